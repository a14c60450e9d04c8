import type { Criterion, TenderInput } from '../../../procurement/types.js';
import { inReadingOrder, parentOf } from './criteria-tree.js';
import { EMPTY_TEXT, formText, written, type DraftText } from './draft-text.js';

type CriterionInput = TenderInput['lots'][number]['criteria'][number];

export interface CriterionValues {
  kind: Criterion['kind'] | 'group';
  /** How many groups it stands in; see criteria-tree.ts. */
  depth: number;
  title: DraftText;
  description: DraftText;
  weight: number | '';
  scoring: ScoringKind;
  best: number | '';
  worst: number | '';
  bestPrice: string;
  worstPrice: string;
  beyondWorst: 'zero' | 'exclude';
  maxScore: number | '';
  unit: DraftText;
  minPoints: number | '';
  years: number | '';
  discountRate: number | '';
  components: ComponentValues[];
}
export type ScoringKind = NonNullable<Criterion['scoring']>['kind'];
export interface ComponentValues {
  code: string;
  title: DraftText;
  when: 'start' | 'yearly' | 'end';
}

export const EMPTY_CRITERION: CriterionValues = {
  kind: 'quality',
  title: EMPTY_TEXT,
  description: EMPTY_TEXT,
  depth: 0,
  weight: '',
  scoring: 'panel',
  best: '',
  worst: '',
  bestPrice: '',
  worstPrice: '',
  beyondWorst: 'zero',
  maxScore: 5,
  unit: EMPTY_TEXT,
  minPoints: '',
  years: '',
  discountRate: '',
  components: [],
};
export const EMPTY_COMPONENT: ComponentValues = { code: '', title: EMPTY_TEXT, when: 'yearly' };

/** The ways a kind of criterion can be scored, the usual one first. */
export const scoringsOf = (kind: Criterion['kind']): readonly ScoringKind[] =>
  kind === 'quality' ? ['panel', 'stated-value', 'yes-no'] : ['relative', 'linear'];

export const criteriaValues = (criteria: readonly Criterion[]): CriterionValues[] =>
  inReadingOrder(criteria).map(({ node, depth, group }) => criterionValues(node, depth, group));

export const criteriaInput = (criteria: readonly CriterionValues[]): CriterionInput[] =>
  criteria.map((criterion, index) => criterionInput(criterion, parentOf(criteria, index)));

const parsed = (text: string | null | undefined): number | '' => (text == null || text === '' ? '' : Number(text));

function criterionValues(criterion: Criterion, depth: number, group: boolean): CriterionValues {
  const { kind, scoring } = criterion;
  const priced = kind !== 'quality';
  return {
    kind: group ? 'group' : kind,
    depth,
    title: formText(criterion.title),
    description: formText(criterion.description),
    weight: group ? '' : parsed(criterion.weight),
    scoring: scoring?.kind ?? (priced ? 'relative' : 'panel'),
    best: priced ? '' : parsed(scoring?.best),
    worst: priced ? '' : parsed(scoring?.worst),
    bestPrice: priced ? (scoring?.best ?? '') : '',
    worstPrice: priced ? (scoring?.worst ?? '') : '',
    beyondWorst: scoring?.beyondWorst ?? 'zero',
    maxScore: scoring?.maxScore ?? 5,
    unit: formText(scoring?.unit ?? {}),
    minPoints: parsed(criterion.minPoints),
    years: scoring?.lifeCycle?.years ?? '',
    discountRate: parsed(scoring?.lifeCycle?.discountRate),
    components: (scoring?.lifeCycle?.components ?? []).map(({ code, title, when }) => ({
      code,
      title: formText(title),
      when,
    })),
  };
}

const textOf = (value: number | ''): string | null => (value === '' ? null : String(value));

function criterionInput(criterion: CriterionValues, parent: number | null): CriterionInput {
  const group = criterion.kind === 'group';
  const kind = criterion.kind === 'group' ? 'quality' : criterion.kind;
  return {
    kind,
    parent,
    title: written(criterion.title),
    description: written(criterion.description),
    weight: group ? null : textOf(criterion.weight),
    scoring: group ? null : scoringInput(kind, criterion),
    minPoints: kind === 'quality' ? textOf(criterion.minPoints) : null,
  };
}

/** Only what the chosen way of scoring is made of; what was typed for another way stays in the form. */
function scoringInput(kind: Criterion['kind'], values: CriterionValues): NonNullable<CriterionInput['scoring']> {
  const fitting = scoringsOf(kind);
  const scoring = fitting.includes(values.scoring) ? values.scoring : (fitting[0] ?? 'panel');
  const priced = kind !== 'quality';
  const best = priced ? values.bestPrice : (textOf(values.best) ?? '');
  const worst = priced ? values.worstPrice : (textOf(values.worst) ?? '');
  const bounded = scoring === 'linear' || scoring === 'stated-value';
  return {
    kind: scoring,
    ...(bounded && best !== '' && { best }),
    ...(bounded && worst !== '' && { worst }),
    ...(bounded && { beyondWorst: values.beyondWorst }),
    ...(scoring === 'panel' && { maxScore: values.maxScore === '' ? 5 : values.maxScore }),
    ...(scoring === 'stated-value' && { unit: written(values.unit) }),
    ...(kind === 'cost' &&
      values.years !== '' &&
      values.components.length > 0 && {
        lifeCycle: {
          years: values.years,
          discountRate: textOf(values.discountRate) ?? '0',
          components: values.components.map((one) => ({ ...one, title: written(one.title) })),
        },
      }),
  };
}

/** Weights in hundredths of a per cent, so that 33.33 + 33.33 + 33.34 is 100. */
export const weightSum = (criteria: readonly { weight: number | ''; kind: string }[]): number =>
  criteria.reduce(
    (sum, { weight, kind }) => sum + (kind !== 'group' && typeof weight === 'number' ? Math.round(weight * 100) : 0),
    0,
  );

import { parseMoney } from '../ui/format.js';
import type { DraftContent } from './queries.js';
import { factsOf, factsValues, type FactsValues } from './facts-values.js';
import { measureOf, measureValues, type MeasureValues } from './measure-values.js';
import { priceRulesOf, priceRuleValues, type PriceRuleValues } from './price-rule-values.js';
import { objectIn } from './read-json.js';
import { listOf, partOf, wordsOf, type Loose, type TariffCase, type TariffDraft } from './types.js';

export type Said = Record<'fi' | 'sv' | 'en', string>;

/** One component as the form holds it. What the form has no field for stands as JSON in `rest`. */
export interface ComponentValues {
  kind: string;
  id: string;
  title: Said;
  clause: string;
  vatCategory: string;
  group: string;
  event: string;
  measure: string;
  days: number | '';
  pricing: 'one' | 'segments' | 'other';
  amount: string;
  /** By `slotOf` the segment. */
  prices: Record<string, string>;
  indexed: boolean;
  unit: Said;
  claimMode: string;
  windowDays: number | '';
  earliestWeekdays: number | '';
  evidence: string;
  rest: string;
}

export interface CaseValues {
  name: string;
  asOf: string;
  facts: FactsValues;
  expected: { key: string; outcomeDate: string; net: string }[];
}

export interface DraftValues extends PriceRuleValues {
  title: Said;
  validFrom: string;
  segments: { ids: { id: string }[]; lockAt: string };
  priceDate: string;
  measures: MeasureValues[];
  components: ComponentValues[];
  caps: { scope: string; amount: string; onHit: string; clause: string }[];
  exclusive: { group: string; pay: string; clause: string }[];
  cases: CaseValues[];
}

const NOTHING: Said = { fi: '', sv: '', en: '' };
const saidOf = (value: unknown): Said => {
  const { fi, sv, en } = partOf(value);
  return { fi: wordsOf(fi), sv: wordsOf(sv), en: wordsOf(en) };
};
const numberOf = (value: unknown): number | '' => (typeof value === 'number' ? value : '');
const moneyOf = (value: unknown): string => parseMoney(wordsOf(value)) ?? wordsOf(value);
const asJson = (value: unknown): string => JSON.stringify(value, null, 2);

export const segmentsOf = (body: Loose): string[] => {
  const { ids } = partOf(body['segments']);
  return Array.isArray(ids) ? ids.map(wordsOf) : [];
};

/** Where the price of a segment stands among the form's fields, whatever its id is written with. */
export const slotOf = (segment: string): string => `s-${segment.replaceAll(/[^\w-]/g, '_')}`;

export const emptyComponent = (measure: string): ComponentValues => ({
  ...{ kind: 'milestone', id: '', title: NOTHING, clause: '', vatCategory: 'E', group: '', event: 'serviceStart' },
  ...{ measure, days: '', pricing: 'one', amount: '', unit: NOTHING, claimMode: '', windowDays: '' },
  ...{ earliestWeekdays: '', evidence: '', rest: '', prices: {}, indexed: false },
});

/** What a draft holds, as the form edits it. */
export function valuesOf({ body, cases }: Pick<TariffDraft, 'body' | 'cases'>): DraftValues {
  const texts = (row: Loose, ...names: string[]) => Object.fromEntries(names.map((name) => [name, wordsOf(row[name])]));
  return {
    title: saidOf(body['title']),
    validFrom: wordsOf(body['validFrom']),
    segments: {
      ids: segmentsOf(body).map((id) => ({ id })),
      lockAt: wordsOf(partOf(body['segments'])['lockAt']),
    },
    priceDate: wordsOf(body['priceDate']),
    measures: Object.entries(partOf(body['measures'])).map(([name, one]) => measureValues(name, partOf(one))),
    ...priceRuleValues(body),
    components: listOf(body['components']).map(componentValues),
    caps: listOf(body['caps']).map((cap) => ({
      ...(texts(cap, 'scope', 'onHit', 'clause') as { scope: string; onHit: string; clause: string }),
      amount: moneyOf(cap['amount']),
    })),
    exclusive: listOf(body['exclusive']).map(
      (rule) => texts(rule, 'group', 'pay', 'clause') as DraftValues['exclusive'][number],
    ),
    cases: cases.map(({ name, asOf, facts, expected }) => ({
      ...{ name, asOf, facts: factsValues(facts) },
      expected: expected.map(({ key, outcomeDate, net }) => ({ key, outcomeDate, net: moneyOf(net) })),
    })),
  };
}

function componentValues(component: Loose): ComponentValues {
  const {
    id,
    kind,
    title,
    clause,
    vatCategory,
    funding,
    group,
    claim,
    evidence,
    price,
    trigger,
    unit,
    indexed,
    ...other
  } = component;
  const flat = partOf(price);
  const starts = partOf(trigger);
  const pricing = 'amount' in flat ? 'one' : 'bySegment' in flat ? 'segments' : 'other';
  const bySegment = partOf(flat['bySegment']);
  const { mode, windowDays, earliestWeekdays } = partOf(claim);
  const simple = Object.keys(starts).every((name) => ['event', 'measure'].includes(name)) || isDays(kind, starts);
  const rest: Loose = {
    ...other,
    ...(price !== undefined && pricing === 'other' ? { price } : {}),
    ...(trigger !== undefined && !(simple && HAS_TRIGGER.has(wordsOf(kind))) ? { trigger } : {}),
    ...(funding !== undefined && funding !== fundingOf(wordsOf(kind)) ? { funding } : {}),
    ...(unit !== undefined && kind !== 'unit' ? { unit } : {}),
    ...(indexed !== undefined && indexed !== true ? { indexed } : {}),
  };
  return {
    ...{ kind: wordsOf(kind), id: wordsOf(id), title: saidOf(title), clause: wordsOf(clause) },
    ...{ vatCategory: wordsOf(vatCategory), group: wordsOf(group), unit: saidOf(unit), pricing },
    ...{ event: wordsOf(starts['event']), measure: wordsOf(starts['measure']), days: numberOf(starts['days']) },
    amount: moneyOf(flat['amount']),
    prices: Object.fromEntries(Object.entries(bySegment).map(([segment, one]) => [slotOf(segment), moneyOf(one)])),
    indexed: indexed === true,
    claimMode: wordsOf(mode),
    windowDays: numberOf(windowDays),
    earliestWeekdays: numberOf(earliestWeekdays),
    evidence: Array.isArray(evidence) ? evidence.map(wordsOf).join(', ') : '',
    rest: Object.keys(rest).length > 0 ? asJson(rest) : '',
  };
}

const HAS_TRIGGER: ReadonlySet<string> = new Set(['attachment', 'milestone']);
const isDays = (kind: unknown, { days, measure, ...more }: Loose): boolean =>
  kind === 'milestone' && typeof days === 'number' && typeof measure === 'string' && Object.keys(more).length === 0;
const fundingOf = (kind: string): string => (kind === 'unit' ? 'voucher' : 'contract');

/** Rules that are not there when they are not used. */
const OPTIONAL: ReadonlySet<string> = new Set(['index', 'retention', 'priceDate']);

/**
 * The draft as it is sent: what the form has no fields for stays as it was.
 * @throws SyntaxError as long as a field for JSON cannot be read.
 */
export function contentOf(values: DraftValues, body: Loose): DraftContent {
  const { title, validFrom, priceDate, caps, exclusive } = values;
  const kept = Object.fromEntries(Object.entries(body).filter(([name]) => !OPTIONAL.has(name)));
  const ids = values.segments.ids.map(({ id }) => id);
  return {
    body: {
      ...kept,
      ...{ title, validFrom, caps },
      ...priceRulesOf(values),
      ...(priceDate === '' ? {} : { priceDate }),
      segments: { ...partOf(body['segments']), ids, lockAt: values.segments.lockAt },
      measures: Object.fromEntries(values.measures.map((one) => [one.name, measureOf(one)])),
      exclusive: exclusive.map(({ clause, ...rule }) => (clause === '' ? rule : { ...rule, clause })),
      components: values.components.map((one) => componentOf(one, ids, objectIn(one.rest))),
    },
    cases: values.cases.map(({ name, asOf, facts, expected }): TariffCase => ({
      ...{ name, asOf, expected },
      facts: { ...factsOf(facts) },
    })),
  };
}

function componentOf(values: ComponentValues, ids: readonly string[], rest: Loose): Loose {
  const { kind, id, title, clause, vatCategory, group, pricing, amount, prices, unit, claimMode } = values;
  const days = values.days === '' ? {} : { days: values.days };
  const bySegment = Object.fromEntries(ids.map((id) => [id, prices[slotOf(id)] ?? '']));
  const numbers = Object.fromEntries(
    (['windowDays', 'earliestWeekdays'] as const).flatMap((name) =>
      values[name] === '' ? [] : [[name, values[name]]],
    ),
  );
  const evidence = values.evidence
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return {
    ...{ id, kind, title, clause, vatCategory, funding: fundingOf(kind) },
    ...(kind === 'unit' ? { unit } : {}),
    ...(kind === 'attachment' ? { trigger: { event: values.event } } : {}),
    ...(kind === 'milestone' ? { trigger: { measure: values.measure, ...days } } : {}),
    ...(pricing === 'one' ? { price: { amount } } : pricing === 'segments' ? { price: { bySegment } } : {}),
    ...(values.indexed ? { indexed: true } : {}),
    ...(group === '' ? {} : { group }),
    ...(claimMode === '' ? {} : { claim: claimMode === 'claim' ? { mode: 'claim', ...numbers } : { mode: claimMode } }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...rest,
  };
}

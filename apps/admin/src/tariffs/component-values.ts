import { COMPONENT_RULES, FALLBACK_COLUMNS, rulesOf, SEGMENTED } from './component-rules.js';
import { priceOf, priceValues, type PriceValues } from './price-values.js';
import { RULE_ROWS, ruleRowsOf, ruleRowValues, type RuleRows } from './rule-rows.js';
import { segmentedOf, segmentedValues, type SegmentedValues } from './segmented-values.js';
import { objectIn } from './read-json.js';
import { same } from './same.js';
import { triggerOf, triggerValues, type TriggerValues } from './trigger-values.js';
import { emptyRow, rowOf, rowValues, type RowValues } from './typed-rows.js';
import { partOf, wordsOf, type Loose } from './types.js';

export type Said = Record<'fi' | 'sv' | 'en', string>;

/** One component as the form holds it. What the tariff language does not know stands as JSON in `rest`. */
export interface ComponentValues {
  kind: string;
  id: string;
  title: Said;
  clause: string;
  vatCategory: string;
  group: string;
  trigger: TriggerValues;
  price: PriceValues;
  indexed: boolean;
  unit: Said;
  claimMode: string;
  windowDays: number | '';
  earliestWeekdays: number | '';
  evidence: string;
  /** Single values of its kind. */
  own: RowValues;
  segmented: Record<keyof typeof SEGMENTED, SegmentedValues>;
  rows: Record<RuleRows, RowValues[]>;
  fallback: RowValues;
  rest: string;
}

export const saidOf = (value: unknown): Said => {
  const { fi, sv, en } = partOf(value);
  return { fi: wordsOf(fi), sv: wordsOf(sv), en: wordsOf(en) };
};
const numberOf = (value: unknown): number | '' => (typeof value === 'number' ? value : '');
const fundingOf = (kind: string): string => (kind === 'unit' ? 'voucher' : 'contract');
const named = <Name extends string, T>(names: readonly Name[], make: (name: Name) => T): Record<Name, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<Name, T>;
const namesOf = <Name extends string>(of: Record<Name, unknown>): Name[] => Object.keys(of) as Name[];

/** Every single value of every kind, so that another kind can be chosen. */
const OWN = Object.values(COMPONENT_RULES).flatMap(({ trigger = [], columns = [] }) => [...trigger, ...columns]);
/** What the form says of every component, whatever it said before. */
const SAID: ReadonlySet<string> = new Set(['id', 'kind', 'title', 'clause', 'vatCategory']);

export const emptyComponent = (measure: string): ComponentValues => ({
  ...componentValues({ kind: 'milestone', vatCategory: 'E', trigger: { measure } }, []),
  rest: '',
});

export function componentValues(component: Loose, ids: readonly string[]): ComponentValues {
  const { kind, id, title, clause, vatCategory, group, unit, indexed, claim, evidence } = component;
  const { trigger: triggerColumns = [], columns = [] } = rulesOf(wordsOf(kind));
  const trigger = partOf(component['trigger']);
  const { mode, windowDays, earliestWeekdays } = partOf(claim);
  const values: ComponentValues = {
    ...{ kind: wordsOf(kind), id: wordsOf(id), title: saidOf(title), clause: wordsOf(clause) },
    ...{ vatCategory: wordsOf(vatCategory), group: wordsOf(group), unit: saidOf(unit), indexed: indexed === true },
    ...{ trigger: triggerValues(trigger), price: priceValues(partOf(component['price'])) },
    ...{ claimMode: wordsOf(mode), windowDays: numberOf(windowDays), earliestWeekdays: numberOf(earliestWeekdays) },
    evidence: Array.isArray(evidence) ? evidence.map(wordsOf).join(', ') : '',
    own: { ...emptyRow(OWN), ...rowValues(triggerColumns, trigger), ...rowValues(columns, component), rest: '' },
    segmented: named(namesOf(SEGMENTED), (name) => segmentedValues(SEGMENTED[name], component[name])),
    rows: named(namesOf(RULE_ROWS), (name) => ruleRowValues(name, component[name])),
    fallback: rowValues(FALLBACK_COLUMNS, partOf(component['fallback'])),
    rest: '',
  };
  const back = componentOf(values, ids);
  const lost = Object.entries(component).filter(([name, value]) => !SAID.has(name) && !same(back[name], value));
  return lost.length === 0 ? values : { ...values, rest: JSON.stringify(Object.fromEntries(lost), null, 2) };
}

/** The component as it is sent. @throws SyntaxError as long as its JSON cannot be read. */
export function componentOf(values: ComponentValues, ids: readonly string[]): Loose {
  const { kind, id, title, clause, vatCategory, group, unit, claimMode, own } = values;
  const { price, starts, trigger, columns = [], segmented, rows = [], fallback } = rulesOf(kind);
  const numbers = Object.fromEntries(
    (['windowDays', 'earliestWeekdays'] as const).flatMap((name) =>
      values[name] === '' ? [] : [[name, values[name]]],
    ),
  );
  const evidence = values.evidence
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const otherwise = rowOf(FALLBACK_COLUMNS, values.fallback);
  return {
    ...{ id, kind, title, clause, vatCategory, funding: fundingOf(kind) },
    ...(kind === 'unit' ? { unit } : {}),
    ...(starts ? { trigger: triggerOf(values.trigger, starts, ids) } : {}),
    ...(trigger ? { trigger: rowOf(trigger, own) } : {}),
    ...(price ? { price: priceOf(values.price, price, ids) } : {}),
    ...rowOf(columns, own),
    ...(segmented ? { [segmented]: segmentedOf(SEGMENTED[segmented], values.segmented[segmented], ids) } : {}),
    ...Object.assign({}, ...rows.map((name) => ruleRowsOf(name, values.rows[name]))),
    ...(fallback && Object.keys(otherwise).length > 0 ? { fallback: otherwise } : {}),
    ...(price?.includes('dates') && values.indexed ? { indexed: true } : {}),
    ...(group === '' ? {} : { group }),
    ...(claimMode === '' ? {} : { claim: claimMode === 'claim' ? { mode: 'claim', ...numbers } : { mode: claimMode } }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...objectIn(values.rest),
  };
}

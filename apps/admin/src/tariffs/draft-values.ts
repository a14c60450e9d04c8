import { parseMoney } from '../ui/format.js';
import type { DraftContent } from './queries.js';
import { factsOf, factsValues, type FactsValues } from './facts-values.js';
import { componentOf, componentValues, saidOf, type ComponentValues, type Said } from './component-values.js';
import { measureOf, measureValues, type MeasureValues } from './measure-values.js';
import { priceRulesOf, priceRuleValues, type PriceRuleValues } from './price-rule-values.js';
import { ruleRowsOf, ruleRowValues } from './rule-rows.js';
import type { RowValues } from './typed-rows.js';
import { listOf, partOf, wordsOf, type Loose, type TariffCase, type TariffDraft } from './types.js';

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
  rates: RowValues[];
  measures: MeasureValues[];
  components: ComponentValues[];
  caps: { scope: string; amount: string; onHit: string; clause: string }[];
  exclusive: { group: string; pay: string; clause: string }[];
  cases: CaseValues[];
}

const moneyOf = (value: unknown): string => parseMoney(wordsOf(value)) ?? wordsOf(value);

export const segmentsOf = (body: Loose): string[] => {
  const { ids } = partOf(body['segments']);
  return Array.isArray(ids) ? ids.map(wordsOf) : [];
};

/** What a draft holds, as the form edits it. */
export function valuesOf({ body, cases }: Pick<TariffDraft, 'body' | 'cases'>): DraftValues {
  const ids = segmentsOf(body);
  const texts = (row: Loose, ...names: string[]) => Object.fromEntries(names.map((name) => [name, wordsOf(row[name])]));
  return {
    title: saidOf(body['title']),
    validFrom: wordsOf(body['validFrom']),
    segments: {
      ids: ids.map((id) => ({ id })),
      lockAt: wordsOf(partOf(body['segments'])['lockAt']),
    },
    priceDate: wordsOf(body['priceDate']),
    rates: ruleRowValues('rates', body['rates']),
    measures: Object.entries(partOf(body['measures'])).map(([name, one]) => measureValues(name, partOf(one), ids)),
    ...priceRuleValues(body),
    components: listOf(body['components']).map((one) => componentValues(one, ids)),
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

/** Rules that are not there when they are not used. */
const OPTIONAL: ReadonlySet<string> = new Set(['index', 'retention', 'priceDate', 'rates']);

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
      ...ruleRowsOf('rates', values.rates),
      ...(priceDate === '' ? {} : { priceDate }),
      segments: { ...partOf(body['segments']), ids, lockAt: values.segments.lockAt },
      measures: Object.fromEntries(values.measures.map((one) => [one.name, measureOf(one, ids)])),
      exclusive: exclusive.map(({ clause, ...rule }) => (clause === '' ? rule : { ...rule, clause })),
      components: values.components.map((one) => componentOf(one, ids)),
    },
    cases: values.cases.map(({ name, asOf, facts, expected }): TariffCase => ({
      ...{ name, asOf, expected },
      facts: { ...factsOf(facts) },
    })),
  };
}

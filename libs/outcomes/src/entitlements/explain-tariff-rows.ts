import { centsToDecimal, formatDate, parseRate } from '@kasvutori/platform';
import { aboveBaseline, perPerson, scoredPool } from './arithmetic.js';
import type { TextKey } from './explain-texts.js';
import type { ContractStep, LimitStep, PriceStep, ThresholdStep } from './steps.js';

/** One row of arithmetic; `amount` is what stands after it, null for rows that only show what was counted. */
export interface ExplanationRow {
  readonly label: string;
  readonly amount: string | null;
}

export type Row = (key: TextKey, values?: Record<string, string>) => ExplanationRow;
type Words = (decimal: string) => string;

/** The row of a step of a written tariff. */
export function tariffRow(
  step: PriceStep | ThresholdStep | ContractStep | LimitStep,
  row: Row,
  euros: Words,
  number: Words,
): ExplanationRow {
  switch (step.op) {
    case 'index':
      return step.value === null
        ? row('index-not-published', { series: step.series, from: formatDate(step.from) })
        : row('index', { series: step.series, value: number(step.value), base: number(step.base) });
    case 'factor':
      return row(`factor-${step.of}`, { name: step.name, factor: number(step.factor) });
    case 'tier':
      return row(step.mode === 'whole' ? 'tier-whole' : 'tier', { ordinal: `${step.ordinal}`, all: `${step.all}` });
    case 'earnings':
      return row('earnings', { earned: euros(step.earned), needed: euros(step.needed), until: formatDate(step.until) });
    case 'months':
      return row('months', {
        months: number(step.months),
        needed: number(step.needed),
        full: euros(step.full),
        half: euros(step.half),
      });
    case 'benefits':
      return row('benefits', {
        before: euros(step.before),
        after: euros(step.after),
        needed: euros(step.needed),
        days: `${step.days}`,
      });
    case 'block':
      return row('block', { number: `${step.number}`, days: `${step.days}`, from: formatDate(step.from) });
    case 'first-of-group':
      return row('first-of-group', { by: step.by });
    case 'cap':
      return row(`cap-${step.scope}`, { cap: euros(step.cap), used: euros(step.used) });
    case 'deferred':
      return row('deferred', { paid: euros(step.paid), to: formatDate(step.to) });
    case 'retained':
      return row(step.until === null ? 'retained-until-outcome' : 'retained', {
        percent: number(step.percent),
        held: euros(step.held),
        ...(step.until === null ? { after: step.after ?? '–' } : { until: formatDate(step.until) }),
      });
    case 'released':
      return row(parseRate(step.percent).num === 100n * parseRate(step.percent).den ? 'released' : 'released-part', {
        held: euros(step.held),
        percent: number(step.percent),
        on: formatDate(step.on),
      });
    default:
      return contractRow(step, row, euros, number);
  }
}

function contractRow(step: ContractStep, row: Row, euros: Words, number: Words): ExplanationRow {
  switch (step.op) {
    case 'share':
      return row('share', { percent: number(step.percent), of: step.of });
    case 'spread':
      return row('spread', { months: `${step.months}` });
    case 'part-of-month':
      return row('part-of-month', { days: `${step.days}`, of: `${step.of}` });
    case 'below-level':
      return row('below-level', { units: number(step.units), percent: number(step.percent).replace('-', '−') });
    case 'sum':
      return row('sum', { figure: step.figure });
    case 'predicted':
      return row(step.exceeded ? 'predicted' : 'predicted-not', { amount: euros(step.amount) });
    case 'delta':
      return row('delta', { person: euros(centsToDecimal(perPerson(step))), clients: `${step.clients}` });
    case 'over-baseline':
      return row('over-baseline', {
        outcomes: `${step.outcomes}`,
        clients: `${step.clients}`,
        percent: number(step.percent),
        above: `${aboveBaseline(step)}`,
      });
    case 'gain-pain':
      return row('gain-pain', { target: euros(step.target), cost: euros(step.cost) });
    case 'key-results': {
      const score = number(centsToDecimal(scoredPool(step).scoreHundredths));
      return row('key-results', {
        score: score.replace('-', '−'),
        percent: number(step.poolPercent),
        target: euros(step.target),
      });
    }
  }
}

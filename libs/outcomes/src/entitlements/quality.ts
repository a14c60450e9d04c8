import { addDays, type CalendarDate } from '@kasvutori/platform';
import type { QualityComponent, ScoreMeasure, Tariff } from '../tariffs/tariff.js';
import { scoreOf } from './score-bands.js';
import type { FactUsed, Step, Trace } from './trace.js';

/** A published batch of what clients say or have achieved, as those who pay keep it. Parts of ten thousand. */
export interface PublishedScore {
  readonly id: string;
  readonly measure: ScoreMeasure;
  readonly batch: number;
  readonly clients: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly publishedOn: CalendarDate;
}

/** A calendar quarter, half-open. */
export interface Quarter {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * What a quarter is worth by the score published in it, as a trace from which the amount follows: paid, withheld, or nothing. The last batch of the
 * quarter counts, since each batch holds the clients of those before it. Where nothing was published, or fewer clients stand behind it than the
 * contract asks, the neutral value holds and nothing is paid or withheld: a few answers say more of chance than of the service, and money either
 * way would reward or punish that. Pure; the order of the scores carries no meaning.
 */
export function qualityOf(
  tariff: Tariff,
  component: QualityComponent,
  scores: readonly PublishedScore[],
  { from, to }: Quarter,
): Trace & { readonly outcomeDate: CalendarDate } {
  const { score: measure, minClients } = component.trigger;
  const latest = scores
    .filter((one) => one.measure === measure && one.publishedOn >= from && one.publishedOn < to)
    .reduce<PublishedScore | undefined>((last, one) => (last && last.batch > one.batch ? last : one), undefined);
  const { id, version, rounding } = tariff;
  const { kind, title, clause, bands } = component;
  const reason: Step =
    latest === undefined
      ? { op: 'nothing', reason: 'not-published' }
      : { op: 'score', measure, score: scoreOf(measure, latest.score), clients: latest.clients, minClients, bands };
  return {
    ...{ tariff: { id, version }, component: component.id, kind, title, clause, rounding },
    outcomeDate: addDays(to, -1),
    steps: [{ op: 'price', amount: component.price.amount, segment: null }, reason],
    facts: latest === undefined ? [] : [factOf(latest)],
  };
}

const factOf = ({ score, low, high, ...published }: PublishedScore): FactUsed => ({
  kind: 'quality',
  ...published,
  score: scoreOf(published.measure, score),
  low: scoreOf(published.measure, low),
  high: scoreOf(published.measure, high),
});

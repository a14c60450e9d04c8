import {
  type Cents,
  daysBetween,
  formatCents,
  formatDate,
  type Language,
  localised,
  parseCents,
} from '@kasvutori/platform';
import { TEXTS, type TextKey } from './explain-texts.js';
import { isBelow } from './score-bands.js';
import {
  afterEachStep,
  amountOf,
  type DaysStep,
  type FactUsed,
  type ScoreStep,
  shareOf,
  type Step,
  type Trace,
} from './trace.js';

/** "Why this amount?", as the Why panel shows it: the sentence, the arithmetic, the rule, the facts. */
export interface Explanation {
  readonly sentence: string;
  readonly rows: readonly ExplanationRow[];
  readonly rules: readonly string[];
  readonly facts: readonly { readonly id: string | null; readonly text: string }[];
}

/** One row of arithmetic; `amount` is what stands after it, null for rows that only show what was counted. */
export interface ExplanationRow {
  readonly label: string;
  readonly amount: string | null;
}

/** Reads a trace aloud. Nothing is computed here that `amountOf` does not compute. */
export function explain(trace: Trace, language: Language): Explanation {
  const say = teller(language);
  const amounts = afterEachStep(trace);
  return {
    sentence: [heading(trace, say, language), reason(trace, say, language)].join(' '),
    rows: trace.steps.flatMap((step, index) => rowsOf(step, amounts[index] ?? 0n, say, language)),
    rules: rulesOf(trace, say),
    facts: trace.facts.map((fact) => ({ id: 'id' in fact ? fact.id : null, text: factText(fact, say, language) })),
  };
}

type Say = (key: TextKey, values?: Readonly<Record<string, string>>) => string;

const teller =
  (language: Language): Say =>
  (key, values = {}) =>
    TEXTS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

function heading(trace: Trace, say: Say, language: Language): string {
  const title = localised(trace.title, language);
  const before = trace.steps.findLast((step) => step.op === 'paid-before');
  const amount = formatCents(amountOf(trace), language);
  if (before !== undefined) {
    const paidBefore = parseCents(before.amount);
    const entitled = amountOf({ ...trace, steps: trace.steps.slice(0, trace.steps.indexOf(before)) });
    return say('corrected', {
      title,
      before: formatCents(paidBefore, language),
      entitled: formatCents(entitled, language),
      amount,
    });
  }
  if (trace.kind === 'quality' && amountOf(trace) === 0n) return say('neutral', { title });
  if (trace.outcomeDate === null || amountOf(trace) === 0n) return say('missing', { title });
  return say('earned', { title, amount, date: formatDate(trace.outcomeDate) });
}

function reason({ steps, kind }: Trace, say: Say, language: Language): string {
  if (kind === 'sanction') return say('because-sanction');
  const nothing = steps.findLast((step) => step.op === 'nothing');
  if (nothing !== undefined) return say(`because-${nothing.reason}`);
  if (steps.some((step) => step.op === 'alliance')) return say('because-alliance');
  const score = steps.find((step) => step.op === 'score');
  if (score !== undefined) return say(`because-score-${worthOf(score)}`, scoreWords(score, language));
  const days = steps.find((step) => step.op === 'days');
  if (days !== undefined) return say('because-days', { days: String(counted(days)), needed: String(days.needed) });
  return say('because-price');
}

const counted = (step: DaysStep): number => step.ordinary + step.subsidised;

function rowsOf(step: Step, after: Cents, say: Say, language: Language): ExplanationRow[] {
  const euros = (amount: string): string => formatCents(parseCents(amount), language);
  const row = (key: TextKey, values?: Record<string, string>): ExplanationRow => ({
    label: say(key, values),
    amount: formatCents(after, language),
  });
  switch (step.op) {
    case 'price':
      return [step.segment === null ? row('price') : row('price-of-segment', { segment: step.segment })];
    case 'units':
      return [row('units', { units: number(step.units, language), unit: localised(step.unit, language) })];
    case 'days':
      return [...stretchRows(step, say), daysRow(step, row, language)];
    case 'score':
      return [row(worthOf(step) === 'few' ? 'score-few' : 'score', scoreWords(step, language))];
    case 'voucher':
      return [row('voucher', { amount: euros(step.amount) })];
    case 'alliance':
      return [{ label: localised(step.label, language), amount: step.amount === null ? null : euros(step.amount) }];
    case 'nothing':
      return [row(step.reason)];
    case 'dearest-of-group':
      return [row('dearest-of-group', { already: euros(step.already), by: step.by.join(', ') })];
    case 'client-cap':
      return [row('client-cap', { cap: euros(step.cap), used: euros(step.used) })];
    case 'paid-before':
      return [row('paid-before', { amount: euros(step.amount) })];
    case 'contract-cap':
      return [row('contract-cap', { left: euros(step.left) })];
  }
}

/** Whether the score pays, withholds, changes nothing, or stands on too few. */
function worthOf(step: ScoreStep): 'paid' | 'withheld' | 'neutral' | 'few' {
  if (step.clients < step.minClients) return 'few';
  const share = shareOf(step);
  return isBelow(share, '0') ? 'withheld' : isBelow('0', share) ? 'paid' : 'neutral';
}

const scoreWords = (step: ScoreStep, language: Language): Readonly<Record<string, string>> => ({
  score: scoreText(step.measure, step.score, language),
  clients: String(step.clients),
  needed: String(step.minClients),
  share: number(shareOf(step), language).replace('-', '−'),
});

const scoreText = (measure: ScoreStep['measure'], score: string, language: Language): string =>
  measure === 'experience' ? `${number(score, language)}/5` : `${number(score, language)} %`;

function stretchRows(step: DaysStep, say: Say): ExplanationRow[] {
  return step.stretches.map(({ from, to, subsidised }) => {
    const values = { from: formatDate(from), to: formatDate(to), days: String(daysBetween(from, to) + 1) };
    return { label: say(subsidised ? 'stretch-subsidised' : 'stretch', values), amount: null };
  });
}

function daysRow(
  step: DaysStep,
  row: (key: TextKey, values: Record<string, string>) => ExplanationRow,
  language: Language,
): ExplanationRow {
  const values = {
    days: String(counted(step)),
    needed: String(step.needed),
    hours: number(step.minHoursWeek, language),
  };
  if (step.subsidised === 0) return row('days', values);
  return row('days-subsidised', {
    ...values,
    subsidised: String(step.subsidised),
    weight: number(step.weight, language),
  });
}

function rulesOf({ tariff, kind, clause, steps }: Trace, say: Say): string[] {
  const days = steps.find((step) => step.op === 'days');
  const rule = say(kind === 'alliance' ? 'rule-alliance' : kind === 'sanction' ? 'rule-sanction' : 'rule', {
    tariff: tariff.id,
    version: String(tariff.version),
    clause,
  });
  const score = steps.find((step) => step.op === 'score');
  if (score !== undefined) return [rule, say('rule-score', { needed: String(score.minClients) })];
  return days === undefined ? [rule] : [rule, say('rule-days', { clause: days.clause, gap: String(days.maxGapDays) })];
}

function factText(fact: FactUsed, say: Say, language: Language): string {
  switch (fact.kind) {
    case 'alliance':
      return localised(fact.text, language);
    case 'service-start':
      return say('fact-service-start', { on: formatDate(fact.on) });
    case 'segment':
      return say('fact-segment', { segment: fact.segment, from: formatDate(fact.from) });
    case 'employment': {
      const to = fact.to === null ? '' : formatDate(fact.to);
      const values = {
        employer: fact.employer,
        from: formatDate(fact.from),
        to,
        hours: number(fact.hoursPerWeek, language),
      };
      return say(fact.subsidised ? 'fact-employment-subsidised' : 'fact-employment', values);
    }
    case 'service-event':
      return say(fact.reversed ? 'fact-service-event-reversed' : 'fact-service-event', {
        on: formatDate(fact.on),
        units: number(fact.units, language),
      });
    case 'quality':
      return say(`fact-${fact.measure}`, {
        score: scoreText(fact.measure, fact.score, language),
        low: number(fact.low, language),
        high: number(fact.high, language),
        clients: String(fact.clients),
        on: formatDate(fact.publishedOn),
      });
    case 'study-start':
      return say('fact-study-start', { on: formatDate(fact.on) });
  }
}

/** "37.5" as 37,5 in Finnish and Swedish; without zeros that say nothing. */
function number(decimal: string, language: Language): string {
  const short = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return language === 'en' ? short : short.replace('.', ',');
}

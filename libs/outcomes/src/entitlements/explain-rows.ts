import { type Cents, daysBetween, formatDate, type Language, localised, parseCents } from '@kasvutori/platform';
import { shareOf } from './arithmetic.js';
import { type ExplanationRow, type Row, tariffRow } from './explain-tariff-rows.js';
import type { TextKey } from './explain-texts.js';
import { money, number, type Say, scoreText } from './explain-words.js';
import { isBelow } from './score-bands.js';
import type { DaysStep, ScoreStep, SplitStep, Step, Trace } from './trace.js';

/** A step of the arithmetic as rows; most steps are one. */
export function rowsOf(
  step: Step,
  after: Cents,
  say: Say,
  language: Language,
  currency: Trace['currency'],
): ExplanationRow[] {
  const euros = (amount: string): string => money(parseCents(amount), language, currency);
  const row = (key: TextKey, values?: Record<string, string>): ExplanationRow => ({
    label: say(key, values),
    amount: money(after, language, currency),
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
    case 'split':
      return [row('split', splitWords(step, say, language))];
    case 'contract-cap':
    case 'disputed':
      return [row(step.op, { left: euros(step.left) })];
    default:
      return [tariffRow(step, row, euros, (decimal) => number(decimal, language))];
  }
}

function stretchRows(step: DaysStep, say: Say): ExplanationRow[] {
  return step.stretches.map(({ from, to, subsidised }) => {
    const values = { from: formatDate(from), to: formatDate(to), days: String(daysBetween(from, to) + 1) };
    return { label: say(subsidised ? 'stretch-subsidised' : 'stretch', values), amount: null };
  });
}

function daysRow(step: DaysStep, row: Row, language: Language): ExplanationRow {
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

export const counted = (step: DaysStep): number => step.ordinary + step.subsidised;

/** Whether the score pays, withholds, changes nothing, or stands on too few. */
export function worthOf(step: ScoreStep): 'paid' | 'withheld' | 'neutral' | 'few' {
  if (step.clients < step.minClients) return 'few';
  const share = shareOf(step);
  return isBelow(share, '0') ? 'withheld' : isBelow('0', share) ? 'paid' : 'neutral';
}

export const scoreWords = (step: ScoreStep, language: Language): Readonly<Record<string, string>> => ({
  score: scoreText(step.measure, step.score, language),
  clients: String(step.clients),
  needed: String(step.minClients),
  share: number(shareOf(step), language).replace('-', '−'),
});

/** Whose part it is, and those of all. */
export function splitWords({ shares, at }: SplitStep, say: Say, language: Language): Readonly<Record<string, string>> {
  const named = shares.map(({ party, percent }) => ({
    party: party ?? say('provider-of-contract'),
    percent: say('percent', { percent: number(percent, language) }),
  }));
  return { ...named[at], all: named.map(({ party, percent }) => `${party} ${percent}`).join(', ') };
}

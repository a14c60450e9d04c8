import { centsToDecimal, formatDate, type Language, localised, parseCents } from '@kasvutori/platform';
import { reduction } from './arithmetic.js';
import { factText } from './explain-facts.js';
import { counted, rowsOf, scoreWords, splitWords, worthOf } from './explain-rows.js';
import type { ExplanationRow } from './explain-tariff-rows.js';
import { money, number, type Say, teller } from './explain-words.js';
import { afterEachStep, amountOf, type Step, type Trace } from './trace.js';

export type { ExplanationRow } from './explain-tariff-rows.js';

/** "Why this amount?", as the Why panel shows it: the sentence, the arithmetic, the rule, the facts. */
export interface Explanation {
  readonly sentence: string;
  readonly rows: readonly ExplanationRow[];
  readonly rules: readonly string[];
  readonly facts: readonly { readonly id: string | null; readonly text: string }[];
}

/** Reads a trace aloud. Nothing is computed here that `amountOf` does not compute. */
export function explain(trace: Trace, language: Language): Explanation {
  const say = teller(language);
  const amounts = afterEachStep(trace);
  return {
    sentence: [heading(trace, say, language), reason(trace, say, language), ...sharing(trace, say, language)].join(' '),
    rows: trace.steps.flatMap((step, index) => rowsOf(step, amounts[index] ?? 0n, say, language, trace.currency)),
    rules: rulesOf(trace, say),
    facts: trace.facts.map((fact) => ({
      id: 'id' in fact ? fact.id : null,
      text: factText(fact, say, language, trace.currency),
    })),
  };
}

function heading(trace: Trace, say: Say, language: Language): string {
  const title = localised(trace.title, language);
  const before = trace.steps.findLast((step) => step.op === 'paid-before');
  const euros = (cents: bigint): string => money(cents, language, trace.currency);
  const amount = euros(amountOf(trace));
  if (before !== undefined) {
    const paidBefore = parseCents(before.amount);
    const entitled = amountOf({ ...trace, steps: trace.steps.slice(0, trace.steps.indexOf(before)) });
    return say('corrected', {
      title,
      before: euros(paidBefore),
      entitled: euros(entitled),
      amount,
    });
  }
  if (NEUTRAL_AT_ZERO.has(trace.kind) && amountOf(trace) === 0n) return say('neutral', { title });
  if (trace.outcomeDate === null || amountOf(trace) === 0n) return say('missing', { title });
  return say('earned', { title, amount, date: formatDate(trace.outcomeDate) });
}

/** Whose part of the amount it is, where it is shared. */
const sharing = ({ steps }: Trace, say: Say, language: Language): string[] =>
  steps.flatMap((step) => (step.op === 'split' ? say('because-split', splitWords(step, say, language)) : []));

const NEUTRAL_AT_ZERO: ReadonlySet<Trace['kind']> = new Set<Trace['kind']>([
  'quality',
  'bonus',
  'malus',
  'gainPain',
  'kraPool',
]);

function reason({ steps, kind, currency }: Trace, say: Say, language: Language): string {
  if (kind === 'sanction') return say('because-sanction');
  const nothing = steps.findLast((step) => step.op === 'nothing');
  if (nothing !== undefined) return say(`because-${nothing.reason}`);
  if (steps.some((step) => step.op === 'released')) return say('because-released');
  if (steps.some((step) => step.op === 'alliance')) return say('because-alliance');
  const score = steps.find((step) => step.op === 'score');
  if (score !== undefined && score.measure !== 'score')
    return say(`because-score-${worthOf(score)}`, scoreWords(score, language));
  const days = steps.find((step) => step.op === 'days');
  if (days !== undefined) return say('because-days', { days: String(counted(days)), needed: String(days.needed) });
  const counting = steps.findLast((step) => COUNTING.has(step.op));
  return counting === undefined ? say('because-price') : becauseOf(counting, say, language, currency);
}

/** Steps that say by themselves why there is something to pay. */
const COUNTING: ReadonlySet<Step['op']> = new Set<Step['op']>([
  ...(['earnings', 'months', 'benefits', 'block', 'tier', 'sum', 'delta', 'over-baseline', 'gain-pain'] as const),
  ...(['key-results', 'below-level', 'part-of-month', 'spread', 'score'] as const),
]);

function becauseOf(step: Step, say: Say, language: Language, currency: Trace['currency']): string {
  const euros = (amount: string): string => money(parseCents(amount), language, currency);
  switch (step.op) {
    case 'earnings':
      return say('because-earnings', { earned: euros(step.earned), needed: euros(step.needed) });
    case 'months':
      return say('because-months', { months: number(step.months, language), needed: number(step.needed, language) });
    case 'benefits':
      return say('because-benefits', {
        reduction: euros(centsToDecimal(reduction(step))),
        needed: euros(step.needed),
      });
    case 'block':
      return say('because-block', { number: String(step.number), days: String(step.days) });
    case 'tier':
      return say('because-tier', { ordinal: String(step.ordinal) });
    default:
      return say('because-contract');
  }
}

function rulesOf({ tariff, kind, clause, steps }: Trace, say: Say): string[] {
  const days = steps.find((step) => step.op === 'days');
  const rule = say(kind === 'alliance' ? 'rule-alliance' : kind === 'sanction' ? 'rule-sanction' : 'rule', {
    tariff: tariff.id,
    version: String(tariff.version),
    clause,
  });
  const score = steps.find((step) => step.op === 'score');
  const caps = steps.flatMap((step) =>
    step.op === 'cap'
      ? say('rule-cap', { clause: step.clause })
      : isRetention(step)
        ? say('rule-retention', { clause: step.clause })
        : [],
  );
  if (score !== undefined)
    return [
      rule,
      say(score.measure === 'score' ? 'rule-score-month' : 'rule-score', { needed: String(score.minClients) }),
      ...caps,
    ];
  const measures = steps.flatMap((step) =>
    step.op !== 'days' && step.op !== 'cap' && step.op !== 'client-cap' && !isRetention(step) && 'clause' in step
      ? say('rule-measure', { clause: step.clause })
      : [],
  );
  if (days === undefined) return [rule, ...measures, ...caps];
  const counting = say(days.keepsLongGaps ? 'rule-days-kept' : 'rule-days', {
    clause: days.clause,
    gap: String(days.maxGapDays),
  });
  return [rule, counting, ...measures, ...caps];
}

const isRetention = (step: Step): step is Extract<Step, { readonly op: 'retained' | 'released' }> =>
  step.op === 'retained' || step.op === 'released';

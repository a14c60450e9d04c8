import { amountFlaw, type BidFlaw, type BidTerms, type LotTerms } from '../bidding/bid-content.js';
import { valueFlaws } from '../bidding/stated-values.js';
import { type Subcontractor, subcontractorFlaws } from '../bidding/bid-parties.js';
import type { Cents } from '@kasvutori/platform';

/** A bid as it is being written: every field there, and none of them sure. */
export interface BidDraft {
  readonly lots: readonly DraftLot[];
  /** `none` or `some` of the exclusion grounds. */
  readonly grounds: '' | 'none' | 'some';
  readonly explanation: string;
  readonly acceptsTerms: boolean;
  readonly subcontractors: readonly Required<Subcontractor>[];
}

export interface DraftLot {
  readonly lotId: string;
  /** Whether the lot is bid for. */
  readonly offered: boolean;
  readonly prices: readonly { readonly code: string; readonly unitPrice: string }[];
  readonly answers: readonly { readonly criterionId: string; readonly answer: string }[];
  /** Numbers that criteria ask for. */
  readonly values: readonly { readonly criterionId: string; readonly code: string; readonly value: string }[];
}

export type MissingCode =
  | BidFlaw
  | 'grounds-missing'
  | 'subcontractor-name-missing'
  | 'subcontractor-part-missing'
  | 'member-not-confirmed';

export interface Missing {
  /** JSON pointer into the draft: where it is put right. */
  readonly field: string;
  readonly code: MissingCode;
  readonly params?: Readonly<Record<string, string | Cents>>;
}

export interface Completeness {
  readonly done: number;
  readonly total: number;
  readonly missing: readonly Missing[];
}

/** What the tender asks of a bid and this draft does not give yet; what is asked depends on the lots that are offered. */
export function bidCompleteness(
  draft: BidDraft,
  terms: BidTerms,
  members: readonly { readonly name: string; readonly confirmed: boolean }[] = [],
): Completeness {
  const checks: (Missing | undefined)[] = [];
  const offered = draft.lots.some((lot) => lot.offered && terms.lots.some(({ id }) => id === lot.lotId));
  checks.push(offered ? undefined : { field: '/lots', code: 'no-lots' });
  for (const [index, lot] of draft.lots.entries()) {
    const asked = lot.offered ? terms.lots.find(({ id }) => id === lot.lotId) : undefined;
    if (asked !== undefined)
      checks.push(
        ...priceChecks(lot, asked, index),
        ...answerChecks(lot, asked, index),
        ...valueChecks(lot, asked, index),
      );
  }
  checks.push(...partyChecks(draft.subcontractors));
  for (const { name, confirmed } of members)
    checks.push(confirmed ? undefined : { field: '/consortium', code: 'member-not-confirmed', params: { name } });
  checks.push(draft.grounds === '' ? { field: '/grounds', code: 'grounds-missing' } : undefined);
  if (draft.grounds === 'some')
    checks.push(draft.explanation.trim() === '' ? { field: '/explanation', code: 'explanation-missing' } : undefined);
  checks.push(draft.acceptsTerms ? undefined : { field: '/acceptsTerms', code: 'terms-not-accepted' });
  const missing = checks.filter((check) => check !== undefined);
  return { done: checks.length - missing.length, total: checks.length, missing };
}

function priceChecks(lot: DraftLot, asked: LotTerms, index: number): (Missing | undefined)[] {
  return asked.priceItems.map(({ code, maxUnitPriceCents }) => {
    const at = lot.prices.findIndex((price) => price.code === code);
    const text = lot.prices[at]?.unitPrice.trim() ?? '';
    const field = at < 0 ? `/lots/${index}/prices` : `/lots/${index}/prices/${at}/unitPrice`;
    if (text === '') return { field, code: 'price-missing', params: { code } };
    const found = amountFlaw(text, maxUnitPriceCents, asked.fixedPrices === true);
    return found && { field, code: found.flaw, ...(found.params && { params: found.params }) };
  });
}

function answerChecks(lot: DraftLot, asked: LotTerms, index: number): (Missing | undefined)[] {
  return asked.qualityCriteria.map(({ id }) => {
    const at = lot.answers.findIndex(({ criterionId }) => criterionId === id);
    if ((lot.answers[at]?.answer.trim() ?? '') !== '') return undefined;
    return { field: at < 0 ? `/lots/${index}/answers` : `/lots/${index}/answers/${at}/answer`, code: 'answer-missing' };
  });
}

function valueChecks(lot: DraftLot, asked: LotTerms, index: number): (Missing | undefined)[] {
  return (asked.askedValues ?? []).map((question) => {
    const at = lot.values.findIndex(
      ({ criterionId, code }) => criterionId === question.criterionId && code === question.code,
    );
    const stated = lot.values[at];
    if (stated === undefined || stated.value.trim() === '')
      return { field: `/lots/${index}/values${at < 0 ? '' : `/${at}/value`}`, code: 'value-missing' };
    const [found] = valueFlaws([stated], [question]);
    return found && { field: `/lots/${index}/values/${at}/value`, code: found.flaw };
  });
}

function partyChecks(subcontractors: BidDraft['subcontractors']): (Missing | undefined)[] {
  const asked = subcontractors.map(({ share, ...one }) => (share === '' ? one : { ...one, share }));
  const flaws = subcontractorFlaws(asked).map(({ field, flaw }) => ({ field, code: flaw }));
  return subcontractors.flatMap(({ name, part }, index) => {
    const at = `/subcontractors/${index}`;
    return [
      name.trim() === '' ? { field: `${at}/name`, code: 'subcontractor-name-missing' as const } : undefined,
      part.trim() === '' ? { field: `${at}/part`, code: 'subcontractor-part-missing' as const } : undefined,
      flaws.find(({ field }) => field.startsWith(`${at}/`)) ??
        (index === 0 ? flaws.find(({ field }) => field === '/subcontractors') : undefined),
    ];
  });
}

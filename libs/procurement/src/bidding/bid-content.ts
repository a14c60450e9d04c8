import { type Cents, isDecimalAmount, parseCents } from '@kasvutori/platform';
import { type AskedValue, type StatedValue, type ValueFlaw, valueFlaws } from './stated-values.js';
import {
  type PartyFlaw,
  type SealedDeclaration,
  type SealedMember,
  type Subcontractor,
  subcontractorFlaws,
} from './bid-parties.js';

/** What a bid says; in this form it is sealed, and it exists unsealed only in the memory of submitting and of opening. */
export interface BidContent {
  readonly lots: readonly LotBid[];
  readonly declarations: BidDeclarations;
  readonly subcontractors?: readonly Subcontractor[];
  /** The members of the consortium beside the bidder, as each had confirmed; none for a company that bids alone. */
  readonly consortium?: readonly SealedMember[];
  readonly attachments?: readonly SealedAttachment[];
  /** The version of the company's self-declaration that was in force when the bid came in. */
  readonly declaration?: SealedDeclaration;
}

/** A file of the bid: what it is, and the key its parts are encrypted with. The key is told nowhere else. */
export interface SealedAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  /** Hex SHA-256 of the file as the bidder has it. */
  readonly sha256: string;
  /** Belongs to the part that is scored without names, and so names nobody. */
  readonly forQuality?: boolean | undefined;
  /** 32 bytes, base64url. */
  readonly key: string;
}

export interface LotBid {
  readonly lotId: string;
  /** Euros as decimal strings, one for each price item of the lot. */
  readonly prices: readonly { readonly code: string; readonly unitPrice: string }[];
  /** One text for each criterion that a panel scores. */
  readonly answers: readonly { readonly criterionId: string; readonly answer: string }[];
  /** Numbers the criteria ask for; absent where none does. */
  readonly values?: readonly StatedValue[] | undefined;
}

export interface BidDeclarations {
  /** None of the exclusion grounds of the Procurement Act §§ 80–81 applies. */
  readonly noExclusionGrounds: boolean;
  /** The corrective measures (§ 82) of a bidder to whom a ground does apply. */
  readonly explanation?: string;
  readonly acceptsTerms: boolean;
}

/** What the tender asks of every bid. */
export interface BidTerms {
  /** For how many lots one bidder may bid; as many as there are when absent. */
  readonly maxLotsBid?: number | null;
  readonly lots: readonly LotTerms[];
}

export interface LotTerms {
  readonly id: string;
  /** The buyer has cancelled the lot: nobody bids for it any more. */
  readonly cancelled?: boolean;
  readonly priceItems: readonly PriceItemTerms[];
  readonly qualityCriteria: readonly { readonly id: string }[];
  readonly askedValues?: readonly AskedValue[] | undefined;
  /** The buyer has fixed the prices: a bid repeats the price of every item as it was published. */
  readonly fixedPrices?: boolean | undefined;
}

export interface PriceItemTerms {
  readonly code: string;
  /** The buyer's estimate, for comparing prices. */
  readonly quantity: number;
  readonly maxUnitPriceCents: Cents | null;
}

/** A billion euros for one unit is a slip of the finger, not an offer; the same bound stands on the table. */
export const MAX_UNIT_PRICE_CENTS: Cents = 100_000_000_000n;

export type BidFlaw =
  | 'lot-unknown'
  | 'lot-twice'
  | 'lot-cancelled'
  | 'too-many-lots'
  | 'price-item-unknown'
  | 'price-item-twice'
  | 'price-missing'
  | 'price-not-an-amount'
  | 'price-negative'
  | 'price-too-high'
  | 'price-over-ceiling'
  | 'price-not-fixed'
  | ValueFlaw
  | 'answer-unknown'
  | 'answer-twice'
  | 'answer-missing'
  | 'no-lots'
  | 'terms-not-accepted'
  | 'explanation-missing'
  | PartyFlaw;

export interface FieldFlaw {
  /** JSON pointer into the content. */
  readonly field: string;
  readonly flaw: BidFlaw;
  /** What is meant: the code of a price item, the ceiling of its price, or the number of lots one may bid for. */
  readonly params?: Readonly<Record<string, string | Cents>>;
}

/** Everything that keeps the content from being a bid for these terms; an empty list means it is one. */
export function flawsOf(content: BidContent, terms: BidTerms): FieldFlaw[] {
  const flaws: FieldFlaw[] = [];
  if (content.lots.length === 0) flaws.push({ field: '/lots', flaw: 'no-lots' });
  const most = terms.maxLotsBid ?? null;
  if (most !== null && new Set(content.lots.map(({ lotId }) => lotId)).size > most)
    flaws.push({ field: '/lots', flaw: 'too-many-lots', params: { max: String(most) } });
  const seen = new Set<string>();
  for (const [index, lot] of content.lots.entries()) {
    const at = `/lots/${index}`;
    const asked = terms.lots.find((candidate) => candidate.id === lot.lotId);
    if (asked === undefined) flaws.push({ field: `${at}/lotId`, flaw: 'lot-unknown' });
    else if (seen.has(lot.lotId)) flaws.push({ field: `${at}/lotId`, flaw: 'lot-twice' });
    else if (asked.cancelled === true) flaws.push({ field: `${at}/lotId`, flaw: 'lot-cancelled' });
    else flaws.push(...priceFlaws(lot, asked, at), ...answerFlaws(lot, asked, at), ...statedFlaws(lot, asked, at));
    seen.add(lot.lotId);
  }
  const { noExclusionGrounds, explanation, acceptsTerms } = content.declarations;
  if (!acceptsTerms) flaws.push({ field: '/declarations/acceptsTerms', flaw: 'terms-not-accepted' });
  if (!noExclusionGrounds && (explanation ?? '').trim() === '')
    flaws.push({ field: '/declarations/explanation', flaw: 'explanation-missing' });
  return [...flaws, ...subcontractorFlaws(content.subcontractors ?? [])];
}

function priceFlaws(lot: LotBid, asked: LotTerms, at: string): FieldFlaw[] {
  const flaws: FieldFlaw[] = [];
  const seen = new Set<string>();
  for (const [index, { code, unitPrice }] of lot.prices.entries()) {
    const item = asked.priceItems.find((candidate) => candidate.code === code);
    const flaw = item === undefined ? 'price-item-unknown' : seen.has(code) ? 'price-item-twice' : undefined;
    if (flaw !== undefined) flaws.push({ field: `${at}/prices/${index}/code`, flaw, params: { code } });
    else {
      const field = `${at}/prices/${index}/unitPrice`;
      const amount = amountFlaw(unitPrice, item?.maxUnitPriceCents ?? null, asked.fixedPrices === true);
      if (amount !== undefined) flaws.push({ field, ...amount });
    }
    seen.add(code);
  }
  for (const { code } of asked.priceItems)
    if (!seen.has(code)) flaws.push({ field: `${at}/prices`, flaw: 'price-missing', params: { code } });
  return flaws;
}

function statedFlaws(lot: LotBid, asked: LotTerms, at: string): FieldFlaw[] {
  return valueFlaws(lot.values ?? [], asked.askedValues ?? []).map(({ at: below, flaw }) => ({
    field: `${at}/values${below}`,
    flaw,
  }));
}

/** What is wrong with one price, if anything. */
export function amountFlaw(
  unitPrice: string,
  ceilingCents: Cents | null,
  fixed: boolean,
): Omit<FieldFlaw, 'field'> | undefined {
  if (!isDecimalAmount(unitPrice)) return { flaw: 'price-not-an-amount' };
  const cents = parseCents(unitPrice);
  if (cents < 0n) return { flaw: 'price-negative' };
  if (fixed && ceilingCents !== null && cents !== ceilingCents)
    return { flaw: 'price-not-fixed', params: { fixed: ceilingCents } };
  if (ceilingCents !== null && cents > ceilingCents)
    return { flaw: 'price-over-ceiling', params: { ceiling: ceilingCents } };
  return cents > MAX_UNIT_PRICE_CENTS ? { flaw: 'price-too-high', params: { max: MAX_UNIT_PRICE_CENTS } } : undefined;
}

function answerFlaws(lot: LotBid, asked: LotTerms, at: string): FieldFlaw[] {
  const flaws: FieldFlaw[] = [];
  const seen = new Set<string>();
  for (const [index, { criterionId, answer }] of lot.answers.entries()) {
    const known = asked.qualityCriteria.some(({ id }) => id === criterionId);
    const field = `${at}/answers/${index}`;
    if (!known) flaws.push({ field: `${field}/criterionId`, flaw: 'answer-unknown' });
    else if (seen.has(criterionId)) flaws.push({ field: `${field}/criterionId`, flaw: 'answer-twice' });
    else if (answer.trim() === '') flaws.push({ field: `${field}/answer`, flaw: 'answer-missing' });
    seen.add(criterionId);
  }
  if (asked.qualityCriteria.some(({ id }) => !seen.has(id)))
    flaws.push({ field: `${at}/answers`, flaw: 'answer-missing' });
  return flaws;
}

/** Σ quantity × unit price over the price items of the lot: what the buyer's estimate would cost by this bid. */
export function comparisonPriceCents(
  priceItems: readonly Pick<PriceItemTerms, 'code' | 'quantity'>[],
  unitPriceCents: ReadonlyMap<string, Cents>,
): Cents {
  return priceItems.reduce((sum, { code, quantity }) => {
    const cents = unitPriceCents.get(code);
    if (cents === undefined) throw new RangeError(`price item ${code} has no price`);
    return sum + cents * BigInt(quantity);
  }, 0n);
}

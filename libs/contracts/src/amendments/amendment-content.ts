import {
  divideRounded,
  fraction,
  multiplyCents,
  parseCents,
  parseRate,
  percent,
  type CalendarDate,
  type Cents,
  type Rate,
  type Rounding,
} from '@kasvutori/platform';
import type { CommittedPlaces } from './capacity-difference.js';
import type { Ground } from './change-of-value.js';

export const CHANGE_KINDS = ['index', 'extension', 'cap', 'area', 'capacity', 'parties', 'otherTerms'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const ROUNDINGS = ['half-up', 'half-even', 'down', 'up'] as const satisfies readonly Rounding[];

/** On which ground of law a change is made, and the officer's reasons where the ground needs them. */
export interface Grounded {
  readonly ground: Ground;
  readonly groundReason: string | null;
}

/** Prices follow an index from its base to its new point figure, or change by a percentage. Figures are exact decimals. */
export interface IndexChange extends Grounded {
  readonly name: string;
  readonly basePoints: string | null;
  readonly newPoints: string | null;
  readonly percentage: string | null;
  readonly rounding: Rounding;
}

/** What a change adds to the value beside the ceiling, such as years paid from vouchers; a decimal in euros. */
interface Valued extends Grounded {
  readonly value: string;
}

/** What an amendment changes; each kind at most once. Plain JSON, as it is stored and as it is signed. */
export interface AmendmentContent {
  readonly index: IndexChange | null;
  readonly extension: (Valued & { readonly lastDay: CalendarDate; readonly useOfOption: boolean }) | null;
  readonly cap: (Grounded & { readonly cap: string }) | null;
  readonly area: (Valued & { readonly municipalities: string[]; readonly capacity: string | null }) | null;
  /** All places from the day on, in place of those before; absent in what was written before places could be amended. */
  readonly capacity?: (Valued & { readonly rows: CommittedPlaces[] }) | null;
  readonly parties: (Grounded & { readonly businessId: string; readonly event: string }) | null;
  readonly otherTerms: (Valued & { readonly text: string }) | null;
}

/** Terms of a contract that an amendment may change. */
export interface Terms {
  readonly providerId: string;
  /** The first day on which the contract is no longer valid. */
  readonly validTo: CalendarDate;
  readonly capCents: Cents;
  readonly municipalities: readonly string[];
  readonly prices: readonly PriceInForce[];
  readonly capacity: readonly CommittedPlaces[];
}

export interface PriceInForce {
  readonly code: string;
  readonly unitPriceCents: Cents;
}

/** new / base, or 1 + percentage; `undefined` while the figures are lacking, crossed or not above zero. */
export function indexFactor({ basePoints, newPoints, percentage }: IndexChange): Rate | undefined {
  if (percentage !== null) {
    const { num, den } = percent(percentage);
    return basePoints === null && newPoints === null && num + den > 0n ? fraction(num + den, den) : undefined;
  }
  if (basePoints === null || newPoints === null) return undefined;
  const [base, now] = [parseRate(basePoints), parseRate(newPoints)];
  return base.num <= 0n || now.num <= 0n ? undefined : fraction(now.num * base.den, now.den * base.num);
}

/** Every price times the factor, rounded once to the cent in the named way. */
export const repriced = (
  prices: readonly PriceInForce[],
  factor: Rate,
  rounding: Rounding,
): (PriceInForce & { readonly newCents: Cents })[] =>
  prices.map((price) => ({ ...price, newCents: multiplyCents(price.unitPriceCents, factor, rounding) }));

/** The factor for people to see, cut to six decimals: '1.034021'; the arithmetic itself is exact. */
export function factorText({ num, den }: Rate): string {
  const digits = divideRounded(num * 1_000_000n, den, 'half-up')
    .toString()
    .padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

/** The terms as the amendment leaves them. `validTo` and `providerId` are those of the content once it has been read. */
export function amendedTerms(
  terms: Terms,
  content: AmendmentContent,
  read: { readonly validTo: CalendarDate | undefined; readonly providerId: string | undefined },
): Terms {
  const factor = content.index === null ? undefined : indexFactor(content.index);
  return {
    providerId: read.providerId ?? terms.providerId,
    validTo: read.validTo ?? terms.validTo,
    capCents: content.cap === null ? terms.capCents : parseCents(content.cap.cap),
    municipalities: content.area?.municipalities ?? terms.municipalities,
    capacity: content.capacity?.rows ?? terms.capacity,
    prices:
      content.index === null || factor === undefined
        ? terms.prices
        : repriced(terms.prices, factor, content.index.rounding).map(({ code, newCents }) => ({
            code,
            unitPriceCents: newCents,
          })),
  };
}

/** What each change is worth: the ceiling by its difference, an index by what the whole ceiling would rise with it. */
export function changeValues(terms: Terms, content: AmendmentContent) {
  const { index, extension, cap, area, capacity, parties, otherTerms } = content;
  const factor = index === null ? undefined : indexFactor(index);
  const stated = <K extends ChangeKind>(
    kind: K,
    change: (Grounded & { value?: string }) | null | undefined,
    cents?: Cents,
  ) =>
    change == null
      ? []
      : [
          {
            kind,
            ground: change.ground,
            reason: change.groundReason,
            valueCents: cents ?? parseCents(change.value ?? '0'),
          },
        ];
  const rise = factor === undefined ? 0n : multiplyCents(terms.capCents, factor, 'half-up') - terms.capCents;
  return [
    ...stated('index', index, rise),
    ...stated('extension', extension),
    ...stated('cap', cap, cap === null ? 0n : parseCents(cap.cap) - terms.capCents),
    ...stated('area', area),
    ...stated('capacity', capacity),
    ...stated('parties', parties, 0n),
    ...stated('otherTerms', otherTerms),
  ];
}

import {
  centsToDecimal,
  municipalityByCode,
  type CalendarDate,
  type Cents,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import { scoresOfOffers, type Scored } from '../experience/experience-queries.js';
import type { ComparedOffer, HomePoint } from './catalogue.dto.js';
import { isWithin, kilometresTo, ownUnitCost, sortOffers, unitsFor, type OfferSort } from './comparison.js';
import { neutralOrder } from './neutral-order.js';
import { choosableOffers, type OfferRow, type OfferWish } from './offer-queries.js';

/** More than anybody reads at once; the rest is asked for. */
export const SHOWN_AT_ONCE = 100;

export interface ComparisonWish extends OfferWish {
  readonly sort: OfferSort;
  /** Whose neutral order it is: the client, or a visit of somebody not signed in. */
  readonly viewer: string;
  /** Where the client lives; distances are reckoned from there. */
  readonly home?: string | undefined;
  /** No farther than this, unless the service comes to the client. */
  readonly km?: number | undefined;
  readonly limit?: number | undefined;
  /** What the client's voucher still holds and its cap; without a voucher the cap of the service counts. */
  readonly voucher?:
    | {
        readonly availableCents: Cents;
        readonly maxUnitPriceCents: Cents;
        /** Of a package: the units that its stages still have; otherwise as many as the money is enough for. */
        readonly unitsLeft?: number | undefined;
      }
    | undefined;
}

export interface Compared {
  readonly items: ComparedOffer[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** The offers of a service as they are compared: facts, what the client would pay, and the order that favours nobody. */
export async function compareOffers(tx: Tx, wish: ComparisonWish, day: CalendarDate): Promise<Compared> {
  const { items, total } = inOrder(await choosableOffers(tx, wish, day), wish, day);
  const scored = await scoresOfOffers(tx, items);
  return { items: items.map((item) => ({ ...item, ...scored(item) })), total };
}

/** An offer without what clients say of it. */
type Unscored = Omit<ComparedOffer, keyof Scored>;

/** What is shown of the offers that were found, and in which order. */
export function inOrder(
  offers: readonly OfferRow[],
  wish: ComparisonWish,
  day: CalendarDate,
): { items: Unscored[]; total: number } {
  const { home, km, limit = SHOWN_AT_ONCE } = wish;
  const compared = neutralOrder(offers, wish.viewer, day)
    .map((offer) => ({
      offer,
      distanceKm: home === undefined ? null : kilometresTo(offer, home),
      nextFreeOn: offer.nextFreeOn,
      ownCostCents: ownUnitCost(offer.unitPriceCents, wish.voucher?.maxUnitPriceCents ?? offer.maxUnitPriceCents),
    }))
    .filter(({ offer, distanceKm }) => km === undefined || home === undefined || isWithin(km, offer, distanceKm));
  const shown = sortOffers(compared, wish.sort).slice(0, limit);
  return { items: shown.map((row) => present(row, wish)), total: compared.length };
}

function present(
  { offer, distanceKm, ownCostCents }: { offer: OfferRow; distanceKm: number | null; ownCostCents: Cents },
  { voucher }: ComparisonWish,
): Unscored {
  const { unitPriceCents } = offer;
  const maxUnitPriceCents = voucher?.maxUnitPriceCents ?? offer.maxUnitPriceCents;
  return {
    ...publicFacts(offer),
    unitPrice: centsToDecimal(unitPriceCents),
    maxUnitPrice: centsToDecimal(maxUnitPriceCents),
    ownCost: centsToDecimal(ownCostCents),
    unitsForVoucher:
      voucher === undefined
        ? null
        : (voucher.unitsLeft ?? unitsFor(voucher.availableCents, unitPriceCents, maxUnitPriceCents)),
    distanceKm,
    placesFree: offer.capacity - offer.taken,
  };
}

/** What anybody may know; how full a provider is shows as free places only. */
const publicFacts = ({
  contractId: _contract,
  priceCode: _code,
  version: _version,
  capacity: _capacity,
  taken: _taken,
  unitPriceCents: _price,
  maxUnitPriceCents: _cap,
  pictureId,
  pictureAlt,
  ...facts
}: OfferRow) => ({ ...facts, picture: pictureOf({ pictureId, pictureAlt }) });

export const pictureOf = ({ pictureId, pictureAlt }: Pick<OfferRow, 'pictureId' | 'pictureAlt'>) =>
  pictureId === null || pictureAlt === null ? null : { id: pictureId, alt: pictureAlt };

/** The middle of the home municipality, which the map shows too. */
export function homePoint(municipality: string | undefined): HomePoint | null {
  const home = municipality === undefined ? undefined : municipalityByCode(municipality);
  return home === undefined ? null : { municipality: home.code, lat: String(home.lat), lon: String(home.lon) };
}

/** Told beside every comparison, as the order decides much of what is chosen. */
export const explainOrder = (sort: OfferSort): Localised => ORDER_EXPLAINED[sort === 'neutral' ? 'neutral' : 'own'];

const ORDER_EXPLAINED: Readonly<Record<'neutral' | 'own', Localised>> = {
  neutral: {
    fi: 'Näytämme palvelun tarjoajat satunnaisessa järjestyksessä. Järjestys vaihtuu joka päivä, ja kaikki ovat yhtä usein ensimmäisinä.',
    sv: 'Vi visar producenterna i slumpmässig ordning. Ordningen byts varje dag, och alla är först lika ofta.',
    en: 'We show the providers in random order. It changes every day, and everyone is first equally often.',
  },
  own: {
    fi: 'Järjestys on se, jonka valitsit. Tasatilanteessa järjestys on satunnainen.',
    sv: 'Ordningen är den du valde. Vid lika är ordningen slumpmässig.',
    en: 'The order is the one you chose. Equals are in random order.',
  },
};

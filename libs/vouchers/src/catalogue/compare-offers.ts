import { centsToDecimal, type CalendarDate, type Cents, type Localised, type Tx } from '@kasvutori/platform';
import type { ComparedOffer } from './catalogue.dto.js';
import { kilometresBetween, ownUnitCost, sortOffers, unitsFor, type OfferSort } from './comparison.js';
import { neutralOrder } from './neutral-order.js';
import { choosableOffers, type OfferRow, type OfferWish } from './offer-queries.js';

export interface ComparisonWish extends OfferWish {
  readonly sort: OfferSort;
  /** Whose neutral order it is: the client, or a visit of somebody not signed in. */
  readonly viewer: string;
  /** Where the client lives; distances are reckoned from there. */
  readonly home?: string | undefined;
  /** What the client's voucher still holds and its cap; without a voucher the cap of the service counts. */
  readonly voucher?: { readonly availableCents: Cents; readonly maxUnitPriceCents: Cents } | undefined;
}

/** The offers of a service as they are compared: facts, what the client would pay, and the order that favours nobody. */
export async function compareOffers(tx: Tx, wish: ComparisonWish, day: CalendarDate): Promise<ComparedOffer[]> {
  const offers = await choosableOffers(tx, wish, day);
  const compared = neutralOrder(offers, wish.viewer, day).map((offer) => ({
    offer,
    distanceKm: wish.home === undefined ? null : kilometresBetween(wish.home, offer.premisesMunicipality),
    nextFreeOn: offer.nextFreeOn,
    ownCostCents: ownUnitCost(offer.unitPriceCents, wish.voucher?.maxUnitPriceCents ?? offer.maxUnitPriceCents),
  }));
  return sortOffers(compared, wish.sort).map((row) => present(row, wish));
}

function present(
  { offer, distanceKm, ownCostCents }: { offer: OfferRow; distanceKm: number | null; ownCostCents: Cents },
  { voucher }: ComparisonWish,
): ComparedOffer {
  const { unitPriceCents } = offer;
  const maxUnitPriceCents = voucher?.maxUnitPriceCents ?? offer.maxUnitPriceCents;
  return {
    ...publicFacts(offer),
    unitPrice: centsToDecimal(unitPriceCents),
    maxUnitPrice: centsToDecimal(maxUnitPriceCents),
    ownCost: centsToDecimal(ownCostCents),
    unitsForVoucher: voucher === undefined ? null : unitsFor(voucher.availableCents, unitPriceCents, maxUnitPriceCents),
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
  ...facts
}: OfferRow) => facts;

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

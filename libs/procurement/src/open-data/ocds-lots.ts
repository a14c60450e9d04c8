import {
  addMonths,
  helsinkiDateOf,
  label,
  localised,
  startOfHelsinkiDay,
  type CalendarDate,
} from '@kasvutori/platform';
import { awardLimitRule } from '../award/award-limit-texts.js';
import { leavesOf } from '../criteria/criteria-tree.js';
import { scoringWords } from '../criteria/scoring-words.js';
import type { StoredLot, TenderRecord } from '../tenders/tender-record.js';
import type { OcdsInput } from './ocds-input.js';
import { addressOf, cpv, money, period, said, type Json, type JsonObject } from './ocds-values.js';

export type OcdsTenderStatus = 'active' | 'cancelled' | 'unsuccessful' | 'complete';

/** The lots, what is bought in each, and how many of them one bidder may bid for and win (Procurement Act § 75). */
export function lotSections(input: OcdsInput, status: OcdsTenderStatus): Record<string, Json> {
  const { tender } = input;
  const { maxLotsBid, maxLotsAwarded } = tender;
  return {
    items: tender.lots.map((lot) => itemOf(tender, lot)),
    lots: tender.lots.map((lot) => lotOf(tender, lot, lotStatus(input, lot, status))),
    lotDetails: said({
      maximumLotsBidPerSupplier: maxLotsBid,
      maximumLotsAwardedPerSupplier: maxLotsAwarded,
      awardCriteriaDetails: awardLimitRule(maxLotsAwarded)?.[tender.language],
    }),
  };
}

/** A lot ends with its own outcome: won, or without a winner. */
function lotStatus(input: OcdsInput, lot: StoredLot, status: OcdsTenderStatus): OcdsTenderStatus {
  if (lot.cancelledAt !== null) return 'cancelled';
  if (status !== 'complete' && status !== 'unsuccessful') return status;
  return input.unawardedLots.includes(lot.reference) ? 'unsuccessful' : 'complete';
}

/** What is bought in a lot: the service by its CPV code, in the municipalities where it is given. */
function itemOf(tender: TenderRecord, lot: StoredLot): JsonObject {
  const { language } = tender;
  return said({
    id: lot.reference,
    description: lot.serviceKind === null ? null : label('service-kind', lot.serviceKind, language),
    classification: cpv(lot.mainCpv ?? tender.mainCpv, language),
    additionalClassifications: lot.additionalCpv.flatMap((code) => cpv(code, language) ?? []),
    deliveryAddresses: lot.municipalities.map((code) => addressOf(code)),
    relatedLot: lot.reference,
  });
}

function lotOf(tender: TenderRecord, lot: StoredLot, status: OcdsTenderStatus): JsonObject {
  const { language } = tender;
  const { startsOn, durationMonths } = lot;
  return said({
    id: lot.reference,
    title: localised(lot.title, language),
    description: localised(lot.description, language),
    status,
    value: money(lot.estimatedValueCents),
    contractPeriod:
      startsOn === null || durationMonths === null ? null : period(startsOn, lastDay(startsOn, durationMonths)),
    awardCriteria: {
      criteria: leavesOf(lot.criteria).map((criterion) =>
        said({
          type: criterion.kind,
          name: localised(criterion.title, language),
          description: [localised(criterion.description, language), scoringWords(criterion)[language]]
            .filter(Boolean)
            .join(' '),
          numbers: [
            ...(criterion.weight === null ? [] : [{ number: Number(criterion.weight), weight: 'percentageExact' }]),
            ...(criterion.minPoints == null
              ? []
              : [{ number: Number(criterion.minPoints), threshold: 'minimumScore' }]),
          ],
        }),
      ),
    },
  });
}

/** 24 months from 1.5.2027 end on 30.4.2029. */
function lastDay(startsOn: CalendarDate, months: number): CalendarDate {
  return helsinkiDateOf(new Date(startOfHelsinkiDay(addMonths(startsOn, months)).getTime() - 1));
}

import { centsToDecimal, type Cents } from '@kasvutori/platform';
import { awardLimitRule } from '../award/award-limit-texts.js';
import { callOffWords } from '../call-offs/call-off-terms.js';
import { isGroup } from '../criteria/criteria-tree.js';
import { scoringWords } from '../criteria/scoring-words.js';
import type { StoredLot, TenderRecord } from './tender-record.js';
import type { LotDetail, PublicTender } from './tenders.dto.js';

const decimal = (cents: Cents | null): string | null => (cents === null ? null : centsToDecimal(cents));

/** What anyone may read of a tender that row-level security lets them see. */
export function publicView(tender: TenderRecord): PublicTender {
  return {
    id: tender.id,
    number: tender.number,
    ocid: tender.ocid,
    authorityId: tender.authorityId,
    authorityName: tender.authorityName,
    status: tender.status,
    statusAt: tender.statusAt,
    publishedAt: tender.publishedAt,
    title: tender.title,
    description: tender.description,
    language: tender.language,
    bidLanguages: [...tender.bidLanguages],
    procedure: tender.procedure,
    mainCpv: tender.mainCpv,
    additionalCpv: [...tender.additionalCpv],
    framework: tender.framework,
    frameworkMaximum: decimal(tender.frameworkMaxCents),
    estimatedValue: decimal(tender.estimatedValueCents),
    concession: tender.concession ?? false,
    undividedReason: tender.undividedReason ?? {},
    awardedDirectly: tender.awardedDirectly,
    questionsDeadline: tender.questionsLocal,
    submissionDeadline: tender.submissionLocal,
    questionsEnd: tender.questionsDeadline,
    submissionEnd: tender.submissionDeadline,
    maxLotsBid: tender.maxLotsBid ?? null,
    maxLotsAwarded: tender.maxLotsAwarded ?? null,
    anonymousQuality: tender.anonymousQuality ?? false,
    awardLimitRule: awardLimitRule(tender.maxLotsAwarded),
    cancelReason: tender.cancelReason,
    lots: tender.lots.map(lotView),
  };
}

function lotView(lot: StoredLot): LotDetail {
  return {
    id: lot.id,
    number: lot.number,
    reference: lot.reference,
    title: lot.title,
    description: lot.description,
    serviceKind: lot.serviceKind,
    municipalities: [...lot.municipalities],
    nuts: [...lot.nuts],
    mainCpv: lot.mainCpv,
    additionalCpv: [...lot.additionalCpv],
    estimatedValue: decimal(lot.estimatedValueCents),
    frameworkMaximum: decimal(lot.frameworkMaxCents),
    cap: decimal(lot.capCents),
    startsOn: lot.startsOn,
    durationMonths: lot.durationMonths,
    maxAwards: lot.maxAwards,
    cancelledAt: lot.cancelledAt,
    cancelReason: lot.cancelReason,
    priceItems: lot.priceItems.map(({ maxUnitPriceCents, ...item }) => ({
      ...item,
      maxUnitPrice: decimal(maxUnitPriceCents),
    })),
    evaluationMethod: lot.evaluationMethod ?? 'best-ratio',
    callOff: lot.callOff == null ? null : { ...lot.callOff, shares: [...lot.callOff.shares] },
    callOffText: lot.callOff == null ? null : callOffWords(lot.callOff),
    criteria: lot.criteria.map((criterion, index) => ({
      ...criterion,
      parent: criterion.parent ?? null,
      scoring: criterion.scoring ?? null,
      minPoints: criterion.minPoints ?? null,
      scoringText: isGroup(lot.criteria, index) ? null : scoringWords(criterion),
    })),
  };
}

import {
  addMonths,
  centsToDecimal,
  commonProblem,
  helsinkiDateOf,
  laterDate,
  sql,
  startOfHelsinkiDay,
  type AuthorityActor,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { readTender, type TenderRecord } from '../tenders/tender-record.js';
import { assessRegime } from './regime.js';
import { FIRST_DAY, type BuyerType } from './threshold-table.js';
import { purchaseOfDraft } from './draft-regime.js';
import { regimeView } from './regime-view.js';
import type { SplitPart, SplitWarning, TenderRegime } from './regime.dto.js';
import { cpvGroup, SPLIT_MONTHS, suspectSplit } from './split-purchase.js';

/** The rules a tender falls under: those of the day it was published, while it is being prepared those of today. */
export async function readTenderRegime(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<TenderRegime> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const purchase = purchaseOfDraft(tender, tender.buyer, tender.publishedAt ?? now);
  if (purchase === null) return { assessment: null, split: null };
  const { national, eu } = assessRegime(purchase);
  return {
    assessment: regimeView(purchase),
    split: await splitOf(tx, tender, purchase.valueCents, [national.cents, eu.cents]),
  };
}

type PartRow = Omit<SplitPart, 'value'> & {
  readonly valueCents: Cents;
  readonly mainCpv: string | null;
  readonly concession: boolean;
};

/** What was put out under the EU rules of its own kind has escaped nothing and is no part of a split. */
function escapedEuRules({ mainCpv, concession, valueCents, createdAt }: PartRow, buyer: BuyerType): boolean {
  const { eu } = assessRegime({
    cpv: mainCpv,
    concession,
    valueCents,
    buyer,
    procedure: 'open',
    day: laterDate(helsinkiDateOf(createdAt), FIRST_DAY),
    electronic: true,
    priorInformation: false,
  });
  return valueCents < eu.cents;
}

async function splitOf(
  tx: Tx,
  tender: TenderRecord,
  valueCents: Cents,
  thresholds: readonly Cents[],
): Promise<SplitWarning | null> {
  const { id, number, title, status, createdAt } = tender;
  const similar = await readSimilarTenders(tx, tender);
  const others = similar
    .filter((part) => escapedEuRules(part, tender.buyer))
    .map(({ mainCpv: _c, concession: _k, ...part }) => part);
  const suspicion = suspectSplit({ id, number, title, status, createdAt, valueCents }, others, thresholds);
  if (suspicion === undefined) return null;
  return {
    threshold: centsToDecimal(suspicion.thresholdCents),
    sum: centsToDecimal(suspicion.sumCents),
    parts: suspicion.parts.map(({ valueCents: cents, ...part }) => ({ ...part, value: centsToDecimal(cents) })),
  };
}

/** Both arms end in an index: the CPV group of the authority's tenders, and the service kind of their lots. */
export const SIMILAR_TENDERS = `
  SELECT t.id, t.number, t.title, t.status, t.created_at AS "createdAt", t.estimated_value_cents AS "valueCents",
         t.main_cpv AS "mainCpv", t.concession
    FROM procurement.tender t
   WHERE t.authority_id = $1 AND t.status <> 'cancelled' AND t.estimated_value_cents IS NOT NULL AND t.id <> $2
     AND t.created_at > $3 AND t.created_at < $4
     AND t.id IN (
       SELECT g.id FROM procurement.tender g
        WHERE g.authority_id = $1 AND left(g.main_cpv, 3) = $5 AND g.created_at > $3 AND g.created_at < $4 AND g.status <> 'cancelled'
       UNION
       SELECT l.tender_id FROM procurement.lot l
         JOIN procurement.tender s ON s.id = l.tender_id AND s.authority_id = $1 AND s.created_at > $3 AND s.created_at < $4
        WHERE l.service_kind = ANY ($6))
   ORDER BY t.created_at, t.id LIMIT 500`;

/** Other tenders of the authority for the same kind of service that began within twelve months of this one. */
function readSimilarTenders(tx: Tx, tender: TenderRecord): Promise<PartRow[]> {
  const began = helsinkiDateOf(tender.createdAt);
  return sql<PartRow>(tx, SIMILAR_TENDERS, [
    tender.authorityId,
    tender.id,
    startOfHelsinkiDay(addMonths(began, -SPLIT_MONTHS)),
    startOfHelsinkiDay(addMonths(began, SPLIT_MONTHS)),
    tender.mainCpv === null ? null : cpvGroup(tender.mainCpv),
    tender.lots.flatMap(({ serviceKind }) => (serviceKind === null ? [] : [serviceKind])),
  ]);
}

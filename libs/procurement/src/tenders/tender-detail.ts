import { commonProblem, one, permitted, readHistory, sql, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { lossText, type Loss } from '../notice-import/notice-losses.js';
import { missingOfTender } from '../procedures/missing-of-tender.js';
import { deadlineWarnings } from './deadline-warnings.js';
import { lotCancelRefusal, tenderEditRefusal, tenderRefusal, type TenderMove } from './tender-lifecycle.js';
import { readTender, type TenderRecord } from './tender-record.js';
import { publicView } from './tender-views.js';
import type { ImportedFrom, TenderDetail } from './tenders.dto.js';

const OFFICER_MOVES: readonly TenderMove[] = ['submit-for-approval', 'return', 'approve-and-publish', 'cancel'];

/** Everything an officer's page of a tender shows, in one answer. Another authority's tender is not there. */
export async function readTenderDetail(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  now: Date,
): Promise<TenderDetail> {
  const tender = await readTender(tx, tenderId);
  if (tender.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const unpublished = ['draft', 'in-approval', 'scheduled'].includes(tender.status);
  const missing = unpublished ? await missingOfTender(tx, tender, tender.publishAt ?? now) : [];
  return {
    ...publicView(tender),
    directAwardId: tender.directAwardId,
    version: tender.version,
    createdAt: tender.createdAt,
    updatedAt: tender.updatedAt,
    bidCount: await bidCount(tx, tender),
    missing,
    warnings: unpublished ? deadlineWarnings(tender) : [],
    publishAt: tender.publishLocal,
    publishInstant: tender.publishAt,
    publishMissed: tender.publishMissed,
    importedFrom: await importOf(tx, tenderId),
    permittedActions: permitted(actor, [
      { action: 'tender:edit', refusal: tenderEditRefusal(tender.status) },
      { action: 'tender:cancel-lot', refusal: lotsCannotBeCancelled(tender) },
      ...OFFICER_MOVES.map((move) => ({
        action: `tender:${move}`,
        refusal: tenderRefusal({ ...tender, complete: missing.length === 0 }, move, actor.personId),
      })),
    ]),
    history: await readHistory(tx, 'tender', tenderId),
  };
}

/** Why no lot of the tender can be cancelled, undefined when some can. */
function lotsCannotBeCancelled({ status, lots }: TenderRecord): string | undefined {
  const open = lots.find((lot) => lot.cancelledAt === null);
  return open === undefined ? 'tender-move-not-allowed' : lotCancelRefusal(status, lots, open.id);
}

async function bidCount(tx: Tx, tender: TenderRecord): Promise<number | null> {
  if (tender.publishedAt === null) return null;
  return Number(one(await sql<{ count: bigint }>(tx, 'SELECT procurement.bid_count($1) AS count', [tender.id])).count);
}

async function importOf(tx: Tx, tenderId: string): Promise<ImportedFrom | null> {
  const [found] = await sql<Omit<ImportedFrom, 'losses'> & { losses: Loss[] }>(
    tx,
    `SELECT file_name AS "fileName", notice_id AS "noticeId", sdk_version AS "sdkVersion", read->'buyer'->>'name' AS "buyerName",
            imported_at AS "importedAt", losses
       FROM procurement.notice_import WHERE tender_id = $1`,
    [tenderId],
  );
  if (found === undefined) return null;
  const losses = found.losses.map(({ params, ...loss }) => ({ ...loss, text: lossText({ ...loss, params }) }));
  return { ...found, losses };
}

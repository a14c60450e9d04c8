import { addDays, type CalendarDate, sql, type Tx } from '@kasvutori/platform';
import type { ClaimRefusal } from '../entitlements/judge-claims.js';
import { CONTEST_DAYS } from '../outcome-claims/claim-lifecycle.js';
import { type ClaimRow, CLAIMS } from '../outcome-claims/claim-queries.js';
import type { StatementRow } from './statement-queries.js';

export interface RefusedClaim extends Omit<ClaimRow, 'refusal'> {
  readonly refusal: ClaimRefusal;
  /** The last day on which it may be contested. */
  readonly contestBy: CalendarDate;
}

/** The provider's claims since the run before, by the snapshots of both, that were refused and that nobody has accepted after all. */
export async function readRefusedClaims(
  tx: Tx,
  { authorityId, providerId, runId }: Pick<StatementRow, 'authorityId' | 'providerId' | 'runId'>,
): Promise<RefusedClaim[]> {
  const rows = await sql<ClaimRow & { refusal: ClaimRefusal }>(
    tx,
    `${CLAIMS}
      JOIN outcomes.payment_run r ON r.id = $3 AND k.claimed_at <= r.snapshot_at
      LEFT JOIN LATERAL (SELECT max(snapshot_at) AS at FROM outcomes.payment_run
                          WHERE authority_id = $1 AND number < r.number AND status IN ('sent', 'settled')) earlier ON true
     WHERE k.authority_id = $1 AND k.provider_id = $2 AND k.refusal IS NOT NULL AND k.status <> 'accepted'
       AND (earlier.at IS NULL OR k.claimed_at > earlier.at)
     ORDER BY "clientReference", k.claimed_at, k.id`,
    [authorityId, providerId, runId],
  );
  return rows.map((row) => ({ ...row, contestBy: addDays(row.claimedOn, CONTEST_DAYS) }));
}

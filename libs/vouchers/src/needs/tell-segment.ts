import { segmentChanged } from '@kasvutori/contracts';
import { emit, helsinkiDateOf, sql, type Tx } from '@kasvutori/platform';
import type { Segment } from './needs-ground.js';

/** Those who pay hear of another segment than before when the client's service has begun; a start tells its own. */
export async function tellSegment(
  tx: Tx,
  told: {
    readonly clientId: string;
    readonly assessmentId: string;
    readonly personId: string;
    readonly segment: Segment;
  },
  before: Segment | undefined,
  now: Date,
): Promise<void> {
  if (before === undefined || before === told.segment) return;
  const begun = await sql<{ contractId: string }>(
    tx,
    `SELECT DISTINCT contract_id AS "contractId" FROM vouchers.service_event
      WHERE client_id = $1 AND reverses_id IS NULL AND status IN ('approved', 'paid') ORDER BY 1`,
    [told.clientId],
  );
  const contractIds = begun.map(({ contractId }) => contractId);
  if (contractIds.length > 0) await emit(tx, segmentChanged, { ...told, contractIds, on: helsinkiDateOf(now) });
}

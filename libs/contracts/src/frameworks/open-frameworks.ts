import { execute, newId, type Tx } from '@kasvutori/platform';
import type { TenderRecord } from '@kasvutori/procurement';

/** The framework of each lot that contracts have been drawn up for, with its providers in the order of their ranking. */
export async function openFrameworks(
  tx: Tx,
  tender: TenderRecord,
  lotIds: readonly string[],
  now: Date,
): Promise<void> {
  if (tender.framework === 'none') return;
  for (const lot of tender.lots.filter(({ id }) => lotIds.includes(id))) {
    if (lot.frameworkMaxCents === null && tender.frameworkMaxCents === null) continue; // nothing may be called off without a maximum
    const terms = lot.callOff == null ? null : JSON.stringify(lot.callOff);
    await execute(
      tx,
      `INSERT INTO contracts.framework (id, authority_id, tender_id, lot_id, terms, ceiling_cents, whole_ceiling_cents, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (lot_id) DO NOTHING`,
      [newId(), tender.authorityId, tender.id, lot.id, terms, lot.frameworkMaxCents, tender.frameworkMaxCents, now],
    );
    await execute(
      tx,
      `INSERT INTO contracts.framework_provider (framework_id, authority_id, provider_id, contract_id, rank)
       SELECT f.id, f.authority_id, c.provider_id, c.id, row_number() OVER (ORDER BY a.rank, c.provider_id)
         FROM contracts.framework f JOIN contracts.contract c ON c.lot_id = f.lot_id JOIN procurement.award a ON a.id = c.award_id
        WHERE f.lot_id = $1 AND c.end_reason IS DISTINCT FROM 'cancelled'
       ON CONFLICT (framework_id, provider_id) DO UPDATE SET contract_id = EXCLUDED.contract_id, rank = EXCLUDED.rank`,
      [lot.id],
    );
  }
}

/** Whether what is given under the lot's contracts is called off from them, one order at a time. */
export const isCalledOff = (tender: Pick<TenderRecord, 'framework' | 'lots'>, lotId: string): boolean =>
  tender.framework !== 'none' && tender.lots.some(({ id, callOff }) => id === lotId && callOff != null);

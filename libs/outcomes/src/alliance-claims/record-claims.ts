import { type AllianceSettled, readContractTerms } from '@kasvutori/contracts';
import { calendarDate, execute, newId, parseCents, sql, type Tx } from '@kasvutori/platform';
import type { Trace } from '../entitlements/trace.js';
import { CLAIM_TITLES } from './claim-texts.js';

/** What an alliance has settled is claimed from now on; the next payment run finds it. Told twice, it is claimed once. */
export async function recordClaims(tx: Tx, settled: AllianceSettled, now: Date): Promise<void> {
  const { contractId, settlementNumber, vatCategory } = settled;
  const settledOn = calendarDate(settled.settledOn);
  const { authorityId, number } = await readContractTerms(tx, contractId);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  for (const { providerId, component, amount, reason } of settled.lines) {
    const trace: Trace = {
      tariff: { id: number, version: reason.termsVersion },
      component,
      kind: 'alliance',
      title: CLAIM_TITLES[component],
      clause: reason.clause,
      rounding: 'half-up',
      outcomeDate: settledOn,
      steps: [...reason.rows.map((row) => ({ op: 'alliance' as const, ...row }))],
      facts: reason.facts.map((text) => ({ kind: 'alliance' as const, text })),
    };
    await execute(
      tx,
      `INSERT INTO outcomes.alliance_claim (id, contract_id, authority_id, provider_id, component, settlement_number, entitled_cents, outcome_date,
              vat_category, trace, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (contract_id, provider_id, component, settlement_number) DO NOTHING`,
      [
        newId(),
        contractId,
        authorityId,
        providerId,
        component,
        settlementNumber,
        parseCents(amount).toString(),
        settledOn,
        vatCategory,
        JSON.stringify(trace),
        now,
      ],
    );
  }
}

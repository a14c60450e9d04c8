import { readContractTerms, type AllianceSettled, type Reason, type SanctionDecided } from '@kasvutori/contracts';
import {
  calendarDate,
  execute,
  newId,
  parseCents,
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import type { Trace } from '../entitlements/trace.js';
import { CLAIM_TITLES, sanctionTitle } from './claim-texts.js';

/** What an alliance has settled is claimed from now on; the next payment run finds it. Told twice, it is claimed once. */
export async function recordClaims(tx: Tx, settled: AllianceSettled, now: Date): Promise<void> {
  const { contractId, settlementNumber, vatCategory, settledOn: on } = settled;
  await claim(
    tx,
    { contractId, settlementNumber, vatCategory, on },
    settled.lines.map((line) => ({ ...line, title: CLAIM_TITLES[line.component] })),
    now,
  );
}

/** A sanction is claimed against the provider in the same way: each is a component of its own, outside VAT; taken back, it is claimed as nothing. */
export async function recordSanction(tx: Tx, decided: SanctionDecided, now: Date): Promise<void> {
  const { contractId, number, revision, decidedOn: on, providerId, amount, reason } = decided;
  const title = sanctionTitle(reason.sentence);
  const line = { providerId, component: `SANCTION-${number}`, amount, reason, title };
  await claim(tx, { contractId, settlementNumber: revision, vatCategory: 'O', on }, [line], now);
}

interface Claimed {
  readonly contractId: string;
  readonly settlementNumber: number;
  readonly vatCategory: AllianceSettled['vatCategory'];
  readonly on: string;
}

interface ClaimLine {
  readonly providerId: string;
  readonly component: string;
  readonly amount: string;
  readonly reason: Reason;
  readonly title: Localised;
}

async function claim(
  tx: Tx,
  { contractId, settlementNumber, vatCategory, on }: Claimed,
  lines: readonly ClaimLine[],
  now: Date,
): Promise<void> {
  const outcomeDate = calendarDate(on);
  const { authorityId, number } = await readContractTerms(tx, contractId);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  for (const { providerId, component, amount, reason, title } of lines) {
    const trace: Trace = {
      tariff: { id: number, version: reason.termsVersion },
      component,
      kind: component.startsWith('SANCTION') ? 'sanction' : 'alliance',
      title,
      clause: reason.clause,
      rounding: 'half-up',
      outcomeDate,
      steps: [...reason.rows.map((row) => ({ op: 'alliance' as const, ...row }))],
      facts: reason.facts.map((text) => ({ kind: 'alliance' as const, text })),
    };
    const entitledCents = parseCents(amount);
    const series = { contractId, authorityId, providerId, component, settlementNumber };
    await insertClaim(tx, { ...series, entitledCents, outcomeDate, vatCategory, trace }, now);
  }
}

/** What is claimed under one component from now on; a later number of the same series replaces it. */
export interface NewClaim {
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly component: string;
  readonly settlementNumber: number;
  readonly entitledCents: Cents;
  readonly outcomeDate: CalendarDate;
  readonly vatCategory: AllianceSettled['vatCategory'];
  readonly trace: Trace;
}

export async function insertClaim(tx: Tx, claimed: NewClaim, now: Date): Promise<void> {
  const { contractId, authorityId, providerId, component, settlementNumber, entitledCents, ...due } = claimed;
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
      entitledCents.toString(),
      due.outcomeDate,
      due.vatCategory,
      JSON.stringify(due.trace),
      now,
    ],
  );
}

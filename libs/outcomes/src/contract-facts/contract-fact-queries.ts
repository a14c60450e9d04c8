import { type CalendarDate, dbNow, execute, newId, sql, type Tx } from '@kasvutori/platform';
import type { ContractFactInput, ContractFactKind } from './contract-fact-kinds.js';

/** What a row carries beside its kind and days. */
export type ContractFactData = Omit<ContractFactInput, 'kind' | 'from' | 'to'>;

export interface ContractFactRow {
  readonly id: string;
  readonly contractId: string;
  readonly authorityId: string;
  readonly kind: ContractFactKind;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly data: ContractFactData;
  readonly source: 'provider' | 'authority';
  readonly recordedAt: Date;
  readonly correctsId: string | null;
  readonly withdrawn: boolean;
  readonly reason: string | null;
}

export const CONTRACT_FACTS = `
  SELECT f.id, f.contract_id AS "contractId", f.authority_id AS "authorityId", f.kind, f.valid_from AS "validFrom", f.valid_to AS "validTo", f.data,
         f.source, f.recorded_at AS "recordedAt", f.corrects_id AS "correctsId", f.withdrawn, f.reason
    FROM outcomes.contract_fact f`;

/** The facts of the contract itself that were recorded by the instant (all when null). */
export const readContractFacts = (tx: Tx, contractId: string, recordedBy: Date | null): Promise<ContractFactRow[]> =>
  sql<ContractFactRow>(
    tx,
    `${CONTRACT_FACTS} WHERE f.contract_id = $1 AND ($2::timestamptz IS NULL OR f.recorded_at <= $2) ORDER BY f.recorded_at, f.id`,
    [contractId, recordedBy],
  );

/** As it was told. */
export const inputOf = ({ kind, validFrom: from, validTo, data }: ContractFactRow): ContractFactInput => ({
  ...{ kind, from, to: kind === 'service' ? validTo : null },
  ...data,
});

export interface NewContractFact {
  readonly contractId: string;
  readonly authorityId: string;
  readonly input: ContractFactInput;
  readonly source: 'provider' | 'authority';
  readonly recordedBy: string;
  readonly corrects?: { readonly id: string; readonly reason: string; readonly withdrawn: boolean };
}

/** Appends a fact of a contract; as `insertFact`, in the snapshot of a run or later than it. */
export async function insertContractFact(tx: Tx, fact: NewContractFact): Promise<string> {
  const { contractId, authorityId, input, source, recordedBy, corrects } = fact;
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const { kind, from, to, ...data } = input;
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.contract_fact (id, contract_id, authority_id, kind, valid_from, valid_to, data, source, recorded_at, recorded_by, corrects_id,
                                         withdrawn, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, contractId, authorityId, kind, from, kind === 'service' ? to : from, JSON.stringify(data), source],
      ...[await dbNow(tx), recordedBy, corrects?.id ?? null, corrects?.withdrawn ?? false, corrects?.reason ?? null],
    ],
  );
  return id;
}

/** One after the other, so that none is recorded twice. */
export const lockContractFacts = (tx: Tx, contractId: string): Promise<unknown> =>
  sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.contract-facts:' || $1, 0))`, [contractId]);

import { type CalendarDate, dbNow, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import type { FactData, FactKind, RecordedFact } from './current-facts.js';

export interface Participation {
  readonly id: string;
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly clientId: string;
  readonly clientReference: string;
  readonly segment: string;
  readonly startedOn: CalendarDate;
}

export const PARTICIPATION = `
  SELECT id, contract_id AS "contractId", authority_id AS "authorityId", provider_id AS "providerId", client_id AS "clientId",
         client_reference AS "clientReference", segment, started_on AS "startedOn"
    FROM outcomes.participation`;

/** The participation, locked so that its facts are judged one after the other; 404 when the actor may not see it. */
export const lockParticipation = async (tx: Tx, id: string): Promise<Participation> =>
  one(await sql<Participation>(tx, `${PARTICIPATION} WHERE id = $1 FOR NO KEY UPDATE`, [id]));

export const participationOfClient = async (
  tx: Tx,
  contractId: string,
  clientId: string,
): Promise<Participation | undefined> =>
  (
    await sql<Participation>(tx, `${PARTICIPATION} WHERE contract_id = $1 AND client_id = $2 FOR NO KEY UPDATE`, [
      contractId,
      clientId,
    ])
  )[0];

export interface FactRow extends RecordedFact {
  readonly recordedAt: Date;
  readonly source: string;
  readonly reason: string | null;
}

export const FACT = `
  SELECT f.id, f.participation_id AS "participationId", f.kind, f.valid_from AS "validFrom", f.valid_to AS "validTo", f.data,
         f.corrects_id AS "correctsId", f.withdrawn, f.recorded_at AS "recordedAt", f.source, f.reason
    FROM outcomes.fact f`;

/** The facts of these participations that were recorded by the instant (all when null), oldest first. */
export async function readFacts(
  tx: Tx,
  participationIds: readonly string[],
  recordedBy: Date | null,
): Promise<Map<string, FactRow[]>> {
  const rows = await sql<FactRow>(
    tx,
    `${FACT} WHERE f.participation_id = ANY ($1::uuid[]) AND ($2::timestamptz IS NULL OR f.recorded_at <= $2) ORDER BY f.recorded_at, f.id`,
    [participationIds, recordedBy],
  );
  const byParticipation = new Map<string, FactRow[]>(participationIds.map((id) => [id, []]));
  for (const row of rows) byParticipation.get(row.participationId)?.push(row);
  return byParticipation;
}

export interface NewFact {
  readonly kind: FactKind;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly data: FactData;
  readonly source: 'provider' | 'authority' | 'delivery';
  readonly sourceKey?: string;
  readonly recordedBy: string | null;
  readonly corrects?: { readonly id: string; readonly reason: string; readonly withdrawn: boolean };
}

/** Appends a fact. Returns its id, or undefined when the same source has told it before. */
export async function insertFact(tx: Tx, participation: Participation, fact: NewFact): Promise<string | undefined> {
  const { id: participationId, authorityId, providerId } = participation;
  // Shared with other recorders, exclusive to a run that takes its snapshot (prepare-run.ts): the instant of recording is read
  // behind the lock, so a fact is either in the snapshot or later than it, never between.
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [authorityId]);
  const id = newId();
  const { corrects } = fact;
  const inserted = await execute(
    tx,
    `INSERT INTO outcomes.fact (id, participation_id, authority_id, provider_id, kind, valid_from, valid_to, data, source, source_key,
                                recorded_at, recorded_by, corrects_id, withdrawn, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT ON CONSTRAINT fact_is_told_once DO NOTHING`,
    [
      id,
      participationId,
      authorityId,
      providerId,
      fact.kind,
      fact.validFrom,
      fact.validTo,
      JSON.stringify(fact.data),
      fact.source,
      fact.sourceKey ?? null,
      await dbNow(tx),
      fact.recordedBy,
      corrects?.id ?? null,
      corrects?.withdrawn ?? false,
      corrects?.reason ?? null,
    ],
  );
  return inserted === 1 ? id : undefined;
}

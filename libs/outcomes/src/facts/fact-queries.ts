import type { Served } from './payee-rule.js';
import { type CalendarDate, dbNow, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import type { FactData, FactKind, FactSource, RecordedFact } from './recorded-fact.js';

export interface Participation {
  readonly id: string;
  readonly contractId: string;
  readonly authorityId: string;
  /** Who serves the client now. */
  readonly providerId: string;
  /** Everybody who has, the first one first, and when we learned it. */
  readonly served: readonly (Served & { readonly recordedAt: string })[];
  readonly clientId: string;
  readonly clientReference: string;
  readonly segment: string;
  readonly startedOn: CalendarDate;
}

/** Of a row `participation` in the outer query. */
export const SERVED = `
  JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('providerId', s.provider_id, 'from', s.from_on, 'recordedAt', s.created_at) ORDER BY s.from_on, s.created_at) AS served,
                       (array_agg(s.provider_id ORDER BY s.from_on DESC, s.created_at DESC, s.provider_id))[1] AS now_id
                  FROM outcomes.participation_provider s WHERE s.participation_id = participation.id) served ON true`;

export const PARTICIPATION = `
  SELECT id, contract_id AS "contractId", authority_id AS "authorityId", served.now_id AS "providerId", client_id AS "clientId",
         client_reference AS "clientReference", segment, started_on AS "startedOn", served.served
    FROM outcomes.participation ${SERVED}`;

/** The participation, locked so that its facts are judged one after the other; 404 when the actor may not see it. */
export const lockParticipation = async (tx: Tx, id: string): Promise<Participation> =>
  one(await sql<Participation>(tx, `${PARTICIPATION} WHERE id = $1 FOR NO KEY UPDATE OF participation`, [id]));

export const participationOfClient = async (
  tx: Tx,
  contractId: string,
  clientId: string,
): Promise<Participation | undefined> =>
  (
    await sql<Participation>(
      tx,
      `${PARTICIPATION} WHERE contract_id = $1 AND client_id = $2 FOR NO KEY UPDATE OF participation`,
      [contractId, clientId],
    )
  )[0];

export interface FactRow extends RecordedFact {
  /** Who served the client in it: the giver of a service event, the reporter of a job. */
  readonly providerId: string;
  readonly reason: string | null;
}

/** What was said of a fact's verification after the instant asked for is not heard. */
const factRows = (asOf: string) => `
  SELECT f.id, f.participation_id AS "participationId", f.kind, f.valid_from AS "validFrom", f.valid_to AS "validTo", f.data,
         f.corrects_id AS "correctsId", f.withdrawn, f.recorded_at AS "recordedAt", f.source, f.provider_id AS "providerId", f.reason,
         coalesce((SELECT v.state FROM outcomes.fact_verification v WHERE v.fact_id = f.id AND ${asOf} ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1), 'reported') AS verification
    FROM outcomes.fact f`;

export const FACT = factRows('true');

/** The facts of these participations that were recorded by the instant (all when null), oldest first. */
export async function readFacts(
  tx: Tx,
  participationIds: readonly string[],
  recordedBy: Date | null,
): Promise<Map<string, FactRow[]>> {
  const rows = await sql<FactRow>(
    tx,
    `${factRows('($2::timestamptz IS NULL OR v.recorded_at <= $2)')} WHERE f.participation_id = ANY ($1::uuid[]) AND ($2::timestamptz IS NULL OR f.recorded_at <= $2) ORDER BY f.recorded_at, f.id`,
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
  readonly source: FactSource;
  readonly sourceKey?: string;
  readonly recordedBy: string | null;
  /** Who served the client in it; where nobody says, who does now. */
  readonly providerId?: string | undefined;
  readonly corrects?: { readonly id: string; readonly reason: string; readonly withdrawn: boolean };
}

/** Appends a fact. Returns its id, or undefined when the same source has told it before. */
export async function insertFact(tx: Tx, participation: Participation, fact: NewFact): Promise<string | undefined> {
  const { id: participationId, authorityId } = participation;
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
      fact.providerId ?? participation.providerId,
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

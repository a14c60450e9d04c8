import {
  changedOne,
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type CalendarDate,
  type Cents,
  type Localised,
  type Tx,
} from '@kasvutori/platform';
import type {
  CooperationContent,
  CostKeyKind,
  InformationFlow,
  PartyContent,
  ServicePoint,
} from './cooperation-content.js';
import type { CooperationStatus } from './cooperation-lifecycle.js';
import { dutiesOf, responsibilitiesOf, type Duty } from './responsibilities.js';

export interface StoredParty extends PartyContent {
  readonly position: number;
  readonly acceptedOn: CalendarDate | null;
  readonly acceptance: string | null;
  readonly providerName: string | null;
}

export interface Cooperation extends Omit<CooperationContent, 'parties'> {
  readonly id: string;
  readonly number: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly replacesId: string | null;
  readonly status: CooperationStatus;
  readonly endReason: string | null;
  readonly version: number;
  readonly parties: readonly StoredParty[];
}

type Head = Omit<Cooperation, 'parties' | 'responsibilities' | 'costKeys'>;

const HEAD = `
  SELECT c.id, c.number, c.authority_id AS "authorityId", o.name AS "authorityName", c.kind, c.title, c.purpose, c.valid_from AS "validFrom",
         c.valid_to AS "validTo", c.service_points AS "servicePoints", c.information, c.replaces_id AS "replacesId", c.status,
         c.end_reason AS "endReason", c.version
    FROM contracts.cooperation c JOIN app.organisation o ON o.id = c.authority_id WHERE c.id = $1`;

/** The agreement whole, or 404 when the reader is neither its keeper nor a party it was proposed to. */
export async function readCooperation(tx: Tx, id: string): Promise<Cooperation> {
  const head = one(await sql<Head>(tx, HEAD, [id]));
  const parties = await sql<StoredParty>(
    tx,
    `SELECT p.position, p.name, p.kind, p.organisation_id AS "organisationId", p.provider_id AS "providerId", o.name AS "providerName",
            p.accepted_on AS "acceptedOn", p.acceptance
       FROM contracts.cooperation_party p LEFT JOIN app.organisation o ON o.id = p.provider_id WHERE p.cooperation_id = $1 ORDER BY p.position`,
    [id],
  );
  const duties = await sql<Duty>(
    tx,
    `SELECT service_kind AS "serviceKind", municipality, organiser, producer, bought, payer, client_owner AS "clientOwner"
       FROM contracts.cooperation_duty WHERE cooperation_id = $1 ORDER BY service_kind, municipality`,
    [id],
  );
  const costKeys = await sql<{ title: Partial<Localised>; kind: CostKeyKind; source: string; weights: string[] }>(
    tx,
    `SELECT k.title, k.kind, k.source,
            ARRAY(SELECT trim_scale(w.weight)::text FROM contracts.cooperation_cost_weight w
                   WHERE w.cooperation_id = k.cooperation_id AND w.key = k.position ORDER BY w.party) AS weights
       FROM contracts.cooperation_cost_key k WHERE k.cooperation_id = $1 ORDER BY k.position`,
    [id],
  );
  return { ...head, parties, responsibilities: responsibilitiesOf(duties), costKeys };
}

/** The agreement, locked against other moves. */
export async function lockCooperation(tx: Tx, id: string): Promise<Cooperation> {
  one(await sql(tx, 'SELECT id FROM contracts.cooperation WHERE id = $1 FOR UPDATE', [id]));
  return readCooperation(tx, id);
}

const headOf = (content: CooperationContent): unknown[] => [
  content.kind,
  JSON.stringify(content.title),
  JSON.stringify(content.purpose),
  content.validFrom,
  content.validTo,
  JSON.stringify(content.servicePoints satisfies readonly ServicePoint[]),
  JSON.stringify(content.information satisfies readonly InformationFlow[]),
];

/** Undefined when another draft replaces the same agreement already. */
export async function insertCooperation(
  tx: Tx,
  authorityId: string,
  content: CooperationContent,
  replacesId: string | null,
  now: Date,
): Promise<string | undefined> {
  const id = newId();
  const { next } = one(await sql<{ next: bigint }>(tx, `SELECT nextval('contracts.cooperation_number') AS next`));
  const number = `Y-${helsinkiDateOf(now).slice(0, 4)}-${String(next).padStart(4, '0')}`;
  const inserted = await execute(
    tx,
    `INSERT INTO contracts.cooperation (id, number, authority_id, replaces_id, created_at, updated_at, kind, title, purpose, valid_from, valid_to, service_points, information)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT (replaces_id) WHERE status <> 'ended' DO NOTHING`,
    [id, number, authorityId, replacesId, now, ...headOf(content)],
  );
  if (inserted === 0) return undefined;
  await insertParts(tx, id, content);
  return id;
}

/** A draft is saved whole. */
export async function replaceContent(
  tx: Tx,
  { id, version }: Pick<Cooperation, 'id' | 'version'>,
  content: CooperationContent,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.cooperation SET kind = $4, title = $5, purpose = $6, valid_from = $7, valid_to = $8, service_points = $9, information = $10,
              updated_at = $3, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version, now, ...headOf(content)],
    ),
  );
  for (const part of ['duty', 'cost_weight', 'cost_key', 'party'])
    await execute(tx, `DELETE FROM contracts.cooperation_${part} WHERE cooperation_id = $1`, [id]);
  await insertParts(tx, id, content);
}

async function insertParts(tx: Tx, id: string, content: CooperationContent): Promise<void> {
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_party (cooperation_id, position, name, kind, organisation_id, provider_id)
     SELECT $1, p.position, p.party ->> 'name', p.party ->> 'kind', (p.party ->> 'organisationId')::uuid, (p.party ->> 'providerId')::uuid
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY p (party, position)`,
    [id, JSON.stringify(content.parties)],
  );
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_duty (cooperation_id, service_kind, municipality, organiser, producer, bought, payer, client_owner)
     SELECT $1, d."serviceKind", d.municipality, d.organiser, d.producer, d.bought, d.payer, d."clientOwner"
       FROM jsonb_to_recordset($2::jsonb)
         d ("serviceKind" text, municipality text, organiser int, producer int, bought boolean, payer int, "clientOwner" int)`,
    [id, JSON.stringify(dutiesOf(content.responsibilities))],
  );
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_cost_key (cooperation_id, position, title, kind, source)
     SELECT $1, k.position, k.key -> 'title', k.key ->> 'kind', k.key ->> 'source'
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY k (key, position)`,
    [id, JSON.stringify(content.costKeys)],
  );
  await execute(
    tx,
    `INSERT INTO contracts.cooperation_cost_weight (cooperation_id, key, party, weight)
     SELECT $1, k.position, w.party, w.weight::numeric
       FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY k (key, position),
            jsonb_array_elements_text(k.key -> 'weights') WITH ORDINALITY w (weight, party)
      WHERE k.key ->> 'kind' <> 'use'`,
    [id, JSON.stringify(content.costKeys)],
  );
}

export async function moveHead(
  tx: Tx,
  { id, version }: Pick<Cooperation, 'id' | 'version'>,
  to: {
    readonly status: CooperationStatus;
    readonly endReason?: string | undefined;
    readonly validTo?: CalendarDate | undefined;
  },
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.cooperation SET status = $3, end_reason = $4, valid_to = coalesce($5, valid_to), updated_at = $6, version = version + 1,
              proposed_at = CASE WHEN $3 = 'proposed' THEN $6 ELSE proposed_at END
        WHERE id = $1 AND version = $2`,
      [id, version, to.status, to.endReason ?? null, to.validTo ?? null, now],
    ),
  );
}

/** What was accepted before counts for nothing when the agreement is proposed anew. */
export const forgetAcceptances = (tx: Tx, id: string): Promise<number> =>
  execute(
    tx,
    `UPDATE contracts.cooperation_party SET accepted_on = NULL, acceptance = NULL, accepted_by = NULL
      WHERE cooperation_id = $1 AND accepted_on IS NOT NULL`,
    [id],
  );

export interface AllocationRow {
  readonly id: string;
  readonly key: number;
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  readonly totalCents: Cents;
  readonly ground: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly lines: readonly { party: number; weight: string; cents: string }[];
}

/** The newest hundred divisions of costs, newest first. */
export const readAllocations = (tx: Tx, cooperationId: string): Promise<AllocationRow[]> =>
  sql<AllocationRow>(
    tx,
    `SELECT a.id, a.key, a.period_from AS "periodFrom", a.period_to AS "periodTo", a.total_cents AS "totalCents", a.ground, a.made_by_name AS "madeBy",
            a.made_at AS "madeAt",
            (SELECT jsonb_agg(jsonb_build_object('party', l.party, 'weight', trim_scale(l.weight)::text, 'cents', l.cents::text) ORDER BY l.party)
               FROM contracts.cooperation_allocation_line l WHERE l.allocation_id = a.id) AS lines
       FROM contracts.cooperation_allocation a
      WHERE a.cooperation_id = $1 ORDER BY a.made_at DESC, a.id DESC LIMIT 100`,
    [cooperationId],
  );

import {
  type AuthorityActor,
  type CalendarDate,
  type ClientActor,
  type ClientKind,
  containing,
  type Language,
  one,
  type Page,
  readPage,
  type Sort,
  sql,
  type Tx,
  wordsOfAct,
} from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import { PRESSING, WAITS_OF_CLIENT, type WaitsFor } from './client-waits.js';
import { clientProblem } from './clients-problems.js';
import type { Delivery } from '../decisions/serving.js';

export interface ClientRow {
  readonly id: string;
  readonly authorityId: string;
  readonly personId: string;
  readonly kind: ClientKind;
  /** Of a company. */
  readonly businessId: string | null;
  readonly diedOn: CalendarDate | null;
  readonly deathRecordedAt: Date | null;
  readonly reference: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly municipality: string;
  readonly language: Language;
  readonly mobility: Mobility | null;
  readonly digitalAbility: DigitalAbility | null;
  readonly lettersBy: Delivery;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly caseWorkerId: string;
  readonly caseWorkerName: string;
  readonly createdAt: Date;
  readonly version: number;
}

const CLIENT = `SELECT id, authority_id AS "authorityId", person_id AS "personId", kind, business_id AS "businessId",
  died_on AS "diedOn", death_recorded_at AS "deathRecordedAt", reference, name, email, phone, municipality, language,
  mobility, digital_ability AS "digitalAbility", letters_by AS "lettersBy", street, postal_code AS "postalCode", town,
  case_worker_id AS "caseWorkerId", case_worker_name AS "caseWorkerName", created_at AS "createdAt", version FROM vouchers.client`;

/** A client of this authority, or 404. */
export async function clientOf(tx: Tx, authorityId: string, id: string): Promise<ClientRow> {
  return one(await sql<ClientRow>(tx, `${CLIENT} WHERE id = $1 AND authority_id = $2`, [id, authorityId]));
}

/** One of the client's own matters, or 404. */
export const ownClient = async (tx: Tx, personId: string, id: string): Promise<ClientRow> =>
  one(await sql<ClientRow>(tx, `${CLIENT} WHERE id = $1 AND person_id = $2`, [id, personId]));

/**
 * Holds the client's row to the end of the transaction, the lock that `client_lives` takes too: a death that is being recorded is waited
 * for, and what is then read of the client says so. Without it the trigger would refuse with no word for the reader.
 */
export const holdClient = (tx: Tx, id: string): Promise<unknown> =>
  sql(tx, `SELECT FROM vouchers.client WHERE id = $1 FOR KEY SHARE`, [id]);

/** The same for what only makes sense while the client lives. @throws client-has-died (409) */
export async function livingClientOf(tx: Tx, authorityId: string, id: string): Promise<ClientRow> {
  const client = await clientOf(tx, authorityId, id);
  if (client.diedOn !== null) throw clientProblem('client-has-died', { params: { day: client.diedOn } });
  return client;
}

/** The rows of a person who signs in as a client: one for each authority they are a client of. */
export const clientsOfPerson = (tx: Tx, personId: string): Promise<ClientRow[]> =>
  sql<ClientRow>(tx, `${CLIENT} WHERE person_id = $1 ORDER BY created_at`, [personId]);

export const companyWith = (tx: Tx, authorityId: string, businessId: string): Promise<{ reference: string }[]> =>
  sql(tx, `SELECT reference FROM vouchers.client WHERE authority_id = $1 AND business_id = $2`, [
    authorityId,
    businessId,
  ]);

export const clientWithCode = (
  tx: Tx,
  authorityId: string,
  hashes: readonly Buffer[],
): Promise<{ reference: string }[]> =>
  sql(tx, `SELECT reference FROM vouchers.client WHERE authority_id = $1 AND personal_code_hash = ANY ($2::bytea[])`, [
    authorityId,
    hashes,
  ]);

/** C-0001, C-0002 … of the authority. Registrations of one authority wait for each other here, briefly. */
export async function nextReference(tx: Tx, authorityId: string): Promise<string> {
  const { last } = one(
    await sql<{ last: number }>(
      tx,
      `INSERT INTO vouchers.client_counter AS counter (authority_id, last) VALUES ($1, 1)
       ON CONFLICT (authority_id) DO UPDATE SET last = counter.last + 1 RETURNING last`,
      [authorityId],
    ),
  );
  return `C-${String(last).padStart(4, '0')}`;
}

/** The name of a case worker of the authority; undefined when the person is none. */
export async function caseWorkerName(tx: Tx, authorityId: string, personId: string): Promise<string | undefined> {
  const rows = await sql<{ name: string }>(
    tx,
    `SELECT p.name FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.role = 'case-worker'`,
    [authorityId, personId],
  );
  return rows[0]?.name;
}

export interface ClientListRow {
  readonly id: string;
  readonly kind: ClientKind;
  readonly businessId: string | null;
  readonly reference: string;
  readonly name: string;
  readonly municipality: string;
  readonly language: Language;
  readonly caseWorkerId: string;
  readonly caseWorkerName: string;
  readonly level: 'little' | 'some' | 'much' | null;
  readonly segment: 'A' | 'B' | 'C' | null;
  readonly openVouchers: number;
  /** Everything that waits for the case worker, the most pressing first. */
  readonly waits: WaitsFor[];
  readonly waitsFor: WaitsFor;
}

const LIST = `SELECT *, ${PRESSING} AS pressing FROM (
  SELECT *, coalesce(waits[1], 'nothing') AS "waitsFor" FROM (
  SELECT c.id, c.kind, c.business_id AS "businessId", c.reference, c.name, c.municipality, c.language, c.case_worker_id AS "caseWorkerId", c.case_worker_name AS "caseWorkerName",
         a.level, a.segment,
         (SELECT count(*)::int FROM vouchers.voucher v WHERE v.client_id = c.id AND v.status IN ('granted', 'chosen', 'in-use')) AS "openVouchers",
         ${WAITS_OF_CLIENT} AS waits
    FROM vouchers.client c
    LEFT JOIN LATERAL (SELECT id, level, segment FROM vouchers.assessment WHERE client_id = c.id ORDER BY number DESC LIMIT 1) a ON true
   WHERE c.authority_id = $1
     AND ($2::text IS NULL OR c.name ILIKE $9 OR c.reference = upper($2) OR c.business_id = $2)
     AND ($3::text IS NULL OR c.municipality = $3)
     AND ($4::uuid IS NULL OR c.case_worker_id = $4
          OR EXISTS (SELECT FROM vouchers.team_member m WHERE m.client_id = c.id AND m.colleague_id = $4 AND m.until IS NULL)
          OR EXISTS (SELECT FROM vouchers.hand_over o WHERE o.client_id = c.id AND o.to_id = $4 AND o.status = 'asked'))
     AND ($6::boolean IS NOT TRUE OR NOT EXISTS (
            SELECT FROM app.membership w WHERE w.person_id = c.case_worker_id AND w.organisation_id = $1 AND w.role = 'case-worker'))
     AND ($8::text IS NULL OR c.kind = $8)
) waiting) listed WHERE ($5::text[] IS NULL OR waits && $5 OR "waitsFor" = ANY ($5))`;

export const CLIENT_SORTS = {
  waitsFor: { column: 'pressing', type: 'int', direction: 'asc' },
  name: { column: 'name', type: 'text', direction: 'asc' },
  reference: { column: 'reference', type: 'text', direction: 'asc' },
  municipality: { column: 'municipality', type: 'text', direction: 'asc' },
} as const satisfies Record<string, Sort>;

export interface ClientFilter {
  readonly q?: string | undefined;
  readonly municipality?: string | undefined;
  readonly caseWorkerId?: string | undefined;
  readonly waitsFor?: readonly string[] | undefined;
  /** Only those whose case worker is one no more. */
  readonly withoutWorker?: boolean | undefined;
  readonly kind?: ClientKind | undefined;
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export async function listClients(
  tx: Tx,
  { organisationId: authorityId, personId }: AuthorityActor,
  filter: ClientFilter,
): Promise<Page<ClientListRow>> {
  const page = await readPage<ClientListRow & { pressing: number }>(tx, {
    query: LIST,
    params: [
      ...[
        authorityId,
        filter.q ?? null,
        filter.municipality ?? null,
        filter.caseWorkerId ?? null,
        filter.waitsFor ?? null,
      ],
      ...[filter.withoutWorker ?? null, personId, filter.kind ?? null, containing(filter.q)],
    ],
    sort: filter.sort,
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(({ pressing: _, ...row }) => row) };
}

export interface LookRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly organisation: string | null;
  /** The client whom they acted for, by a mandate. */
  readonly onBehalfOf: string | null;
  readonly action: string;
  /** The same in the reader's language. */
  readonly actionText: string;
  readonly reason: string | null;
  /** How many times that day. */
  readonly times: number;
}

/**
 * Who has looked at or changed what is known of this person, newest first; the same by the same person on one day is told once.
 * Row-level security shows it to the person only.
 */
export async function looksAt(
  tx: Tx,
  { personId, language }: ClientActor,
  cursor?: string,
  limit?: number,
): Promise<Page<LookRow>> {
  const page = await readPage<Omit<LookRow, 'actionText'>>(tx, {
    query: `SELECT (array_agg(e.id ORDER BY e.at DESC, e.id))[1] AS id, max(e.at) AS at, e.actor_name AS "by", o.name AS organisation,
                   e.detail ->> 'onBehalfOf' AS "onBehalfOf", e.action, e.reason, count(*)::int AS times
              FROM app.audit_entry e LEFT JOIN app.organisation o ON o.id = e.organisation_id
             WHERE e.subject_person_id = $1 AND e.person_id IS DISTINCT FROM $1 AND (e.actor_kind IN ('authority', 'provider') OR e.detail ->> 'mandateId' IS NOT NULL)
             GROUP BY (e.at AT TIME ZONE 'Europe/Helsinki')::date, e.person_id, e.actor_name, o.name, e.detail ->> 'onBehalfOf', e.action, e.reason`,
    params: [personId],
    sort: { column: 'at', type: 'timestamptz', direction: 'desc' },
    cursor,
    limit,
  });
  return { ...page, items: page.items.map((look) => ({ ...look, actionText: wordsOfAct(look.action)[language] })) };
}

import {
  commonProblem,
  helsinkiDateOf,
  one,
  permitted,
  readHistory,
  readPage,
  sortBy,
  sql,
  type Actor,
  type AuthorityActor,
  type Page,
  type ProviderActor,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import { readCallOffs } from '../call-offs/call-off-queries.js';
import { isOverdue, memberAfter, OFFICER_MOVES, PROVIDER_MOVES, stageOfRegister } from './member-lifecycle.js';
import { extensionRefusal, firstCallOffOn, freeWeekdaysBetween } from './register-times.js';
import { MEMBERS, readOwnMembers, type MemberRow } from './member-queries.js';
import { readRegister, type RegisterRecord } from './register-queries.js';
import type {
  OfficerRegister,
  ProviderRegister,
  PublicRegister,
  RegisterFilter,
  RegisterSummary,
} from './register.dto.js';
import type { MemberFilter, RegisterMemberView } from './register-members.dto.js';
import { publicationRefusal } from './write-register.js';

function publicView(register: RegisterRecord, now: Date): PublicRegister {
  const { id, number, authorityName, status, title, description, language, mainCpv, validTo } = register;
  return {
    id,
    number,
    authorityName,
    status,
    stage: stageOfRegister(status, validTo, now),
    title,
    description,
    language,
    mainCpv,
    validTo,
    requirements: register.requirements.map((text) => ({ text })),
    categories: register.categories.map(({ municipalities, ...category }) => ({
      ...category,
      municipalities: [...municipalities],
    })),
    publishedAt: register.publishedAt,
    firstCallOffOn: register.publishedAt && firstCallOffOn(register.publishedAt),
    closeReason: register.closeReason,
  };
}

/** A draft is not there, not even for its own officers. */
async function readPublished(tx: Tx, registerId: string): Promise<RegisterRecord> {
  const register = await readRegister(tx, registerId);
  if (register.publishedAt === null) throw commonProblem('not-found');
  return register;
}

export const readPublicRegister = async (tx: Tx, registerId: string, now: Date): Promise<PublicRegister> =>
  publicView(await readPublished(tx, registerId), now);

export async function readOfficerRegister(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  now: Date,
): Promise<OfficerRegister> {
  const register = await readRegister(tx, registerId);
  if (register.authorityId !== actor.organisationId) throw commonProblem('not-found');
  const isDraft = register.status === 'draft';
  const joining = stageOfRegister(register.status, register.validTo, now) === 'joining';
  const publication =
    publicationRefusal(register, now) ??
    (register.createdBy === actor.personId ? 'register-own-publication' : undefined);
  return {
    ...publicView(register, now),
    version: register.version,
    ...(await countMembers(tx, registerId, now)),
    callOffs: await readCallOffs(tx, registerId),
    permittedActions: permitted(actor, [
      ...(isDraft ? [{ action: 'register:publish', refusal: publication }, { action: 'register:write' }] : []),
      ...(joining ? [{ action: 'register:call-off' }] : []),
      ...(register.status === 'open' ? [{ action: 'register:close' }] : []),
    ]),
    history: await readHistory(tx, 'supplier-register', registerId),
  };
}

interface Counts {
  readonly accepted: number;
  readonly waiting: number;
  readonly overdue: number;
}

async function countMembers(tx: Tx, registerId: string, now: Date): Promise<Counts> {
  const rows = await sql<Counts>(
    tx,
    `SELECT (count(*) FILTER (WHERE status = 'accepted'))::int AS accepted, (count(*) FILTER (WHERE status = 'applied'))::int AS waiting,
            (count(*) FILTER (WHERE status = 'applied' AND decide_by < $2))::int AS overdue
       FROM procurement.register_member WHERE register_id = $1`,
    [registerId, helsinkiDateOf(now)],
  );
  return one(rows);
}

export async function readProviderRegister(
  tx: Tx,
  actor: ProviderActor,
  registerId: string,
  now: Date,
): Promise<ProviderRegister> {
  const register = await readPublished(tx, registerId);
  const own = await readOwnMembers(tx, registerId, actor.organisationId);
  const joining = stageOfRegister(register.status, register.validTo, now) === 'joining';
  return {
    ...publicView(register, now),
    memberships: own.map((member) => memberView(actor, member, now)),
    permittedActions: permitted(actor, [
      { action: 'register-member:join', refusal: joining ? undefined : 'register-not-open' },
    ]),
  };
}

const shown = ({ registerId: _r, authorityId: _a, appliedBy: _b, ...member }: MemberRow) => member;

/** The moves of the reader's side that the state allows; the others are not listed. */
function memberView(actor: Actor, member: MemberRow, now: Date): RegisterMemberView {
  const { status, decideBy } = member;
  const moves = actor.kind === 'provider' ? PROVIDER_MOVES : OFFICER_MOVES;
  return {
    ...shown(member),
    answers: [...member.answers],
    overdue: isOverdue(status, decideBy, now),
    freeDays: freeWeekdaysBetween(helsinkiDateOf(member.appliedAt), decideBy),
    permittedActions: permitted(
      actor,
      moves
        .filter((move) => memberAfter(status, move) !== undefined)
        .map((move) => ({
          action: `register-member:${move}`,
          refusal: move === 'extend' ? extensionRefusal(member, now) : undefined,
        })),
    ),
  };
}

const MEMBER_SORT: Readonly<Record<string, Sort>> = {
  decideBy: { column: 'dueKey', type: 'text', direction: 'asc' },
  appliedAt: { column: 'appliedAt', type: 'timestamptz', direction: 'desc' },
  provider: { column: 'providerName', type: 'text', direction: 'asc' },
};

/** Applications and members of the authority's own register; what waits comes first, by its last day. */
export async function listMembers(
  tx: Tx,
  actor: AuthorityActor,
  registerId: string,
  filter: MemberFilter,
  now: Date,
): Promise<Page<RegisterMemberView>> {
  await readRegister(tx, registerId);
  const page = await readPage<MemberRow & { dueKey: string }>(tx, {
    query: `SELECT x.*, CASE x.status WHEN 'applied' THEN '0' ELSE '1' END || to_char(x."decideBy", 'YYYYMMDD') AS "dueKey"
              FROM (${MEMBERS} WHERE m.register_id = $1 AND m.authority_id = $2 AND ($3::text[] IS NULL OR m.status = ANY ($3))) x`,
    params: [registerId, actor.organisationId, filter.status ?? null],
    sort: sortBy(MEMBER_SORT, filter.sort ?? 'decideBy'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(({ dueKey: _, ...member }) => memberView(actor, member, now)) };
}

const REGISTER_SORT: Readonly<Record<string, Sort>> = {
  updatedAt: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
  number: { column: 'number', type: 'text', direction: 'asc' },
};

/** Registers of the officers' own authority, or all that have been published. */
export function listRegisters(
  tx: Tx,
  scope: 'own' | 'public',
  filter: RegisterFilter,
  now: Date,
): Promise<Page<RegisterSummary>> {
  return readPage<RegisterSummary>(tx, {
    query: `SELECT r.id, r.number, r.title, o.name AS "authorityName", r.status, r.valid_to AS "validTo", r.updated_at AS "updatedAt",
                   (SELECT count(*)::int FROM procurement.register_category c WHERE c.register_id = r.id) AS "categoryCount",
                   (SELECT count(*)::int FROM procurement.register_member m WHERE m.register_id = r.id AND m.status = 'applied') AS waiting,
                   (SELECT count(*)::int FROM procurement.register_member m
                     WHERE m.register_id = r.id AND m.status = 'applied' AND m.decide_by < $3::date) AS overdue
              FROM procurement.supplier_register r JOIN app.organisation o ON o.id = r.authority_id
             WHERE CASE $1::text WHEN 'own' THEN r.authority_id = app.authority_id() ELSE r.published_at IS NOT NULL END
               AND ($2::text[] IS NULL OR r.status = ANY ($2))`,
    params: [scope, filter.status ?? null, helsinkiDateOf(now)],
    sort: sortBy(REGISTER_SORT, filter.sort ?? 'updatedAt'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

import {
  type AuthorityActor,
  type CalendarDate,
  centsToDecimal,
  containing,
  dbNow,
  helsinkiDateOf,
  type Page,
  permitted,
  readHistory,
  readPage,
  SERVICE_KINDS,
  SERVICE_UNITS,
  type ServiceKindCode,
  type Sort,
  sortBy,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { acceptanceRefusal } from './accept-cooperation.js';
import { isComplete } from './check-content.js';
import { nothingToContract, organisedBy } from './cooperation-contract.js';
import { cooperationAfter, KEEPER_MOVES } from './cooperation-lifecycle.js';
import { readAllocations, readCooperation, type AllocationRow, type Cooperation } from './cooperation-queries.js';
import type {
  CooperationDetail,
  CooperationFilter,
  CooperationSummary,
  CostDivision,
  PublicBody,
} from './cooperation.dto.js';

/** Everything the page of an agreement shows, in one answer. */
export async function cooperationDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<CooperationDetail> {
  const cooperation = await readCooperation(tx, id);
  return {
    ...cooperation,
    parties: cooperation.parties.map((party) => ({
      ...party,
      permittedActions: permitted(actor, acceptance(actor, cooperation, party)),
    })),
    responsibilities: cooperation.responsibilities.map((responsibility) => ({
      ...responsibility,
      serviceKinds: [...responsibility.serviceKinds],
      municipalities: [...responsibility.municipalities],
    })),
    costKeys: cooperation.costKeys.map((key) => ({ ...key, weights: key.weights.map((weight) => ({ weight })) })),
    servicePoints: cooperation.servicePoints.map(({ bodies, ...point }) => ({
      ...point,
      team: bodies.map((party) => ({ party })),
    })),
    information: [...cooperation.information],
    toContract: organisedBy(cooperation, actor.organisationId).map((service) => ({
      ...service,
      unit: SERVICE_UNITS[SERVICE_KINDS[service.serviceKind as ServiceKindCode].unit],
    })),
    divisions: (await readAllocations(tx, id)).map(divisionOf),
    permittedActions: permitted(actor, actionsOf(actor, cooperation, helsinkiDateOf(await dbNow(tx)))),
    history: await readHistory(tx, 'cooperation', id),
  };
}

const acceptance = (actor: AuthorityActor, cooperation: Cooperation, party: Cooperation['parties'][number]) =>
  acceptanceRefusal(actor, cooperation, party) === undefined ? [{ action: 'cooperation:accept' }] : [];

/** What the state lets the reader's side do; the rest is not listed. */
function actionsOf(actor: AuthorityActor, cooperation: Cooperation, today: CalendarDate) {
  const { status, authorityId } = cooperation;
  const returns = status === 'proposed' ? [{ action: 'cooperation:return' }] : [];
  const refusal = nothingToContract(cooperation, actor.organisationId, today);
  const contracts =
    status === 'active' && refusal !== 'not-the-organiser' ? [{ action: 'contract:draft', refusal }] : [];
  if (authorityId !== actor.organisationId) return [...returns, ...contracts];
  return [
    ...(status === 'draft' ? [{ action: 'cooperation:write' }] : []),
    ...returns,
    ...KEEPER_MOVES.filter((move) => cooperationAfter(status, move) !== undefined).map((move) => ({
      action: `cooperation:${move}`,
      refusal: move === 'propose' && !isComplete(cooperation) ? 'cooperation-incomplete' : undefined,
    })),
    ...(status === 'active' ? [{ action: 'cooperation:renew' }] : []),
    ...contracts,
    ...(status === 'active' && cooperation.costKeys.length > 0 ? [{ action: 'cooperation:divide' }] : []),
  ];
}

const divisionOf = ({ totalCents, lines, ...row }: AllocationRow): CostDivision => ({
  ...row,
  total: centsToDecimal(totalCents),
  parts: lines.map(({ cents, ...line }) => ({ ...line, amount: centsToDecimal(BigInt(cents)) })),
});

const SORTS: Readonly<Record<string, Sort>> = {
  number: { column: 'number', type: 'text', direction: 'asc' },
  validFrom: { column: 'validFrom', type: 'date', direction: 'asc' },
  updatedAt: { column: 'updatedAt', type: 'timestamptz', direction: 'asc' },
};

/** Agreements the authority keeps or was asked to accept. */
export function listCooperations(tx: Tx, filter: CooperationFilter): Promise<Page<CooperationSummary>> {
  return readPage<CooperationSummary>(tx, {
    query: `SELECT c.id, c.number, c.title, c.kind, c.status, c.valid_from AS "validFrom", c.valid_to AS "validTo", c.updated_at AS "updatedAt",
                   ARRAY(SELECT p.name FROM contracts.cooperation_party p WHERE p.cooperation_id = c.id ORDER BY p.position) AS parties,
                   (SELECT count(*)::int FROM contracts.cooperation_party p WHERE p.cooperation_id = c.id AND p.accepted_on IS NULL) AS "waitingFor"
              FROM contracts.cooperation c
             WHERE ($1::text[] IS NULL OR c.status = ANY ($1))
               AND ($2::text IS NULL OR c.number ILIKE $2 OR c.title::text ILIKE $2
                    OR EXISTS (SELECT FROM contracts.cooperation_party p WHERE p.cooperation_id = c.id AND p.name ILIKE $2))`,
    params: [filter.status ?? null, containing(filter.q)],
    sort: sortBy(SORTS, filter.sort ?? '-updatedAt'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

/** Authorities that use this service, to be chosen as parties. */
export const listBodies = (tx: Tx): Promise<PublicBody[]> =>
  sql<PublicBody>(tx, `SELECT id, name FROM app.organisation WHERE kind = 'authority' ORDER BY name, id LIMIT 1000`);

import { one, permitted, personOf, readPage, sql, type Actor, type Page, type Tx } from '@kasvutori/platform';
import type { GroupKind } from './proposal-lifecycle.js';
import type { ProposalFilter, ProposalView } from './proposals.dto.js';

type Row = Omit<ProposalView, 'permittedActions'> & { readonly mine: boolean };

/** A proposal with its votes and minutes, in one read. `$1` is the reader. */
const PROPOSAL_ROWS = `
  SELECT p.id, p.number, p.group_kind AS "group", p.kind, p.title, p.grounds, p.content, p.status, p.proposed_by_name AS "proposedBy",
         p.proposed_at AS "proposedAt", p.closed_at AS "closedAt", p.proposed_by IS NOT DISTINCT FROM $1::uuid AS mine,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personName', m.person_name, 'organisationName', o.name,
                   'me', v.person_id IS NOT DISTINCT FROM $1::uuid, 'vote', v.vote, 'statement', v.statement, 'votedAt', v.voted_at)
                 ORDER BY o.kind, o.name, m.person_name), '[]')
            FROM contracts.alliance_vote v JOIN contracts.alliance_member m ON m.id = v.member_id JOIN app.organisation o ON o.id = m.organisation_id
           WHERE v.proposal_id = p.id) AS votes,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('text', w.text, 'writtenBy', w.written_by_name, 'writtenAt', w.written_at)
                 ORDER BY w.written_at, w.id), '[]')
            FROM contracts.alliance_minutes w WHERE w.proposal_id = p.id) AS minutes
    FROM contracts.alliance_proposal p`;

/** The newest first. */
export async function listProposals(
  tx: Tx,
  actor: Actor,
  allianceId: string,
  filter: ProposalFilter,
): Promise<Page<ProposalView>> {
  one(await sql(tx, `SELECT FROM contracts.alliance WHERE id = $1`, [allianceId]));
  const params: unknown[] = [personOf(actor), allianceId];
  const conditions = ['p.alliance_id = $2'];
  if (filter.group !== undefined) conditions.push(`p.group_kind = $${params.push(filter.group)}`);
  if (filter.status !== undefined) conditions.push(`p.status = $${params.push(filter.status)}`);
  const page = await readPage<Row>(tx, {
    query: `${PROPOSAL_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: { column: 'number', type: 'int', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map((row) => withMoves(actor, row)) };
}

/** All of a group, in the order they were made. */
export const proposalsOfGroup = async (
  tx: Tx,
  actor: Actor,
  allianceId: string,
  group: GroupKind,
): Promise<ProposalView[]> =>
  (
    await sql<Row>(tx, `${PROPOSAL_ROWS} WHERE p.alliance_id = $2 AND p.group_kind = $3 ORDER BY p.number`, [
      personOf(actor),
      allianceId,
      group,
    ])
  ).map((row) => withMoves(actor, row));

export const readProposal = async (tx: Tx, actor: Actor, id: string): Promise<ProposalView> =>
  withMoves(actor, one(await sql<Row>(tx, `${PROPOSAL_ROWS} WHERE p.id = $2`, [personOf(actor), id])));

function withMoves(actor: Actor, { mine, ...row }: Row): ProposalView {
  const own = row.votes.find(({ me }) => me);
  const moves = [
    ...(row.status === 'open' && own?.vote === null ? [{ action: 'alliance:vote' }] : []),
    ...(row.status === 'open' && mine ? [{ action: 'alliance:withdraw' }] : []),
    ...(own === undefined ? [] : [{ action: 'alliance:write-minutes' }]),
  ];
  return { ...row, permittedActions: permitted(actor, moves) };
}

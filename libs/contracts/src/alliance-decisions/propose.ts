import {
  calendarDate,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  sql,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { lockAlliance, readShares, type AllianceRow } from '../alliances/alliance-queries.js';
import { allianceProblem } from '../alliances/alliances-problems.js';
import type { AllianceTerms } from '../alliances/alliance-terms.js';
import { refuseWrongTerms } from '../alliances/found-alliance.js';
import type { AllianceMove } from '../alliances/alliance-lifecycle.js';
import { refuseShares } from '../alliances/party-shares.js';
import { refuseOver } from '../alliances/record-facts.js';
import { membersOf, refuseIncomplete } from './alliance-members.js';
import { decisionProblem } from './decisions-problems.js';
import { refuseGate } from './pass-gate.js';
import { mayDecide, type GroupKind, type ProposalKind } from './proposal-lifecycle.js';
import { readSettlable } from './settle-alliance.js';

/** What would be decided; which part there is follows from the kind. */
export interface ProposalContent {
  readonly move?: AllianceMove;
  readonly shares?: {
    readonly validFrom: string;
    readonly shares: readonly { readonly providerId: string; readonly percent: string; readonly estimate?: string }[];
  };
  readonly terms?: AllianceTerms;
}

export interface NewProposal extends ProposalContent {
  readonly group: GroupKind;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly grounds: string;
}

/** Puts a proposal before a group. Everyone who is a member now has a vote in it. What could not be carried out is not proposed. */
export async function propose(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  allianceId: string,
  proposal: NewProposal,
): Promise<string> {
  const { group, kind, title, grounds } = proposal;
  const alliance = await lockAlliance(tx, allianceId);
  refuseOver(alliance);
  if (!mayDecide(group, kind)) throw decisionProblem('alliance-executive-only', { field: '/group' });
  const now = await dbNow(tx);
  const members = await membersOf(tx, allianceId, group);
  if (!members.some(({ personId }) => personId === actor.personId)) throw decisionProblem('alliance-not-member');
  if (group === 'executive') await refuseIncomplete(tx, alliance, members, now);
  const content = contentOf(proposal);
  await refuseContent(tx, alliance, kind, content, now);

  const id = newId();
  const [row] = await sql<{ number: number }>(
    tx,
    `INSERT INTO contracts.alliance_proposal (id, alliance_id, number, group_kind, kind, title, grounds, content, status, proposed_by,
                                              proposed_by_name, proposed_at)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, 'open', $8, $9, $10
       FROM contracts.alliance_proposal WHERE alliance_id = $2 RETURNING number`,
    [id, allianceId, group, kind, title, grounds, JSON.stringify(content), actor.personId, actor.name, now],
  );
  await execute(
    tx,
    `INSERT INTO contracts.alliance_vote (proposal_id, member_id, alliance_id, person_id)
     SELECT $1, m.id, $2, m.person FROM unnest($3::uuid[], $4::uuid[]) AS m (id, person)`,
    [id, allianceId, members.map((member) => member.id), members.map(({ personId }) => personId)],
  );
  await recordMove(tx, actor, {
    subject: 'alliance-proposal',
    subjectId: id,
    move: 'propose',
    from: null,
    to: 'open',
    authorityId: alliance.authorityId,
    note: `${row?.number ?? ''} ${title}`,
  });
  return id;
}

function contentOf({ kind, move, shares, terms }: NewProposal): ProposalContent {
  const content = { gate: { move }, shares: { shares }, terms: { terms }, settlement: {}, other: {} }[kind];
  if (Object.values(content).includes(undefined)) throw decisionProblem('proposal-content-missing', { field: '/kind' });
  return content as ProposalContent;
}

/** Why a proposal could not be carried out as things are; asked when it is made and again when the last vote is cast. */
export async function refuseContent(
  tx: Tx,
  alliance: AllianceRow,
  kind: ProposalKind,
  { move, shares, terms }: ProposalContent,
  now: Date,
): Promise<void> {
  if (kind === 'gate' && move !== undefined) await refuseGate(tx, alliance, move, now);
  if (kind === 'shares' && shares !== undefined) {
    const table = { ...shares, validFrom: calendarDate(shares.validFrom) };
    const refusal = refuseShares(table, await readShares(tx, alliance.id, null), helsinkiDateOf(now));
    if (refusal !== undefined) throw allianceProblem(refusal, { field: '/shares/shares' });
    if (table.validFrom >= alliance.runsTo)
      throw allianceProblem('alliance-month-outside', { field: '/shares/validFrom' });
  }
  if (kind === 'terms' && terms !== undefined) refuseWrongTerms(terms, '/terms');
  if (kind === 'settlement') await readSettlable(tx, alliance);
}

export interface ProposalRow {
  readonly id: string;
  readonly allianceId: string;
  readonly kind: ProposalKind;
  readonly group: GroupKind;
  readonly status: 'open' | 'carried' | 'fallen' | 'withdrawn';
  readonly content: ProposalContent;
  readonly title: string;
  readonly proposedBy: string;
}

/** The proposal with its alliance, both locked; 404 when the actor is not of the alliance. */
export async function lockProposal(tx: Tx, id: string): Promise<{ proposal: ProposalRow; alliance: AllianceRow }> {
  const read = () =>
    sql<ProposalRow>(
      tx,
      `SELECT id, alliance_id AS "allianceId", kind, group_kind AS "group", status, content, title, proposed_by AS "proposedBy"
         FROM contracts.alliance_proposal WHERE id = $1`,
      [id],
    );
  const [seen] = await read();
  if (seen === undefined) throw commonProblem('not-found');
  const alliance = await lockAlliance(tx, seen.allianceId);
  const [proposal] = await read();
  return { proposal: proposal ?? seen, alliance };
}

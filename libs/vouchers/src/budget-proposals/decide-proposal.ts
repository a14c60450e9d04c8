import {
  account,
  changedOne,
  execute,
  centsToDecimal,
  one,
  personOf,
  post,
  recordMove,
  type AuthorityActor,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { moveBudget, moveProposal, type BudgetStatus, type ProposalMove } from '../budgets/budget-lifecycle.js';
import { allocate } from '../budgets/fund-budget.js';
import { lockBudgets, setBudgetStatus, shortfallOf, type LockedBudget } from '../budgets/lock-budgets.js';
import { refuseDecision } from './refuse-decision.js';
import { lockedProposal, proposalById, type ProposalRow } from './proposal-queries.js';

/** Why a proposal came to nothing although another person confirmed it. */
type Obstacle = { readonly obstacle: 'moved-on' } | { readonly obstacle: 'short'; readonly shortfallCents: Cents };

/**
 * Another person confirms: the change is made as it was proposed, or, when the budget has changed so that it no longer fits, the
 * proposal is cancelled and says what is missing.
 */
export async function confirmProposal(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  const { proposal, budget, to } = await lockForDecision(tx, actor, id, 'confirm');
  const moved = moveBudget(budget.status, proposal.kind);
  const received = to === undefined || moveBudget(to.status, 'receive').ok;
  const obstacle = moved.ok && received ? await obstacleOf(tx, proposal) : ({ obstacle: 'moved-on' } as const);
  if (!moved.ok || obstacle !== undefined) {
    await decide(tx, actor, proposal, 'cancel', now, { ...obstacle });
    return;
  }
  await decide(tx, actor, proposal, 'confirm', now);
  await carryOut(tx, actor, proposal, budget, moved.status, now);
}

/** Another person says no, with a reason. */
export async function rejectProposal(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  const { proposal } = await lockForDecision(tx, actor, id, 'reject');
  await decide(tx, actor, proposal, 'reject', now, { note: reason });
}

/** The one who proposed takes it back. */
export async function withdrawProposal(tx: Tx, actor: AuthorityActor, id: string, now: Date): Promise<void> {
  const { proposal } = await lockForDecision(tx, actor, id, 'withdraw');
  await decide(tx, actor, proposal, 'withdraw', now);
}

/** Budgets before the proposal, as the change of the year takes them. */
async function lockForDecision(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  move: ProposalMove,
): Promise<{ proposal: ProposalRow; budget: LockedBudget; to: LockedBudget | undefined }> {
  const { budgetId, toBudgetId } = one(await proposalById(tx, actor.organisationId, id));
  const ids = toBudgetId === null ? [budgetId] : [budgetId, toBudgetId];
  const budgets = await lockBudgets(tx, actor.organisationId, ids);
  const proposal = one(await lockedProposal(tx, actor.organisationId, id));
  const moved = moveProposal(proposal, move, personOf(actor));
  if (!moved.ok) throw refuseDecision(moved.refusal);
  const budget = one([...budgets.values()].filter((each) => each.id === budgetId));
  return { proposal, budget, to: toBudgetId === null ? undefined : budgets.get(toBudgetId) };
}

async function obstacleOf(tx: Tx, { kind, budgetId, amountCents }: ProposalRow): Promise<Obstacle | undefined> {
  if (kind !== 'lower' && kind !== 'transfer') return undefined;
  const short = await shortfallOf(tx, budgetId, amountCents ?? 0n);
  return short && { obstacle: 'short', shortfallCents: short.shortfall };
}

async function decide(
  tx: Tx,
  actor: AuthorityActor,
  proposal: ProposalRow,
  move: ProposalMove,
  now: Date,
  told: { note?: string; obstacle?: Obstacle['obstacle']; shortfallCents?: Cents } = {},
): Promise<void> {
  const moved = moveProposal(proposal, move, move === 'cancel' ? null : personOf(actor));
  if (!moved.ok) throw refuseDecision(moved.refusal);
  const { note = null, obstacle = null, shortfallCents = null } = told;
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.budget_proposal SET status = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, note = $6, obstacle = $7,
              shortfall_cents = $8, version = version + 1 WHERE id = $1 AND status = 'waiting'`,
      [proposal.id, moved.status, personOf(actor), actor.name, now, note, obstacle, shortfallCents],
    ),
  );
  const { id: subjectId, status: from } = proposal;
  const authorityId = actor.organisationId;
  await recordMove(tx, actor, {
    subject: 'budget-proposal',
    subjectId,
    move,
    from,
    to: moved.status,
    authorityId,
    note,
  });
}

async function carryOut(
  tx: Tx,
  actor: AuthorityActor,
  proposal: ProposalRow,
  budget: LockedBudget,
  to: BudgetStatus,
  now: Date,
): Promise<void> {
  const { kind, budgetId, toBudgetId, reason } = proposal;
  const authorityId = actor.organisationId;
  const cents = proposal.amountCents ?? 0n;
  if (kind === 'freeze') await setBudgetStatus(tx, budget, to, { at: now, reason });
  if (kind === 'unfreeze') await setBudgetStatus(tx, budget, to);
  if (budget.status === 'proposed') await setBudgetStatus(tx, budget, to);
  if (kind === 'raise') await allocate(tx, authorityId, budgetId, cents, reason, now);
  if (kind === 'lower') await allocate(tx, authorityId, budgetId, -cents, reason, now);
  const note = cents === 0n ? reason : `${centsToDecimal(cents).replace('.', ',')} €: ${reason}`;
  await recordMove(tx, actor, {
    subject: 'budget',
    subjectId: budgetId,
    move: kind,
    from: budget.status,
    to,
    authorityId,
    note,
  });
  if (toBudgetId === null) return;
  await post(tx, {
    kind: 'budget.transferred',
    authorityId,
    reference: `budget-proposal:${proposal.id}`,
    text: reason,
    at: now,
    postings: [
      { account: account.budget(budgetId), cents: -cents },
      { account: account.budget(toBudgetId), cents },
    ],
  });
  await recordMove(tx, actor, {
    subject: 'budget',
    subjectId: toBudgetId,
    move: 'receive',
    from: null,
    to: 'received',
    authorityId,
    note,
  });
}

import {
  account,
  execute,
  newId,
  one,
  openAccount,
  post,
  recordMove,
  SERVICE_KINDS,
  sql,
  violatedConstraint,
  type AuthorityActor,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { proposeChange } from '../budget-proposals/propose-change.js';
import type { BudgetName } from './budget-queries.js';
import { budgetProblem } from './budgets-problems.js';

export interface NewBudget {
  readonly serviceId?: string | null | undefined;
  readonly groupId?: string | null | undefined;
  /** Only for residents of this municipality; everybody's otherwise. */
  readonly municipality?: string | null | undefined;
  readonly year: number;
  /** Its first sum, a decimal in euros. */
  readonly amount: string;
  readonly reason: string;
}

/** Begins a budget for a year and proposes its first sum; it opens when another person confirms that. */
export async function createBudget(
  tx: Tx,
  actor: AuthorityActor,
  input: NewBudget,
  now: Date,
): Promise<{ id: string; proposalId: string }> {
  const { serviceId = null, groupId = null, municipality = null, year } = input;
  if ((serviceId === null) === (groupId === null)) throw budgetProblem('budget-scope', { field: '/serviceId' });
  const name = one(await scopeName(tx, actor.organisationId, serviceId, groupId));
  const scope = { serviceId, groupId, municipality, year };
  const id = await openBudget(tx, actor, scope, budgetTitle({ ...name, municipality, year }), 'proposed');
  const { amount, reason } = input;
  return { id, proposalId: await proposeChange(tx, actor, id, { kind: 'raise', amount, reason }, now) };
}

export interface OpenedScope {
  readonly serviceId: string | null;
  readonly groupId: string | null;
  readonly municipality: string | null;
  readonly year: number;
}

/** A new budget with its account, still empty. */
export async function openBudget(
  tx: Tx,
  actor: AuthorityActor,
  scope: OpenedScope,
  title: string,
  status: 'proposed' | 'open',
): Promise<string> {
  const authorityId = actor.organisationId;
  const id = newId();
  try {
    await execute(
      tx,
      `INSERT INTO vouchers.budget (id, authority_id, service_id, group_id, municipality, year, status) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, authorityId, scope.serviceId, scope.groupId, scope.municipality, scope.year, status],
    );
  } catch (error) {
    if (violatedConstraint(error) !== 'budget_one_per_scope') throw error;
    throw budgetProblem('budget-exists', { field: '/year', params: { year: String(scope.year) } });
  }
  const appropriation = {
    code: account.appropriation(authorityId),
    kind: 'appropriation',
    title: 'Määräraha',
  } as const;
  await openAccount(tx, { ...appropriation, authorityId, floor: null });
  await openAccount(tx, { code: account.budget(id), kind: 'budget', title, authorityId, floor: 0n });
  await recordMove(tx, actor, {
    subject: 'budget',
    subjectId: id,
    move: 'create',
    from: null,
    to: status,
    authorityId,
  });
  return id;
}

/** Moves money between the appropriation and a budget; a negative sum takes it back. */
export async function allocate(
  tx: Tx,
  authorityId: string,
  id: string,
  amountCents: Cents,
  text: string,
  at: Date,
): Promise<void> {
  await post(tx, {
    kind: amountCents > 0n ? 'budget.allocated' : 'budget.lowered',
    authorityId,
    reference: `budget:${id}:allocation:${newId()}`, // a repeated command is caught by its Idempotency-Key
    text,
    at,
    postings: [
      { account: account.appropriation(authorityId), cents: -amountCents },
      { account: account.budget(id), cents: amountCents },
    ],
  });
}

type TitleParts = Omit<BudgetName, 'id'>;

/** What the budget's account is called in the ledger. */
export const budgetTitle = ({ serviceKind, groupName, municipality, year }: TitleParts): string =>
  [serviceKind === null ? groupName?.fi : SERVICE_KINDS[serviceKind].name.fi, municipality, year]
    .filter((part) => part !== null)
    .join(' ');

const scopeName = (tx: Tx, authorityId: string, serviceId: string | null, groupId: string | null) =>
  sql<Pick<BudgetName, 'serviceKind' | 'groupName'>>(
    tx,
    `SELECT kind AS "serviceKind", NULL::jsonb AS "groupName" FROM vouchers.service WHERE id = $2 AND authority_id = $1
      UNION ALL SELECT NULL, name FROM vouchers.service_group WHERE id = $3 AND authority_id = $1`,
    [authorityId, serviceId, groupId],
  );

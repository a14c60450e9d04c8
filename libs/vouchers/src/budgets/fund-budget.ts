import {
  account,
  newId,
  one,
  openAccount,
  parseCents,
  post,
  recordMove,
  SERVICE_KINDS,
  sql,
  execute,
  type AuthorityActor,
  type Cents,
  type ServiceKindCode,
  type Tx,
} from '@kasvutori/platform';
import { budgetProblem } from './budgets-problems.js';

export interface NewBudget {
  readonly serviceId: string;
  readonly year: number;
  /** What is allocated at once, a decimal in euros. */
  readonly amount: string;
}

/** Opens the budget of a service for a year and allocates money to it out of the authority's appropriation. */
export async function createBudget(
  tx: Tx,
  actor: AuthorityActor,
  input: NewBudget,
  now: Date,
): Promise<{ id: string }> {
  const authorityId = actor.organisationId;
  const service = one(
    await sql<{ kind: ServiceKindCode; budgets: number }>(
      tx,
      `SELECT kind, (SELECT count(*)::int FROM vouchers.budget b WHERE b.service_id = s.id AND b.year = $3) AS budgets
         FROM vouchers.service s WHERE id = $1 AND authority_id = $2`,
      [input.serviceId, authorityId, input.year],
    ),
  );
  if (service.budgets > 0) throw budgetProblem('budget-exists', { field: '/year', params: { year: input.year } });
  const id = newId();
  await execute(tx, `INSERT INTO vouchers.budget (id, authority_id, service_id, year) VALUES ($1, $2, $3, $4)`, [
    id,
    authorityId,
    input.serviceId,
    input.year,
  ]);
  const title = `${SERVICE_KINDS[service.kind].name.fi} ${input.year}`;
  await openAccount(tx, {
    code: account.appropriation(authorityId),
    kind: 'appropriation',
    title: 'Määräraha',
    authorityId,
    floor: null,
  });
  await openAccount(tx, { code: account.budget(id), kind: 'budget', title, authorityId, floor: 0n });
  await recordMove(tx, actor, {
    subject: 'budget',
    subjectId: id,
    move: 'create',
    from: null,
    to: 'open',
    authorityId,
  });
  await allocate(tx, actor, id, positive(input.amount), title, now);
  return { id };
}

/** Allocates more money to a budget; the reason stays in its history. */
export async function raiseBudget(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  input: { amount: string; reason: string },
  now: Date,
): Promise<void> {
  const amountCents = positive(input.amount);
  one(await sql(tx, `SELECT id FROM vouchers.budget WHERE id = $1 AND authority_id = $2`, [id, actor.organisationId]));
  await allocate(tx, actor, id, amountCents, input.reason, now);
  const { organisationId: authorityId } = actor;
  await recordMove(tx, actor, {
    subject: 'budget',
    subjectId: id,
    move: 'raise',
    from: 'open',
    to: 'open',
    authorityId,
    note: `${input.amount} €: ${input.reason}`,
  });
}

async function allocate(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  amountCents: Cents,
  text: string,
  now: Date,
): Promise<void> {
  await post(tx, {
    kind: 'budget.allocated',
    authorityId: actor.organisationId,
    reference: `budget:${id}:allocation:${newId()}`, // a repeated command is caught by its Idempotency-Key
    text,
    at: now,
    postings: [
      { account: account.appropriation(actor.organisationId), cents: -amountCents },
      { account: account.budget(id), cents: amountCents },
    ],
  });
}

function positive(amount: string): Cents {
  const cents = parseCents(amount);
  if (cents <= 0n) throw budgetProblem('amount-zero', { field: '/amount' });
  return cents;
}

import {
  account,
  type AuthorityActor,
  type Cents,
  execute,
  openAccount,
  post,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { runProblem } from './payment-runs-problems.js';
import { runHash } from './run-hash.js';
import { needsTwo, refuseApproval } from './run-lifecycle.js';
import { applyRunMove, lockRunFor, readToApprove, type Run } from './run-queries.js';

/**
 * A second person approves the frozen run: the outcomes become earned in the ledger, and its payments may be sent. Above the authority's limit
 * the first approval only says so, and another person's is the one that counts.
 * @throws Problem 'run-approver-prepared', 'run-approver-keeps-account', 'run-approver-approved' or 'run-approver-set-limit' (403), 'run-changed' (409) when the rows are not those
 *   that were frozen, 'account-short' (409) when a contract's outcome money was released meanwhile.
 */
export async function approveRun(tx: Tx, actor: AuthorityActor, id: string, version: number, now: Date): Promise<void> {
  const run = await lockRunFor(tx, id, version, 'approve');
  const toApprove = await readToApprove(tx, run);
  const refusal = refuseApproval(actor.personId, toApprove);
  if (refusal !== undefined) throw runProblem(refusal);
  if ((await runHash(tx, run)) !== run.hash) throw runProblem('run-changed');
  if (needsTwo(toApprove) && run.firstApprovedBy === null) {
    await applyRunMove(tx, actor, run, 'approve-first', { first_approved_by: actor.personId, first_approved_at: now });
    await execute(tx, `UPDATE outcomes.payment SET first_approved_by = $2 WHERE run_id = $1`, [id, actor.personId]);
    return;
  }
  await applyRunMove(tx, actor, run, 'approve', { approved_by: actor.personId, approved_at: now });
  await execute(tx, `UPDATE outcomes.payment SET approved_by = $2 WHERE run_id = $1`, [id, actor.personId]);
  await postEarned(tx, run, now);
  await postShared(tx, run, now);
  await postVat(tx, run, now);
}

/**
 * Outcomes are earned now; units were earned from their vouchers when the service events were approved. What a party of an alliance owes comes
 * first, as others may be paid out of it.
 */
async function postEarned(tx: Tx, run: Run, now: Date): Promise<void> {
  const sums = await sql<{ contractId: string; providerId: string; cents: Cents; people: number }>(
    tx,
    `SELECT contract_id AS "contractId", provider_id AS "providerId", sum(net_cents)::bigint AS cents,
            count(DISTINCT participation_id) FILTER (WHERE net_cents <> 0)::int AS people
       FROM outcomes.payment_line WHERE run_id = $1 AND funding = 'contract' GROUP BY 1, 2 ORDER BY 1, 3, 2`,
    [run.id],
  );
  for (const { contractId, providerId, cents, people } of sums) {
    const payable = await openPayable(tx, run.authorityId, providerId);
    await post(tx, {
      kind: 'run.earned',
      authorityId: run.authorityId,
      reference: `payment-run:${run.id}:earned:${contractId}:${providerId}`,
      text: `Maksuajo ${run.number}`,
      at: now,
      people,
      postings: [
        { account: account.contract(contractId), cents: -cents },
        { account: payable, cents },
      ],
    });
  }
}

/** Units were earned from their vouchers by the provider that gave the service: its members are owed their parts instead of it. */
async function postShared(tx: Tx, run: Run, now: Date): Promise<void> {
  const { authorityId } = run;
  const sums = await sql<{ earnedBy: string; memberId: string; cents: Cents }>(
    tx,
    `SELECT earned_by AS "earnedBy", member_id AS "memberId", sum(net_cents)::bigint AS cents
       FROM outcomes.payment_line WHERE run_id = $1 AND funding = 'voucher' AND member_id IS NOT NULL
      GROUP BY 1, 2 HAVING sum(net_cents) <> 0 ORDER BY 1, 2`,
    [run.id],
  );
  for (const { earnedBy, memberId, cents } of sums) {
    const [from, to] = [await openPayable(tx, authorityId, earnedBy), await openPayable(tx, authorityId, memberId)];
    await post(tx, {
      kind: 'run.shared',
      authorityId,
      reference: `payment-run:${run.id}:shared:${earnedBy}:${memberId}`,
      text: `Maksuajo ${run.number}, ryhmittymän osuudet`,
      at: now,
      postings: [
        { account: from, cents: -cents },
        { account: to, cents },
      ],
    });
  }
}

/** Contracts and vouchers are net of VAT; the tax of each document is the authority's own cost until it is given back. */
async function postVat(tx: Tx, run: Run, now: Date): Promise<void> {
  const { authorityId } = run;
  const sums = await sql<{ providerId: string; cents: Cents }>(
    tx,
    `SELECT provider_id AS "providerId", vat_cents AS cents FROM outcomes.settlement WHERE run_id = $1 AND vat_cents <> 0 ORDER BY 1`,
    [run.id],
  );
  const source = account.appropriation(authorityId);
  await openAccount(tx, { code: source, kind: 'appropriation', title: 'Määräraha', authorityId, floor: null });
  for (const { providerId, cents } of sums) {
    const payable = await openPayable(tx, authorityId, providerId);
    await post(tx, {
      kind: 'run.vat',
      authorityId,
      reference: `payment-run:${run.id}:vat:${providerId}`,
      text: `Maksuajo ${run.number}, arvonlisävero`,
      at: now,
      postings: [
        { account: source, cents: -cents },
        { account: payable, cents },
      ],
    });
  }
}

/** No floor: a correction may leave the provider owing. */
export async function openPayable(tx: Tx, authorityId: string, providerId: string): Promise<string> {
  const code = account.payable(authorityId, providerId);
  const [provider] = await sql<{ name: string }>(tx, `SELECT name FROM app.organisation WHERE id = $1`, [providerId]);
  await openAccount(tx, {
    code,
    kind: 'payable',
    title: provider?.name ?? providerId,
    authorityId,
    providerId,
    floor: null,
  });
  return code;
}

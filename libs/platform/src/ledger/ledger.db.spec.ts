import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import type { AuthorityActor } from '../access/actor.js';
import { execute, sql } from '../database/tx.js';
import { account, balanceOf, openAccount, post } from './ledger.js';

describe('ledger', () => {
  let bench: TestBench;
  let officer: AuthorityActor;
  let authorityId: string;

  beforeAll(async () => {
    bench = await testDatabase();
    authorityId = await givenAuthority(bench);
    officer = await givenOfficial(bench, authorityId, 'finance-preparer');
  });
  afterAll(() => bench.close());

  const budget = account.budget('11111111-1111-7111-8111-111111111111');
  const source = () => account.appropriation(authorityId);

  const move = (reference: string, cents: bigint) =>
    bench.db.transaction(officer, (tx, now) =>
      post(tx, {
        kind: 'budget.allocated',
        authorityId,
        reference,
        text: reference,
        at: now,
        postings: [
          { account: source(), cents: -cents },
          { account: budget, cents },
        ],
      }),
    );

  it('moves money once for each reference and sums to zero', async () => {
    await bench.db.transaction(officer, async (tx) => {
      await openAccount(tx, { code: source(), kind: 'appropriation', title: 'Määräraha', authorityId, floor: null });
      await openAccount(tx, { code: budget, kind: 'budget', title: 'Valmennus 2026', authorityId, floor: 0n });
    });
    expect(await move('allocate-1', 50_000n)).toBe(true);
    expect(await move('allocate-1', 50_000n)).toBe(false);
    expect(await bench.db.read(officer, (tx) => balanceOf(tx, budget))).toBe(50_000n);
    const [total] = await bench.db.read(officer, (tx) =>
      sql<{ sum: string }>(tx, `SELECT sum(amount_cents)::text AS sum FROM app.ledger_posting`),
    );
    expect(total?.sum).toBe('0');
  });

  it('refuses to go below the floor and names balance and shortfall', async () => {
    await expect(move('too-much', -60_000n)).rejects.toMatchObject({
      code: 'account-short',
      details: { params: { balance: 50_000n, shortfall: 10_000n } },
    });
  });

  it('lets forty takers of the last 500 euros have exactly what there is', async () => {
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, taker) => move(`take-${taker}`, -2_500n)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(20);
    expect(await bench.db.read(officer, (tx) => balanceOf(tx, budget))).toBe(0n);
  });

  it('gives the application no other way to move a balance', async () => {
    const tries = [
      `UPDATE app.ledger_account SET balance_cents = 1`,
      `INSERT INTO app.ledger_posting (transaction_id, line, account, amount_cents) SELECT id, 9, '${budget}', 1 FROM app.ledger_transaction LIMIT 1`,
      `DELETE FROM app.ledger_transaction`,
    ];
    for (const statement of tries) {
      await expect(bench.db.transaction(officer, (tx) => execute(tx, statement))).rejects.toThrow(/permission denied/);
    }
  });

  it('shows no account to another authority', async () => {
    const stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'auditor');
    expect(await bench.db.read(stranger, (tx) => sql(tx, `SELECT code FROM app.ledger_account`))).toEqual([]);
  });

  it('seals every transaction and every audit entry into its chain', async () => {
    await bench.settle();
    const { rows } = await bench.owner.query<{ waiting: string; linked: string; posted: string }>(
      `SELECT (SELECT count(*) FROM app.unsealed) AS waiting, (SELECT count(*) FROM app.chain_link WHERE chain LIKE 'ledger:%') AS linked,
              (SELECT count(*) FROM app.ledger_transaction) AS posted`,
    );
    expect(rows[0]?.waiting).toBe('0');
    expect(rows[0]?.linked).toBe(rows[0]?.posted);
  });
});

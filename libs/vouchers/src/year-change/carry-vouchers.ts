import { account, execute, post, sql, sumCents, type Cents, type Tx } from '@kasvutori/platform';

export interface Carried {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly authorityId: string;
}

interface CarriedVoucher {
  readonly id: string;
  readonly committedCents: Cents;
  readonly earnedCents: Cents;
}

/**
 * Moves the vouchers that run over New Year from a closed budget to the next year's of the same scope: what is left on them, and
 * what was earned by services given after New Year, since a service is a cost of the year in which it is given. A voucher with
 * services of the old year still waiting for approval stays until they are decided. Carrying again finds nothing to carry.
 */
export async function carryVouchers(tx: Tx, { from, to, year, authorityId }: Carried, now: Date): Promise<number> {
  const vouchers = await lockCarried(tx, from, year);
  if (vouchers.length === 0) return 0;
  const ids = vouchers.map(({ id }) => id);
  const cents = sumCents(vouchers.flatMap(({ committedCents, earnedCents }) => [committedCents, earnedCents]));
  await execute(
    tx,
    `INSERT INTO vouchers.carried_voucher (voucher_id, authority_id, from_budget_id, to_budget_id, committed_cents, earned_cents, carried_at)
     SELECT carried.id, $1, $2, $3, carried.committed, carried.earned, $4
       FROM unnest($5::uuid[], $6::bigint[], $7::bigint[]) AS carried (id, committed, earned)`,
    [
      authorityId,
      from,
      to,
      now,
      ids,
      vouchers.map(({ committedCents }) => committedCents),
      vouchers.map(({ earnedCents }) => earnedCents),
    ],
  );
  await execute(
    tx,
    `UPDATE vouchers.service_event SET budget_id = $2 WHERE voucher_id = ANY ($1::uuid[]) AND budget_id = $3 AND occurred_on > make_date($4, 12, 31)`,
    [ids, to, from, year],
  );
  await execute(tx, `UPDATE vouchers.voucher SET budget_id = $2 WHERE id = ANY ($1::uuid[]) AND budget_id = $3`, [
    ids,
    to,
    from,
  ]);
  await post(tx, {
    kind: 'voucher.carried',
    authorityId,
    reference: `budget:${from}:carry:${ids[0]}`, // a voucher leaves a budget once
    text: `${year} → ${year + 1}`,
    at: now,
    postings: [
      { account: account.budget(from), cents },
      { account: account.budget(to), cents: -cents },
    ],
  });
  return vouchers.length;
}

/** Locks what may be carried, in the order of ids; approvals and releases lock the voucher too, so its balance stands still. */
async function lockCarried(tx: Tx, from: string, year: number): Promise<CarriedVoucher[]> {
  await sql(
    tx,
    `SELECT id FROM vouchers.voucher WHERE budget_id = $1 AND last_day > make_date($2, 12, 31) ORDER BY id FOR UPDATE`,
    [from, year],
  );
  return sql<CarriedVoucher>(
    tx,
    `SELECT voucher_id AS id, committed_cents AS "committedCents", earned_cents AS "earnedCents"
       FROM vouchers.over_new_year($1, $2) WHERE waiting_events = 0 ORDER BY voucher_id`,
    [from, year],
  );
}

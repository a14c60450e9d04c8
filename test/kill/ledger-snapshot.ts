import type pg from 'pg';

/** What the ledger says, with names instead of ids, so that two runs of the demo can be held against each other. */
export interface LedgerSnapshot {
  /** One text for each transaction, sorted: kind, reference and postings. A posting that is lost or doubled shows here. */
  readonly transactions: readonly string[];
  /** Cents by kind of account. */
  readonly sums: Readonly<Record<string, string>>;
}

/** Names that are the same in every run: numbers may have gaps where a transaction was undone. */
const NAMES = `
  SELECT id::text, name FROM app.organisation
  UNION ALL SELECT c.id::text, o.name || ' / ' || (c.title ->> 'fi') FROM contracts.contract c JOIN app.organisation o ON o.id = c.provider_id
  UNION ALL SELECT b.id::text, concat_ws(' ', s.kind, g.name ->> 'fi', b.municipality, b.year - (SELECT min(year) FROM vouchers.budget)) FROM vouchers.budget b
              LEFT JOIN vouchers.service s ON s.id = b.service_id LEFT JOIN vouchers.service_group g ON g.id = b.group_id
  UNION ALL SELECT v.id::text, 'of ' || c.name || ' ' || row_number() OVER (PARTITION BY c.id ORDER BY v.number)
              FROM vouchers.voucher v JOIN vouchers.client c ON c.id = v.client_id
  UNION ALL SELECT e.id::text, c.name || ' ' || row_number() OVER (PARTITION BY c.id ORDER BY e.occurred_on, e.id)
              FROM vouchers.service_event e JOIN vouchers.client c ON c.id = e.client_id
  UNION ALL SELECT id::text, 'run ' || row_number() OVER (ORDER BY cut_off) FROM outcomes.payment_run
  UNION ALL SELECT p.id::text, o.name || ' run ' || dense_rank() OVER (ORDER BY r.cut_off)
              FROM outcomes.payment p JOIN outcomes.payment_run r ON r.id = p.run_id JOIN app.organisation o ON o.id = p.provider_id`;

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Reads the whole ledger. What has no row of its own (a budget's allocation) is called `*`: there its number counts. */
export async function ledgerSnapshot(owner: pg.Client): Promise<LedgerSnapshot> {
  const names = new Map(
    (await owner.query<{ id: string; name: string }>(NAMES)).rows.map(({ id, name }) => [id, name]),
  );
  const named = (text: string) => text.replace(UUID, (id) => names.get(id) ?? '*');
  const { rows } = await owner.query<{ kind: string; reference: string; postings: string[] }>(
    `SELECT t.kind, t.reference, array_agg(p.account || ' ' || p.amount_cents) AS postings
       FROM app.ledger_transaction t JOIN app.ledger_posting p ON p.transaction_id = t.id GROUP BY t.id`,
  );
  const sums = await owner.query<{ kind: string; cents: string }>(
    `SELECT a.kind, sum(p.amount_cents)::text AS cents FROM app.ledger_posting p JOIN app.ledger_account a ON a.code = p.account GROUP BY a.kind ORDER BY a.kind`,
  );
  return {
    transactions: rows
      .map(({ kind, reference, postings }) => `${kind} ${named(reference)}: ${postings.map(named).sort().join(', ')}`)
      .sort(),
    sums: Object.fromEntries(sums.rows.map(({ kind, cents }) => [kind, cents])),
  };
}

/** Rules of the ledger that do not hold, by name and row; nothing when all is well. */
export async function ledgerFaults(owner: pg.Client): Promise<unknown[]> {
  const faults = {
    'postings do not sum to zero': `SELECT sum(amount_cents) AS cents FROM app.ledger_posting HAVING sum(amount_cents) <> 0`,
    'a transaction does not sum to zero': `SELECT transaction_id FROM app.ledger_posting GROUP BY 1 HAVING sum(amount_cents) <> 0`,
    'a balance is not the sum of its postings': `SELECT a.code, a.balance_cents FROM app.ledger_account a
      WHERE a.balance_cents <> (SELECT coalesce(sum(p.amount_cents), 0) FROM app.ledger_posting p WHERE p.account = a.code)`,
    'an account is below its floor': `SELECT code, balance_cents FROM app.ledger_account WHERE balance_cents < floor_cents`,
    'a job has failed for good': `SELECT name, output FROM pgboss.job WHERE state = 'failed'`,
  };
  const found = [];
  for (const [fault, query] of Object.entries(faults)) {
    const { rows } = await owner.query<Record<string, unknown>>(query);
    found.push(...rows.map((row) => ({ fault, ...row })));
  }
  return found;
}

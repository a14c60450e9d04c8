import { sql, type Tx } from '../database/tx.js';

export interface BrokenBooks {
  readonly fault: 'does-not-balance' | 'posting-astray' | 'balance-differs';
  /** The transaction, or the code of the account. */
  readonly of: string;
}

const CHECKS: readonly (readonly [BrokenBooks['fault'], string])[] = [
  [
    'posting-astray',
    `SELECT p.transaction_id::text AS of FROM app.ledger_posting p
      WHERE NOT EXISTS (SELECT FROM app.ledger_transaction t WHERE t.id = p.transaction_id) ORDER BY 1 LIMIT 1`,
  ],
  [
    'does-not-balance',
    `SELECT t.id::text AS of FROM app.ledger_transaction t LEFT JOIN app.ledger_posting p ON p.transaction_id = t.id
      GROUP BY t.id HAVING count(p.line) < 2 OR sum(p.amount_cents) <> 0 ORDER BY t.id LIMIT 1`,
  ],
  [
    'balance-differs',
    `SELECT a.code AS of FROM app.ledger_account a LEFT JOIN app.ledger_posting p ON p.account = a.code
      GROUP BY a.code HAVING a.balance_cents <> coalesce(sum(p.amount_cents), 0) ORDER BY a.code LIMIT 1`,
  ],
];

/** What does not add up in the books whatever the chain says: a sum that is not zero, a posting without its transaction, a balance of its own. */
export async function verifyBooks(tx: Tx): Promise<BrokenBooks | null> {
  for (const [fault, statement] of CHECKS) {
    const [found] = await sql<{ of: string }>(tx, statement);
    if (found !== undefined) return { fault, of: found.of };
  }
  return null;
}

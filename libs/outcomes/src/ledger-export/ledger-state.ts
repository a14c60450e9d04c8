import { type AuthorityActor, type Cents, centsToDecimal, readPage, sql, sumCents, type Tx } from '@kasvutori/platform';
import type { AccountFilter, LedgerState } from './ledger.dto.js';

interface AccountRow {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly providerId: string | null;
  readonly balanceCents: Cents;
}

/** Where the authority's money stands, with the proof that the books balance. */
export async function ledgerState(tx: Tx, actor: AuthorityActor, filter: AccountFilter): Promise<LedgerState> {
  const totals = await sql<{ kind: string; accounts: number; cents: Cents }>(
    tx,
    `SELECT kind, count(*)::int AS accounts, sum(balance_cents)::bigint AS cents FROM app.ledger_account WHERE authority_id = $1 GROUP BY kind ORDER BY kind`,
    [actor.organisationId],
  );
  const different = await sql(
    tx,
    `SELECT a.code FROM app.ledger_account a LEFT JOIN app.ledger_posting p ON p.account = a.code
      WHERE a.authority_id = $1 GROUP BY a.code HAVING a.balance_cents <> coalesce(sum(p.amount_cents), 0) LIMIT 1`,
    [actor.organisationId],
  );
  const sum = sumCents(totals.map((total) => total.cents));
  const page = await readPage<AccountRow>(tx, {
    query: `SELECT md5(code)::uuid AS id, code, kind, title, provider_id AS "providerId", balance_cents AS "balanceCents"
              FROM app.ledger_account WHERE authority_id = $1 AND ($2::text IS NULL OR kind = $2)`,
    params: [actor.organisationId, filter.kind ?? null],
    sort: { column: 'code', type: 'text', direction: 'asc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return {
    totals: totals.map(({ kind, accounts, cents }) => ({ kind, accounts, balance: centsToDecimal(cents) })),
    sum: centsToDecimal(sum),
    balanced: sum === 0n && different.length === 0,
    accounts: {
      ...page,
      items: page.items.map(({ code, kind, title, providerId, balanceCents }) => ({
        code,
        kind,
        title,
        providerId,
        balance: centsToDecimal(balanceCents),
      })),
    },
  };
}

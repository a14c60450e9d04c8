import {
  type AuthorityActor,
  BYTE_ORDER_MARK,
  type Cents,
  centsToDecimal,
  csvRow,
  type Database,
  sql,
} from '@kasvutori/platform';

/** Transactions read at a time: the memory an export takes, however long the ledger is. */
const BATCH = 1_000;

const HEADER = [
  'transaction',
  'at',
  'kind',
  'reference',
  'text',
  'line',
  'account',
  'account_kind',
  'account_title',
  'amount',
];

interface PostingRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly reference: string;
  readonly text: string;
  readonly line: number;
  readonly account: string;
  readonly accountKind: string;
  readonly accountTitle: string;
  readonly cents: Cents;
}

/**
 * The authority's ledger as CSV, oldest first: one row per posting, debits positive, so that the amounts of a transaction sum
 * to zero. Written in batches of short transactions; rows are append-only, so the file is whole up to the moment it began.
 */
export async function* ledgerCsv(db: Database, actor: AuthorityActor): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRow(HEADER);
  let after: { at: Date | null; id: string | null } = { at: null, id: null };
  const until = await db.read(actor, (_, now) => Promise.resolve(now));
  for (;;) {
    const { at, id } = after;
    const rows = await db.read(actor, (tx) =>
      sql<PostingRow>(
        tx,
        `SELECT t.id, t.at, t.kind, t.reference, t.text, p.line, p.account, a.kind AS "accountKind", a.title AS "accountTitle", p.amount_cents AS cents
           FROM (SELECT * FROM app.ledger_transaction
                  WHERE authority_id = $1 AND at <= $2 AND ($3::timestamptz IS NULL OR (at, id) > ($3, $4::uuid))
                  ORDER BY at, id LIMIT ${BATCH}) t
           JOIN app.ledger_posting p ON p.transaction_id = t.id
           JOIN app.ledger_account a ON a.code = p.account
          ORDER BY t.at, t.id, p.line`,
        [actor.organisationId, until, at, id],
      ),
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows
      .map((row) =>
        csvRow([
          row.id,
          row.at.toISOString(),
          row.kind,
          row.reference,
          row.text,
          row.line,
          row.account,
          row.accountKind,
          row.accountTitle,
          centsToDecimal(row.cents),
        ]),
      )
      .join('');
    after = { at: last.at, id: last.id };
  }
}

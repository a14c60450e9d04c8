import { sql, type Tx } from '@kasvutori/platform';

export interface PayeeAccount {
  readonly id: string;
  readonly providerId: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly keptBy: string;
  readonly keptAt: Date;
  readonly number: number;
}

/** The account that counts for each provider of the authority: the one kept last. */
export async function newestAccounts(tx: Tx, authorityId: string): Promise<Map<string, PayeeAccount>> {
  const rows = await sql<PayeeAccount>(
    tx,
    `SELECT DISTINCT ON (provider_id) id, provider_id AS "providerId", holder, iban, bic, kept_by AS "keptBy", kept_at AS "keptAt", number
       FROM outcomes.payee_account WHERE authority_id = $1 ORDER BY provider_id, number DESC`,
    [authorityId],
  );
  return new Map(rows.map((row) => [row.providerId, row]));
}

export interface PayerAccount {
  readonly holder: string;
  readonly iban: string;
  readonly bic: string;
  /** How many transfers the bank takes in one batch of a file. */
  readonly batchSize: number;
  readonly keptAt: Date;
  readonly number: number;
}

export const newestPayerAccount = async (tx: Tx, authorityId: string): Promise<PayerAccount | undefined> =>
  (
    await sql<PayerAccount>(
      tx,
      `SELECT holder, iban, bic, batch_size AS "batchSize", kept_at AS "keptAt", number FROM outcomes.payer_account WHERE authority_id = $1 ORDER BY number DESC LIMIT 1`,
      [authorityId],
    )
  )[0];

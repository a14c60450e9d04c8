import { audit, type AuthorityActor, execute, isBic, newId, one, readIban, sql, type Tx } from '@kasvutori/platform';
import { bicOfFinnishIban } from '../bank/finnish-bic.js';
import { DEFAULT_BATCH_SIZE } from './payees.dto.js';
import { payeeProblem } from './payees-problems.js';

export interface AccountInput {
  readonly holder: string;
  /** As people type it, with or without spaces. */
  readonly iban: string;
  readonly bic: string | null;
}

/**
 * Keeps the account a provider is paid to. Earlier ones stay; runs frozen before keep the one they were frozen with. Whoever
 * keeps an account cannot approve a run that pays to it (approve-run.ts).
 */
export async function keepPayeeAccount(
  tx: Tx,
  actor: AuthorityActor,
  providerId: string,
  input: AccountInput,
  now: Date,
): Promise<void> {
  const { organisationId: authorityId, personId } = actor;
  one(await sql(tx, `SELECT FROM app.organisation WHERE id = $1 AND kind = 'provider'`, [providerId]));
  const { iban, bic } = readAccount(input);
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.payee:' || $1 || $2, 0))`, [
    authorityId,
    providerId,
  ]);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.payee_account (id, authority_id, provider_id, holder, iban, bic, kept_by, kept_at, number)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(number), 0) + 1
       FROM outcomes.payee_account WHERE authority_id = $2 AND provider_id = $3`,
    [id, authorityId, providerId, input.holder, iban, bic, personId, now],
  );
  await audit(tx, actor, {
    action: 'payee.keep',
    subject: 'payee',
    subjectId: providerId,
    authorityId,
    detail: { account: id, ending: iban.slice(-4) },
  });
}

export interface PayerAccountInput extends AccountInput {
  /** How many transfers its bank takes in one batch; 1,000 unless said. */
  readonly batchSize?: number;
}

/** Keeps the account the authority pays from. */
export async function keepPayerAccount(
  tx: Tx,
  actor: AuthorityActor,
  input: PayerAccountInput,
  now: Date,
): Promise<void> {
  const { organisationId: authorityId, personId } = actor;
  const { iban, bic } = readAccount(input);
  if (bic === null) throw payeeProblem('bic-missing', { field: '/bic' });
  const batchSize = input.batchSize ?? DEFAULT_BATCH_SIZE;
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.payer:' || $1, 0))`, [authorityId]);
  await execute(
    tx,
    `INSERT INTO outcomes.payer_account (id, authority_id, holder, iban, bic, batch_size, kept_by, kept_at, number)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, coalesce(max(number), 0) + 1 FROM outcomes.payer_account WHERE authority_id = $2`,
    [newId(), authorityId, input.holder, iban, bic, batchSize, personId, now],
  );
  await audit(tx, actor, {
    action: 'payer.keep',
    subject: 'payer',
    subjectId: authorityId,
    authorityId,
    detail: { ending: iban.slice(-4), batchSize },
  });
}

/** IBAN and BIC in electronic form; the BIC of a Finnish account follows from its number. */
function readAccount(input: AccountInput): { iban: string; bic: string | null } {
  const iban = readIban(input.iban);
  if (iban === null) throw payeeProblem('iban-wrong', { field: '/iban' });
  if (input.bic === null) return { iban, bic: bicOfFinnishIban(iban) };
  const bic = input.bic.replace(/\s/g, '').toUpperCase();
  if (!isBic(bic)) throw payeeProblem('bic-wrong', { field: '/bic' });
  return { iban, bic };
}

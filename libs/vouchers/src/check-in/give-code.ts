import { execute, one, sql, type ClientActor, type Tx } from '@kasvutori/platform';
import { CODE_MINUTES, newCode } from './check-in-code.js';
import { checkInProblem } from './check-in-problems.js';

export interface GivenCode {
  readonly code: string;
  readonly expiresAt: Date;
  readonly providerName: string;
}

/** A new code for the client's visit to the provider; the one before is no good any more. */
export async function giveCode(
  tx: Tx,
  actor: ClientActor,
  choiceId: string,
  hash: (code: string) => Buffer,
  now: Date,
): Promise<GivenCode> {
  const choice = one(
    await sql<{ status: string; providerId: string; providerName: string }>(
      tx,
      `SELECT h.status, h.provider_id AS "providerId", p.name AS "providerName"
         FROM vouchers.choice h JOIN app.organisation p ON p.id = h.provider_id WHERE h.id = $1 AND h.person_id = $2`,
      [choiceId, actor.personId],
    ),
  );
  if (choice.status !== 'accepted') throw checkInProblem('check-in-not-served');
  const code = newCode();
  const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
  await execute(
    tx,
    `INSERT INTO vouchers.check_in_code (choice_id, provider_id, person_id, code_hash, expires_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (choice_id) DO UPDATE SET code_hash = excluded.code_hash, expires_at = excluded.expires_at, used_at = NULL`,
    [choiceId, choice.providerId, actor.personId, hash(code), expiresAt],
  );
  return { code, expiresAt, providerName: choice.providerName };
}

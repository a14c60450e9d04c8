import { execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import { kindsOf, personalDetails } from './personal-details.js';

export interface Words {
  /** Of the answer they belong to. */
  readonly id: string;
  readonly choiceId: string;
  readonly authorityId: string;
  readonly providerId: string;
  /** The client who says them; null for what the provider says to them. */
  readonly personId: string | null;
  /** Nothing, or nothing any more. */
  readonly text: string | null;
  readonly closesAt: Date;
}

/** Keeps what is said in free words. With personal data in them they wait for an official, otherwise for the day the answer closes. */
export async function keepWords(tx: Tx, words: Words, now: Date): Promise<void> {
  const text = words.text?.normalize('NFC').trim() || null;
  const author = words.personId === null ? 'provider' : 'client';
  if (text === null) {
    await execute(
      tx,
      `UPDATE vouchers.feedback_words SET text = NULL, shown = NULL, status = 'withdrawn', held_for = '{}', version = version + 1
        WHERE feedback_id = $1 AND author = $2 AND status <> 'withdrawn'`,
      [words.id, author],
    );
    return;
  }
  const { names } = one(
    await sql<{ names: string[] }>(tx, `SELECT vouchers.names_about($1) AS names`, [words.choiceId]),
  );
  const heldFor = kindsOf(personalDetails(text, names));
  await execute(
    tx,
    `INSERT INTO vouchers.feedback_words AS w (id, feedback_id, author, authority_id, provider_id, person_id, text, status, held_for, due_at, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (feedback_id, author) DO UPDATE
       SET text = excluded.text, status = excluded.status, held_for = excluded.held_for, shown = NULL, given_at = excluded.given_at, version = w.version + 1,
           moderated_by = NULL, moderated_by_name = NULL, moderated_at = NULL, reason = NULL
     WHERE w.text IS DISTINCT FROM excluded.text`,
    [
      ...[newId(), words.id, author, words.authorityId, words.providerId, words.personId, text],
      ...[heldFor.length > 0 ? 'held' : 'waiting', heldFor, words.closesAt, now],
    ],
  );
}

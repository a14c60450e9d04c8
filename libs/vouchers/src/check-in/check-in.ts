import { execute, one, sql, toHelsinki, type ProviderActor, type Tx } from '@kasvutori/platform';
import { confirmByCode } from '../service-events/approve-event.js';
import { recordEvent } from '../service-events/record-event.js';
import { checkInProblem } from './check-in-problems.js';

/** So many codes may be entered wrong within so many minutes by one person. */
const MOST_GUESSES = 10;
const GUESS_MINUTES = 15;

/**
 * Counts a guess, in a transaction of its own before the code is looked up: refused guesses count, and many at once cannot slip past.
 * @throws Problem 429 when there have been too many
 */
export async function countGuess(tx: Tx, actor: ProviderActor, now: Date): Promise<void> {
  const { guesses } = one(
    await sql<{ guesses: number }>(
      tx,
      `INSERT INTO vouchers.check_in_guess AS g (person_id, since, guesses) VALUES ($1, $2, 1)
       ON CONFLICT (person_id) DO UPDATE SET
         guesses = CASE WHEN g.since <= $3 THEN 1 ELSE g.guesses + 1 END, since = CASE WHEN g.since <= $3 THEN excluded.since ELSE g.since END
       RETURNING guesses`,
      [actor.personId, now, new Date(now.getTime() - GUESS_MINUTES * 60_000)],
    ),
  );
  if (guesses > MOST_GUESSES) throw checkInProblem('check-in-too-many', { params: { minutes: GUESS_MINUTES } });
}

/** The client has shown the code: the visit of this minute is recorded and confirmed, and nobody has to ask. Returns the event's id. */
export async function checkIn(
  tx: Tx,
  actor: ProviderActor,
  { codeHash, units }: { codeHash: Buffer; units: number },
  now: Date,
): Promise<string> {
  const [code] = await sql<{ choiceId: string; personId: string; expiresAt: Date; usedAt: Date | null }>(
    tx,
    `SELECT choice_id AS "choiceId", person_id AS "personId", expires_at AS "expiresAt", used_at AS "usedAt" FROM vouchers.check_in_code
      WHERE code_hash = $1 AND provider_id = $2 FOR UPDATE`,
    [codeHash, actor.organisationId],
  );
  if (code === undefined) throw checkInProblem('check-in-code-unknown', { field: '/code' });
  if (code.usedAt !== null) throw checkInProblem('check-in-code-used', { field: '/code', params: { at: code.usedAt } });
  if (code.expiresAt <= now)
    throw checkInProblem('check-in-code-expired', { field: '/code', params: { at: code.expiresAt } });
  const { date: occurredOn, time: startTime } = toHelsinki(now);
  const { id } = await recordEvent(tx, actor, code.choiceId, { occurredOn, startTime, units }, now);
  await confirmByCode(tx, actor, id, now);
  await execute(tx, `UPDATE vouchers.check_in_code SET used_at = $2 WHERE choice_id = $1`, [code.choiceId, now]);
  await execute(tx, `UPDATE vouchers.check_in_guess SET guesses = 0 WHERE person_id = $1`, [actor.personId]);
  return id;
}

import type { SignedInActor } from '../access/actor.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { commonProblem } from '../problems/common-problems.js';

/** A command with its key: the same key with the same input gets the same answer, with another input a refusal. */
export interface Command {
  /** The client's `Idempotency-Key`, 8–100 characters. */
  readonly key: string;
  readonly route: string;
  /** Keyed SHA-256 of the input (see http/idempotent.ts): keyed, since a hash of a price could be guessed back. */
  readonly inputHash: Buffer;
}

/**
 * Runs the work unless this actor has run this command before; then returns the stored answer.
 * A twin that comes while the first is still running waits for it on the primary key.
 */
export async function answerOnce<T>(
  tx: Tx,
  actor: SignedInActor,
  command: Command,
  now: Date,
  work: () => Promise<T>,
): Promise<T> {
  const first = await execute(
    tx,
    `INSERT INTO app.command (actor_id, key, route, input_hash, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [actor.personId, command.key, command.route, command.inputHash, now],
  );
  if (first === 0) return repeatedAnswer<T>(tx, actor, command);
  const answer = await work();
  await execute(tx, `UPDATE app.command SET answer = $3 WHERE actor_id = $1 AND key = $2`, [
    actor.personId,
    command.key,
    JSON.stringify(answer ?? null),
  ]);
  return answer;
}

async function repeatedAnswer<T>(tx: Tx, actor: SignedInActor, command: Command): Promise<T> {
  const [stored] = await sql<{ route: string; input_hash: Buffer; answer: T }>(
    tx,
    `SELECT route, input_hash, answer FROM app.command WHERE actor_id = $1 AND key = $2`,
    [actor.personId, command.key],
  );
  if (stored?.route !== command.route || !stored.input_hash.equals(command.inputHash)) {
    throw commonProblem('idempotency-key-reused', { field: '/headers/idempotency-key' });
  }
  return stored.answer;
}

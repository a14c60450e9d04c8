import type { AuthorityActor } from '../access/actor.js';
import { systemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import type { Database } from '../database/database.js';
import { readPage, type Page } from '../database/page.js';
import { execute, sql } from '../database/tx.js';
import { commonProblem } from '../problems/common-problems.js';
import { personalDataAndAddresses } from '../texts/personal-data.js';

/** A job that failed as often as it may: nothing happens to it until somebody sees to it. */
export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly createdAt: Date;
  readonly failedAt: Date;
  readonly tries: number;
  /** What its last try failed of, without what gives a person away. */
  readonly message: string;
}

const DEAD_LETTERS = `
  SELECT id, name AS queue, created_on AS "createdAt", completed_on AS "failedAt", retry_count + 1 AS tries,
         left(coalesce(output ->> 'message', output ->> 'value', '–'), 2000) AS message
    FROM pgboss.job WHERE state = 'failed'`;

/** Jobs are the installation's, and only the platform sees them; the role of whoever asks has been looked at. */
const LOOKING = systemActor('operations');

/** The newest first. */
export async function listDeadLetters(
  db: Database,
  query: { readonly cursor?: string; readonly limit?: number },
): Promise<Page<DeadLetter>> {
  const sort = { column: 'failedAt', type: 'timestamptz', direction: 'desc' } as const;
  const page = await db.read(LOOKING, (tx) =>
    readPage<DeadLetter>(tx, { query: DEAD_LETTERS, sort, ...query, count: true }),
  );
  return { ...page, items: page.items.map(withoutPersonalData) };
}

export async function readDeadLetter(db: Database, id: string): Promise<DeadLetter> {
  const [found] = await db.read(LOOKING, (tx) => sql<DeadLetter>(tx, `${DEAD_LETTERS} AND id = $1`, [id]));
  if (found === undefined) throw commonProblem('not-found');
  return withoutPersonalData(found);
}

/** Puts the job back into its queue with all its tries. */
export const retryDeadLetter = (db: Database, actor: AuthorityActor, id: string): Promise<void> =>
  db.transaction(LOOKING, async (tx) => {
    const again = await execute(
      tx,
      `UPDATE pgboss.job SET state = 'retry', retry_count = 0, start_after = now(), completed_on = NULL, keep_until = now() + interval '14 days'
        WHERE id = $1 AND state = 'failed'`,
      [id],
    );
    if (again === 0) throw commonProblem('not-found');
    await audit(tx, actor, {
      action: 'dead-letter.retry',
      subject: 'job',
      subjectId: id,
      authorityId: actor.organisationId,
    });
  });

/** An error may quote what it stumbled over. */
function withoutPersonalData(letter: DeadLetter): DeadLetter {
  const spans = personalDataAndAddresses(letter.message).toSorted((a, b) => b.from - a.from);
  const message = spans.reduce((text, { from, to }) => `${text.slice(0, from)}…${text.slice(to)}`, letter.message);
  return { ...letter, message };
}

import {
  compareDates,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type CalendarDate,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { callOffProblem } from '../call-offs/call-off-problems.js';

export interface Absence {
  /** The last day; `null` takes call-offs again. */
  readonly until: CalendarDate | null;
  readonly reason: string;
}

/** The provider says until when it takes no call-offs: its turn goes to others and is not used meanwhile. */
export async function tellAbsence(tx: Tx, actor: ProviderActor, frameworkId: string, told: Absence): Promise<void> {
  const { authorityId } = one(
    await sql<{ authorityId: string }>(
      tx,
      'SELECT authority_id AS "authorityId" FROM contracts.framework_provider WHERE framework_id = $1 AND provider_id = $2',
      [frameworkId, actor.organisationId],
    ),
  );
  const now = await dbNow(tx);
  if (told.until !== null && compareDates(told.until, helsinkiDateOf(now)) < 0)
    throw callOffProblem('absence-in-the-past', { field: '/until' });
  await execute(
    tx,
    `INSERT INTO contracts.framework_absence (id, framework_id, provider_id, until, reason, told_by, told_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), frameworkId, actor.organisationId, told.until, told.reason, actor.personId, now],
  );
  await recordMove(tx, actor, {
    subject: 'framework',
    subjectId: frameworkId,
    move: told.until === null ? 'present' : 'away',
    from: null,
    to: told.until === null ? 'present' : 'away',
    authorityId,
    providerId: actor.organisationId,
    note: told.reason,
  });
}

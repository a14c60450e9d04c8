import { execute, recordMove, type AuthorityActor, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { readDevelopers, readDevelopment } from './development.js';

/** Begins the phase once the award is final; the winners are told. */
export async function startDevelopment(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: { readonly goals: string; readonly targetCents: Cents | null; readonly plannedEnd: CalendarDate },
  origin: string,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'start-development');
  if ((await readDevelopment(tx, tenderId)) !== null) throw procedureProblem('development-already-started');
  await execute(
    tx,
    `INSERT INTO procurement.development_phase (tender_id, authority_id, goals, target_cents, planned_end, started_by, started_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      tenderId,
      situation.authorityId,
      input.goals,
      input.targetCents?.toString() ?? null,
      input.plannedEnd,
      actor.personId,
      now,
    ],
  );
  for (const { personId } of await readDevelopers(tx, tenderId))
    await mailAbout(tx, personId, 'development-started', situation, { origin, deadline: input.plannedEnd }, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'start-development',
    from: 'development',
    to: 'development',
    authorityId: situation.authorityId,
    note: input.goals,
  });
}

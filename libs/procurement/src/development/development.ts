import {
  changedOne,
  commonProblem,
  execute,
  recordMove,
  sql,
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';

export const DEVELOPMENT_OUTCOMES = ['continue', 'stop'] as const;
export type DevelopmentOutcome = (typeof DEVELOPMENT_OUTCOMES)[number];

/** The joint development phase of an alliance: the parties plan together before deciding whether to carry the plan out. */
export interface Development {
  readonly goals: string;
  readonly targetCents: Cents | null;
  readonly plannedEnd: CalendarDate;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly outcome: DevelopmentOutcome | null;
  readonly grounds: string | null;
  readonly decidedAt: Date | null;
  readonly version: number;
}

export async function readDevelopment(tx: Tx, tenderId: string): Promise<Development | null> {
  const [row] = await sql<Development>(
    tx,
    `SELECT goals, target_cents AS "targetCents", planned_end AS "plannedEnd", started_by AS "startedBy", started_at AS "startedAt",
            outcome, grounds, decided_at AS "decidedAt", version
       FROM procurement.development_phase WHERE tender_id = $1`,
    [tenderId],
  );
  return row ?? null;
}

/** Begins the phase once the award is final. */
export async function startDevelopment(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: { readonly goals: string; readonly targetCents: Cents | null; readonly plannedEnd: CalendarDate },
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

/** Decides whether the alliance goes on to implementation; by another person than the one who began the phase. */
export async function endDevelopment(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  input: { readonly outcome: DevelopmentOutcome; readonly grounds: string },
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'end-development', 'approver');
  const phase = await readDevelopment(tx, tenderId);
  if (phase === null) throw procedureProblem('development-not-running');
  if (phase.version !== version) throw commonProblem('stale-version');
  if (phase.startedBy === actor.personId) throw procedureProblem('development-own-decision');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.development_phase SET outcome = $3, grounds = $4, decided_by = $5, decided_at = $6, version = version + 1
        WHERE tender_id = $1 AND version = $2 AND outcome IS NULL`,
      [tenderId, version, input.outcome, input.grounds, actor.personId, now],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: `development-${input.outcome}`,
    from: 'development',
    to: 'ended',
    authorityId: situation.authorityId,
    note: input.grounds,
  });
}

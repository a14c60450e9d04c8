import {
  changedOne,
  commonProblem,
  emit,
  execute,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { mailAbout } from '../procedures/procedure-mails.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { cancelAfterDecision } from '../remedies/withdraw-decision.js';
import { readDevelopers, readDevelopment, type DevelopmentOutcome } from './development.js';
import { allianceContinues } from './development-events.js';

/**
 * Decides whether the alliance goes on to implementation; by another person than the one who began the phase. It goes on:
 * contracts are drawn up. It stops: the award falls and the procurement is cancelled with these grounds, which its parties get
 * (Act 1397/2016 § 125).
 */
export async function endDevelopment(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  { outcome, grounds }: { readonly outcome: DevelopmentOutcome; readonly grounds: string },
  origin: string,
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
      [tenderId, version, outcome, grounds, actor.personId, now],
    ),
  );
  const { authorityId } = situation;
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: `development-${outcome}`,
    from: 'development',
    to: 'ended',
    authorityId,
    note: grounds,
  });
  if (outcome === 'stop') return cancelAfterDecision(tx, actor, tenderId, grounds, origin);
  for (const { personId } of await readDevelopers(tx, tenderId))
    await mailAbout(tx, personId, 'development-continues', situation, { origin, reason: grounds }, now);
  await emit(tx, allianceContinues, { tenderId, authorityId });
}

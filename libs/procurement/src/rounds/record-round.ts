import { commonProblem, recordMove, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { holdAsOfficer } from '../procedures/hold-procedure.js';
import { procedureProblem } from '../procedures/procedure-problems.js';
import { readRound, saveRecord } from './round-queries.js';

/** Records what was negotiated and so ends the round; the record may be completed later, each time with a trace. */
export async function recordRound(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  number: number,
  version: number,
  record: string,
): Promise<void> {
  const { situation, now } = await holdAsOfficer(tx, actor, tenderId, 'record-round');
  const round = await readRound(tx, tenderId, number);
  if (round.version !== version) throw commonProblem('stale-version');
  if (round.unsealedAt === null) throw procedureProblem('round-not-unsealed');
  await saveRecord(tx, round, record, actor.personId, now);
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'record-round',
    from: 'rounds',
    to: 'rounds',
    authorityId: situation.authorityId,
    note: `${round.number}. ${round.title}`,
  });
}

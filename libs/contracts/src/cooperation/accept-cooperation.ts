import {
  changedOne,
  dbNow,
  execute,
  helsinkiDateOf,
  one,
  recordMove,
  type AuthorityActor,
  type CalendarDate,
  type Tx,
} from '@kasvutori/platform';
import { refuseAll } from './check-content.js';
import { cooperationProblem } from './cooperation-problems.js';
import { lockCooperation, type Cooperation, type StoredParty } from './cooperation-queries.js';
import { applyMove } from './move-cooperation.js';

export interface Acceptance {
  readonly party: number;
  readonly acceptedOn: CalendarDate;
  /** The decision: organ, day and section. */
  readonly decision: string;
}

/** A party accepts what was proposed; the keeper records the decision of a body that does not use this service. The last one puts it in force. */
export async function acceptCooperation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  { party: position, acceptedOn, decision }: Acceptance,
): Promise<void> {
  const cooperation = await lockAt(tx, id, version);
  const party = one(cooperation.parties.filter((candidate) => candidate.position === position));
  const refusal = acceptanceRefusal(actor, cooperation, party);
  if (refusal !== undefined) throw cooperationProblem(refusal);
  if (acceptedOn > helsinkiDateOf(await dbNow(tx))) refuseAll([['/acceptedOn', 'day-in-future']]);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.cooperation_party SET accepted_on = $3, acceptance = $4, accepted_by = $5
        WHERE cooperation_id = $1 AND position = $2 AND accepted_on IS NULL`,
      [id, position, acceptedOn, decision, actor.personId],
    ),
  );
  const others = cooperation.parties.filter((candidate) => candidate.position !== position);
  if (others.every((other) => other.acceptedOn !== null))
    return applyMove(tx, actor, cooperation, 'activate', { note: `${party.name}: ${decision}` });
  await changeVersion(tx, cooperation);
  await recordMove(tx, actor, {
    subject: 'cooperation',
    subjectId: id,
    move: 'accept',
    from: 'proposed',
    to: 'proposed',
    authorityId: cooperation.authorityId,
    note: `${party.name}: ${decision}`,
  });
}

/** A party sends the proposal back with its reasons; the keeper changes it and proposes anew. */
export async function returnCooperation(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  reason: string,
): Promise<void> {
  const cooperation = await lockAt(tx, id, version);
  await applyMove(tx, actor, cooperation, 'return', { note: reason });
}

export function acceptanceRefusal(
  actor: AuthorityActor,
  { status, authorityId }: Pick<Cooperation, 'status' | 'authorityId'>,
  party: Pick<StoredParty, 'organisationId' | 'acceptedOn'>,
): 'cooperation-move-not-allowed' | 'party-accepts-itself' | 'party-has-accepted' | undefined {
  if (status !== 'proposed') return 'cooperation-move-not-allowed';
  if ((party.organisationId ?? authorityId) !== actor.organisationId) return 'party-accepts-itself';
  return party.acceptedOn === null ? undefined : 'party-has-accepted';
}

async function lockAt(tx: Tx, id: string, version: number): Promise<Cooperation> {
  const cooperation = await lockCooperation(tx, id);
  changedOne(cooperation.version === version ? 1 : 0);
  return cooperation;
}

const changeVersion = async (tx: Tx, { id, version }: Cooperation): Promise<void> =>
  changedOne(
    await execute(tx, 'UPDATE contracts.cooperation SET version = version + 1 WHERE id = $1 AND version = $2', [
      id,
      version,
    ]),
  );

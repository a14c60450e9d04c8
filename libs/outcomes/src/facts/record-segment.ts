import type { SegmentChanged } from '@kasvutori/contracts';
import { addDays, calendarDate, laterDate, type Tx } from '@kasvutori/platform';
import { insertFact, participationOfClient } from './fact-queries.js';

/**
 * A new assessment found the client in another segment: a fact of each contract under which its service has begun. What was so when the service
 * began stays, so that it holds from the day after the start at the earliest.
 */
export async function recordSegment(tx: Tx, changed: SegmentChanged): Promise<void> {
  const { clientId, assessmentId, personId, segment } = changed;
  for (const contractId of changed.contractIds) {
    const participation = await participationOfClient(tx, contractId, clientId);
    // Thrown so that the job is tried again: the start is on its way in a queue of its own.
    if (participation === undefined)
      throw new Error(`the service of client ${clientId} under ${contractId} has not started yet`);
    await insertFact(tx, participation, {
      kind: 'segment',
      validFrom: laterDate(calendarDate(changed.on), addDays(participation.startedOn, 1)),
      validTo: null,
      data: { segment },
      source: 'authority',
      sourceKey: assessmentId,
      recordedBy: personId,
    });
  }
}

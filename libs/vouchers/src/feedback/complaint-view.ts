import { audit, permitted, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { readComplaint, type ComplaintRow } from './complaint-queries.js';
import type { ComplaintDetail, ComplaintItem } from './complaints.dto.js';

export const presentComplaint = ({
  personId: _,
  replies,
  caseWorkerName: __,
  ...row
}: ComplaintRow): ComplaintItem => ({
  ...row,
  replies: replies.length,
});

/** The case worker's page of one complaint; the client sees that it was read. */
export async function complaintDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<ComplaintDetail> {
  const row = await readComplaint(tx, actor, id);
  const { personId: subjectPersonId, clientId: subjectId, ...complaint } = row;
  const { organisationId: authorityId } = actor;
  await audit(tx, actor, { action: 'client.read', subject: 'client', subjectId, authorityId, subjectPersonId });
  const forwarding = row.forwarded === null && row.status !== 'withdrawn' ? [{ action: 'complaint:forward' }] : [];
  return {
    ...complaint,
    clientId: subjectId,
    permittedActions: permitted(actor, [{ action: 'complaint:reply' }, ...forwarding]),
  };
}

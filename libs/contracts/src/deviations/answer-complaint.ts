import {
  defineJob,
  enqueue,
  execute,
  localised,
  newId,
  one,
  sendMail,
  sql,
  violatedConstraint,
  type AuthorityActor,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import { COMPLAINT_REPLY_MAIL } from './deviation-mails.js';
import type { Severity } from './deviation-lifecycle.js';
import { lockDeviation, type DeviationRow } from './deviation-queries.js';
import { deviationProblem } from './deviations-problems.js';
import { insertDeviation } from './report-deviation.js';
import { tellDeviation } from './tell-deviation.js';

/** A job, since the case worker writes to whoever complained, wherever their address is kept. */
export const tellReply = defineJob<{ complaintId: string }>('contracts.tell-complaint-reply');

/** A complaint of the authority's own contract, locked; anything else is not there. */
async function lockComplaint(tx: Tx, actor: AuthorityActor, id: string): Promise<DeviationRow> {
  const row = await lockDeviation(tx, id);
  return one(row.kind === 'complaint' && row.authorityId === actor.organisationId ? [row] : []);
}

/** The case worker's word to the client. The provider answers the complaint itself, and never reads this. */
export async function replyToComplaint(
  tx: Tx,
  actor: AuthorityActor,
  complaintId: string,
  text: string,
  now: Date,
): Promise<void> {
  await lockComplaint(tx, actor, complaintId);
  await execute(
    tx,
    `INSERT INTO contracts.complaint_reply (id, complaint_id, text, replied_by, replied_by_name, replied_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [newId(), complaintId, text, actor.personId, actor.name, now],
  );
  await enqueue(tx, tellReply, { complaintId });
}

/** What the contract is to be followed by: written anew, so that nothing of the client goes along unseen. */
export interface Forwarded {
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
}

/** Makes a deviation of the contract from a complaint, once: the contract manager is told of it and the provider answers. */
export async function forwardComplaint(
  tx: Tx,
  actor: AuthorityActor,
  complaintId: string,
  forwarded: Forwarded,
  now: Date,
): Promise<void> {
  const { status, contractId, authorityId, providerId } = await lockComplaint(tx, actor, complaintId);
  if (status === 'withdrawn') throw deviationProblem('complaint-withdrawn');
  const { id: deviationId } = await insertDeviation(tx, actor, {
    ...{ contractId, authorityId, providerId, ...forwarded, complaintId, kind: 'deviation', source: 'report' },
    ...{ indicatorId: null, reportedSide: 'authority', reportedByName: actor.name },
    ...{ clientPersonId: null, voucherId: null, now },
  }).catch((error: unknown) => {
    throw violatedConstraint(error) === 'deviation_forwarded_once'
      ? deviationProblem('complaint-forwarded-already')
      : error;
  });
  await enqueue(tx, tellDeviation, { deviationId, told: 'forwarded' });
}

/** Tells the client that the case worker has answered; what was said is read in the service. */
export async function mailReply(tx: Tx, { complaintId }: { complaintId: string }, now: Date): Promise<void> {
  const {
    email: to,
    language,
    authorityId,
  } = one(
    await sql<{ email: string; language: Language; authorityId: string }>(
      tx,
      `SELECT p.email, p.language, d.authority_id AS "authorityId" FROM contracts.deviation d JOIN app.person p ON p.id = d.client_person_id
        WHERE d.id = $1`,
      [complaintId],
    ),
  );
  const said = {
    subject: localised(COMPLAINT_REPLY_MAIL.subject, language),
    body: localised(COMPLAINT_REPLY_MAIL.body, language),
  };
  await sendMail(tx, { to, language, ...said, data: {}, authorityId }, now);
}

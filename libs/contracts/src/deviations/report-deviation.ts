import {
  addWorkingDays,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  one,
  recordMove,
  sql,
  type Actor,
  type AuthorityActor,
  type ClientActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { readContract } from '../agreements/contract-queries.js';
import { measureAgainJob } from '../follow-up/record-facts.js';
import { ANSWER_WORKING_DAYS, type Severity, type Source } from './deviation-lifecycle.js';
import { deviationProblem } from './deviations-problems.js';
import { tellDeviation } from './tell-deviation.js';

export interface Reported {
  readonly source: Exclude<Source, 'client'>;
  readonly indicatorId?: string;
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
}

/** Either party reports what is not as agreed; the other one is told and answers within ten working days. */
export async function reportDeviation(
  tx: Tx,
  actor: AuthorityActor | ProviderActor,
  contractId: string,
  reported: Reported,
  now: Date,
): Promise<{ id: string }> {
  const { authorityId, providerId, activatedAt } = await readContract(tx, contractId);
  if (activatedAt === null) throw deviationProblem('deviation-contract-not-in-force');
  const indicatorId = reported.source === 'indicator' ? (reported.indicatorId ?? null) : null;
  if (reported.source === 'indicator')
    one(await sql(tx, `SELECT FROM contracts.indicator WHERE id = $1 AND contract_id = $2`, [indicatorId, contractId]));
  return insertDeviation(tx, actor, {
    ...{ contractId, authorityId, providerId, ...reported, indicatorId, kind: 'deviation' },
    ...{
      reportedSide: actor.kind,
      reportedByName: actor.name,
      clientPersonId: null,
      voucherId: null,
      complaintId: null,
    },
    now,
  });
}

export interface Complaint {
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly clientPersonId: string;
  readonly voucherId: string;
  readonly severity: Severity;
  readonly description: string;
}

const COMPLAINT_TITLE = { fi: 'Asiakkaan reklamaatio', sv: 'Reklamation från klient', en: 'Complaint of a client' };

/**
 * A client's complaint, made by the client or told to the authority. The provider reads what is said, not who said it; those who know the
 * service may of course guess.
 */
export const reportComplaint = (
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  complaint: Complaint,
  now: Date,
): Promise<{ id: string }> =>
  insertDeviation(tx, actor, {
    ...{ ...complaint, kind: 'complaint', source: 'client', indicatorId: null, reportedSide: 'authority' },
    ...{
      title: COMPLAINT_TITLE[actor.language],
      reportedByName: actor.kind === 'client' ? '–' : actor.name,
      complaintId: null,
    },
    now,
  });

export interface NewDeviation extends Omit<Reported, 'source' | 'indicatorId'> {
  readonly source: Source;
  readonly kind: 'deviation' | 'complaint';
  readonly contractId: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly indicatorId: string | null;
  readonly reportedSide: 'authority' | 'provider';
  readonly reportedByName: string;
  readonly clientPersonId: string | null;
  readonly voucherId: string | null;
  /** The client's complaint it was made of. */
  readonly complaintId: string | null;
  readonly now: Date;
}

export async function insertDeviation(
  tx: Tx,
  actor: Extract<Actor, { personId: string }>,
  { now, ...made }: NewDeviation,
): Promise<{ id: string }> {
  const id = newId();
  const { contractId, authorityId, providerId, kind, source, indicatorId, severity, title, description } = made;
  await execute(
    tx,
    `INSERT INTO contracts.deviation (id, number, contract_id, authority_id, provider_id, kind, source, indicator_id, severity, title, description,
            reported_side, reported_by, reported_by_name, client_person_id, voucher_id, complaint_id, reported_at, answer_due, status)
     VALUES ($1, contracts.next_deviation($2), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'open')`,
    [
      ...[id, contractId, authorityId, providerId, kind, source, indicatorId, severity, title, description],
      ...[made.reportedSide, actor.personId, made.reportedByName, made.clientPersonId, made.voucherId],
      ...[made.complaintId, now],
      addWorkingDays(helsinkiDateOf(now), ANSWER_WORKING_DAYS),
    ],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'deviation', subjectId: id, move: 'report', from: null, to: 'open', authorityId },
    // A client's own entry in a history that the provider reads would name the client.
    ...(made.clientPersonId === null ? { providerId } : { clientPersonId: made.clientPersonId }),
  });
  await enqueue(tx, tellDeviation, { deviationId: id, told: 'reported' });
  if (kind === 'complaint') await enqueue(tx, measureAgainJob, { contractId });
  return { id };
}

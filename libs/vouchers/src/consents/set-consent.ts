import { execute, newId, recordMove, type AuthorityActor, type ClientActor, type Tx } from '@kasvutori/platform';
import type { ClientRow } from '../clients/client-queries.js';
import { consentProblem } from './consent-problems.js';
import { consentsOf } from './consent-queries.js';
import type { Purpose } from './purposes.js';

export interface ConsentAnswer {
  readonly purpose: Purpose;
  readonly given: boolean;
  readonly organisationId?: string;
  /** What a case worker wrote of how the client said so. */
  readonly note?: string;
}

/**
 * Keeps what the client allows or takes back (GDPR art. 7(3): as easily as it was given). It counts at once; the answer before it is kept
 * with its days and the version of its text. Saying again what is so already changes nothing.
 */
export async function setConsent(
  tx: Tx,
  actor: ClientActor | AuthorityActor,
  client: ClientRow,
  { purpose, given, organisationId, note }: ConsentAnswer,
  now: Date,
): Promise<void> {
  // Two windows: the second waits here and then sees what the first one answered.
  await execute(tx, `SELECT pg_advisory_xact_lock(hashtext('consent:' || $1))`, [client.id]);
  const found = (await consentsOf(tx, client.id)).find(
    (one) => one.purpose === purpose && one.organisationId === (organisationId ?? null),
  );
  if (found === undefined) throw consentProblem('consent-organisation-unknown', { field: '/organisationId' });
  if (found.answeredAt !== null && found.inForce === given && found.answeredVersion === found.version) return;
  await execute(
    tx,
    `UPDATE vouchers.consent SET ended_at = $4
      WHERE client_id = $1 AND purpose = $2 AND organisation_id IS NOT DISTINCT FROM $3::uuid AND ended_at IS NULL`,
    [client.id, purpose, organisationId ?? null, now],
  );
  await execute(
    tx,
    `INSERT INTO vouchers.consent (id, authority_id, client_id, person_id, client_name, organisation_id, purpose, text_version, given, how,
                                   recorded_by, given_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      newId(),
      client.authorityId,
      client.id,
      client.personId,
      client.name,
      organisationId ?? null,
      purpose,
      found.version,
      given,
      actor.kind === 'client' ? 'self' : 'on-word',
      actor.name,
      now,
    ],
  );
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: client.id,
    move: given ? 'allow' : 'disallow',
    from: 'active',
    to: 'active',
    authorityId: client.authorityId,
    clientPersonId: client.personId,
    note: [found.title[client.language], found.organisationName, note].filter(Boolean).join(': '),
  });
}

import { audit } from '../audit/audit.js';
import { execute, type Tx } from '../database/tx.js';
import { identityProblem } from './identity-problems.js';
import { resolveIdentity, type Identity } from './resolve-identity.js';

/** One of the person's organisations, a client who has given them a mandate, or neither: themselves. */
export interface ActingChoice {
  readonly organisationId: string | null;
  readonly mandateId?: string | null;
}

/**
 * Changes what the person of this session acts as. A client sees that somebody began to act for them.
 * @throws not-a-member, mandate-not-yours (422)
 */
export async function actFor(
  tx: Tx,
  sessionId: string,
  { person }: Identity,
  { organisationId, mandateId = null }: ActingChoice,
): Promise<Identity> {
  const member = organisationId === null || person.organisations.some(({ id }) => id === organisationId);
  if (!member) throw identityProblem('not-a-member', { field: '/organisationId' });
  const mandate = person.mandates.find(({ id }) => id === mandateId) ?? null;
  if (mandateId !== null && (mandate === null || organisationId !== null))
    throw identityProblem('mandate-not-yours', { field: '/mandateId' });
  await execute(tx, 'UPDATE app.session SET acting_organisation_id = $2, acting_mandate_id = $3 WHERE id = $1', [
    sessionId,
    organisationId,
    mandateId,
  ]);
  const identity = resolveIdentity(person, organisationId, mandate && { ...mandate, inForce: true });
  if (mandate !== null) {
    const { id, personId, authorityId } = mandate;
    await audit(tx, identity.actor, {
      action: 'mandate.act',
      subject: 'mandate',
      subjectId: id,
      authorityId,
      subjectPersonId: personId,
    });
  }
  return identity;
}

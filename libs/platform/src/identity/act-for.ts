import { execute, type Tx } from '../database/tx.js';
import { identityProblem } from './identity-problems.js';
import type { Identity } from './resolve-identity.js';

/**
 * Changes what the person of this session acts as: one of their organisations, or (`null`) themselves.
 * @throws not-a-member (422)
 */
export async function actFor(
  tx: Tx,
  sessionId: string,
  identity: Identity,
  organisationId: string | null,
): Promise<void> {
  const member = organisationId === null || identity.person.organisations.some(({ id }) => id === organisationId);
  if (!member) throw identityProblem('not-a-member', { field: '/organisationId' });
  await execute(tx, 'UPDATE app.session SET acting_organisation_id = $2 WHERE id = $1', [sessionId, organisationId]);
}

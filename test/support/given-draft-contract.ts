import { newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import type { TestApp } from './app.js';
import { givenAward } from './given-award.js';

/** A draft contract of this provider with the manager's authority, as drawn up from a final award. */
export async function givenDraftContract(
  app: TestApp,
  manager: AuthorityActor,
  provider: ProviderActor,
): Promise<string> {
  const { tenderId, standstillEndsAt } = await givenAward(app, manager.organisationId, provider);
  await app.setClock(standstillEndsAt);
  const drafted = await app
    .as(manager)
    .post(`/api/v1/tenders/${tenderId}/contracts`)
    .set('idempotency-key', newId())
    .expect(201);
  return (drafted.body as { contracts: [{ id: string }] }).contracts[0].id;
}

/** Puts the contract into a state by force, past its rules: for asking what may be done there. */
export async function forceContract(
  app: TestApp,
  id: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns);
  await app.owner.query('BEGIN');
  await app.owner.query('SET LOCAL session_replication_role = replica');
  await app.owner.query(
    `UPDATE contracts.contract SET ${names.map((name, index) => `${name} = $${index + 2}`).join(', ')} WHERE id = $1`,
    [id, ...Object.values(columns)],
  );
  await app.owner.query('COMMIT');
}

/** What a contract in force has beside its state; the document is nobody's to open. */
export const IN_FORCE = {
  status: 'active',
  document_id: newId(),
  document_sha256: 'a'.repeat(64),
  activated_at: '2026-01-01T00:00:00Z',
};

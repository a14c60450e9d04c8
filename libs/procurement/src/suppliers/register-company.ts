import { audit, isBusinessId, newId, one, sql, type ClientActor, type Tx } from '@kasvutori/platform';
import { readProvider } from './supplier-queries.js';
import { supplierProblem } from './suppliers-problems.js';
import type { ProviderProfile, RegistrationInput } from './suppliers.dto.js';

/**
 * Registers a company by its Finnish business id; whoever does it becomes its manager. The membership counts from the person's
 * next request on.
 * @throws business-id-invalid (422), company-known (409)
 */
export async function registerCompany(
  tx: Tx,
  person: ClientActor,
  { name, businessId, municipality }: RegistrationInput,
  now: Date,
): Promise<ProviderProfile> {
  if (!isBusinessId(businessId)) throw supplierProblem('business-id-invalid', { field: '/businessId' });
  const id = newId();
  const { registered } = one(
    await sql<{ registered: boolean }>(tx, 'SELECT app.register_provider($1, $2, $3, $4, $5, $6) AS registered', [
      id,
      name,
      businessId,
      municipality,
      person.language,
      now,
    ]),
  );
  if (!registered) throw supplierProblem('company-known', { field: '/businessId', params: { businessId } });
  await audit(tx, person, {
    action: 'supplier.register',
    subject: 'supplier',
    subjectId: id,
    authorityId: null,
    detail: { businessId },
  });
  return readProvider(tx, id);
}

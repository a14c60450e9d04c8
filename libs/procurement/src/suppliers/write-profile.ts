import {
  audit,
  commonProblem,
  municipalityByCode,
  type FieldProblem,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { SupplierEntity } from './supplier.entity.js';
import type { ProfileInput } from './suppliers.dto.js';

/** Writes the provider's profile. `version` is 0 for the first time. @throws 412 when a colleague was quicker. */
export async function writeProfile(
  tx: Tx,
  actor: ProviderActor,
  version: number,
  input: ProfileInput,
  now: Date,
): Promise<void> {
  refuseUnknownMunicipalities(input.municipalities);
  const organisationId = actor.organisationId;
  const stored = await tx.findOne(SupplierEntity, { where: { organisationId }, lock: { mode: 'pessimistic_write' } });
  if ((stored?.version ?? 0) !== version) throw commonProblem('stale-version');
  if (stored === null) await tx.insert(SupplierEntity, { ...input, organisationId, updatedAt: now });
  else await tx.save(Object.assign(stored, input, { updatedAt: now }));
  await audit(tx, actor, {
    action: 'supplier.edit',
    subject: 'supplier',
    subjectId: organisationId,
    authorityId: null,
    detail: { version: version + 1 },
  });
}

function refuseUnknownMunicipalities(codes: readonly string[]): void {
  const errors: FieldProblem[] = codes.flatMap((code, index) =>
    municipalityByCode(code) === undefined
      ? [
          {
            pointer: `/municipalities/${index}`,
            code: 'municipality-unknown',
            text: { fi: 'Kuntaa ei tunneta.', sv: 'Kommunen är okänd.', en: 'The municipality is not known.' },
          },
        ]
      : [],
  );
  if (errors.length > 0) throw commonProblem('validation-failed', { errors });
}

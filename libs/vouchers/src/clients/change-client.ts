import { audit, changedOne, execute, type AuthorityActor, type Language, type Tx } from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import type { Delivery } from '../decisions/serving.js';
import { clientOf } from './client-queries.js';
import { clientProblem } from './clients-problems.js';

export interface ClientChange {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string | null;
  readonly municipality?: string;
  readonly language?: Language;
  readonly mobility?: Mobility | null;
  readonly digitalAbility?: DigitalAbility | null;
  readonly lettersBy?: Delivery;
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly town?: string | null;
}

/** Changes what is known of a client's contacts; moving to another municipality changes only distances from then on. */
export async function changeClient(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  change: ClientChange,
  version: number,
): Promise<void> {
  const before = await clientOf(tx, actor.organisationId, id);
  const after = { ...before, ...change };
  const missing = [after.street, after.postalCode, after.town].filter((line) => line === null).length;
  if (missing > 0 && (missing < 3 || after.lettersBy === 'paper'))
    throw clientProblem('address-needed', { field: '/street' });
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET name = $4, email = $5, phone = $6, municipality = $7, language = $8,
              mobility = $9, digital_ability = $10, letters_by = $11, street = $12, postal_code = $13, town = $14, version = version + 1
        WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [
        ...[id, actor.organisationId, version, after.name, after.email, after.phone, after.municipality],
        ...[after.language, after.mobility, after.digitalAbility],
        ...[after.lettersBy, after.street, after.postalCode, after.town],
      ],
    ),
  );
  const fields = Object.keys(change).filter(
    (key) => before[key as keyof typeof before] !== after[key as keyof typeof after],
  );
  await audit(tx, actor, {
    action: 'client.edit',
    subject: 'client',
    subjectId: id,
    authorityId: actor.organisationId,
    subjectPersonId: before.personId,
    detail: { fields },
  });
}

import { audit, changedOne, execute, type AuthorityActor, type Language, type Tx } from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import { clientOf } from './client-queries.js';

export interface ClientChange {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string | null;
  readonly municipality?: string;
  readonly language?: Language;
  readonly mobility?: Mobility | null;
  readonly digitalAbility?: DigitalAbility | null;
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
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.client SET name = $4, email = $5, phone = $6, municipality = $7, language = $8,
              mobility = $9, digital_ability = $10, version = version + 1
        WHERE id = $1 AND authority_id = $2 AND version = $3`,
      [
        ...[
          id,
          actor.organisationId,
          version,
          after.name,
          after.email,
          after.phone,
          after.municipality,
          after.language,
        ],
        ...[after.mobility, after.digitalAbility],
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

import {
  audit,
  changedOne,
  execute,
  localised,
  municipalityByCode,
  recordMove,
  sendMail,
  sql,
  type AuthorityActor,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { DigitalAbility, Mobility } from './client-abilities.js';
import type { Delivery } from '../decisions/serving.js';
import { clientOf, type ClientRow } from './client-queries.js';
import { clientProblem } from './clients-problems.js';
import { RELOCATION_MAIL } from './relocation-mail.js';

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

/** Changes what is known of a client's contacts. A move to another municipality changes what can be chosen from then on. */
export async function changeClient(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  change: ClientChange,
  version: number,
  now: Date,
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
  if (fields.includes('municipality')) await relocate(tx, actor, before, after, now);
}

/**
 * The client has moved. What they have chosen stays valid: the provider has promised the service. Where it does not serve the
 * new municipality, the client hears that they may go on or choose somebody nearer.
 */
async function relocate(tx: Tx, actor: AuthorityActor, before: ClientRow, after: ClientRow, now: Date): Promise<void> {
  const { id, authorityId, personId, language, diedOn } = after;
  const place = (code: string): string => localised(municipalityByCode(code)?.name ?? { fi: code }, language);
  await recordMove(tx, actor, {
    subject: 'client',
    subjectId: id,
    move: 'relocate',
    from: 'active',
    to: 'active',
    authorityId,
    clientPersonId: personId,
    note: `${place(before.municipality)} → ${place(after.municipality)}`,
  });
  if (diedOn !== null) return;
  const elsewhere = await sql<{ providerName: string }>(
    tx,
    `SELECT DISTINCT p.name AS "providerName" FROM vouchers.choice h
       JOIN vouchers.offer o ON o.id = h.offer_id JOIN app.organisation p ON p.id = h.provider_id
      WHERE h.client_id = $1 AND h.status IN ('proposed', 'accepted') AND NOT o.municipalities @> ARRAY[$2] ORDER BY p.name`,
    [id, after.municipality],
  );
  for (const { providerName } of elsewhere) {
    await sendMail(
      tx,
      {
        ...{ to: after.email, language, authorityId },
        subject: RELOCATION_MAIL.subject[language],
        body: RELOCATION_MAIL.body[language],
        data: {
          name: after.name,
          providerName,
          place: place(after.municipality),
          caseWorkerName: after.caseWorkerName,
        },
      },
      now,
    );
  }
}

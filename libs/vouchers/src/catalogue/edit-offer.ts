import {
  changedOne,
  execute,
  one,
  recordMove,
  SERVICE_LANGUAGES,
  sql,
  type CalendarDate,
  type Localised,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { Channel } from '../needs/needs-ground.js';
import { catalogueProblem } from './catalogue-problems.js';

/** What the provider itself tells; price and municipalities come from the contract and are not its to change. */
export interface OfferEdit {
  readonly channels: readonly Channel[];
  readonly languages: readonly string[];
  readonly accessible: boolean;
  readonly premisesMunicipality: string;
  readonly nextFreeOn: CalendarDate | null;
  readonly capacity: number;
  readonly description: Localised;
}

export async function editOffer(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  edit: OfferEdit,
  version: number,
): Promise<void> {
  if (edit.languages.some((code) => !SERVICE_LANGUAGES.has(code))) {
    throw catalogueProblem('service-language-unknown', { field: '/languages' });
  }
  const offer = one(
    await sql<{ authorityId: string; status: string }>(
      tx,
      `SELECT authority_id AS "authorityId", status FROM vouchers.offer WHERE id = $1 AND provider_id = $2`,
      [id, actor.organisationId],
    ),
  );
  await setCapacity(tx, id, edit.capacity);
  const { channels, languages, accessible, premisesMunicipality, nextFreeOn, description } = edit;
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.offer SET channels = $4, languages = $5, accessible = $6, premises_municipality = $7, next_free_on = $8,
              description = $9, version = version + 1
        WHERE id = $1 AND provider_id = $2 AND version = $3`,
      [
        id,
        actor.organisationId,
        version,
        channels,
        languages,
        accessible,
        premisesMunicipality,
        nextFreeOn,
        description,
      ],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'offer',
    subjectId: id,
    move: 'edit',
    from: offer.status,
    to: offer.status,
    authorityId: offer.authorityId,
    providerId: actor.organisationId,
  });
}

async function setCapacity(tx: Tx, offerId: string, capacity: number): Promise<void> {
  const { taken } = one(
    await sql<{ taken: number }>(tx, `SELECT taken FROM vouchers.offer_places WHERE offer_id = $1 FOR UPDATE`, [
      offerId,
    ]),
  );
  if (capacity < taken) throw catalogueProblem('capacity-below-taken', { field: '/capacity', params: { taken } });
  await execute(tx, `UPDATE vouchers.offer_places SET capacity = $2 WHERE offer_id = $1`, [offerId, capacity]);
}

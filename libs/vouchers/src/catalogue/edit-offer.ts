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
import { placed, type Premises, type PremisesInput } from './premises.js';

/** What the provider itself tells; price and municipalities come from the contract and are not its to change. */
export interface OfferEdit {
  readonly channels: readonly Channel[];
  readonly languages: readonly string[];
  readonly premises: readonly PremisesInput[];
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
    await sql<Edited>(
      tx,
      `SELECT o.authority_id AS "authorityId", o.status, o.premises_municipality AS "premisesMunicipality", s.channels AS allowed
         FROM vouchers.offer o JOIN vouchers.service s ON s.id = o.service_id WHERE o.id = $1 AND o.provider_id = $2`,
      [id, actor.organisationId],
    ),
  );
  if (!edit.channels.every((channel) => offer.allowed.includes(channel)))
    throw catalogueProblem('channel-not-of-service', { field: '/channels' });
  const premises = premisesOf(edit);
  await setCapacity(tx, id, edit.capacity);
  const { channels, languages, nextFreeOn, description } = edit;
  const accessible = premises.some(({ accessibility }) => accessibility.includes('step-free'));
  const premisesMunicipality = premises[0]?.municipality ?? offer.premisesMunicipality;
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.offer SET channels = $4, languages = $5, accessible = $6, premises_municipality = $7, next_free_on = CASE WHEN EXISTS (SELECT FROM vouchers.calendar k WHERE k.offer_id = offer.id) THEN next_free_on ELSE $8 END,
              description = $9, premises = $10, version = version + 1
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
        JSON.stringify(premises),
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

interface Edited {
  readonly authorityId: string;
  readonly status: string;
  readonly premisesMunicipality: string;
  /** The ways in which the service is given. */
  readonly allowed: Channel[];
}

/** Whoever meets clients in person says where. */
function premisesOf({ premises, channels }: OfferEdit): Premises[] {
  if (premises.length === 0 && channels.includes('in-person'))
    throw catalogueProblem('premises-missing', { field: '/premises' });
  return premises.map((place, index) => {
    const found = placed(place);
    if (found === undefined) throw catalogueProblem('coordinates-unlikely', { field: `/premises/${index}/lat` });
    return found;
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

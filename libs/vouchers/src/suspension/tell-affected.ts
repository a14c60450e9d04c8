import {
  defineJob,
  enqueue,
  helsinkiDateOf,
  localised,
  municipalityByCode,
  one,
  sendMail,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { neutralOrder } from '../catalogue/neutral-order.js';
import { choosableOffers } from '../catalogue/offer-queries.js';
import { resumeOffer, suspendOffer } from '../catalogue/suspend-offer.js';
import { choiceParties } from '../choice/choice-parties.js';
import { SUSPENSION_MAILS } from './suspension-mails.js';

interface Moved {
  readonly contractId: string;
  /** Where the web app is reached; a mail links to the client's own comparison there. */
  readonly origin?: string | undefined;
}

interface ToTell {
  readonly choiceId: string;
  readonly told: keyof typeof SUSPENSION_MAILS;
  readonly origin?: string | undefined;
}

/** One job for each client, so that many of them do not stand in one transaction. */
export const tellAffectedJob = defineJob<ToTell>('vouchers.tell-affected');

export async function stopOffer(tx: Tx, { contractId, origin }: Moved): Promise<void> {
  await suspendOffer(tx, contractId);
  await tellAffected(tx, contractId, 'suspended', origin);
}

export async function continueOffer(tx: Tx, { contractId, origin }: Moved): Promise<void> {
  await resumeOffer(tx, contractId);
  await tellAffected(tx, contractId, 'resumed', origin);
}

async function tellAffected(tx: Tx, contractId: string, told: ToTell['told'], origin: string | undefined) {
  const affected = await sql<{ choiceId: string }>(
    tx,
    `SELECT h.id AS "choiceId" FROM vouchers.choice h JOIN vouchers.offer o ON o.id = h.offer_id
      WHERE o.contract_id = $1 AND h.status IN ('proposed', 'accepted') ORDER BY h.id`,
    [contractId],
  );
  for (const { choiceId } of affected) await enqueue(tx, tellAffectedJob, { choiceId, told, origin });
}

/** As many as one reads in a mail; the comparison shows all. */
const NAMED = 5;

/** Tells one client. Who has chosen somebody else meanwhile, or whose provider has gone on again, needs no old news. */
export async function mailAffected(tx: Tx, { choiceId, told, origin }: ToTell, now: Date): Promise<void> {
  const { voucherId, serviceId, home, offerId, clientId, live, offerStatus } = await standing(tx, choiceId);
  if (!live || (told === 'suspended') !== (offerStatus === 'suspended')) return;
  const parties = await choiceParties(tx, choiceId);
  const { email: to, language, authorityId } = parties;
  const today = helsinkiDateOf(now);
  const open = (await choosableOffers(tx, { serviceId, municipality: home }, today)).filter(
    ({ id, capacity, taken }) => id !== offerId && taken < capacity,
  );
  const alternatives = neutralOrder(open, clientId, today)
    .slice(0, NAMED)
    .map(({ providerName, premisesMunicipality: code }) => ({
      provider: providerName,
      place: localised(municipalityByCode(code)?.name ?? { fi: code }, language),
    }));
  const { subject, body } = SUSPENSION_MAILS[told];
  const link = origin === undefined ? null : `${origin}/client/vouchers/${voucherId}/compare`;
  const data = { ...parties, accepted: parties.status === 'accepted', alternatives, link };
  await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId }, now);
}

interface Standing {
  readonly voucherId: string;
  readonly serviceId: string;
  readonly home: string;
  readonly offerId: string;
  readonly clientId: string;
  readonly live: boolean;
  readonly offerStatus: 'active' | 'suspended';
}

const standing = async (tx: Tx, choiceId: string): Promise<Standing> =>
  one(
    await sql<Standing>(
      tx,
      `SELECT h.voucher_id AS "voucherId", o.service_id AS "serviceId", c.municipality AS home, o.id AS "offerId", h.client_id AS "clientId",
              h.status IN ('proposed', 'accepted') AS live, o.status AS "offerStatus"
         FROM vouchers.choice h JOIN vouchers.client c ON c.id = h.client_id JOIN vouchers.offer o ON o.id = h.offer_id
        WHERE h.id = $1`,
      [choiceId],
    ),
  );

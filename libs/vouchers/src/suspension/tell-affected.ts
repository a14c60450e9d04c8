import {
  defineJob,
  enqueue,
  helsinkiDateOf,
  localised,
  municipalityByCode,
  one,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { neutralOrder } from '../catalogue/neutral-order.js';
import { choosableOffers } from '../catalogue/offer-queries.js';
import type { OfferStatus } from '../catalogue/offer.entity.js';
import { endOffer, resumeOffer, suspendOffer } from '../catalogue/suspend-offer.js';
import { choiceParties } from '../choice/choice-parties.js';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';
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

/** What becomes of the offer, and how it then stands. */
const MOVES = {
  suspended: { move: suspendOffer, leaves: 'suspended' },
  resumed: { move: resumeOffer, leaves: 'active' },
  ended: { move: endOffer, leaves: 'ended' },
} as const satisfies Record<
  ToTell['told'],
  { move: (tx: Tx, contractId: string) => Promise<void>; leaves: OfferStatus }
>;

/** The contract has been suspended, goes on again or has ended: so does its offer, and everyone with a live choice is told. */
export const followContract =
  (told: ToTell['told']) =>
  async (tx: Tx, { contractId, origin }: Moved): Promise<void> => {
    await MOVES[told].move(tx, contractId);
    await tellAffected(tx, contractId, told, origin);
  };

async function tellAffected(tx: Tx, contractId: string, told: ToTell['told'], origin: string | undefined) {
  const affected = await sql<{ choiceId: string }>(
    tx,
    `SELECT h.id AS "choiceId" FROM vouchers.choice h JOIN vouchers.offer o ON o.id = h.offer_id
      WHERE o.contract_id IN (SELECT contracts.line_of($1)) AND h.status IN ('proposed', 'accepted') ORDER BY h.id`,
    [contractId],
  );
  for (const { choiceId } of affected) await enqueue(tx, tellAffectedJob, { choiceId, told, origin });
}

/** As many as one reads in a mail; the comparison shows all. */
const NAMED = 5;

/** Tells one client. Who has chosen somebody else meanwhile, or whose provider stands otherwise by now, needs no old news. */
export async function mailAffected(tx: Tx, { choiceId, told, origin }: ToTell, now: Date): Promise<void> {
  const { voucherId, serviceId, home, offerId, clientId, live, offerStatus } = await standing(tx, choiceId);
  if (!live || offerStatus !== MOVES[told].leaves) return;
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
  await mailAsAllowed(
    tx,
    { clientId, purpose: 'contact-vouchers' },
    { to, language, subject: subject[language], body: body[language], data, authorityId },
    now,
  );
}

interface Standing {
  readonly voucherId: string;
  readonly serviceId: string;
  readonly home: string;
  readonly offerId: string;
  readonly clientId: string;
  readonly live: boolean;
  readonly offerStatus: OfferStatus;
}

const standing = async (tx: Tx, choiceId: string): Promise<Standing> =>
  one(
    await sql<Standing>(
      tx,
      `SELECT h.voucher_id AS "voucherId", o.service_id AS "serviceId", c.municipality AS home, o.id AS "offerId", h.client_id AS "clientId",
              h.status IN ('proposed', 'accepted') AS live, coalesce(contracts.standing_after(o.contract_id), o.status) AS "offerStatus"
         FROM vouchers.choice h JOIN vouchers.client c ON c.id = h.client_id JOIN vouchers.offer o ON o.id = h.offer_id
        WHERE h.id = $1`,
      [choiceId],
    ),
  );

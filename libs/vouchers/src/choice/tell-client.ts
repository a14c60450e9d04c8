import { defineJob, enqueue, type Tx } from '@kasvutori/platform';
import { mailAsAllowed } from '../consents/mail-as-allowed.js';
import { CLIENT_MAILS } from './choice-mails.js';
import { choiceParties } from './choice-parties.js';

type Told = keyof typeof CLIENT_MAILS;

/** A job, since a provider that has just declined no longer sees the client's address. */
export const tellClientJob = defineJob<{ choiceId: string; told: Told }>('vouchers.tell-client');

export const tellClient = (tx: Tx, choice: { readonly id: string }, told: Told): Promise<void> =>
  enqueue(tx, tellClientJob, { choiceId: choice.id, told });

export async function mailClient(
  tx: Tx,
  { choiceId, told }: { choiceId: string; told: Told },
  now: Date,
): Promise<void> {
  const parties = await choiceParties(tx, choiceId);
  if (parties.diedOn !== null) return;
  const { email: to, language, authorityId } = parties;
  const { subject, body } = CLIENT_MAILS[told];
  await mailAsAllowed(
    tx,
    { clientId: parties.clientId, purpose: 'contact-vouchers' },
    { to, language, subject: subject[language], body: body[language], data: { ...parties }, authorityId },
    now,
  );
}

import { sendMail, type NewMail, type Tx } from '@kasvutori/platform';
import { consentInForce } from './consent-queries.js';
import type { Purpose } from './purposes.js';

/** Sends the client a mail of this purpose, unless they have said no to such mails; what it tells they then see in Kasvutori only. */
export async function mailAsAllowed(
  tx: Tx,
  { clientId, purpose }: { readonly clientId: string; readonly purpose: Purpose },
  mail: NewMail,
  now: Date,
): Promise<void> {
  if (await consentInForce(tx, clientId, purpose)) await sendMail(tx, mail, now);
}

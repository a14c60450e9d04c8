import { defineJob, sendMail, sql, type Language, type Tx } from '@kasvutori/platform';
import { PROVIDER_MAILS } from './choice-mails.js';
import { choiceParties } from './choice-parties.js';

/** A job, since the client who chooses does not see who works for the provider. */
export const tellProvider = defineJob<{ choiceId: string }>('vouchers.tell-provider');

/** Tells the provider's people that somebody chose them, or went elsewhere. What has been answered meanwhile is old news. */
export async function mailProvider(tx: Tx, { choiceId }: { choiceId: string }, now: Date): Promise<void> {
  const parties = await choiceParties(tx, choiceId);
  if (parties.status !== 'proposed' && parties.status !== 'ended' && parties.status !== 'withdrawn') return;
  const { subject, body } = PROVIDER_MAILS[parties.status === 'proposed' ? 'proposed' : 'gone'];
  const staff = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.role IN ('provider-manager', 'provider-staff') ORDER BY p.email`,
    [parties.providerId],
  );
  const { answerBy, reference, serviceKind, authorityId } = parties;
  const data = { answerBy, reference, serviceKind };
  for (const { email, language } of staff) {
    await sendMail(
      tx,
      { to: email, language, subject: subject[language], body: body[language], data, authorityId },
      now,
    );
  }
}

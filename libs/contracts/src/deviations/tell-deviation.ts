import { defineJob, one, sendMail, sql, type Language, type Localised, type Tx } from '@kasvutori/platform';
import { DEVIATION_MAILS } from './deviation-mails.js';

export type Told = keyof typeof DEVIATION_MAILS;

/** A job, since one party does not see who works for the other. */
export const tellDeviation = defineJob<{ deviationId: string; told: Told }>('contracts.tell-deviation');

/** Whom each is news to: the one who answers, the one who asked, or both. */
const TO: Readonly<Record<Told, readonly ('asker' | 'answerer')[]>> = {
  reported: ['answerer'],
  forwarded: ['asker'],
  answered: ['asker'],
  accepted: ['answerer'],
  returned: ['answerer'],
  corrected: ['asker'],
  closed: ['answerer'],
  soon: ['answerer'],
  late: ['answerer', 'asker'],
};

interface Parties {
  readonly number: number;
  readonly contractNumber: string;
  readonly title: string;
  readonly authorityId: string;
  readonly providerId: string;
  readonly reportedSide: 'authority' | 'provider';
}

export async function mailDeviation(
  tx: Tx,
  { deviationId, told }: { deviationId: string; told: Told },
  now: Date,
): Promise<void> {
  const deviation = one(
    await sql<Parties>(
      tx,
      `SELECT d.number, c.number AS "contractNumber", d.title, d.authority_id AS "authorityId", d.provider_id AS "providerId", d.reported_side AS "reportedSide"
         FROM contracts.deviation d JOIN contracts.contract c ON c.id = d.contract_id WHERE d.id = $1`,
      [deviationId],
    ),
  );
  const { authorityId, providerId, reportedSide, number, contractNumber, title } = deviation;
  const [asker, answerer] = reportedSide === 'authority' ? [authorityId, providerId] : [providerId, authorityId];
  const people = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = ANY ($1::uuid[]) AND m.role IN ('contract-manager', 'provider-manager') ORDER BY p.email`,
    [TO[told].map((role) => (role === 'asker' ? asker : answerer))],
  );
  const { subject, body }: { subject: Localised; body: Localised } = DEVIATION_MAILS[told];
  const data = { number: `${contractNumber}/${number}`, title };
  for (const { email: to, language } of people)
    await sendMail(tx, { to, language, subject: subject[language], body: body[language], data, authorityId }, now);
}

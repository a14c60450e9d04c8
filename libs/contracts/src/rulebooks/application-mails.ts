import {
  defineJob,
  formatDate,
  localised,
  one,
  sendMail,
  sql,
  type CalendarDate,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';

/** A job, since a provider does not see who works for the authority. */
export const tellApplication = defineJob<{ approvalId: string }>('contracts.tell-rulebook-application');

const SUBJECT: Localised = {
  fi: 'Sääntökirja {{number}}: {{provider}} hakee palveluntuottajaksi',
  sv: 'Regelbok {{number}}: {{provider}} ansöker om att bli producent',
  en: 'Rulebook {{number}}: {{provider}} applies to become a provider',
};

const BODY: Localised = {
  fi: `{{provider}} on lähettänyt hakemuksen.

- Sääntökirja: {{number}} {{title}}
- Ratkaistava viimeistään: {{decideBy}}

Avatkaa Kasvutorissa kohta Tänään. Hakemus odottaa siellä tarkistusta.`,
  sv: `{{provider}} har skickat en ansökan.

- Regelbok: {{number}} {{title}}
- Avgörs senast: {{decideBy}}

Öppna I dag i Kasvutori. Ansökan väntar där på granskning.`,
  en: `{{provider}} has sent an application.

- Rulebook: {{number}} {{title}}
- To be decided by: {{decideBy}}

Open Today in Kasvutori. The application waits there to be checked.`,
};

/** Tells those who decide on applications that there is one, new or completed. */
export async function mailApplication(tx: Tx, { approvalId }: { approvalId: string }, now: Date): Promise<void> {
  const { authorityId, decideBy, title, ...about } = one(
    await sql<{ authorityId: string; provider: string; number: string; title: Localised; decideBy: CalendarDate }>(
      tx,
      `SELECT a.authority_id AS "authorityId", p.name AS provider, b.number, v.title, a.decide_by AS "decideBy"
         FROM contracts.rulebook_approval a JOIN contracts.rulebook b ON b.id = a.rulebook_id
         JOIN contracts.rulebook_version v ON v.id = a.version_id JOIN app.organisation p ON p.id = a.provider_id WHERE a.id = $1`,
      [approvalId],
    ),
  );
  const officers = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.role IN ('contract-manager', 'procurement-officer') ORDER BY p.email`,
    [authorityId],
  );
  for (const { email: to, language } of officers) {
    const data = { ...about, title: localised(title, language), decideBy: formatDate(decideBy) };
    await sendMail(tx, { to, language, subject: SUBJECT[language], body: BODY[language], data, authorityId }, now);
  }
}

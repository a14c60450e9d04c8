import { formatInstant, localised, sendMail, sql, type Language, type Localised, type Tx } from '@kasvutori/platform';
import type { TenderRecord } from './tender-record.js';

const SUBJECT: Localised = {
  fi: 'Kilpailutusta ei julkaistu: {{title}}',
  sv: 'Upphandlingen publicerades inte: {{title}}',
  en: 'The tender was not published: {{title}}',
};
const BODY: Localised = {
  fi: `Kilpailutus **{{title}}** ({{number}}) piti julkaista {{publishAt}}. Sitä ei voitu enää julkaista sellaisena kuin se hyväksyttiin:

{{#each missing}}- {{this}}
{{/each}}

Kilpailutus on palautettu luonnokseksi. Korjaa nämä kohdat ja lähetä se uudelleen hyväksyttäväksi.`,
  sv: `Upphandlingen **{{title}}** ({{number}}) skulle publiceras {{publishAt}}. Den kunde inte längre publiceras så som den godkändes:

{{#each missing}}- {{this}}
{{/each}}

Upphandlingen har återställts till utkast. Rätta punkterna och skicka den på nytt för godkännande.`,
  en: `The tender **{{title}}** ({{number}}) was to be published {{publishAt}}. It could not be published any more as it was approved:

{{#each missing}}- {{this}}
{{/each}}

The tender is a draft again. Correct these points and send it for approval once more.`,
};

/** To the officers who submitted and approved the tender, while the row still names them. */
export async function mailMissedPublication(
  tx: Tx,
  tender: TenderRecord,
  missing: readonly { readonly text: Localised }[],
  now: Date,
): Promise<void> {
  const people = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM procurement.tender t JOIN app.person p ON p.id IN (t.submitted_by, t.approved_by)
      WHERE t.id = $1 ORDER BY p.email`,
    [tender.id],
  );
  for (const { email, language } of people) {
    const data = {
      title: localised(tender.title, language),
      number: tender.number,
      publishAt: tender.publishAt === null ? '–' : formatInstant(tender.publishAt, language),
      missing: missing.map(({ text }) => text[language]),
    };
    const texts = { subject: SUBJECT[language], body: BODY[language] };
    await sendMail(tx, { to: email, language, ...texts, data, authorityId: tender.authorityId }, now);
  }
}

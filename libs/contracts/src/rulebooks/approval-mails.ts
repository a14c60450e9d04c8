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

export type ApprovalLetter =
  | 'ask-more'
  | 'approve'
  | 'refuse'
  | 'suspend'
  | 'resume'
  | 'remove'
  | 'new-version'
  | 'reminder'
  | 'lapse';

/** A job, since who decides does not see who works for the provider. */
export const tellApproval = defineJob<{ approvalId: string; letter: ApprovalLetter; reason: string | null }>(
  'contracts.tell-rulebook-approval',
);

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const SENTENCES: Readonly<Record<ApprovalLetter, Localised>> = {
  'ask-more': text(
    'Täydentäkää hakemustanne. Päätös tehdään, kun olette lähettäneet sen uudelleen.',
    'Komplettera er ansökan. Beslutet fattas när ni har skickat den på nytt.',
    'Complete your application. It is decided once you have sent it again.',
  ),
  approve: text(
    'Teidät on hyväksytty palveluntuottajaksi. Lukekaa ja hyväksykää sääntökirja palvelussa. Sen jälkeen asiakkaat voivat valita teidät.',
    'Ni har godkänts som producent. Läs och godkänn regelboken i tjänsten. Därefter kan klienter välja er.',
    'You have been approved as a provider. Read and accept the rulebook in the service. After that clients can choose you.',
  ),
  refuse: text(
    'Hakemustanne ei hyväksytty. Perustelut ja ohje muutoksenhakuun ovat päätöksessä.',
    'Er ansökan godkändes inte. Motiveringen och anvisningen för ändringssökande finns i beslutet.',
    'Your application was not approved. The reasons and how to seek a review are in the decision.',
  ),
  suspend: text(
    'Hyväksyntänne on keskeytetty. Uudet asiakkaat eivät voi valita teitä. Perustelut ja ohje muutoksenhakuun ovat päätöksessä.',
    'Ert godkännande har avbrutits. Nya klienter kan inte välja er. Motiveringen och anvisningen för ändringssökande finns i beslutet.',
    'Your approval is suspended. New clients cannot choose you. The reasons and how to seek a review are in the decision.',
  ),
  resume: text(
    'Hyväksyntänne on taas voimassa. Asiakkaat voivat valita teidät.',
    'Ert godkännande gäller igen. Klienter kan välja er.',
    'Your approval is in force again. Clients can choose you.',
  ),
  remove: text(
    'Hyväksyntänne on poistettu. Perustelut ja ohje muutoksenhakuun ovat päätöksessä.',
    'Ert godkännande har återkallats. Motiveringen och anvisningen för ändringssökande finns i beslutet.',
    'Your approval has been removed. The reasons and how to seek a review are in the decision.',
  ),
  'new-version': text(
    'Sääntökirjasta on uusi versio. Lukekaa se palvelussa ja hyväksykää se. Muuten uudet asiakkaat eivät voi valita teitä määräpäivän jälkeen.',
    'Det finns en ny version av regelboken. Läs den i tjänsten och godkänn den. Annars kan nya klienter inte välja er efter den sista dagen.',
    'There is a new version of the rulebook. Read it in the service and accept it. Otherwise new clients cannot choose you after the last day.',
  ),
  reminder: text(
    'Muistutus: sääntökirjan uusi versio odottaa hyväksymistänne. Muuten uudet asiakkaat eivät voi valita teitä määräpäivän jälkeen.',
    'Påminnelse: den nya versionen av regelboken väntar på att ni godkänner den. Annars kan nya klienter inte välja er efter den sista dagen.',
    'Reminder: the new version of the rulebook waits for you to accept it. Otherwise new clients cannot choose you after the last day.',
  ),
  lapse: text(
    'Ette hyväksyneet sääntökirjan uutta versiota määräpäivään mennessä. Uudet asiakkaat eivät nyt voi valita teitä. Hyväksyntä palautuu heti, kun hyväksytte version.',
    'Ni godkände inte den nya versionen av regelboken inom tiden. Nya klienter kan nu inte välja er. Godkännandet gäller igen genast när ni godkänner versionen.',
    'You did not accept the new version of the rulebook in time. New clients cannot choose you now. The approval is in force again as soon as you accept the version.',
  ),
};

const SUBJECT = text(
  'Sääntökirja {{number}}: {{title}}',
  'Regelbok {{number}}: {{title}}',
  'Rulebook {{number}}: {{title}}',
);

const FACTS = text(
  '{{provider}}: {{sentence}}\n\n- Sääntökirja: {{number}} {{title}}\n- Järjestäjä: {{authority}}\n{{#if acceptBy}}- Hyväksykää viimeistään: {{acceptBy}}\n{{/if}}{{#if reason}}- Perustelu: {{reason}}\n{{/if}}\nAvatkaa Kasvutorissa kohta Sääntökirjat.',
  '{{provider}}: {{sentence}}\n\n- Regelbok: {{number}} {{title}}\n- Anordnare: {{authority}}\n{{#if acceptBy}}- Godkänn senast: {{acceptBy}}\n{{/if}}{{#if reason}}- Motivering: {{reason}}\n{{/if}}\nÖppna Regelböcker i Kasvutori.',
  '{{provider}}: {{sentence}}\n\n- Rulebook: {{number}} {{title}}\n- Authority: {{authority}}\n{{#if acceptBy}}- Accept by: {{acceptBy}}\n{{/if}}{{#if reason}}- Reason: {{reason}}\n{{/if}}\nOpen Rulebooks in Kasvutori.',
);

/** Tells everybody who manages the provider's contracts or wrote the application what has happened. */
export async function mailApproval(
  tx: Tx,
  { approvalId, letter, reason }: { approvalId: string; letter: ApprovalLetter; reason: string | null },
  now: Date,
): Promise<void> {
  const about = one(
    await sql<{
      authorityId: string;
      authority: string;
      provider: string;
      number: string;
      title: Localised;
      acceptBy: CalendarDate | null;
    }>(
      tx,
      `SELECT a.authority_id AS "authorityId", au.name AS authority, p.name AS provider, b.number, v.title, v.accept_by AS "acceptBy"
         FROM contracts.rulebook_approval a JOIN contracts.rulebook b ON b.id = a.rulebook_id
         JOIN contracts.rulebook_version v ON v.rulebook_id = b.id AND v.status = 'published'
         JOIN app.organisation au ON au.id = a.authority_id JOIN app.organisation p ON p.id = a.provider_id WHERE a.id = $1`,
      [approvalId],
    ),
  );
  const staff = await sql<{ email: string; language: Language }>(
    tx,
    `SELECT DISTINCT p.email, p.language FROM contracts.rulebook_approval a, app.person p
      WHERE a.id = $1 AND (p.id = a.applied_by OR EXISTS (SELECT FROM app.membership m WHERE m.person_id = p.id
                             AND m.organisation_id = a.provider_id AND m.role = 'provider-manager')) ORDER BY p.email`,
    [approvalId],
  );
  const asks = letter === 'new-version' || letter === 'reminder' || letter === 'lapse';
  for (const { email: to, language } of staff) {
    const data = {
      ...about,
      title: localised(about.title, language),
      sentence: SENTENCES[letter][language],
      acceptBy: asks && about.acceptBy !== null ? formatDate(about.acceptBy) : '',
      reason: reason ?? '',
    };
    const { authorityId } = about;
    await sendMail(tx, { to, language, subject: SUBJECT[language], body: FACTS[language], data, authorityId }, now);
  }
}

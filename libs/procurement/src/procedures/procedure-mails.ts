import {
  formatInstant,
  localised,
  one,
  sendMail,
  sql,
  type Language,
  type Localised,
  type Tx,
} from '@kasvutori/platform';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

interface Letter {
  readonly subject: Localised;
  readonly body: Localised;
}

const FACTS = text(
  '\n\n- Hankinta: {{title}} ({{number}})\n- Hankkija: {{authority}}\n{{#if deadline}}- Määräaika: {{deadline}}\n{{/if}}{{#if reason}}- Perustelu: {{reason}}\n{{/if}}',
  '\n\n- Upphandling: {{title}} ({{number}})\n- Upphandlare: {{authority}}\n{{#if deadline}}- Tidsfrist: {{deadline}}\n{{/if}}{{#if reason}}- Motivering: {{reason}}\n{{/if}}',
  '\n\n- Procurement: {{title}} ({{number}})\n- Buyer: {{authority}}\n{{#if deadline}}- Deadline: {{deadline}}\n{{/if}}{{#if reason}}- Reason: {{reason}}\n{{/if}}',
);

/** What providers are told by mail as a procedure goes on; the facts follow the sentence. */
const LETTERS = {
  'invited-to-bids': {
    subject: text('Tarjouspyyntö: {{title}}', 'Anbudsförfrågan: {{title}}', 'Invitation to tender: {{title}}'),
    body: text(
      'Yrityksenne on kutsuttu jättämään tarjous.',
      'Ert företag har bjudits in att lämna anbud.',
      'Your company is invited to submit a bid.',
    ),
  },
  'invited-to-rounds': {
    subject: text(
      'Kutsu neuvotteluun: {{title}}',
      'Inbjudan till förhandling: {{title}}',
      'Invitation to negotiate: {{title}}',
    ),
    body: text(
      'Yrityksenne on valittu mukaan neuvotteluihin. Ensimmäisen kierroksen ohjeet tulevat palveluun.',
      'Ert företag har valts till förhandlingarna. Anvisningarna för den första omgången kommer i tjänsten.',
      'Your company has been selected for the negotiations. The instructions for the first round will come to the service.',
    ),
  },
  'request-declined': {
    subject: text('Osallistumishakemus: {{title}}', 'Anbudsansökan: {{title}}', 'Request to participate: {{title}}'),
    body: text('Yritystänne ei valittu mukaan.', 'Ert företag valdes inte.', 'Your company was not selected.'),
  },
  'round-opened': {
    subject: text('Uusi kierros: {{title}}', 'Ny omgång: {{title}}', 'New round: {{title}}'),
    body: text(
      'Neuvottelukierros on avattu. Lukekaa ohjeet palvelussa ja vastatkaa määräaikaan mennessä.',
      'En förhandlingsomgång har öppnats. Läs anvisningarna i tjänsten och svara inom tidsfristen.',
      'A round of negotiation has been opened. Read the instructions in the service and answer by the deadline.',
    ),
  },
  'left-out': {
    subject: text(
      'Neuvottelut päättyvät osaltanne: {{title}}',
      'Förhandlingarna slutar för er del: {{title}}',
      'The negotiations end for you: {{title}}',
    ),
    body: text(
      'Yrityksenne ei jatka seuraavaan vaiheeseen. Ilmoituksessa kerrottiin, että ehdokkaita voidaan vähentää.',
      'Ert företag fortsätter inte till nästa skede. I annonsen angavs att antalet anbudssökande kan minskas.',
      'Your company does not go on to the next stage. The call announced that candidates may be reduced.',
    ),
  },
  'member-accepted': {
    subject: text(
      'Hyväksytty rekisteriin: {{title}}',
      'Godkänd till registret: {{title}}',
      'Accepted to the register: {{title}}',
    ),
    body: text(
      'Yrityksenne on hyväksytty toimittajarekisteriin. Saatte kutsun jokaiseen luokan kilpailutukseen.',
      'Ert företag har godkänts till leverantörsregistret. Ni får inbjudan till varje konkurrensutsättning i kategorin.',
      'Your company has been accepted to the supplier register. You will be invited to every competition of the category.',
    ),
  },
  'member-declined': {
    subject: text(
      'Hakemusta ei hyväksytty: {{title}}',
      'Ansökan godkändes inte: {{title}}',
      'Application not accepted: {{title}}',
    ),
    body: text(
      'Hakemustanne toimittajarekisteriin ei hyväksytty. Voitte hakea uudelleen milloin tahansa.',
      'Er ansökan till leverantörsregistret godkändes inte. Ni kan ansöka på nytt när som helst.',
      'Your application to the supplier register was not accepted. You can apply again at any time.',
    ),
  },
  'member-suspended': {
    subject: text(
      'Jäsenyys keskeytetty: {{title}}',
      'Medlemskapet avbrutet: {{title}}',
      'Membership suspended: {{title}}',
    ),
    body: text(
      'Jäsenyytenne toimittajarekisterissä on keskeytetty. Uusia kutsuja ei tule ennen kuin se palautetaan.',
      'Ert medlemskap i leverantörsregistret har avbrutits. Inga nya inbjudningar sänds förrän det återställs.',
      'Your membership of the supplier register is suspended. No new invitations come until it is restored.',
    ),
  },
  'member-removed': {
    subject: text(
      'Poistettu rekisteristä: {{title}}',
      'Borttagen ur registret: {{title}}',
      'Removed from the register: {{title}}',
    ),
    body: text(
      'Yrityksenne on poistettu toimittajarekisteristä.',
      'Ert företag har tagits bort ur leverantörsregistret.',
      'Your company has been removed from the supplier register.',
    ),
  },
} as const satisfies Record<string, Letter>;

export type LetterName = keyof typeof LETTERS;

export interface Subject {
  readonly authorityId: string;
  readonly authorityName: string;
  readonly number: string;
  readonly title: Parameters<typeof localised>[0];
  readonly submissionDeadline?: Date | null;
}

/** Writes to the person who has acted for the provider, in that person's language. */
export async function mailAbout(
  tx: Tx,
  personId: string,
  letter: LetterName,
  about: Subject,
  more: { readonly reason?: string | null; readonly deadline?: Date },
  now: Date,
): Promise<void> {
  const rows = await sql<{ email: string; language: Language }>(
    tx,
    'SELECT email, language FROM app.person WHERE id = $1',
    [personId],
  );
  const { email: to, language } = one(rows);
  const { subject, body } = LETTERS[letter];
  const deadline = more.deadline ?? (letter === 'invited-to-bids' ? about.submissionDeadline : undefined);
  const data = {
    title: localised(about.title, language),
    number: about.number,
    authority: about.authorityName,
    reason: more.reason ?? '',
    deadline: deadline == null ? '' : formatInstant(deadline, language),
  };
  const mail = { to, language, subject: subject[language], body: `${body[language]}${FACTS[language]}`, data };
  await sendMail(tx, { ...mail, authorityId: about.authorityId }, now);
}

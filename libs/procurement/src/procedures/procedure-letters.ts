import type { Localised } from '@kasvutori/platform';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** Which page of the provider's workspace a letter is about. */
type LetterPage = 'tender' | 'procedure' | 'register';

export interface Letter {
  readonly page: LetterPage;
  readonly subject: Localised;
  readonly body: Localised;
}

export const FACTS = text(
  '\n\n- Hankinta: {{title}} ({{number}})\n- Hankkija: {{authority}}\n{{#if deadline}}- Määräaika: {{deadline}}\n{{/if}}{{#if reason}}- Perustelu: {{reason}}\n{{/if}}{{#if address}}\n\n[Avaa palvelussa]({{address}}){{/if}}',
  '\n\n- Upphandling: {{title}} ({{number}})\n- Upphandlare: {{authority}}\n{{#if deadline}}- Tidsfrist: {{deadline}}\n{{/if}}{{#if reason}}- Motivering: {{reason}}\n{{/if}}{{#if address}}\n\n[Öppna i tjänsten]({{address}}){{/if}}',
  '\n\n- Procurement: {{title}} ({{number}})\n- Buyer: {{authority}}\n{{#if deadline}}- Deadline: {{deadline}}\n{{/if}}{{#if reason}}- Reason: {{reason}}\n{{/if}}{{#if address}}\n\n[Open in the service]({{address}}){{/if}}',
);

/** What providers are told by mail as a procedure goes on; the facts follow the sentence. */
export const LETTERS = {
  'invited-to-bids': {
    page: 'tender',
    subject: text('Tarjouspyyntö: {{title}}', 'Anbudsförfrågan: {{title}}', 'Invitation to tender: {{title}}'),
    body: text(
      'Yrityksenne on kutsuttu jättämään tarjous.',
      'Ert företag har bjudits in att lämna anbud.',
      'Your company is invited to submit a bid.',
    ),
  },
  'invited-to-rounds': {
    page: 'procedure',
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
    page: 'procedure',
    subject: text('Osallistumishakemus: {{title}}', 'Anbudsansökan: {{title}}', 'Request to participate: {{title}}'),
    body: text('Yritystänne ei valittu mukaan.', 'Ert företag valdes inte.', 'Your company was not selected.'),
  },
  'round-opened': {
    page: 'procedure',
    subject: text('Uusi kierros: {{title}}', 'Ny omgång: {{title}}', 'New round: {{title}}'),
    body: text(
      'Neuvottelukierros on avattu. Lukekaa ohjeet palvelussa ja vastatkaa määräaikaan mennessä.',
      'En förhandlingsomgång har öppnats. Läs anvisningarna i tjänsten och svara inom tidsfristen.',
      'A round of negotiation has been opened. Read the instructions in the service and answer by the deadline.',
    ),
  },
  'left-out': {
    page: 'procedure',
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
    page: 'register',
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
    page: 'register',
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
    page: 'register',
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
    page: 'register',
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
  'member-extended': {
    page: 'register',
    subject: text(
      'Hakemuksen käsittely kestää pidempään: {{title}}',
      'Behandlingen av ansökan tar längre tid: {{title}}',
      'Your application takes longer: {{title}}',
    ),
    body: text(
      'Hakemuksenne ratkaistaan viimeistään 15 arkipäivän kuluessa sen saapumisesta, koska sen arviointi vaatii lisäaikaa.',
      'Er ansökan avgörs senast inom 15 arbetsdagar från att den kom in, eftersom bedömningen kräver mer tid.',
      'Your application will be decided within 15 working days of its arrival at the latest, as assessing it needs more time.',
    ),
  },
  'development-started': {
    page: 'procedure',
    subject: text(
      'Kehitysvaihe alkaa: {{title}}',
      'Utvecklingsfasen inleds: {{title}}',
      'Development begins: {{title}}',
    ),
    body: text(
      'Allianssin yhteinen kehitysvaihe on alkanut. Sen tavoitteet ovat palvelussa.',
      'Alliansens gemensamma utvecklingsfas har inletts. Dess mål finns i tjänsten.',
      'The joint development phase of the alliance has begun. Its goals are in the service.',
    ),
  },
  'development-continues': {
    page: 'procedure',
    subject: text(
      'Allianssi jatkuu toteutukseen: {{title}}',
      'Alliansen går vidare till genomförande: {{title}}',
      'The alliance goes on: {{title}}',
    ),
    body: text(
      'Kehitysvaihe on päättynyt, ja allianssi jatkuu toteutukseen. Sopimus laaditaan seuraavaksi.',
      'Utvecklingsfasen är avslutad och alliansen går vidare till genomförande. Härnäst upprättas avtalet.',
      'The development phase is over and the alliance goes on to implementation. The contract is drawn up next.',
    ),
  },
} as const satisfies Record<string, Letter>;

export type LetterName = keyof typeof LETTERS;

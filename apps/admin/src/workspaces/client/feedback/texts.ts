import { defineTexts } from '#app';

export const texts = defineTexts('client-feedback', {
  title: {
    fi: 'Mitä mieltä olet palvelusta?',
    sv: 'Vad tycker du om tjänsten?',
    en: 'What do you think of the service?',
  },
  voucher: { fi: 'Seteli', sv: 'Sedel', en: 'Voucher' },
  intro: {
    fi: 'Kerro, miten palvelu on auttanut sinua. Voit muuttaa vastausta myöhemmin.',
    sv: 'Berätta hur tjänsten har hjälpt dig. Du kan ändra svaret senare.',
    en: 'Tell how the service has helped you. You can change your answer later.',
  },
  whoSees: {
    fi: 'Palvelun tarjoaja ja ohjaajasi näkevät, mitä kirjoitat. Palvelun tarjoajalle ei kerrota nimeäsi.',
    sv: 'Producenten och din handledare ser vad du skriver. Ditt namn berättas inte för producenten.',
    en: 'The provider and your case worker see what you write. The provider is not told your name.',
  },
  grade: { fi: 'Arvosana', sv: 'Vitsord', en: 'Grade' },
  'grade-1': { fi: '1 – Huono', sv: '1 – Dåligt', en: '1 – Bad' },
  'grade-2': { fi: '2 – Melko huono', sv: '2 – Ganska dåligt', en: '2 – Rather bad' },
  'grade-3': { fi: '3 – Ei hyvä eikä huono', sv: '3 – Varken bra eller dåligt', en: '3 – Neither good nor bad' },
  'grade-4': { fi: '4 – Melko hyvä', sv: '4 – Ganska bra', en: '4 – Rather good' },
  'grade-5': { fi: '5 – Hyvä', sv: '5 – Bra', en: '5 – Good' },
  words: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Tell in your own words' },
  save: { fi: 'Tallenna palaute', sv: 'Spara responsen', en: 'Save the feedback' },
  cardTitle: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' },
  give: { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback' },
  change: { fi: 'Muuta palautetta', sv: 'Ändra responsen', en: 'Change the feedback' },
  given: {
    fi: 'Annoit arvosanan {{grade}}: {{provider}}.',
    sv: 'Du gav vitsordet {{grade}}: {{provider}}.',
    en: 'You gave the grade {{grade}}: {{provider}}.',
  },
  complain: { fi: 'Kerro, jos jokin on vialla', sv: 'Berätta om något är fel', en: 'Tell if something is wrong' },
  complainIntro: {
    fi: 'Kerro, mikä palvelussa on vialla. Asian saa viranomainen, ja palvelun tarjoaja vastaa kymmenen työpäivän kuluessa. Palvelun tarjoajalle ei kerrota nimeäsi.',
    sv: 'Berätta vad som är fel i tjänsten. Ärendet går till myndigheten och producenten svarar inom tio arbetsdagar. Ditt namn berättas inte för producenten.',
    en: 'Tell what is wrong with the service. The authority gets it, and the provider answers within ten working days. The provider is not told your name.',
  },
  severity: { fi: 'Kuinka vakava asia on?', sv: 'Hur allvarlig är saken?', en: 'How serious is it?' },
  'severity-minor': { fi: 'Pieni asia', sv: 'En liten sak', en: 'A small thing' },
  'severity-major': { fi: 'Haittaa palveluani', sv: 'Stör min tjänst', en: 'It harms my service' },
  'severity-critical': {
    fi: 'Vakava: turvallisuus tai kohtelu',
    sv: 'Allvarlig: säkerhet eller bemötande',
    en: 'Serious: safety or how I am treated',
  },
  description: { fi: 'Mitä tapahtui?', sv: 'Vad hände?', en: 'What happened?' },
  send: { fi: 'Lähetä', sv: 'Skicka', en: 'Send' },
  yours: {
    fi: 'Kerroit, että jokin on vialla',
    sv: 'Du har berättat att något är fel',
    en: 'You told that something is wrong',
  },
  waits: {
    fi: 'Vastaus tulee viimeistään {{date}}.',
    sv: 'Svaret kommer senast {{date}}.',
    en: 'The answer comes by {{date}}.',
  },
  reply: {
    fi: 'Ohjaajasi {{name}}: {{text}}',
    sv: 'Din handledare {{name}}: {{text}}',
    en: 'Your case worker {{name}}: {{text}}',
  },
  answer: { fi: 'Vastaus: {{answer}}', sv: 'Svar: {{answer}}', en: 'Answer: {{answer}}' },
  closed: {
    fi: 'Asia on päätetty: {{note}}',
    sv: 'Ärendet är avslutat: {{note}}',
    en: 'The matter is closed: {{note}}',
  },
});

import { defineTexts } from '#app';

export const texts = defineTexts('client-feedback', {
  title: {
    fi: 'Mitä mieltä olet palvelusta?',
    sv: 'Vad tycker du om tjänsten?',
    en: 'What do you think of the service?',
  },
  voucher: { fi: 'Seteli', sv: 'Sedel', en: 'Voucher' },
  visitTitle: { fi: 'Miten tapaaminen meni?', sv: 'Hur gick mötet?', en: 'How did the meeting go?' },
  intro_one: {
    fi: 'Sinun ei ole pakko vastata. Voit muuttaa vastausta yhden päivän ajan.',
    sv: 'Du behöver inte svara. Du kan ändra svaret under en dag.',
    en: 'You do not have to answer. You can change your answer for one day.',
  },
  intro_other: {
    fi: 'Sinun ei ole pakko vastata. Voit muuttaa vastausta {{count}} päivän ajan.',
    sv: 'Du behöver inte svara. Du kan ändra svaret under {{count}} dagar.',
    en: 'You do not have to answer. You can change your answer for {{count}} days.',
  },
  whoSees: {
    fi: 'Ohjaajasi näkee, mitä vastaat. Muut näkevät vain, mitä monet asiakkaat yhdessä sanovat. Nimeäsi ei kerrota.',
    sv: 'Din handledare ser vad du svarar. Andra ser bara vad många klienter säger tillsammans. Ditt namn berättas inte.',
    en: 'Your case worker sees your answers. Others see only what many clients say together. Your name is not told.',
  },
  wordsHint: {
    fi: 'Älä kirjoita nimiä, puhelinnumeroita tai osoitteita. Teksti näytetään muille, kun se on tarkistettu.',
    sv: 'Skriv inte namn, telefonnummer eller adresser. Texten visas för andra när den har granskats.',
    en: 'Do not write names, phone numbers or addresses. The text is shown to others once it has been looked at.',
  },
  'words-waiting': {
    fi: 'Tekstisi näytetään muille, kun vastausta ei voi enää muuttaa.',
    sv: 'Din text visas för andra när svaret inte längre kan ändras.',
    en: 'Your text is shown to others once the answer can no longer be changed.',
  },
  'words-held': {
    fi: 'Tekstissäsi voi olla henkilötietoja. Viranomainen tarkistaa sen ennen kuin muut näkevät sen.',
    sv: 'Din text kan innehålla personuppgifter. Myndigheten granskar den innan andra ser den.',
    en: 'Your text may hold personal data. The authority looks at it before others see it.',
  },
  'words-published': {
    fi: 'Tekstisi on tarkistettu. Se näytetään, kun vähintään viisi asiakasta on vastannut.',
    sv: 'Din text är granskad. Den visas när minst fem klienter har svarat.',
    en: 'Your text has been looked at. It is shown once at least five clients have answered.',
  },
  'words-redacted': {
    fi: 'Tekstistäsi on peitetty henkilötietoja. Muut näkevät sen näin:',
    sv: 'Personuppgifter har täckts i din text. Andra ser den så här:',
    en: 'Personal data in your text has been blacked out. Others see it like this:',
  },
  'words-hidden': {
    fi: 'Tekstiäsi ei näytetä muille. Syy: {{reason}}',
    sv: 'Din text visas inte för andra. Orsak: {{reason}}',
    en: 'Your text is not shown to others. Reason: {{reason}}',
  },
  'words-withdrawn': { fi: 'Poistit tekstisi.', sv: 'Du tog bort din text.', en: 'You took your text back.' },
  providerReply: {
    fi: 'Palvelun tarjoaja vastaa: {{text}}',
    sv: 'Producenten svarar: {{text}}',
    en: 'The provider answers: {{text}}',
  },
  givenVisit: {
    fi: 'Käynti {{date}}: annoit arvosanan {{grade}}.',
    sv: 'Besöket {{date}}: du gav vitsordet {{grade}}.',
    en: 'The visit on {{date}}: you gave the grade {{grade}}.',
  },
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

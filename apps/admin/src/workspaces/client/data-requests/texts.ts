import { defineTexts } from '#app';

export const texts = defineTexts('own-data-requests', {
  title: {
    fi: 'Poista tietosi tai rajoita niitä',
    sv: 'Radera eller begränsa dina uppgifter',
    en: 'Erase or restrict your data',
  },
  intro: {
    fi: 'Voit pyytää, että poistamme tietosi. Osa niistä täytyy lain mukaan säilyttää.',
    sv: 'Du kan be oss radera dina uppgifter. En del måste sparas enligt lag.',
    en: 'You can ask us to erase your data. The law asks us to keep some of it.',
  },
  open: { fi: 'Katso, mitä voit pyytää', sv: 'Se vad du kan begära', en: 'See what you can ask' },
  mustStay: { fi: 'Mitä säilytämme', sv: 'Vad vi sparar', en: 'What we keep' },
  mustStayText: {
    fi: 'Näitä tietoja emme voi poistaa ennen määräaikaa. Syy on taulukossa.',
    sv: 'De här uppgifterna kan vi inte radera före tidsfristen. Orsaken står i tabellen.',
    en: 'We cannot erase these before their time. The reason is in the table.',
  },
  mayGo: { fi: 'Mitä voimme poistaa nyt', sv: 'Vad vi kan radera nu', en: 'What we can erase now' },
  everything: {
    fi: 'Sinulle ei ole tehty päätöksiä. Voimme poistaa kaikki tietosi.',
    sv: 'Inga beslut har fattats för dig. Vi kan radera alla dina uppgifter.',
    en: 'Nothing has been decided for you. We can erase all your data.',
  },
  orObject: {
    fi: 'Voit myös kieltää käytön. Silloin perumme kaikki lupasi.',
    sv: 'Du kan också förbjuda användningen. Då återtar vi alla dina tillstånd.',
    en: 'You can also object to the use. We then take back all you have allowed.',
  },
  ask: { fi: 'Tee pyyntö', sv: 'Gör en begäran', en: 'Make a request' },
  mine: { fi: 'Pyyntösi', sv: 'Dina begäranden', en: 'Your requests' },
  asked: { fi: 'Pyysit {{date}}.', sv: 'Du bad {{date}}.', en: 'You asked on {{date}}.' },
  answerBy: {
    fi: 'Saat vastauksen viimeistään {{date}}.',
    sv: 'Du får svar senast {{date}}.',
    en: 'You get an answer by {{date}}.',
  },
  yourWords: { fi: 'Kirjoitit: {{words}}', sv: 'Du skrev: {{words}}', en: 'You wrote: {{words}}' },
  answer: { fi: 'Vastaus {{date}}: {{words}}', sv: 'Svar {{date}}: {{words}}', en: 'Answer {{date}}: {{words}}' },
  goesSoon: {
    fi: 'Poistamme tiedot parin päivän kuluessa.',
    sv: 'Vi raderar uppgifterna inom ett par dagar.',
    en: 'We erase the data within a few days.',
  },
  gone: {
    fi: 'Tiedot poistettiin {{date}}.',
    sv: 'Uppgifterna raderades {{date}}.',
    en: 'The data was erased on {{date}}.',
  },
  complain: {
    fi: 'Jos olet eri mieltä, voit valittaa tietosuojavaltuutetulle. Se on maksutonta.',
    sv: 'Om du är av annan åsikt kan du klaga hos dataombudsmannen. Det är gratis.',
    en: 'If you disagree, you can complain to the Data Protection Ombudsman. It is free.',
  },
  complainHow: {
    fi: 'Ohje ja lomake ovat osoitteessa tietosuoja.fi. Voit pyytää apua ohjaajaltasi.',
    sv: 'Anvisning och blankett finns på tietosuoja.fi/sv. Du kan be din handledare om hjälp.',
    en: 'How to do it is told at tietosuoja.fi/en. Your case worker can help you.',
  },
  formTitle: { fi: 'Pyyntö tiedoistasi', sv: 'Begäran om dina uppgifter', en: 'Request about your data' },
  formIntro: {
    fi: 'Saat vastauksen kuukauden kuluessa. Se on maksutonta.',
    sv: 'Du får svar inom en månad. Det är gratis.',
    en: 'You get an answer within a month. It is free.',
  },
  kind: { fi: 'Mitä pyydät?', sv: 'Vad ber du om?', en: 'What do you ask?' },
  message: { fi: 'Omin sanoin', sv: 'Med egna ord', en: 'In your own words' },
  messageHint: {
    fi: 'Kerro, mitä tietoja tarkoitat. Voit jättää tämän tyhjäksi.',
    sv: 'Berätta vilka uppgifter du menar. Du kan lämna detta tomt.',
    en: 'Say which data you mean. You may leave this empty.',
  },
  send: { fi: 'Lähetä pyyntö', sv: 'Skicka begäran', en: 'Send the request' },
});

import { defineProblems } from '@kasvutori/platform';

export const feedbackProblem = defineProblems({
  'service-not-begun': {
    status: 409,
    text: {
      fi: 'Palvelu ei ole vielä alkanut. Voit kertoa siitä ensimmäisen tapaamisen jälkeen.',
      sv: 'Tjänsten har inte börjat ännu. Du kan berätta om den efter det första mötet.',
      en: 'The service has not begun yet. You can tell of it after the first meeting.',
    },
  },
  'visit-not-approved': {
    status: 409,
    text: {
      fi: 'Käyntiä ei ole vielä vahvistettu. Voit kertoa siitä, kun se on vahvistettu.',
      sv: 'Besöket har inte bekräftats ännu. Du kan berätta om det när det är bekräftat.',
      en: 'The visit has not been confirmed yet. You can tell of it once it is.',
    },
  },
  'feedback-closed': {
    status: 409,
    text: {
      fi: 'Vastausta ei voi enää muuttaa. Sen aika on päättynyt.',
      sv: 'Svaret kan inte ändras längre. Tiden för det har gått ut.',
      en: 'The answer can no longer be changed. Its time is over.',
    },
  },
  'question-unknown': {
    status: 422,
    text: {
      fi: 'Tätä ei kysytä, tai siihen on vastattu kahdesti.',
      sv: 'Detta frågas inte, eller så har det besvarats två gånger.',
      en: 'This is not asked, or it was answered twice.',
    },
  },
  'reason-missing': {
    status: 422,
    text: {
      fi: 'Kerro kirjoittajalle, miksi tekstiä ei näytetä.',
      sv: 'Berätta för skribenten varför texten inte visas.',
      en: 'Tell the writer why the text is not shown.',
    },
  },
  'already-replied': {
    status: 409,
    text: {
      fi: 'Tähän kommenttiin on jo vastattu. Vastata voi kerran.',
      sv: 'Kommentaren har redan besvarats. Man kan svara en gång.',
      en: 'This comment has been answered already. It is answered once.',
    },
  },
  'part-not-in-words': {
    status: 422,
    text: {
      fi: 'Peitettävää kohtaa ei ole tekstissä. Kirjoita se juuri niin kuin se tekstissä on.',
      sv: 'Det som ska täckas finns inte i texten. Skriv det precis som det står i texten.',
      en: 'The part to black out is not in the text. Write it exactly as it stands there.',
    },
  },
  'nobody-to-complain-of': {
    status: 409,
    text: {
      fi: 'Setelillä ei ole vielä palvelun tarjoajaa.',
      sv: 'Sedeln har ännu ingen producent.',
      en: 'The voucher has no provider yet.',
    },
  },
});

import { defineProblems } from '@kasvutori/platform';

export const dialogueProblem = defineProblems({
  'consultation-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä markkinavuoropuhelun nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i marknadsdialogens nuvarande skede.',
      en: 'This cannot be done at the present stage of the consultation.',
    },
  },
  'consultation-incomplete': {
    status: 422,
    text: {
      fi: 'Markkinavuoropuhelu tarvitsee nimen, vähintään yhden kysymyksen ja määräajan, joka on vielä edessä.',
      sv: 'Marknadsdialogen behöver ett namn, minst en fråga och en tidsfrist som inte har gått ut.',
      en: 'The consultation needs a name, at least one question and a deadline that is still ahead.',
    },
  },
  'consultation-still-open': {
    status: 409,
    text: {
      fi: 'Vastausaika on vielä kesken. Vuoropuhelu päättyy itsestään määräajan tullessa.',
      sv: 'Svarstiden pågår ännu. Dialogen stängs av sig själv när tiden går ut.',
      en: 'There is still time to answer. The consultation closes by itself at the deadline.',
    },
  },
  'consultation-not-draft': {
    status: 409,
    text: {
      fi: 'Avatun vuoropuhelun kysymyksiä ei enää muuteta. Voit antaa lisää aikaa.',
      sv: 'Frågorna i en öppnad dialog ändras inte längre. Du kan ge mer tid.',
      en: 'The questions of an open consultation no longer change. You can give more time.',
    },
  },
  'consultation-not-open': {
    status: 409,
    text: {
      fi: 'Markkinavuoropuhelua ei ole vielä avattu.',
      sv: 'Marknadsdialogen har inte öppnats ännu.',
      en: 'The consultation has not been opened yet.',
    },
  },
  'consultation-answers-ended': {
    status: 409,
    text: {
      fi: 'Vastausaika on päättynyt.',
      sv: 'Svarstiden har gått ut.',
      en: 'The time for answers has ended.',
    },
  },
  'consultation-deadline-earlier': {
    status: 422,
    text: {
      fi: 'Uuden määräajan pitää olla nykyistä myöhemmin.',
      sv: 'Den nya tidsfristen måste vara senare än den nuvarande.',
      en: 'The new deadline must be later than the present one.',
    },
  },
  'consultation-question-unknown': {
    status: 422,
    text: {
      fi: 'Kysymys ei kuulu tähän vuoropuheluun.',
      sv: 'Frågan hör inte till den här dialogen.',
      en: 'The question does not belong to this consultation.',
    },
  },
  'consultation-answer-empty': {
    status: 422,
    text: {
      fi: 'Vastaa ainakin yhteen kysymykseen.',
      sv: 'Svara på minst en fråga.',
      en: 'Answer at least one question.',
    },
  },
  'answer-names-sender': {
    status: 422,
    text: {
      fi: 'Julkaistavassa vastauksessa mainitaan vastaaja ({name}). Poista nimi, jotta vastaus on nimetön.',
      sv: 'Det svar som publiceras nämner avsändaren ({name}). Ta bort namnet så att svaret är anonymt.',
      en: 'The answer to be published names its sender ({name}). Remove the name so that the answer is anonymous.',
    },
  },
  'personal-data-found': {
    status: 422,
    text: {
      fi: 'Tekstissä on henkilötietoja ({kinds}). Poista ne: tekstistä ei saa tunnistaa ketään.',
      sv: 'Texten innehåller personuppgifter ({kinds}). Ta bort dem: ingen får kunna kännas igen i texten.',
      en: 'The text holds personal data ({kinds}). Remove it: nobody may be known from the text.',
    },
  },
  'idea-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Ehdotus on jo käsitelty tai sitä käsitellään parhaillaan.',
      sv: 'Förslaget är redan behandlat eller behandlas just nu.',
      en: 'The idea has been dealt with already, or is being discussed.',
    },
  },
  'idea-not-in-discussion': {
    status: 409,
    text: {
      fi: 'Viestejä voi kirjoittaa, kun ehdotuksesta keskustellaan.',
      sv: 'Meddelanden kan skrivas medan förslaget diskuteras.',
      en: 'Messages can be written while the idea is being discussed.',
    },
  },
  'idea-authority-unknown': {
    status: 422,
    text: {
      fi: 'Valitse, mille viranomaiselle ehdotus lähetetään.',
      sv: 'Välj vilken myndighet förslaget skickas till.',
      en: 'Choose which authority the idea is sent to.',
    },
  },
  'finding-of-too-few': {
    status: 422,
    text: {
      fi: 'Havainnon voi julkaista vasta, kun se perustuu vähintään viiden asiakkaan haastatteluun.',
      sv: 'En iakttagelse kan publiceras först när den bygger på intervjuer med minst fem kunder.',
      en: 'A finding can be published only when at least five clients were interviewed.',
    },
  },
  'source-unknown': {
    status: 422,
    text: {
      fi: 'Suunnitelman kohtaa tai vuoropuhelua, johon tämä liittyy, ei löydy.',
      sv: 'Planens punkt eller dialogen som det här hör till hittas inte.',
      en: 'The plan item or consultation this belongs to was not found.',
    },
  },
});

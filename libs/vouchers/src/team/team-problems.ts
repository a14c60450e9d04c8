import { defineProblems } from '@kasvutori/platform';

export const teamProblem = defineProblems({
  'already-responsible': {
    status: 409,
    text: {
      fi: 'Asiakas on jo tällä työntekijällä.',
      sv: 'Klienten är redan hos den här medarbetaren.',
      en: 'The client is already with this case worker.',
    },
  },
  'clients-of-another': {
    status: 409,
    text: {
      fi: 'Voit siirtää vain omat asiakkaasi. Toisen työntekijän asiakkaat siirtää pääkäyttäjä.',
      sv: 'Du kan flytta bara dina egna klienter. En annan medarbetares klienter flyttas av huvudanvändaren.',
      en: "You can move only your own clients. The main user moves another case worker's.",
    },
  },
  'hand-over-not-asked': {
    status: 409,
    text: {
      fi: 'Asiakasta ei ole pyydetty siirtämään sinulle, tai pyyntö on peruttu.',
      sv: 'Du har inte ombetts ta över klienten, eller så har begäran återtagits.',
      en: 'You have not been asked to take the client over, or the question has been withdrawn.',
    },
  },
  'hand-over-reason-missing': {
    status: 422,
    text: {
      fi: 'Kerro, miksi et voi ottaa asiakasta.',
      sv: 'Berätta varför du inte kan ta emot klienten.',
      en: 'Say why you cannot take the client over.',
    },
  },
  'member-unreachable': {
    status: 422,
    text: {
      fi: 'Anna sähköposti tai puhelinnumero.',
      sv: 'Ange e-post eller telefonnummer.',
      en: 'Give an email address or a phone number.',
    },
  },
  'member-name-missing': {
    status: 422,
    text: {
      fi: 'Kerro nimi ja organisaatio.',
      sv: 'Ange namn och organisation.',
      en: 'Give the name and the organisation.',
    },
  },
  'member-already': {
    status: 409,
    text: {
      fi: 'Työntekijä on jo tiimissä.',
      sv: 'Medarbetaren finns redan i teamet.',
      en: 'The colleague is already in the team.',
    },
  },
  'member-ended': {
    status: 409,
    text: {
      fi: 'Jäsenyys tiimissä on jo päättynyt.',
      sv: 'Medlemskapet i teamet har redan upphört.',
      en: 'The membership of the team has ended already.',
    },
  },
});

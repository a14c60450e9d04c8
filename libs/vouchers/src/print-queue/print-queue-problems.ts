import { defineProblems } from '@kasvutori/platform';

export const printProblem = defineProblems({
  'nothing-to-print': {
    status: 409,
    text: {
      fi: 'Yhtään kirjettä ei odota tulostusta.',
      sv: 'Inga brev väntar på utskrift.',
      en: 'No letter waits to be printed.',
    },
  },
  'batch-sent-already': {
    status: 409,
    text: {
      fi: 'Erä on jo merkitty lähetetyksi {day}.',
      sv: 'Partiet är redan markerat som skickat {day}.',
      en: 'The batch is already marked as sent on {day}.',
    },
  },
  'batch-sent-on': {
    status: 422,
    text: {
      fi: 'Lähetyspäivän pitää olla väliltä {made}–{today}.',
      sv: 'Sändningsdagen ska vara mellan {made} och {today}.',
      en: 'The day of sending must be between {made} and {today}.',
    },
  },
  'letter-not-printed': {
    status: 409,
    text: {
      fi: 'Kirje odottaa jo tulostusta.',
      sv: 'Brevet väntar redan på utskrift.',
      en: 'The letter waits to be printed already.',
    },
  },
});

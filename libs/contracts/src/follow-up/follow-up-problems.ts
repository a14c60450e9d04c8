import { defineProblems } from '@kasvutori/platform';

export const followUpProblem = defineProblems({
  'indicators-stand-still': {
    status: 409,
    text: {
      fi: 'Mittareita voi muuttaa vain sopimusluonnoksessa.',
      sv: 'Indikatorerna kan ändras bara i ett avtalsutkast.',
      en: 'Indicators can be changed in a draft contract only.',
    },
  },
  'indicator-days-missing': {
    status: 422,
    text: {
      fi: 'Kerro, monessako päivässä ensimmäinen tapaaminen pidetään.',
      sv: 'Ange inom hur många dagar det första mötet hålls.',
      en: 'Say within how many days the first meeting is held.',
    },
  },
  'indicator-target-outside': {
    status: 422,
    text: {
      fi: 'Tavoite on 0–100 prosenttia, palautteen tavoite arvosana 1–5.',
      sv: 'Målet är 0–100 procent, för respons ett vitsord 1–5.',
      en: 'A target is 0–100 per cent, of feedback a grade 1–5.',
    },
  },
  'indicator-sanction-unsaid': {
    status: 422,
    text: {
      fi: 'Kerro seuraamuksen summa tai prosenttiosuus.',
      sv: 'Ange påföljdens belopp eller procentandel.',
      en: 'Say the amount or the percentage of the sanction.',
    },
  },
  'indicator-twice': {
    status: 422,
    text: {
      fi: 'Sama mittari on listalla kahdesti samalla jaksolla.',
      sv: 'Samma indikator finns två gånger med samma period.',
      en: 'The same indicator stands twice with the same period.',
    },
  },
});

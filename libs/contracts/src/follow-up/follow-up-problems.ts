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
  'quality-pay-outside': {
    status: 422,
    text: {
      fi: 'Asiakkaiden arvio on arvosana 1–5, työllistyneiden osuus 0–100 prosenttia.',
      sv: 'Klienternas omdöme är ett vitsord 1–5, andelen som fått arbete 0–100 procent.',
      en: 'What clients say is a grade 1–5, the share who found work 0–100 per cent.',
    },
  },
  'quality-pay-crossed': {
    status: 422,
    text: {
      fi: 'Vähennyksen raja ei voi olla lisäkorvauksen rajaa korkeampi.',
      sv: 'Gränsen för avdrag kan inte vara högre än gränsen för tillägg.',
      en: 'The limit for withholding cannot be above the limit for paying more.',
    },
  },
  'quality-pay-nothing': {
    status: 422,
    text: {
      fi: 'Kerro peruste euroina ja ainakin toinen osuus, enintään 100 prosenttia.',
      sv: 'Ange grunden i euro och minst den ena andelen, högst 100 procent.',
      en: 'Say the base in euros and at least one of the shares, at most 100 per cent.',
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

import { defineProblems } from '@kasvutori/platform';

export const costProblem = defineProblems({
  'report-not-in-implementation': {
    status: 409,
    text: {
      fi: 'Kustannuksia raportoidaan toteutus- ja jälkivaiheessa.',
      sv: 'Kostnader rapporteras i genomförande- och efterfasen.',
      en: 'Costs are reported in the implementation and aftercare phases.',
    },
  },
  'report-in-hand': {
    status: 409,
    text: {
      fi: 'Tämän kuukauden raportti on jo kesken.',
      sv: 'Månadens rapport är redan under arbete.',
      en: 'The report of this month is already in hand.',
    },
  },
  'report-without-lines': {
    status: 409,
    text: {
      fi: 'Korjaavassa raportissa on oltava vähintään yksi rivi.',
      sv: 'En rättande rapport måste ha minst en rad.',
      en: 'A report that corrects needs at least one line.',
    },
  },
  'report-negative-line': {
    status: 422,
    text: {
      fi: 'Kuukauden omassa raportissa summat ovat positiivisia. Vähennys tehdään korjaavalla raportilla.',
      sv: 'I månadens egen rapport är beloppen positiva. Ett avdrag görs med en rättande rapport.',
      en: "The amounts of a month's own report are positive. A deduction is made by a report that corrects.",
    },
  },
  'report-zero-line': {
    status: 422,
    text: { fi: 'Rivin summa on nolla.', sv: 'Radens belopp är noll.', en: 'The amount of the line is zero.' },
  },
});

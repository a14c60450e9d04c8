import { defineProblems } from '@kasvutori/platform';

export const auditProblem = defineProblems({
  'audit-frame-empty': {
    status: 409,
    text: {
      fi: 'Tältä ajalta ei ole maksettu mitään, mistä otos voitaisiin poimia.',
      sv: 'För den här tiden har inget betalats som ett urval kunde dras ur.',
      en: 'Nothing was paid of that time from which a sample could be drawn.',
    },
  },
  'audit-days': {
    status: 422,
    text: {
      fi: 'Aika päättyy ennen kuin se alkaa.',
      sv: 'Tiden slutar innan den börjar.',
      en: 'The time ends before it begins.',
    },
  },
  'audit-tolerance': {
    status: 422,
    text: {
      fi: 'Sallittu virhe on 0–100 prosenttia, enintään kahdella desimaalilla.',
      sv: 'Toleransen är 0–100 procent med högst två decimaler.',
      en: 'The tolerance is 0–100 per cent with at most two decimals.',
    },
  },
  'audit-error-too-large': {
    status: 422,
    text: {
      fi: 'Virhe ei voi olla suurempi kuin maksettu {amount}.',
      sv: 'Felet kan inte vara större än det betalda {amount}.',
      en: 'The error cannot be larger than the {amount} that was paid.',
    },
  },
});

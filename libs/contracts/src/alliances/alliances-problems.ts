import { defineProblems } from '@kasvutori/platform';

export const allianceProblem = defineProblems({
  'alliance-exists': {
    status: 409,
    text: {
      fi: 'Sopimuksella on jo allianssi.',
      sv: 'Avtalet har redan en allians.',
      en: 'The contract already has an alliance.',
    },
  },
  'alliance-contract-ended': {
    status: 409,
    text: {
      fi: 'Sopimus on päättynyt, joten sille ei voi perustaa allianssia.',
      sv: 'Avtalet har upphört, så ingen allians kan bildas för det.',
      en: 'The contract has ended, so no alliance can be founded on it.',
    },
  },
  'alliance-not-competed': {
    status: 409,
    text: {
      fi: 'Allianssi perustetaan sopimukselle, joka on itse kilpailutettu. Suorahankinta, sääntökirja, puitejärjestely ja tilaus eivät käy.',
      sv: 'En allians bildas för ett avtal som självt har konkurrensutsatts. Direktupphandling, regelbok, ramavtal och avrop duger inte.',
      en: 'An alliance is founded on a contract that was itself competed for, not on a direct award, a rulebook, a framework or a call-off.',
    },
  },
  'alliance-outside-contract': {
    status: 422,
    text: {
      fi: 'Allianssin päivien on oltava sopimuksen voimassaoloaikana.',
      sv: 'Alliansens dagar måste ligga inom avtalets giltighetstid.',
      en: 'The days of the alliance must lie within the validity of the contract.',
    },
  },
  'alliance-party-unknown': {
    status: 422,
    text: {
      fi: 'Osapuolta ei löydy palveluntuottajista.',
      sv: 'Parten finns inte bland serviceproducenterna.',
      en: 'The party is not among the providers.',
    },
  },
  'alliance-contractor-missing': {
    status: 422,
    text: {
      fi: 'Sopimuksen palveluntuottajan on oltava allianssin osapuoli.',
      sv: 'Avtalets serviceproducent måste vara part i alliansen.',
      en: "The contract's provider has to be a party of the alliance.",
    },
  },
  'alliance-amount-invalid': {
    status: 422,
    text: {
      fi: 'Luku puuttuu tai on sallitun alueen ulkopuolella.',
      sv: 'Talet saknas eller ligger utanför det tillåtna området.',
      en: 'The number is missing or outside what is allowed.',
    },
  },
  'alliance-ranges-invalid': {
    status: 422,
    text: {
      fi: 'Jakoalueiden rajojen on noustava, viimeisen on oltava avoin ja jokaisen osuuden 0–100 %.',
      sv: 'Delningsintervallens gränser måste stiga, det sista måste vara öppet och varje andel 0–100 %.',
      en: 'The limits of the ranges must rise, the last one must be open and every share between 0 and 100 %.',
    },
  },
  'alliance-weights-not-hundred': {
    status: 422,
    text: {
      fi: 'Avaintulosalueiden painojen summan on oltava 100 %.',
      sv: 'Nyckelresultatområdenas vikter måste bli 100 % tillsammans.',
      en: 'The weights of the key result areas must make 100 %.',
    },
  },
  'alliance-scale-invalid': {
    status: 422,
    text: {
      fi: 'Asteikon tasojen −100, 0 ja +100 on oltava eri suuria ja samassa järjestyksessä.',
      sv: 'Skalans nivåer −100, 0 och +100 måste skilja sig åt och stå i samma ordning.',
      en: 'The levels of −100, 0 and +100 must differ and run in one direction.',
    },
  },
  'alliance-area-twice': {
    status: 422,
    text: {
      fi: 'Sama avaintulosalue on kahdesti.',
      sv: 'Samma nyckelresultatområde förekommer två gånger.',
      en: 'The same key result area stands there twice.',
    },
  },
  'shares-not-hundred': {
    status: 422,
    text: {
      fi: 'Osapuolten osuuksien summan on oltava tasan 100 %, enintään kahdella desimaalilla.',
      sv: 'Parternas andelar måste tillsammans bli exakt 100 %, med högst två decimaler.',
      en: 'The shares of the parties must make exactly 100 %, with at most two decimals.',
    },
  },
  'shares-party-twice': {
    status: 422,
    text: {
      fi: 'Sama osapuoli on kahdesti.',
      sv: 'Samma part förekommer två gånger.',
      en: 'The same party stands there twice.',
    },
  },
  'shares-in-the-past': {
    status: 422,
    text: {
      fi: 'Osuudet voi muuttaa vain tästä päivästä eteenpäin ja nykyisten jälkeen.',
      sv: 'Andelarna kan bara ändras från i dag framåt och efter de nuvarande.',
      en: 'Shares can be changed only from today on and after those that stand.',
    },
  },
  'alliance-no-shares': {
    status: 409,
    text: {
      fi: 'Osapuolten osuuksista ei ole vielä sovittu.',
      sv: 'Man har ännu inte kommit överens om parternas andelar.',
      en: 'The shares of the parties have not been agreed on yet.',
    },
  },
  'alliance-not-ended': {
    status: 409,
    text: {
      fi: 'Toteutusvaiheen viimeinen päivä ei ole vielä ohi.',
      sv: 'Genomförandefasens sista dag är inte förbi ännu.',
      en: 'The last day of the implementation phase has not passed yet.',
    },
  },
  'alliance-reports-waiting': {
    status: 409,
    text: {
      fi: 'Kustannusraportteja on kesken tai tarkastamatta.',
      sv: 'Det finns kostnadsrapporter som är ofärdiga eller ogranskade.',
      en: 'There are cost reports that are unfinished or not reviewed.',
    },
  },
  'alliance-not-settled': {
    status: 409,
    text: {
      fi: 'Allianssia ei ole vielä selvitetty.',
      sv: 'Alliansen har inte avräknats ännu.',
      en: 'The alliance has not been settled yet.',
    },
  },
  'alliance-not-in-aftercare': {
    status: 409,
    text: {
      fi: 'Lopullinen tulos selvitetään jälkivaiheessa. Sitä ennen näytetään vain ennuste.',
      sv: 'Slutresultatet avräknas i efterfasen. Före det visas bara en prognos.',
      en: 'The final outcome is settled in the aftercare phase. Until then only a forecast is shown.',
    },
  },
  'alliance-costs-remain': {
    status: 409,
    text: {
      fi: 'Jokin osapuoli odottaa vielä kustannuksia: viimeisen raportin arvion on oltava nolla.',
      sv: 'Någon part väntar ännu kostnader: uppskattningen i den sista rapporten måste vara noll.',
      en: 'A party still expects costs: the estimate of its last report has to be zero.',
    },
  },
  'alliance-volume-missing': {
    status: 409,
    text: {
      fi: 'Toteutunut määrä puuttuu joltakin kuukaudelta.',
      sv: 'Den utförda volymen saknas för någon månad.',
      en: 'The actual volume of some month is missing.',
    },
  },
  'alliance-area-unmeasured': {
    status: 409,
    text: {
      fi: 'Jotakin avaintulosaluetta ei ole mitattu.',
      sv: 'Något nyckelresultatområde är inte mätt.',
      en: 'A key result area has not been measured.',
    },
  },
  'alliance-area-unknown': {
    status: 422,
    text: {
      fi: 'Ehdoissa ei ole tällaista avaintulosaluetta.',
      sv: 'Villkoren har inget sådant nyckelresultatområde.',
      en: 'The terms have no such key result area.',
    },
  },
  'alliance-month-outside': {
    status: 422,
    text: {
      fi: 'Kuukausi ei kuulu allianssin aikaan.',
      sv: 'Månaden hör inte till alliansens tid.',
      en: 'The month does not belong to the time of the alliance.',
    },
  },
  'alliance-month-ahead': {
    status: 422,
    text: {
      fi: 'Kuukausi ei ole vielä alkanut.',
      sv: 'Månaden har inte börjat ännu.',
      en: 'The month has not begun yet.',
    },
  },
  'alliance-over': {
    status: 409,
    text: { fi: 'Allianssi on päättynyt.', sv: 'Alliansen har upphört.', en: 'The alliance is over.' },
  },
});

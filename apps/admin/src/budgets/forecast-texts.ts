import { defineTexts } from '#app';

export const texts = defineTexts('budget-forecast', {
  forecast: { fi: 'Ennuste', sv: 'Prognos', en: 'Forecast' },
  runsOut: {
    fi: 'Rahat loppuvat viikolla {{week}} ({{date}})',
    sv: 'Pengarna tar slut vecka {{week}} ({{date}})',
    en: 'The money runs out in week {{week}} ({{date}})',
  },
  lasts: { fi: 'Rahat riittävät vuoden loppuun', sv: 'Pengarna räcker året ut', en: 'The money lasts the year' },
  noForecast: {
    fi: 'Ennustetta ei voi laskea: vuosi ei ole käynnissä tai seteleitä on myönnetty liian vähän aikaa',
    sv: 'Ingen prognos kan göras: året pågår inte eller så har sedlar beviljats för kort tid',
    en: 'No forecast can be made: the year is not under way, or vouchers have been granted for too short a time',
  },
  boundText: {
    fi: 'Vuoden lopussa seteleihin on sidottu tai ansaittu noin {{expected}} (väli {{low}}–{{high}}).',
    sv: 'Vid årets slut är omkring {{expected}} bundet eller intjänat (mellan {{low}} och {{high}}).',
    en: 'At the end of the year about {{expected}} will be committed or earned (between {{low}} and {{high}}).',
  },
  usedText: {
    fi: 'Seteleistä käytetään tavallisesti {{percent}}, joten käytetyksi tulee noin {{used}} ja käyttämättä palautuu noin {{expiring}}.',
    sv: 'Av sedlarna används vanligen {{percent}}, så omkring {{used}} används och omkring {{expiring}} återförs oanvänt.',
    en: 'Vouchers are usually used to {{percent}}, so about {{used}} will be used and about {{expiring}} will come back unused.',
  },
  forecastSentence_one: {
    fi: 'Ennuste jatkaa viimeisen kuukauden tahtia: seteleihin sidotaan {{daily}} päivässä.',
    sv: 'Prognosen fortsätter i den senaste månadens takt: {{daily}} binds i sedlar per dag.',
    en: 'The forecast goes on at the pace of the last month: {{daily}} is committed to vouchers a day.',
  },
  forecastSentence_other: {
    fi: 'Ennuste jatkaa viimeisten {{count}} kuukauden tahtia: seteleihin sidotaan {{daily}} päivässä.',
    sv: 'Prognosen fortsätter i de senaste {{count}} månadernas takt: {{daily}} binds i sedlar per dag.',
    en: 'The forecast goes on at the pace of the last {{count}} months: {{daily}} is committed to vouchers a day.',
  },
  forecastRule: {
    fi: 'Enintään kolme viimeistä täyttä kuukautta. Väli on niistä hitaimman ja nopeimman tahti. Sidottua ei ennusteta enempää kuin budjetissa on.',
    sv: 'Högst de tre senaste fulla månaderna. Intervallet är takten i den långsammaste och den snabbaste av dem. Mer än budgeten prognostiseras inte.',
    en: 'The last three full months at most. The interval is the pace of the slowest and the quickest of them. No more than the budget holds is forecast.',
  },
  boundAtEnd: {
    fi: 'Sidottu ja ansaittu vuoden lopussa',
    sv: 'Bundet och intjänat vid årets slut',
    en: 'Committed and earned at the year’s end',
  },
  usedShare: {
    fi: 'Seteleistä käytetään tavallisesti',
    sv: 'Av sedlarna används vanligen',
    en: 'Vouchers are usually used to',
  },
  expiring: { fi: 'Palautuu käyttämättä', sv: 'Återförs oanvänt', en: 'Comes back unused' },
  usedAtEnd: { fi: 'Käytetään', sv: 'Används', en: 'Will be used' },
  chartAxes: {
    fi: 'Euroa kuukauden loppuun mennessä. Vaalea alue on ennusteen väli.',
    sv: 'Euro till och med månadens slut. Det ljusa fältet är prognosens intervall.',
    en: 'Euros by the end of each month. The pale area is the interval of the forecast.',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  allocated: { fi: 'Budjetti', sv: 'Budget', en: 'Budget' },
  'line-bound': { fi: 'Sidottu ja ansaittu', sv: 'Bundet och intjänat', en: 'Committed and earned' },
  'line-earned': { fi: 'Ansaittu', sv: 'Intjänat', en: 'Earned' },
  'line-paid': { fi: 'Maksettu', sv: 'Betalt', en: 'Paid' },
  'line-expected': { fi: 'Ennuste', sv: 'Prognos', en: 'Forecast' },
  'line-low': { fi: 'Ennuste vähintään', sv: 'Prognos minst', en: 'Forecast at least' },
  'line-high': { fi: 'Ennuste enintään', sv: 'Prognos högst', en: 'Forecast at most' },
});

import { defineTexts } from '#app';

/** What a person should look at in a run, by its kind; lines are filtered by the same words. */
export const exceptionTexts = defineTexts('payment-run-exceptions', {
  'exception-no-account': { fi: 'Tilinumero puuttuu', sv: 'Kontonumret saknas', en: 'Account missing' },
  'exception-account-changed': { fi: 'Tilinumero muuttunut', sv: 'Kontonumret ändrat', en: 'Account changed' },
  'exception-negative': { fi: 'Negatiivinen summa', sv: 'Negativ summa', en: 'Negative sum' },
  'exception-contract-cap': {
    fi: 'Tulosraha ei riitä',
    sv: 'Resultatpengarna räcker inte',
    en: 'Outcome money does not reach',
  },
  'exception-disputed': { fi: 'Kiistetty tieto', sv: 'Bestridd uppgift', en: 'Disputed fact' },
  'exception-corrections': { fi: 'Oikaisuja', sv: 'Rättelser', en: 'Corrections' },
  'exception-late': { fi: 'Myöhässä', sv: 'För sent', en: 'Late' },
  'exception-duplicate': { fi: 'Mahdollinen kaksoismaksu', sv: 'Möjlig dubbelbetalning', en: 'Possible duplicate' },
  'exception-missing-evidence': { fi: 'Todisteet puuttuvat', sv: 'Bevis saknas', en: 'Evidence missing' },
  'exception-segment-changed': { fi: 'Segmentti vaihtui', sv: 'Segmentet ändrades', en: 'Segment changed' },
  'exception-claims-refused': { fi: 'Hylättyjä vaatimuksia', sv: 'Avslagna krav', en: 'Refused claims' },
  'exception-unusual': { fi: 'Poikkeava summa', sv: 'Avvikande summa', en: 'Unusual sum' },
  showLines: { fi: 'Näytä rivit', sv: 'Visa raderna', en: 'Show lines' },
  'only-correction': { fi: 'Oikaisut', sv: 'Rättelser', en: 'Corrections' },
  'only-held': { fi: 'Odottavat', sv: 'Väntande', en: 'Waiting' },
});

import { defineTexts } from '#app';

/** What only the officer does about remedies. */
export const officerTexts = defineTexts('officer-remedies', {
  recordCorrection: {
    fi: 'Kirjaa paperinen oikaisuvaatimus',
    sv: 'Anteckna rättelseyrkande på papper',
    en: 'Record a correction request on paper',
  },
  recordCorrectionIntro: {
    fi: 'Kirjaa vaatimus, joka tuli kirjeellä tai sähköpostilla. Määräaika arvioidaan saapumisen mukaan. Liitä kirje seuraavaksi avautuvalla sivulla.',
    sv: 'Anteckna ett yrkande som kom per brev eller e-post. Tidsfristen bedöms enligt när det kom in. Bifoga brevet på sidan som öppnas härnäst.',
    en: 'Record a request that came by letter or e-mail. Its time is judged by when it came. Attach the letter on the page that opens next.',
  },
  record: { fi: 'Kirjaa vaatimus', sv: 'Anteckna yrkandet', en: 'Record the request' },
  bidder: { fi: 'Tarjoaja', sv: 'Anbudsgivare', en: 'Bidder' },
  receivedAt: { fi: 'Milloin vaatimus saapui', sv: 'När yrkandet kom in', en: 'When the request came' },
  readmit: {
    fi: 'Palautetaan vertailuun',
    sv: 'Tas tillbaka i jämförelsen',
    en: 'Taken back into the comparison',
  },
  readmitHint: {
    fi: 'Vertailusta suljetut tarjoukset. Valitse ne, joiden sulkeminen pois oli virhe.',
    sv: 'Anbud som uteslöts ur jämförelsen. Välj dem vars uteslutning var ett fel.',
    en: 'Bids that were left out of the comparison. Choose those whose exclusion was the mistake.',
  },
});

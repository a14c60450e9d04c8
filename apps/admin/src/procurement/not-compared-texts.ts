import { defineTexts } from '#app';

export const notComparedTexts = defineTexts('not-compared', {
  excluded: { fi: 'Vertailun ulkopuolella', sv: 'Utanför jämförelsen', en: 'Not compared' },
  'excluded-not-compliant': {
    fi: 'Tarjous ei vastaa tarjouspyyntöä (74 §)',
    sv: 'Anbudet motsvarar inte förfrågan (74 §)',
    en: 'The bid does not meet the call (section 74)',
  },
  'excluded-exclusion-ground': {
    fi: 'Poissulkemisperuste (80–81 §)',
    sv: 'Uteslutningsgrund (80–81 §)',
    en: 'An exclusion ground (sections 80–81)',
  },
  'excluded-not-suitable': {
    fi: 'Tarjoaja ei täytä soveltuvuusvaatimuksia (83–86 §)',
    sv: 'Anbudsgivaren uppfyller inte lämplighetskraven (83–86 §)',
    en: 'The bidder does not meet the suitability requirements (sections 83–86)',
  },
  'excluded-abnormally-low': {
    fi: 'Poikkeuksellisen alhainen hinta jäi selittämättä (96 §)',
    sv: 'Det onormalt låga priset förklarades inte (96 §)',
    en: 'An abnormally low price was left unexplained (section 96)',
  },
  'excluded-unopened': {
    fi: 'Tarjousta ei voitu avata',
    sv: 'Anbudet kunde inte öppnas',
    en: 'The bid could not be opened',
  },
  withdrawnBid: {
    fi: 'Tarjoaja peruutti tarjouksensa ennen määräajan päättymistä. Sitä ei avattu. Peruutettu',
    sv: 'Anbudsgivaren tog tillbaka sitt anbud före tidsfristen. Det öppnades inte. Återtaget',
    en: 'The bidder withdrew its bid before the deadline. It was not opened. Withdrawn',
  },
  passedOver: { fi: 'Ohitettu', sv: 'Förbigången', en: 'Passed over' },
});

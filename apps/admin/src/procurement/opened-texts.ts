import { defineTexts } from '#app';

/** What is published of bids when they have been opened. */
export const openedTexts = defineTexts('opened-hashes', {
  hashes: {
    fi: 'Avattujen tarjousten tiivisteet',
    sv: 'De öppnade anbudens kontrollsummor',
    en: 'Fingerprints of the opened bids',
  },
  hashesText: {
    fi: 'Jokainen tarjoaja voi verrata kuittinsa tiivistettä tähän luetteloon: avattu tarjous on sama, joka jätettiin.',
    sv: 'Varje anbudsgivare kan jämföra kontrollsumman på sitt kvitto med listan: det öppnade anbudet är det som lämnades.',
    en: 'Every bidder can compare the fingerprint on its receipt with this list: what was opened is what was submitted.',
  },
});

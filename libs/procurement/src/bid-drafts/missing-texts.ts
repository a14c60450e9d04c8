import type { Localised } from '@kasvutori/platform';
import { FLAWS } from '../bidding/bidding-problems.js';
import type { MissingCode } from './bid-completeness.js';

/** What a draft misses, said to the one who writes it. */
export const MISSING_TEXTS: Readonly<Record<MissingCode, Localised>> = {
  ...FLAWS,
  'no-lots': {
    fi: 'Valitkaa vähintään yksi osa.',
    sv: 'Välj minst en del.',
    en: 'Choose at least one lot.',
  },
  'price-missing': { fi: 'Antakaa hinta {code}.', sv: 'Ange priset {code}.', en: 'Give the price {code}.' },
  'answer-missing': { fi: 'Vastatkaa kysymykseen.', sv: 'Svara på frågan.', en: 'Answer the question.' },
  'terms-not-accepted': {
    fi: 'Hyväksykää tarjouspyynnön ehdot.',
    sv: 'Godkänn villkoren i anbudsförfrågan.',
    en: 'Accept the terms of the call for bids.',
  },
  'grounds-missing': {
    fi: 'Vastatkaa, koskeeko yritystänne jokin poissulkemisperuste.',
    sv: 'Svara på om någon uteslutningsgrund gäller ert företag.',
    en: 'Answer whether an exclusion ground applies to your company.',
  },
  'subcontractor-name-missing': {
    fi: 'Antakaa alihankkijan nimi.',
    sv: 'Ange underleverantörens namn.',
    en: 'Give the name of the subcontractor.',
  },
  'subcontractor-part-missing': {
    fi: 'Kertokaa, mitä alihankkija tekee.',
    sv: 'Berätta vad underleverantören gör.',
    en: 'Tell what the subcontractor does.',
  },
  'member-not-confirmed': {
    fi: '{name} ei ole vielä vahvistanut olevansa ryhmittymässä.',
    sv: '{name} har ännu inte bekräftat att den är med i gruppen.',
    en: '{name} has not yet confirmed that it is in the consortium.',
  },
};

import type { FieldProblem, Localised } from '@kasvutori/platform';
import { label } from '@kasvutori/platform';
import type { DeclarationFlaw, DeclarationFlawCode } from './declaration.js';

const TEXTS: Readonly<Record<DeclarationFlawCode, Localised>> = {
  'ground-unanswered': {
    fi: 'Vastaa myös tähän: {ground}.',
    sv: 'Svara också på detta: {ground}.',
    en: 'Answer this too: {ground}.',
  },
  'ground-twice': {
    fi: 'Tähän on vastattu kahdesti: {ground}.',
    sv: 'Detta har besvarats två gånger: {ground}.',
    en: 'This is answered twice: {ground}.',
  },
  'ground-unknown': {
    fi: 'Poissulkemisperustetta ei tunneta.',
    sv: 'Grunden för uteslutning är okänd.',
    en: 'The exclusion ground is not known.',
  },
  'measures-missing': {
    fi: 'Kerro, mihin korjaaviin toimiin on ryhdytty. Jos ei mihinkään, kirjoita se.',
    sv: 'Berätta vilka korrigerande åtgärder som vidtagits. Om inga, skriv det.',
    en: 'Tell which corrective measures were taken. If none, write so.',
  },
  'measures-without-ground': {
    fi: 'Korjaavat toimet kerrotaan vain, kun peruste koskee yritystä.',
    sv: 'Korrigerande åtgärder anges bara när grunden gäller företaget.',
    en: 'Corrective measures are told only when the ground applies.',
  },
  'validity-backwards': {
    fi: 'Viimeinen voimassaolopäivä on ennen ensimmäistä.',
    sv: 'Den sista giltighetsdagen är före den första.',
    en: 'The last day of validity is before the first.',
  },
};

export function fieldProblems(flaws: readonly DeclarationFlaw[]): FieldProblem[] {
  return flaws.map(({ pointer, code, ground = '' }) => {
    const named = (language: keyof Localised): string =>
      TEXTS[code][language].replace('{ground}', label('exclusion-ground', ground, language));
    return { pointer, code, text: { fi: named('fi'), sv: named('sv'), en: named('en') } };
  });
}

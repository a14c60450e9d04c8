import { useTexts } from '#app';
import { useCodeName } from '#ui';
import { texts as words } from '../texts.js';
import type { Offer } from '../types.js';
import { FEATURES } from './features.js';

type Premises = Offer['premises'][number];

/** A place in words: where it is, and how one gets in and around. */
export function usePremisesWords() {
  const say = useTexts(words);
  const municipality = useCodeName('municipalities');
  return {
    placeOf: (place: Pick<Premises, 'address' | 'municipality'>): string =>
      [place.address, municipality(place.municipality)].filter(Boolean).join(', '),
    featuresOf: ({ accessibility }: Pick<Premises, 'accessibility'>): string =>
      FEATURES.filter((feature) => accessibility.includes(feature))
        .map((feature, at) => (at === 0 ? say(`access-${feature}`) : say(`access-${feature}`).toLowerCase()))
        .join(', '),
  };
}

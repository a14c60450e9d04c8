import { useTexts } from '#app';
import { formatDate, formatMoney, useCodeName } from '#ui';
import { useScoreWords } from '../experience/score-words.js';
import { texts as experienceTexts } from '../experience/texts.js';
import { texts as words } from '../texts.js';
import type { Offer } from '../types.js';
import { FEATURES } from './features.js';
import { usePremisesWords } from './premises-words.js';
import { texts } from './texts.js';

export interface OfferFact {
  key: string;
  label: string;
  value: string;
}

export const isFree = ({ ownCost }: Pick<Offer, 'ownCost'>): boolean => Number(ownCost) === 0;

const byName = new Intl.Collator('fi').compare;

/** Kasvokkain, etänä. */
const listed = (words: readonly string[]): string =>
  words.map((word, at) => (at === 0 ? word : word.toLowerCase())).join(', ');

/** The facts of an offer in words and in one order, the same for every provider: what is compared is what is shown. */
export function useOfferFacts(homeKnown: boolean): (offer: Offer) => OfferFact[] {
  const { placeOf, featuresOf } = usePremisesWords();
  const t = useTexts(texts);
  const say = useTexts(words);
  const rated = useTexts(experienceTexts);
  const score = useScoreWords();
  const municipality = useCodeName('municipalities');
  const language = useCodeName('languages');
  return (offer) => {
    const place = municipality(offer.premisesMunicipality);
    const where = !offer.channels.includes('in-person')
      ? t('noTravel')
      : offer.distanceKm === null
        ? place
        : offer.distanceKm === 0
          ? t('ownMunicipality', { place })
          : t('away', { place, km: offer.distanceKm });
    const addresses = offer.premises.filter(({ exact, address }) => exact || address !== '').map(placeOf);
    const features = FEATURES.filter((feature) => offer.premises.some((one) => one.accessibility.includes(feature)));
    const rows: (OfferFact | false)[] = [
      { key: 'place', label: t('place'), value: where },
      addresses.length > 0 && { key: 'addresses', label: t('addresses'), value: addresses.join('; ') },
      // Who says where they live sees only those who serve there.
      !homeKnown && {
        key: 'serves',
        label: t('serves'),
        value: offer.municipalities.map(municipality).sort(byName).join(', '),
      },
      {
        key: 'firstTime',
        label: t('firstTime'),
        value: offer.nextFreeOn === null ? t('askTime') : formatDate(offer.nextFreeOn),
      },
      { key: 'ways', label: t('ways'), value: listed(offer.channels.map((channel) => say(`channel-${channel}`))) },
      { key: 'languages', label: t('languages'), value: offer.languages.map(language).join(', ') },
      {
        key: 'accessibility',
        label: t('accessibility'),
        value: featuresOf({ accessibility: features }) || t('notTold'),
      },
      {
        key: 'experience',
        label: rated('experience'),
        value: offer.experience ? score(offer.experience) : rated('tooFew'),
      },
      offer.result !== null && { key: 'result', label: rated('result'), value: score(offer.result) },
      {
        key: 'youPay',
        label: t('youPay'),
        value: isFree(offer) ? '0\u00a0€' : `${formatMoney(offer.ownCost)} ${say(`each-${offer.unit}`)}`,
      },
      offer.unitsForVoucher !== null && {
        key: 'enoughFor',
        label: t('enoughFor'),
        value: say(`for-${offer.unit}`, { count: offer.unitsForVoucher }),
      },
      { key: 'price', label: t('price'), value: `${formatMoney(offer.unitPrice)} ${say(`each-${offer.unit}`)}` },
      {
        key: 'places',
        label: t('places'),
        value: offer.placesFree > 0 ? String(offer.placesFree) : t('full'),
      },
      { key: 'whoGives', label: t('whoGives'), value: t(offer.ownProduction ? 'ownProduction' : 'private') },
      { key: 'buyer', label: t('buyer'), value: offer.authorityName },
    ];
    return rows.filter((row) => row !== false);
  };
}

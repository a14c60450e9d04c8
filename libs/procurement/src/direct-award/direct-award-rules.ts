import type { Cents, Localised } from '@kasvutori/platform';
import type { RegimeAnswer } from '../regime/regime.js';
import { groundsFor } from '../regime/direct-award-grounds.js';

export interface AgreedPrice {
  readonly lotId: string;
  readonly code: string;
  /** Null while it has not been agreed. */
  readonly unitPriceCents: Cents | null;
}

export interface DirectAwardContent {
  readonly providerId: string;
  /** A code of `AWARD_GROUNDS`. */
  readonly ground: string;
  readonly reasons: string;
  /** A voluntary transparency notice is published and the contract waits for its standstill. */
  readonly transparency: boolean;
  readonly prices: readonly AgreedPrice[];
}

export interface LotToAward {
  readonly id: string;
  readonly priceItems: readonly {
    readonly code: string;
    readonly quantity: number;
    readonly maxUnitPriceCents: Cents | null;
  }[];
}

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

const LACKS = {
  'ground-not-of-regime': text(
    'Tämä peruste ei kelpaa tähän hankintaan. Valitse peruste, jonka laki antaa tälle hankinnalle.',
    'Grunden passar inte den här upphandlingen. Välj en grund som lagen ger för den.',
    'This ground does not fit this procurement. Choose one that the law gives for it.',
  ),
  'regime-unknown': text(
    'Anna hankinnan ennakoitu arvo, jotta sovellettavat säännöt tiedetään.',
    'Ange upphandlingens uppskattade värde så att reglerna kan avgöras.',
    'Give the estimated value of the procurement, so that its rules are known.',
  ),
  'notice-not-of-regime': text(
    'Tässä hankinnassa ei ole suorahankintailmoitusta. Ota valinta pois.',
    'För den här upphandlingen finns inget meddelande om förhandsinsyn. Ta bort valet.',
    'There is no transparency notice for this procurement. Clear the choice.',
  ),
  'price-missing': text('Anna sovittu yksikköhinta.', 'Ange det avtalade enhetspriset.', 'Give the agreed unit price.'),
  'price-above-maximum': text(
    'Hinta ylittää hankinnan yksikköhinnan enimmäismäärän.',
    'Priset överstiger upphandlingens högsta enhetspris.',
    'The price is above the maximum unit price of the procurement.',
  ),
  'reasons-short': text(
    'Perustele suorahankinta: mitä laki edellyttää ja miten se täyttyy.',
    'Motivera direktupphandlingen: vad lagen kräver och hur det uppfylls.',
    'Give reasons for the direct award: what the law asks for and how it is met.',
  ),
} as const satisfies Record<string, Localised>;

export interface Lack {
  readonly field: string;
  readonly code: string;
  readonly text: Localised;
}
const lack = (field: string, code: keyof typeof LACKS): Lack => ({ field, code, text: LACKS[code] });

/** Fewer letters than this name no fact. */
const SHORTEST_REASON = 20;

/** What stands between a direct award and its approval. A direct award is an exception: its ground is judged by its regime. */
export function lacksOf(award: DirectAwardContent, lots: readonly LotToAward[], regime: RegimeAnswer | null): Lack[] {
  const ground = regime === null || groundsFor(regime.regime).some(({ code }) => code === award.ground);
  const notice = regime === null || !award.transparency || noticeOf(regime) !== undefined;
  return [
    ...(regime === null ? [lack('/ground', 'regime-unknown')] : []),
    ...(ground ? [] : [lack('/ground', 'ground-not-of-regime')]),
    ...(notice ? [] : [lack('/transparency', 'notice-not-of-regime')]),
    ...(award.reasons.trim().length < SHORTEST_REASON ? [lack('/reasons', 'reasons-short')] : []),
    ...lots.flatMap((lot) =>
      lot.priceItems.flatMap(({ code, maxUnitPriceCents }) => {
        const field = `/prices/${lot.id}/${code}`;
        const cents = priceOf(award.prices, lot.id, code);
        if (cents === null) return [lack(field, 'price-missing')];
        return maxUnitPriceCents !== null && cents > maxUnitPriceCents ? [lack(field, 'price-above-maximum')] : [];
      }),
    ),
  ];
}

/** The type of the transparency notice the regime knows, if any. */
export const noticeOf = ({ notices }: Pick<RegimeAnswer, 'notices'>) =>
  notices.find(({ phase }) => phase === 'direct-award')?.type;

export const priceOf = (prices: readonly AgreedPrice[], lotId: string, code: string): Cents | null =>
  prices.find((price) => price.lotId === lotId && price.code === code)?.unitPriceCents ?? null;

/** The comparison price of a lot: estimated quantities at the agreed unit prices. */
export function amountOf(lot: LotToAward, prices: readonly AgreedPrice[]): Cents {
  return lot.priceItems.reduce(
    (sum, { code, quantity }) => sum + BigInt(quantity) * (priceOf(prices, lot.id, code) ?? 0n),
    0n,
  );
}

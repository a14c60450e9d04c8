import type { Language, Localised } from '@kasvutori/platform';

const RULE: Localised = {
  fi: 'Yksi tarjoaja voi voittaa osia enintään {limit}. Osat ratkaistaan julkaistussa järjestyksessä: tarjoaja saa ensimmäiset niistä osista, jotka se voittaisi, ja seuraavat menevät kunkin osan vertailussa seuraavalle.',
  sv: 'Antalet delar som en anbudsgivare kan vinna är högst {limit}. Delarna avgörs i den publicerade ordningen: anbudsgivaren får de första av de delar den skulle vinna, och de följande går till nästa i jämförelsen av respektive del.',
  en: 'The number of lots one bidder can win is at most {limit}. The lots are decided in the order published: a bidder gets the first of the lots it would win, and each later lot goes to the next in its own ranking.',
};

/**
 * How the winners are chosen when one bidder would win more lots than it may; published with the limit, because bidders must know it
 * beforehand (Procurement Act 1397/2016 § 75; directive 2014/24/EU, article 46(2)). `winnersWithinLimit` does what it says.
 */
export const awardLimitRule = (limit: number | null | undefined): Localised | null =>
  limit == null ? null : { fi: filled(RULE.fi, limit), sv: filled(RULE.sv, limit), en: filled(RULE.en, limit) };

const REASON: Localised = {
  fi: 'Ohitettu: tarjoaja voi voittaa osia enintään {limit}, ja se on jo voittanut: {lots}.',
  sv: 'Förbigången: antalet delar som en anbudsgivare kan vinna är högst {limit}, och den har redan vunnit: {lots}.',
  en: 'Passed over: the number of lots one bidder can win is at most {limit}, and it has already won: {lots}.',
};
const LOT: Localised = { fi: 'osa', sv: 'del', en: 'lot' };

/** Why a better bid gave way. `won` are the numbers of the lots its bidder wins before this one. */
export const passedOverReason = (limit: number, won: readonly number[], language: Language): string =>
  filled(REASON[language], limit).replace('{lots}', won.map((number) => `${LOT[language]} ${number}`).join(', '));

const filled = (text: string, limit: number): string => text.replace('{limit}', String(limit));

import type { Localised } from '@kasvutori/platform';
import type { ScoringFlaw } from './scoring.js';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** What is wrong with the way a criterion is scored, and what to do about it. */
export const SCORING_FLAWS = {
  'scoring-unfit': text(
    'Hinta ja kustannus pisteytetään suhteessa halvimpaan tai suoraviivaisesti, laatu arvioiden, ilmoitetusta luvusta tai kyllä/ei.',
    'Pris och kostnad poängsätts relativt till det lägsta eller linjärt, kvalitet genom bedömning, ett uppgivet tal eller ja/nej.',
    'Price and cost are scored relative to the lowest or linearly, quality by a panel, a stated number or yes/no.',
  ),
  'bound-missing': text(
    'Anna rajat: mistä saa täydet pisteet ja mistä ei yhtään.',
    'Ange gränserna: vad som ger full poäng och vad som ger ingen.',
    'Give the bounds: what earns all points and what earns none.',
  ),
  'bound-not-an-amount': text(
    'Anna raja euroina, enintään kaksi desimaalia.',
    'Ange gränsen i euro, högst två decimaler.',
    'Give the bound in euros, with at most two decimals.',
  ),
  'bounds-equal': text('Rajojen pitää erota toisistaan.', 'Gränserna ska vara olika.', 'The bounds must differ.'),
  'bounds-reversed': text(
    'Hinnan ylärajan (ei pisteitä) pitää olla suurempi kuin alarajan (täydet pisteet).',
    'Den övre prisgränsen (inga poäng) ska vara högre än den nedre (full poäng).',
    'The upper bound of the price (no points) must be above the lower one (all points).',
  ),
  'life-cycle-missing': text(
    'Anna, mistä elinkaarikustannus lasketaan: vuodet, korko ja kustannuserät.',
    'Ange vad livscykelkostnaden räknas av: år, ränta och kostnadsposter.',
    'Say what the life-cycle cost is made of: years, rate and components.',
  ),
  'life-cycle-unexpected': text(
    'Elinkaari kuuluu vain kustannusperusteeseen.',
    'Livscykeln hör bara till ett kostnadskriterium.',
    'A life cycle belongs to a cost criterion only.',
  ),
  'life-cycle-rate': text(
    'Diskonttokorko on 0–50 prosenttia vuodessa.',
    'Diskonteringsräntan är 0–50 procent per år.',
    'The discount rate is 0–50 per cent a year.',
  ),
  'life-cycle-code-twice': text(
    'Sama kustannuserän tunnus on jo käytössä.',
    'Samma kod för kostnadsposten används redan.',
    'The same component code is already used.',
  ),
} as const satisfies Record<ScoringFlaw, Localised>;

import type { Localised } from '@kasvutori/platform';

/** How an outcome is told. Amounts in braces are written in the reader's language. */
export const REASON_TEXTS = {
  target: {
    fi: 'Tavoitekustannus on {target}.',
    sv: 'Målkostnaden är {target}.',
    en: 'The target cost is {target}.',
  },
  'target-fixed': { fi: 'Kiinteä osa', sv: 'Fast del', en: 'Fixed part' },
  'target-volume': {
    fi: '{perUnit} × {volume} ({unit})',
    sv: '{perUnit} × {volume} ({unit})',
    en: '{perUnit} × {volume} ({unit})',
  },
  'target-cost': { fi: 'Tavoitekustannus', sv: 'Målkostnad', en: 'Target cost' },
  actual: { fi: 'Hyväksytyt kustannukset', sv: 'Godkända kostnader', en: 'Approved costs' },
  remaining: { fi: 'Arvio jäljellä olevista', sv: 'Uppskattning av återstående', en: 'Estimate of what remains' },
  difference: { fi: 'Erotus', sv: 'Skillnad', en: 'Difference' },
  band: {
    fi: '{from}–{to} % tavoitteesta: {width} × {share} %',
    sv: '{from}–{to} % av målet: {width} × {share} %',
    en: '{from}–{to} % of the target: {width} × {share} %',
  },
  'band-open': {
    fi: 'Yli {from} % tavoitteesta: {width} × {share} %',
    sv: 'Över {from} % av målet: {width} × {share} %',
    en: 'Over {from} % of the target: {width} × {share} %',
  },
  cap: {
    fi: 'Riski on enintään {cap} (kohta {clause})',
    sv: 'Risken är högst {cap} (punkt {clause})',
    en: 'The pain is at most {cap} (clause {clause})',
  },
  parties: { fi: 'Palveluosapuolten osuus', sv: 'Servicepartnernas andel', en: 'Part of the service parties' },
  owner: { fi: 'Tilaajan osuus', sv: 'Beställarens andel', en: "Owner's part" },
  gain: {
    fi: 'Säästöstä palveluosapuolille tulee {parties} ja tilaajalle {owner}.',
    sv: 'Av besparingen går {parties} till servicepartnerna och {owner} till beställaren.',
    en: 'Of the saving {parties} goes to the service parties and {owner} to the owner.',
  },
  pain: {
    fi: 'Ylityksestä palveluosapuolten osuus on {parties} ja tilaajan {owner}.',
    sv: 'Av överskridningen är servicepartnernas andel {parties} och beställarens {owner}.',
    en: 'Of the overrun the service parties bear {parties} and the owner {owner}.',
  },
  results: {
    fi: 'Avaintulosalueet tuovat palveluosapuolille {net}.',
    sv: 'Nyckelresultatområdena ger servicepartnerna {net}.',
    en: 'The key result areas bring the service parties {net}.',
  },
  area: {
    fi: '{title}: {score} × {weight} % = {points} pistettä',
    sv: '{title}: {score} × {weight} % = {points} poäng',
    en: '{title}: {score} × {weight} % = {points} points',
  },
  pool: {
    fi: 'Bonuspooli, {percent} % tavoitekustannuksesta',
    sv: 'Bonuspott, {percent} % av målkostnaden',
    en: 'Pool, {percent} % of the target cost',
  },
  score: { fi: '{score} % poolista', sv: '{score} % av potten', en: '{score} % of the pool' },
  part: {
    fi: '{name}: {amount}, osuus {percent} %.',
    sv: '{name}: {amount}, andel {percent} %.',
    en: '{name}: {amount}, share {percent} %.',
  },
  party: {
    fi: '{name}, {percent} % päivien mukaan',
    sv: '{name}, {percent} % enligt dagar',
    en: '{name}, {percent} % by days',
  },
  'cost-fact': {
    fi: 'Hyväksyttyjä kustannuksia {actual}, arvio jäljellä olevista {remaining}.',
    sv: 'Godkända kostnader {actual}, uppskattning av återstående {remaining}.',
    en: 'Approved costs {actual}, estimate of what remains {remaining}.',
  },
  'volume-fact': { fi: 'Määrä {volume} ({unit}).', sv: 'Volym {volume} ({unit}).', en: 'Volume {volume} ({unit}).' },
  measured: {
    fi: '{title}: taso {level}. Lähde: {source}.',
    sv: '{title}: nivå {level}. Källa: {source}.',
    en: '{title}: level {level}. Source: {source}.',
  },
  unmeasured: {
    fi: '{title}: ei vielä mitattu, lasketaan nollana. Lähde: {source}.',
    sv: '{title}: ännu inte mätt, räknas som noll. Källa: {source}.',
    en: '{title}: not measured yet, counts as zero. Source: {source}.',
  },
} as const satisfies Record<string, Localised>;

export type ReasonText = keyof typeof REASON_TEXTS;

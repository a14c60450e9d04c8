import {
  type Localised,
  isDecimalAmount,
  isDecimalRate,
  isFullyLocalised,
  isVatCategory,
  parseCents,
  parseRate,
} from '@kasvutori/platform';
import { isBelow } from '../entitlements/score-bands.js';
import type { Component, EmploymentDays, Price, QualityComponent, Tariff } from './tariff.js';

/** What is wrong with a tariff: where (JSON pointer), a stable code and what a person reads. */
export interface TariffFlaw {
  readonly path: string;
  readonly code: FlawCode;
  readonly text: Localised;
}

const TEXTS = {
  'no-components': {
    fi: 'Tariffissa ei ole yhtään maksun osaa.',
    sv: 'Tariffen har ingen betalningsdel.',
    en: 'The tariff has no component to pay for.',
  },
  'component-twice': {
    fi: 'Sama tunnus on kahdella maksun osalla.',
    sv: 'Två betalningsdelar har samma beteckning.',
    en: 'Two components have the same id.',
  },
  'text-missing': {
    fi: 'Teksti puuttuu suomeksi, ruotsiksi tai englanniksi.',
    sv: 'Texten saknas på finska, svenska eller engelska.',
    en: 'The text is missing in Finnish, Swedish or English.',
  },
  'clause-missing': {
    fi: 'Sopimuskohta puuttuu: jokaisella säännöllä on kohta sopimuksessa.',
    sv: 'Avtalspunkten saknas: varje regel har en punkt i avtalet.',
    en: 'The clause is missing: every rule stands in the contract.',
  },
  'price-not-amount': {
    fi: 'Hinta ei ole euromäärä, kuten 600.00.',
    sv: 'Priset är inte ett belopp i euro, till exempel 600.00.',
    en: 'The price is not an amount in euros such as 600.00.',
  },
  'price-not-positive': {
    fi: 'Hinnan on oltava suurempi kuin nolla.',
    sv: 'Priset måste vara större än noll.',
    en: 'The price must be above zero.',
  },
  'segment-without-price': {
    fi: 'Segmentiltä puuttuu hinta.',
    sv: 'Ett segment saknar pris.',
    en: 'A segment has no price.',
  },
  'segment-unknown': {
    fi: 'Hinta on segmentille, jota tariffissa ei ole.',
    sv: 'Priset gäller ett segment som inte finns i tariffen.',
    en: 'A price is for a segment the tariff does not have.',
  },
  'measure-unknown': {
    fi: 'Maksun osa viittaa mittariin, jota tariffissa ei ole.',
    sv: 'Betalningsdelen hänvisar till ett mått som inte finns i tariffen.',
    en: 'The component refers to a measure the tariff does not have.',
  },
  'threshold-not-days': {
    fi: 'Kynnyksen on oltava kokonaisia päiviä, vähintään 1.',
    sv: 'Tröskeln måste vara hela dagar, minst 1.',
    en: 'The threshold must be whole days, at least 1.',
  },
  'threshold-twice': {
    fi: 'Kaksi maksun osaa on samalla kynnyksellä: sama tulos maksettaisiin kahdesti.',
    sv: 'Två betalningsdelar har samma tröskel: samma resultat skulle betalas två gånger.',
    en: 'Two components have the same threshold: one outcome would be paid twice.',
  },
  'hours-not-decimal': {
    fi: 'Viikkotuntien on oltava luku väliltä 0–168.',
    sv: 'Veckotimmarna måste vara ett tal mellan 0 och 168.',
    en: 'The hours per week must be a number from 0 to 168.',
  },
  'weight-out-of-range': {
    fi: 'Painon on oltava luku väliltä 0–1.',
    sv: 'Vikten måste vara ett tal mellan 0 och 1.',
    en: 'The weight must be a number from 0 to 1.',
  },
  'gap-not-days': {
    fi: 'Sallitun tauon on oltava kokonaisia päiviä, vähintään 0.',
    sv: 'Det tillåtna avbrottet måste vara hela dagar, minst 0.',
    en: 'The permitted break must be whole days, at least 0.',
  },
  'vat-unknown': {
    fi: 'Arvonlisäveron luokkaa ei tunneta.',
    sv: 'Momskategorin är okänd.',
    en: 'The VAT category is not known.',
  },
  'group-unknown': {
    fi: 'Maksun osa kuuluu ryhmään, jota tariffissa ei ole.',
    sv: 'Betalningsdelen hör till en grupp som inte finns i tariffen.',
    en: 'The component belongs to a group the tariff does not have.',
  },
  'unit-not-from-voucher': {
    fi: 'Suoritteet maksetaan asiakkaan setelistä, tulokset sopimuksen rahasta.',
    sv: 'Prestationer betalas med klientens sedel, resultat med avtalets pengar.',
    en: 'Units are paid from the client’s voucher, outcomes from the contract’s money.',
  },
  'bands-not-rising': {
    fi: 'Pisteiden rajojen on noustava, ja viimeinen on ylhäältä avoin.',
    sv: 'Gränserna för poängen måste stiga, och den sista är öppen uppåt.',
    en: 'The limits of the scores must rise, and the last is open upwards.',
  },
  'share-out-of-range': {
    fi: 'Osuuden on oltava luku väliltä −100–100.',
    sv: 'Andelen måste vara ett tal mellan −100 och 100.',
    en: 'The share must be a number from −100 to 100.',
  },
  'too-few-clients': {
    fi: 'Asiakkaita on oltava vähintään viisi: pienempää määrää ei julkaista.',
    sv: 'Klienterna måste vara minst fem: mindre antal publiceras inte.',
    en: 'There must be at least five clients: fewer are not published.',
  },
  'ends-before-start': {
    fi: 'Tariffi päättyy ennen kuin se alkaa.',
    sv: 'Tariffen upphör innan den börjar gälla.',
    en: 'The tariff ends before it begins.',
  },
} as const satisfies Record<string, Localised>;

export type FlawCode = keyof typeof TEXTS;

const MAX_HOURS_WEEK = 168;

/** Everything that is wrong with a tariff; an empty list when it may be used. Pure. */
export function validateTariff(tariff: Tariff): readonly TariffFlaw[] {
  const flaws: TariffFlaw[] = [];
  const report = (path: string, code: FlawCode): void => void flaws.push({ path, code, text: TEXTS[code] });
  if (!isFullyLocalised(tariff.title)) report('/title', 'text-missing');
  if (tariff.validTo !== null && tariff.validTo <= tariff.validFrom) report('/validTo', 'ends-before-start');
  if (tariff.components.length === 0) report('/components', 'no-components');
  for (const [name, measure] of Object.entries(tariff.measures)) checkMeasure(measure, `/measures/${name}`, report);
  const ids = new Set<string>();
  const thresholds = new Set<string>();
  tariff.components.forEach((component, index) => {
    const path = `/components/${index}`;
    if (ids.has(component.id)) report(`${path}/id`, 'component-twice');
    ids.add(component.id);
    checkComponent(tariff, component, path, report);
    if (component.kind !== 'milestone') return;
    const threshold = `${component.trigger.measure}:${component.trigger.days}`;
    if (thresholds.has(threshold)) report(`${path}/trigger/days`, 'threshold-twice');
    thresholds.add(threshold);
  });
  tariff.caps.forEach((cap, index) => {
    if (!isDecimalAmount(cap.amount)) report(`/caps/${index}/amount`, 'price-not-amount');
    if (cap.clause.trim() === '') report(`/caps/${index}/clause`, 'clause-missing');
  });
  return flaws;
}

type Report = (path: string, code: FlawCode) => void;

function checkMeasure(measure: EmploymentDays, path: string, report: Report): void {
  if (!within(measure.minHoursWeek, MAX_HOURS_WEEK)) report(`${path}/minHoursWeek`, 'hours-not-decimal');
  if (!within(measure.subsidisedWeight, 1)) report(`${path}/subsidisedWeight`, 'weight-out-of-range');
  if (!Number.isInteger(measure.maxGapDays) || measure.maxGapDays < 0) report(`${path}/maxGapDays`, 'gap-not-days');
  if (measure.clause.trim() === '') report(`${path}/clause`, 'clause-missing');
}

function within(decimal: string, most: number): boolean {
  if (!isDecimalRate(decimal)) return false;
  const { num, den } = parseRate(decimal);
  return num >= 0n && num <= BigInt(most) * den;
}

function checkComponent(tariff: Tariff, component: Component, path: string, report: Report): void {
  if (!isFullyLocalised(component.title)) report(`${path}/title`, 'text-missing');
  if (component.clause.trim() === '') report(`${path}/clause`, 'clause-missing');
  if (!isVatCategory(component.vatCategory)) report(`${path}/vatCategory`, 'vat-unknown');
  if ((component.kind === 'unit') !== (component.funding === 'voucher'))
    report(`${path}/funding`, 'unit-not-from-voucher');
  const { group } = component;
  if (group !== undefined && !tariff.exclusive.some((rule) => rule.group === group))
    report(`${path}/group`, 'group-unknown');
  checkPrice(component.price, tariff.segments.ids, `${path}/price`, report);
  if (component.kind === 'quality') return checkQuality(component, path, report);
  if (component.kind !== 'milestone') return;
  if (tariff.measures[component.trigger.measure] === undefined) report(`${path}/trigger/measure`, 'measure-unknown');
  if (!Number.isInteger(component.trigger.days) || component.trigger.days < 1)
    report(`${path}/trigger/days`, 'threshold-not-days');
}

const FEWEST_PUBLISHED = 5;

function checkQuality({ bands, trigger }: QualityComponent, path: string, report: Report): void {
  if (!Number.isInteger(trigger.minClients) || trigger.minClients < FEWEST_PUBLISHED)
    report(`${path}/trigger/minClients`, 'too-few-clients');
  const ends = bands.slice(0, -1).map(({ below }) => below);
  const rising = ends.every(
    (end, index) => end !== null && isDecimalRate(end) && (index === 0 || isBelow(ends[index - 1] ?? end, end)),
  );
  if (!rising || bands.at(-1)?.below !== null) report(`${path}/bands`, 'bands-not-rising');
  bands.forEach(({ percent }, index) => {
    if (!within(percent.replace(/^-/, ''), 100)) report(`${path}/bands/${index}/percent`, 'share-out-of-range');
  });
}

function checkPrice(price: Price, segments: readonly string[], path: string, report: Report): void {
  const check = (amount: string, at: string): void => {
    if (!isDecimalAmount(amount)) report(at, 'price-not-amount');
    else if (parseCents(amount) <= 0n) report(at, 'price-not-positive');
  };
  if ('amount' in price) return check(price.amount, `${path}/amount`);
  for (const segment of segments) {
    if (price.bySegment[segment] === undefined) report(`${path}/bySegment/${segment}`, 'segment-without-price');
  }
  for (const [segment, amount] of Object.entries(price.bySegment)) {
    if (!segments.includes(segment)) report(`${path}/bySegment/${segment}`, 'segment-unknown');
    check(amount, `${path}/bySegment/${segment}`);
  }
}

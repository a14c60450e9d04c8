import type { Language, Localised } from '@kasvutori/platform';
import { COOPERATION_FIELDS } from './cooperation-fields.js';
import { FRAMEWORK_FIELDS } from './framework-fields.js';
import { AMENDMENT_FIELDS } from './amendment-fields.js';
import { field, same, type TemplateField } from './template-field.js';
import { TERMS_FIELDS } from './terms-fields.js';

/** What a template is for. A clause is a piece that templates take in; it is kept, versioned and published as they are. */
export const TEMPLATE_KINDS = ['contract', 'framework', 'call-off', 'cooperation', 'amendment', 'clause'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Everything `contractData` gives; a template that speaks of anything else is not published. */
export const TEMPLATE_FIELDS: readonly TemplateField[] = [
  field('number', 'Sopimuksen numero', 'Avtalets nummer', 'Number of the contract', 'S-2026-0001'),
  field('title', 'Sopimuksen nimi', 'Avtalets namn', 'Title of the contract', {
    fi: 'Työhönvalmennus, Äänekoski',
    sv: 'Jobbcoachning, Äänekoski',
    en: 'Job coaching, Äänekoski',
  }),
  field('authority.name', 'Tilaajan nimi', 'Beställarens namn', 'Name of the authority', 'Järvi-Suomen työllisyysalue'),
  field(
    'authority.businessId',
    'Tilaajan Y-tunnus',
    'Beställarens FO-nummer',
    'Business ID of the authority',
    '1234567-1',
  ),
  field(
    'provider.name',
    'Palveluntuottajan nimi',
    'Producentens namn',
    'Name of the provider',
    'Öljymäen Valmennus Oy',
  ),
  field(
    'provider.businessId',
    'Palveluntuottajan Y-tunnus',
    'Producentens FO-nummer',
    'Business ID of the provider',
    '7654321-7',
  ),
  field('tenderNumber', 'Hankinnan numero', 'Upphandlingens nummer', 'Number of the tender', 'H-2026-0001'),
  field('tenderTitle', 'Hankinnan nimi', 'Upphandlingens namn', 'Title of the tender', same('Työhönvalmennus 2026')),
  field('lotReference', 'Hankinnan osa', 'Del av upphandlingen', 'Lot of the tender', 'LOT-0001'),
  field('serviceName', 'Palvelu', 'Tjänst', 'Service', {
    fi: 'Työhönvalmennus',
    sv: 'Jobbcoachning',
    en: 'Job coaching',
  }),
  field('municipalityNames', 'Kunnat', 'Kommuner', 'Municipalities', same('Mikkeli, Äänekoski')),
  field('validFrom', 'Ensimmäinen voimassaolopäivä', 'Första giltighetsdagen', 'First day of validity', '2027-01-01'),
  field('lastDay', 'Viimeinen voimassaolopäivä', 'Sista giltighetsdagen', 'Last day of validity', '2028-12-31'),
  field('capCents', 'Enimmäisarvo', 'Högsta värde', 'Ceiling', 9_000_000n),
  field('specialTerms', 'Erityiset ehdot', 'Särskilda villkor', 'Special terms', null),
  field('prices', 'Hinnat', 'Priser', 'Prices', null),
  field('prices[].clause', 'Hinnan kohta', 'Prisets punkt', 'Clause of the price', '3.1'),
  field('prices[].code', 'Hinnan tunnus', 'Prisets kod', 'Code of the price', 'UNIT'),
  field('prices[].title', 'Mistä maksetaan', 'Vad som betalas', 'What is paid for', {
    fi: 'Tapaaminen',
    sv: 'Möte',
    en: 'Meeting',
  }),
  field('prices[].unit', 'Yksikkö', 'Enhet', 'Unit', { fi: 'tapaaminen', sv: 'möte', en: 'meeting' }),
  field('prices[].unitPriceCents', 'Yksikköhinta', 'Enhetspris', 'Unit price', 8_500n),
  field('indicators', 'Mittarit', 'Indikatorer', 'Indicators', null),
  field('indicators[].clause', 'Mittarin kohta', 'Indikatorns punkt', 'Clause of the indicator', '4.1'),
  field('indicators[].name', 'Mittarin nimi', 'Indikatorns namn', 'Name of the indicator', {
    fi: 'Asiakaspalautteen keskiarvo',
    sv: 'Klientresponsens medeltal',
    en: 'Mean of client feedback',
  }),
  field('indicators[].target', 'Mittarin tavoite', 'Indikatorns mål', 'Target of the indicator', {
    fi: 'vähintään 4,2',
    sv: 'minst 4,2',
    en: 'at least 4.2',
  }),
  field('indicators[].period', 'Mittausjakso', 'Mätperiod', 'Period of the indicator', {
    fi: 'vuosineljännes',
    sv: 'kvartal',
    en: 'quarter',
  }),
  field('indicators[].minCases', 'Tapauksia vähintään', 'Minst fall', 'Fewest cases', same('10')),
  field('indicators[].sanction', 'Mittarin seuraamus', 'Indikatorns påföljd', 'Sanction of the indicator', {
    fi: '500,00 € jaksolta, jolla tavoite ei täyty',
    sv: '500,00 € för en period då målet inte nås',
    en: '€500.00 for a period that misses the target',
  }),
  ...FRAMEWORK_FIELDS,
  ...COOPERATION_FIELDS,
  ...TERMS_FIELDS,
];

/** What a template of the kind may print: an amendment speaks of its contract and of what it changes. */
export const fieldsOf = (kind: TemplateKind): readonly TemplateField[] =>
  kind === 'amendment' ? [...TEMPLATE_FIELDS, ...AMENDMENT_FIELDS] : TEMPLATE_FIELDS;

/** The fields that a template speaks of and nothing of its kind has; a group such as `provider` is known by its fields. */
export const unknownFields = (fields: readonly string[], kind: TemplateKind): string[] =>
  fields.filter((path) => !fieldsOf(kind).some((one) => one.path === path || one.path.startsWith(`${path}.`)));

/** What people call the field; its path where it has no name. */
export const labelOf = (path: string): Localised =>
  fieldsOf('amendment').find((one) => one.path === path)?.label ?? same(path);

/** Invented data with every field filled, for a preview without a contract and for trying a template before it is published. */
export function exampleData(language: Language, kind: TemplateKind): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { path, example } of fieldsOf(kind)) {
    const parts = path.split('.');
    const place = parts.slice(0, -1).reduce(within, data);
    place[parts.at(-1) ?? ''] = typeof example === 'object' && example !== null ? (example[language] ?? '') : example;
  }
  return data;
}

/** The object of a group, or the one row of a list (`prices[]`). */
function within(place: Record<string, unknown>, part: string): Record<string, unknown> {
  if (!part.endsWith('[]')) return (place[part] ??= {}) as Record<string, unknown>;
  const [row] = (place[part.slice(0, -2)] ??= [{}]) as [Record<string, unknown>];
  return row;
}

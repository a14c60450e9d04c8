import { field, same, type TemplateField } from './template-field.js';

/** What a framework contract has beside every other contract: its maximum, its providers and how call-offs are given. */
const OF_FRAMEWORK: readonly TemplateField[] = [
  field(
    'ceilingCents',
    'Puitejärjestelyn enimmäisarvo',
    'Ramavtalets högsta värde',
    'Maximum of the framework',
    9_000_000n,
  ),
  field('callOffRule', 'Miten tilaukset annetaan', 'Hur beställningarna ges', 'How call-offs are given', {
    fi: 'Tilaus annetaan etusijajärjestyksessä ensimmäiselle, joka voi ottaa sen vastaan.',
    sv: 'Beställningen ges i rangordning till den första som kan ta emot den.',
    en: 'A call-off goes, in the order of ranking, to the first that can take it.',
  }),
  field('providers', 'Palveluntuottajat', 'Producenter', 'Providers', null),
  field('providers[].rank', 'Sija', 'Plats', 'Rank', same('1')),
  field(
    'providers[].name',
    'Sijan palveluntuottaja',
    'Producent på platsen',
    'Provider of the rank',
    same('Öljymäen Valmennus Oy'),
  ),
  field('providers[].share', 'Osuus prosentteina', 'Andel i procent', 'Share in per cent', same('60')),
];

/** What a call-off has: the framework contract it stands under, and the order. */
const OF_CALL_OFF: readonly TemplateField[] = [
  field(
    'parent.number',
    'Puitesopimuksen numero',
    'Ramavtalets nummer',
    'Number of the framework agreement',
    'S-2026-0002',
  ),
  field(
    'parent.title',
    'Puitesopimuksen nimi',
    'Ramavtalets namn',
    'Title of the framework agreement',
    same('Työhönvalmennus'),
  ),
  field('order.number', 'Tilauksen numero', 'Beställningens nummer', 'Number of the order', 'TI-2026-0001'),
  field('order.title', 'Tilauksen nimi', 'Beställningens namn', 'Title of the order', same('Ryhmävalmennus')),
  field('order.description', 'Mitä tilataan', 'Vad som beställs', 'What is ordered', {
    fi: 'Kymmenen hengen ryhmä.',
    sv: 'En grupp på tio.',
    en: 'A group of ten.',
  }),
  field(
    'order.offeredAt',
    'Milloin tilaus tarjottiin',
    'När beställningen erbjöds',
    'When the order was offered',
    '2026-11-24T10:00:00Z',
  ),
  field('order.reason', 'Miksi tilaus annettiin', 'Varför beställningen gavs', 'Why the order was given', {
    fi: 'Öljymäen Valmennus Oy on etusijajärjestyksessä ensimmäinen.',
    sv: 'Öljymäen Valmennus Oy är den första i rangordningen.',
    en: 'Öljymäen Valmennus Oy is the first in the order of ranking.',
  }),
];

export const FRAMEWORK_FIELDS: readonly TemplateField[] = [...OF_FRAMEWORK, ...OF_CALL_OFF];

import { expect, test } from '@jest/globals';
import { addDays, calendarDate, centsToDecimal } from '@kasvutori/platform';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import type { Retention, Tariff } from '../tariffs/tariff.js';
import { entitlements } from './entitlements.js';
import { explain } from './explain.js';

const START = '2026-01-05';
const LATER = calendarDate('2027-06-01');
const CLAUSE = { clause: '9.1' };

/** What a client who works from 2.2.2026 on has: the start 200, the job 200, 4 weeks 150, 13 weeks 400, 26 weeks 700 (2.8.2026), 52 weeks 600. */
function lines(retention: Retention, other: Partial<Tariff> = {}, asOf = LATER) {
  const tariff = { ...SAMPLE_TARIFF, ...other, retention };
  const facts = clientFacts('A', START, [spell('2026-02-02')]);
  return entitlements(tariff, facts, asOf).lines;
}
const told = (retention: Retention, other: Partial<Tariff> = {}, asOf = LATER) =>
  lines(retention, other, asOf)
    .filter(({ component }) => component === 'START' || component === 'S13')
    .map(({ key, netCents, dueOn }) => `${key} ${centsToDecimal(netCents)}${dueOn ? ` ${dueOn}` : ''}`);

test.each<[string, Retention, Partial<Tariff>, string[]]>([
  [
    'until another outcome of the client',
    { ...CLAUSE, percent: '10', release: { component: 'S26' } },
    {},
    ['START 180.00', 'S13 360.00', 'START~ 20.00 2026-08-02', 'S13~ 40.00 2026-08-02'],
  ],
  [
    'of the components it names alone',
    { ...CLAUSE, percent: '10', of: ['S13'], release: { component: 'S26' } },
    {},
    ['START 200.00', 'S13 360.00', 'S13~ 40.00 2026-08-02'],
  ],
  [
    'until a day; what comes about later is paid in full',
    { ...CLAUSE, percent: '12.5', release: { date: calendarDate('2026-03-31') } },
    {},
    ['START 175.00', 'START~ 25.00 2026-03-31', 'S13 400.00'],
  ],
  [
    'so many days after the outcome, of which a part is released',
    { ...CLAUSE, percent: '10', of: ['START'], release: { days: 30 }, releasePercent: '75' },
    {},
    ['START 180.00', 'START~ 15.00 2026-02-04', 'S13 400.00'],
  ],
  [
    'until the contract ends, unless something else is said',
    { ...CLAUSE, percent: '10' },
    { validTo: calendarDate('2027-01-01') },
    ['START 180.00', 'S13 360.00', 'START~ 20.00 2027-01-01', 'S13~ 40.00 2027-01-01'],
  ],
  [
    'and not released as long as what it waits for has not come about',
    { ...CLAUSE, percent: '10', release: { component: 'STUDY' } },
    {},
    ['START 180.00', 'S13 360.00'],
  ],
  [
    'of what a cap leaves: kept and released together never pass it',
    { ...CLAUSE, percent: '50', release: { component: 'S26' } },
    { caps: [{ scope: 'client', amount: '700', onHit: 'truncate', clause: '8' }] },
    ['START 100.00', 'S13 75.00', 'START~ 100.00 2026-08-02', 'S13~ 75.00 2026-08-02'],
  ],
  [
    'cents go to what is kept, half up',
    { ...CLAUSE, percent: '0.0025', of: ['START'], release: { days: 1 } },
    {},
    ['START 199.99', 'START~ 0.01 2026-01-06', 'S13 400.00'],
  ],
])('kept back %s', (_title, retention, other, expected) => {
  expect(told(retention, other)).toEqual(expected);
});

test('falls due on its day, not before', () => {
  const retention: Retention = { ...CLAUSE, percent: '10', of: ['START'], release: { days: 30 } };
  const due = calendarDate('2026-02-04');
  expect(told(retention, {}, addDays(due, -1))).toEqual(['START 180.00']);
  expect(told(retention, {}, due)).toEqual(['START 180.00', 'START~ 20.00 2026-02-04']);
});

test('nothing is kept of what a voucher pays', () => {
  const facts = {
    ...clientFacts('A', START),
    serviceEvents: [
      {
        ...{ factId: null, eventId: 'e1', component: 'UNIT', on: calendarDate(START), units: '1' },
        ...{ voucherAmount: null, reversed: false },
      },
    ],
  };
  const tariff = { ...SAMPLE_TARIFF, retention: { ...CLAUSE, percent: '10', release: { days: 30 } } };
  const unit = entitlements(tariff, facts, LATER).lines.filter(({ component }) => component === 'UNIT');
  expect(unit.map(({ netCents }) => netCents)).toEqual([8235n]);
});

test.each([
  ['fi', 'Pidätetään 10 % eli 20,00 € 4.2.2026 asti', 'Pidätetty 20,00 € vapautui 4.2.2026', 'Pidätys: kohta 9.1.'],
  [
    'sv',
    '10 %, det vill säga 20,00 €, innehålls till 4.2.2026',
    'Innehållna 20,00 € frigavs 4.2.2026',
    'Innehållande: punkt 9.1.',
  ],
  [
    'en',
    '10%, 20.00 €, is kept back until 4.2.2026',
    'What was kept back, 20.00 €, was released on 4.2.2026',
    'Retention: clause 9.1.',
  ],
] as const)('is read aloud in %s', (language, kept, released, rule) => {
  const told = lines({ ...CLAUSE, percent: '10', of: ['START'], release: { days: 30 } })
    .filter(({ component }) => component === 'START')
    .map(({ trace }) => explain(trace, language));
  const plain = (text = '') => text.replaceAll('\u00a0', ' ');
  expect(told.map(({ rows }) => plain(rows.at(-1)?.label))).toEqual([kept, released]);
  for (const { rules } of told) expect(rules).toContain(rule);
});

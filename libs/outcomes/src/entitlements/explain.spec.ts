import { expect, test } from '@jest/globals';
import { calendarDate, LANGUAGES } from '@kasvutori/platform';
import { clientFacts, SAMPLE_TARIFF, spell } from '../../../../test/support/sample-tariff.js';
import { entitlements } from './entitlements.js';
import { explain } from './explain.js';
import { TEXTS } from './explain-texts.js';
import { type Trace, withStep } from './trace.js';

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null;

function traceOf(component: string, asOf: string, end: string | null = null): Trace {
  const { lines, missing } = entitlements(
    SAMPLE_TARIFF,
    clientFacts('B', '2026-01-05', [spell('2026-02-02', end)]),
    calendarDate(asOf),
  );
  const found = [...lines, ...missing].find((line) => line.component === component);
  if (found === undefined) throw new Error(`${component} is not in the tariff`);
  return found.trace;
}

test('a milestone reads as sentence, arithmetic, rules and facts', () => {
  const explained = explain(traceOf('S13', '2026-06-01'), 'fi');
  expect(plain(explained.sentence)).toBe(
    '91 days in work: 600,00 €, 3.5.2026. Työtä on kertynyt 91 päivää, kun tarvitaan 91.',
  );
  expect(explained.rows.map((row) => [row.label, plain(row.amount)])).toEqual([
    ['Hinta sopimuksessa, segmentti B', '600,00 €'],
    ['Työssä 2.2.2026–3.5.2026: 91 päivää', null],
    ['91 / 91 työpäivää (vähintään 18 h viikossa)', '600,00 €'],
  ]);
  expect(explained.rules).toEqual([
    'Sopimus FI-DEMO-1, tariffin versio 1, kohta 6.91',
    'Työpäivien laskeminen: kohta 5.1. Enintään 28 päivän tauko keskeyttää laskun, pidempi aloittaa sen alusta.',
  ]);
  expect(explained.facts.map((fact) => fact.text)).toEqual([
    'Työ: Verstas Oy, 2.2.2026–, 37,5 h viikossa',
    'Segmentti B alkaen 5.1.2026',
  ]);
});

test('a correction says what was paid, what is right and the difference, with a real minus', () => {
  const corrected = withStep(traceOf('S13', '2026-09-30', '2026-03-20'), { op: 'paid-before', amount: '600.00' });
  const explained = explain(corrected, 'en');
  expect(plain(explained.sentence)).toBe(
    '91 days in work: 600.00 € was paid before, the right amount is 0.00 €. The difference of \u2212600.00 € is corrected. There are 47 days in work, when 91 are needed.',
  );
  expect(plain(explained.rows.at(-1)?.amount ?? null)).toBe('\u2212600.00 €');
});

test.each(LANGUAGES)('every text of the explanation is filled in completely in %s', (language) => {
  for (const component of ['START', 'JOB', 'STUDY', 'S13', 'S52']) {
    const { sentence, rows, rules, facts } = explain(traceOf(component, '2026-06-01'), language);
    const texts = [sentence, ...rows.map((row) => row.label), ...rules, ...facts.map((fact) => fact.text)];
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN/);
  }
});

test('the three languages name the same values', () => {
  const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
  for (const text of Object.values(TEXTS)) {
    expect([names(text.sv), names(text.en)]).toEqual([names(text.fi), names(text.fi)]);
  }
});

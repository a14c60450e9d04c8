import { describe, expect, test } from '@jest/globals';
import type { QualityPay } from '@kasvutori/contracts';
import { calendarDate, centsToDecimal, type Localised } from '@kasvutori/platform';
import fc from 'fast-check';
import type { QualityComponent } from '../tariffs/tariff.js';
import { tariffFromContract } from '../tariffs/tariff-from-contract.js';
import { validateTariff } from '../tariffs/validate-tariff.js';
import { explain } from './explain.js';
import { type PublishedScore, qualityOf } from './quality.js';
import { scoreOf } from './score-bands.js';
import { amountOf } from './trace.js';

const title: Localised = { fi: 'Työhönvalmennus', sv: 'Jobbcoachning', en: 'Job coaching' };
/** Of 20,000 € a quarter 5 % is paid from 4.40 on and withheld below 3.80, of at least 30 clients. */
const PAY: QualityPay = {
  ...{ measure: 'experience', baseCents: 2_000_000n, payFrom: 440, payHundredths: 500 },
  ...{ withholdBelow: 380, withholdHundredths: 500, minClients: 30, clause: '4.4' },
};
const tariffOf = (qualityPay: QualityPay) =>
  tariffFromContract(
    {
      ...{ number: 'S-2030-0001', title, validFrom: calendarDate('2030-01-01'), validTo: null, qualityPay },
      prices: [],
    },
    1,
  );
const TARIFF = tariffOf(PAY);
const component = TARIFF.components[0] as QualityComponent;
const QUARTER = { from: calendarDate('2030-01-01'), to: calendarDate('2030-04-01') };
const published = (batch: number, clients: number, score: number, on = '2030-02-01'): PublishedScore => ({
  ...{ id: `fact-${batch}`, measure: 'experience', batch, clients, score, publishedOn: calendarDate(on) },
  ...{ low: Math.max(0, score - 500), high: Math.min(10_000, score + 500) },
});
const worth = (...scores: PublishedScore[]): string =>
  centsToDecimal(amountOf(qualityOf(TARIFF, component, scores, QUARTER)));

describe('pay by quality', () => {
  test.each<[string, string, readonly PublishedScore[]]>([
    ['a good score is paid for', '1000.00', [published(9, 45, 9_000)]],
    ['exactly at the limit it is paid', '1000.00', [published(9, 45, 8_500)]],
    [
      'a ten-thousandth below it changes nothing, whatever a rounded grade would say',
      '0.00',
      [published(9, 45, 8_499)],
    ],
    ['at the lower limit nothing is withheld', '0.00', [published(9, 45, 7_000)]],
    ['below it a share is withheld', '-1000.00', [published(9, 45, 6_999)]],
    ['as many clients as agreed are enough', '-1000.00', [published(6, 30, 0)]],
    ['with one fewer the worst score withholds nothing', '0.00', [published(6, 29, 0)]],
    ['and the best pays nothing', '0.00', [published(6, 29, 10_000)]],
    ['the last batch of the quarter counts', '1000.00', [published(7, 35, 6_000), published(8, 40, 9_000)]],
    ['what was published after the quarter does not', '0.00', [published(9, 45, 9_000, '2030-04-01')]],
    ['nor before it', '0.00', [published(9, 45, 9_000, '2029-12-31')]],
    ['its last day does', '1000.00', [published(9, 45, 9_000, '2030-03-31')]],
    ['another measure does not', '0.00', [{ ...published(9, 45, 9_000), measure: 'result' }]],
    ['nothing published changes nothing', '0.00', []],
  ])('%s: %s', (_, expected, scores) => {
    expect(worth(...scores)).toBe(expected);
  });

  test('a share of results is read in per cent, and a share of a base that does not divide is rounded half up, away from zero', () => {
    const results = tariffOf({ ...PAY, measure: 'result', baseCents: 333_33n, payFrom: 5_000 });
    const reading = results.components[0] as QualityComponent;
    const share = (score: number) =>
      amountOf(qualityOf(results, reading, [{ ...published(9, 45, score), measure: 'result' }], QUARTER));
    expect([share(5_000), share(4_999), share(379)]).toEqual([1_667n, 0n, -1_667n]);
  });

  test('the scale of the contract is exact', () => {
    expect([scoreOf('experience', 0), scoreOf('experience', 8_499), scoreOf('experience', 10_000)]).toEqual([
      '1.0000',
      '4.3996',
      '5.0000',
    ]);
    expect([scoreOf('result', 7), scoreOf('result', 10_000)]).toEqual(['0.07', '100.00']);
  });

  test('the reason says the score, of how many, what it is worth, and what holds with too few', () => {
    const why = (...scores: PublishedScore[]) => explain(qualityOf(TARIFF, component, scores, QUARTER), 'fi');
    expect(why(published(9, 45, 6_000))).toMatchObject({
      sentence: expect.stringMatching(
        /^Laatuun sidottu korvaus: −1.000,00.€, 31\.3\.2030\. .*3,4\/5 \(45 asiakasta\).*−5 %/u,
      ),
      rules: ['Sopimus S-2030-0001, tariffin versio 1, kohta 4.4', expect.stringContaining('Vähintään 30 asiakasta')],
      facts: [{ id: 'fact-9', text: expect.stringContaining('luultavasti 3,2–3,6, 45 asiakasta, julkaistu 1.2.2030') }],
    });
    expect(why(published(2, 10, 6_000)).sentence).toMatch(
      /ei maksettavaa eikä vähennettävää.*10 asiakkaan.*vähintään 30/u,
    );
    expect(why().sentence).toMatch(/ei maksettavaa eikä vähennettävää.*ei julkaistu arviota/u);
  });

  const score = fc.record({
    batch: fc.integer({ min: 1, max: 40 }),
    clients: fc.integer({ min: 5, max: 60 }),
    parts: fc.integer({ min: 0, max: 10_000 }),
    month: fc.constantFrom('2029-12-20', '2030-01-15', '2030-03-31', '2030-04-01'),
  });
  const scoresOf = fc
    .uniqueArray(score, { maxLength: 12, selector: ({ batch }) => batch })
    .map((rows) => rows.map(({ batch, clients, parts, month }) => published(batch, clients, parts, month)));

  test('for any scores: their order means nothing, the trace recomputes to the cent, and pay never leaves what was agreed', () => {
    fc.assert(
      fc.property(scoresOf, fc.integer(), (scores, turn) => {
        const cut = scores.length === 0 ? 0 : Math.abs(turn) % scores.length;
        const turned = [...scores.slice(cut), ...scores.slice(0, cut)].reverse();
        const trace = qualityOf(TARIFF, component, scores, QUARTER);
        expect(qualityOf(TARIFF, component, turned, QUARTER)).toEqual(trace);
        expect(amountOf(JSON.parse(JSON.stringify(trace)))).toBe(amountOf(trace));
        expect(['-1000.00', '0.00', '1000.00']).toContain(centsToDecimal(amountOf(trace)));
      }),
    );
  });

  test('for any scores of fewer clients than agreed pay never changes', () => {
    fc.assert(
      fc.property(scoresOf, (scores) => {
        expect(worth(...scores.map((one) => ({ ...one, clients: Math.min(one.clients, 29) })))).toBe('0.00');
      }),
    );
  });
});

describe('its tariff', () => {
  const flawed = (change: Partial<QualityComponent>) =>
    validateTariff({ ...TARIFF, components: [{ ...component, ...change }] }).map(({ path, code }) => [path, code]);

  test('is sound as a contract makes it, also where one limit serves both', () => {
    expect(validateTariff(TARIFF)).toEqual([]);
    const oneLimit = tariffOf({ ...PAY, withholdBelow: 440 });
    expect(validateTariff(oneLimit)).toEqual([]);
    expect((oneLimit.components[0] as QualityComponent).bands).toHaveLength(2);
  });

  test.each<[string, string, Partial<QualityComponent>]>([
    ['/components/0/bands', 'bands-not-rising', { bands: [{ below: '4', percent: '0' }] }],
    [
      '/components/0/bands',
      'bands-not-rising',
      {
        bands: [
          { below: '4', percent: '0' },
          { below: '4.00', percent: '1' },
          { below: null, percent: '5' },
        ],
      },
    ],
    ['/components/0/bands/0/percent', 'share-out-of-range', { bands: [{ below: null, percent: '-100.01' }] }],
    ['/components/0/trigger/minClients', 'too-few-clients', { trigger: { score: 'experience', minClients: 4 } }],
    ['/components/0/price/amount', 'price-not-positive', { price: { amount: '0.00' } }],
  ])('%s: %s', (path, code, change) => {
    expect(flawed(change)).toEqual([[path, code]]);
  });
});

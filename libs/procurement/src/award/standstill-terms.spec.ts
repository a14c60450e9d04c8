import { describe, expect, test } from '@jest/globals';
import { REGIMES, STANDSTILL, type Regime } from '../regime/rule-table.js';
import { chosenStandstill, standstillTerms, type StandstillFacts } from './standstill-terms.js';

const of = (regime: Regime | null, part: Partial<StandstillFacts> = {}) =>
  standstillTerms({
    regime: regime === null ? null : { regime, standstill: STANDSTILL[regime] },
    parties: 2,
    callOff: false,
    ...part,
  });

describe('what the law asks of the decision (§§ 129–130)', () => {
  test.each<[string, ReturnType<typeof of>, object]>([
    ['unknown value: the strictest rule', of(null), { ground: 'binds', waivable: false, days: 14, appealable: true }],
    ['below the national threshold', of('small'), { ground: 'regime', days: 0, appealable: false }],
    ['national, general services', of('national-general'), { ground: 'regime', days: 0, appealable: true }],
    ['national, Annex E', of('national-special'), { ground: 'binds', days: 14 }],
    ['social and health services', of('national-social-health'), { ground: 'binds', days: 14 }],
    ['above the EU threshold', of('eu-light'), { ground: 'binds', days: 14 }],
    ['one tenderer only', of('eu-light', { parties: 1 }), { ground: 'single-tenderer', waivable: true, days: 14 }],
    ['one tenderer, no regime known', of(null, { parties: 1 }), { ground: 'single-tenderer', waivable: true }],
    ['a call-off', of('eu-light', { callOff: true }), { ground: 'call-off', waivable: true, days: 14 }],
    [
      'a small call-off can still be appealed',
      of('small', { callOff: true }),
      { ground: 'call-off', appealable: true },
    ],
  ])('%s', (_, terms, expected) => {
    expect(terms).toMatchObject(expected);
  });

  test.each(REGIMES)('%s: what need not wait may wait, what binds is not waived', (regime) => {
    const terms = of(regime);
    expect(chosenStandstill(terms, undefined)).toEqual({ ok: true, days: STANDSTILL[regime].required ? 14 : 0 });
    expect(chosenStandstill(terms, 'observe')).toEqual({ ok: true, days: 14 });
    expect(chosenStandstill(terms, 'waive')).toEqual(
      STANDSTILL[regime].required ? { ok: false, refusal: 'standstill-binds' } : { ok: true, days: 0 },
    );
    expect(chosenStandstill(of(regime, { parties: 1 }), 'waive')).toEqual({ ok: true, days: 0 });
  });
});

import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import { judgeDraft } from './judge-draft.js';
import { refusePublishing } from './publish-draft.js';
import { writtenTariff, WRITTEN_TARIFFS } from './written-tariffs.js';

const { tariff: DEMO, cases: CASES } = writtenTariff('fi-demo-1');
const [FIRST] = CASES as readonly [TariffCase, ...TariffCase[]];
const GROUND = {
  contractFrom: calendarDate('2026-01-01'),
  contractTo: calendarDate('2028-01-01'),
  lastFrom: calendarDate('2026-01-01'),
  paidUntil: null,
};
const judged = (body: unknown, cases: readonly unknown[] = CASES, ground: object = {}) =>
  judgeDraft(body, cases, { ...GROUND, ...ground });
const flawsOf = (...given: Parameters<typeof judged>) =>
  judged(...given).flaws.map(({ path, code }) => `${path} ${code}`);

describe('a draft', () => {
  test('that is sound and proved may be published', () => {
    expect(flawsOf(DEMO)).toEqual([]);
    expect(judged(DEMO).results.every(({ passed }) => passed)).toBe(true);
  });

  test.each<[string, object, object, string]>([
    ['in pounds', { currency: 'GBP' }, {}, '/currency not-euros'],
    ['before the contract', { validFrom: '2025-12-31' }, {}, '/validFrom from-outside-contract'],
    ['when the contract has ended', { validFrom: '2028-01-01' }, {}, '/validFrom from-outside-contract'],
    ['before the last version', {}, { lastFrom: '2026-01-02' }, '/validFrom from-before-last'],
    ['from a day that was paid for', {}, { paidUntil: '2026-01-01' }, '/validFrom from-paid-day'],
    ['from the day after', {}, { paidUntil: '2025-12-31' }, ''],
    [
      'a group without its clause',
      { exclusive: [{ group: 'ENTRY', pay: 'highestDelta' }] },
      {},
      '/exclusive/0/clause clause-missing',
    ],
  ])('%s', (_, other, ground, expected) => {
    expect(flawsOf({ ...DEMO, ...other }, CASES, ground)).toEqual(expected === '' ? [] : [expected]);
  });

  test.each<[string, unknown, string]>([
    ['a case without a day', { ...FIRST, asOf: '' }, '/cases/0/asOf case-facts'],
    ['facts that are none', { ...FIRST, facts: {} }, '/cases/0/facts/clients case-facts'],
    ['a day beyond all contracts', { ...FIRST, asOf: '2999-01-01' }, '/cases/0/facts case-too-large'],
    ['no case at all', 'case', '/cases/0 case-facts'],
  ])('%s runs no case', (_, one, expected) => {
    const { flaws, results } = judged(DEMO, [one]);
    expect(flaws.map(({ path, code }) => `${path} ${code}`)).toEqual([expected]);
    expect(results).toEqual([]);
  });

  test('a case that speaks of a segment nobody knows fails with its reason', () => {
    const [client, ...rest] = FIRST.facts.clients;
    const unknown = { ...client!, facts: { ...client!.facts, segments: [{ segment: 'Z', from: '2026-01-05' }] } };
    const { flaws, results } = judged(DEMO, [{ ...FIRST, facts: { clients: [unknown, ...rest] } }]);
    expect(flaws[0]).toMatchObject({ path: '/cases/0', code: 'case-refused' });
    expect(results[0]?.refused).toContain('segment Z');
  });

  test('what is no tariff is told by its place, and so are its cases', () => {
    expect(flawsOf({ ...DEMO, components: [] }, [])).toContain('/components no-components');
    expect(flawsOf({}, [{}])).toEqual(expect.arrayContaining(['/components form', '/cases/0/name case-facts']));
  });
});

describe('publication', () => {
  const last = { id: 'v', version: 1, body: { ...DEMO, title: { ...DEMO.title, en: 'Before' } }, cases: [] };
  const draft = { editedBy: 'writer', basedOn: 1, body: { ...DEMO } };
  const refusal = (person: string, of: object = {}, sound = judged(DEMO)) =>
    refusePublishing(person, { ...draft, ...of }, { last }, sound);

  test.each([
    ['another person', refusal('reader'), undefined],
    ['who wrote it last', refusal('writer'), 'tariff-second-person'],
    ['beside an older version', refusal('reader', { basedOn: 0 }), 'tariff-draft-outdated'],
    [
      'the same from another day',
      refusal('reader', { body: { ...last.body, validFrom: '2027-01-01' } }),
      'tariff-draft-unchanged',
    ],
    ['without cases', refusal('reader', {}, judged(DEMO, [])), 'tariff-draft-unproven'],
    ['unsound', refusal('reader', {}, judged({})), 'tariff-draft-unproven'],
  ])('%s', (_, given, expected) => expect(given).toBe(expected));
});

test('a draft may begin with any written tariff', () => {
  expect(WRITTEN_TARIFFS.map(({ name }) => name)).toContain('nec4-c');
  expect(() => writtenTariff('../package')).toThrow('not-found');
});

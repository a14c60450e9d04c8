import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { conflictsIn, decideFacts } from './decide-facts.js';
import { FACT_SOURCES, type RecordedFact } from './recorded-fact.js';
import { sameThing } from './same-thing.js';

const fact = (id: string, other: Partial<RecordedFact> = {}): RecordedFact => ({
  ...{ id, participationId: 'p', kind: 'employment', correctsId: null, withdrawn: false, verification: 'reported' },
  ...{ validFrom: calendarDate('2030-03-04'), validTo: null, source: 'provider' },
  recordedAt: new Date('2030-04-01T09:00:00Z'),
  data: { employer: 'Verstas Oy', hoursPerWeek: '37.5' },
  ...other,
});
const register = (other: Partial<RecordedFact> = {}): RecordedFact =>
  fact('r', { source: 'register', data: { employer: 'VERSTAS  oy', hoursPerWeek: '15' }, ...other });
const held = (...facts: readonly RecordedFact[]) => decideFacts(facts).held.map(({ id }) => id);

describe('which of several sources is believed', () => {
  it.each([
    ['the register before the provider, in work', [fact('a'), register()], ['r'], { by: 'source', agrees: false }],
    [
      'what both say alike is one fact',
      [fact('a'), register({ data: { employer: 'Verstas Oy', hoursPerWeek: '37.50' } })],
      ['r'],
      { by: 'source', agrees: true },
    ],
    [
      'a provider whom a person believed',
      [fact('a', { verification: 'verified' }), register({ verification: 'overruled' })],
      ['a'],
      { by: 'person' },
    ],
    [
      'the newest of what one source said twice',
      [fact('a'), fact('b', { recordedAt: new Date('2030-05-01T09:00:00Z') })],
      ['b'],
      { by: 'newest' },
    ],
    [
      'the authority before the register, in studies',
      [
        fact('a', { kind: 'study', source: 'authority', data: { subject: 'Opisto' } }),
        fact('r', {
          kind: 'study',
          source: 'register',
          data: { subject: 'opisto' },
          validTo: calendarDate('2030-05-01'),
        }),
      ],
      ['a'],
      { by: 'source' },
    ],
  ] as const)('%s', (_, facts, ids, lost) => {
    expect(held(...facts)).toEqual(ids);
    expect([...decideFacts(facts).lost.values()]).toMatchObject([lost]);
  });

  it.each([
    ['another employer', register({ data: { employer: 'Satama Oy' } })],
    [
      'the same employer at another time',
      register({ validFrom: calendarDate('2029-01-01'), validTo: calendarDate('2030-03-03') }),
    ],
    ['another kind', register({ kind: 'wage', data: { subject: 'Verstas Oy' } })],
    ['a namesake with another business id', register({ data: { employer: 'Verstas Oy', businessId: '9000001-1' } })],
  ])('leaves %s beside it', (_, other) => {
    const own = fact('a', { data: { employer: 'Verstas Oy', businessId: '9000002-2' } });
    expect(held(own, other).sort()).toEqual(['a', 'r']);
    expect(conflictsIn([own, other])).toEqual([]);
  });

  it('does not read what a person overruled, also when what was believed instead is gone', () => {
    expect(held(register({ verification: 'overruled' }))).toEqual([]);
  });

  it('shows as a conflict what different sources do not agree on, and nothing else', () => {
    expect(conflictsIn([register(), fact('a')])).toEqual([['a', 'r']]);
    expect(conflictsIn([fact('a'), fact('b')])).toEqual([]);
    expect(conflictsIn([fact('a'), register({ data: { employer: 'Verstas Oy' } })])).toEqual([]);
  });

  it('holds one of what tells of the same, whatever the order in which it is read', () => {
    const day = (n: number) => calendarDate(`2030-03-${String(n).padStart(2, '0')}`);
    const any = fc
      .uniqueArray(
        fc.record({
          id: fc.string({ minLength: 1, maxLength: 3 }),
          from: fc.integer({ min: 1, max: 20 }),
          days: fc.option(fc.integer({ min: 0, max: 10 })),
          source: fc.constantFrom(...FACT_SOURCES),
          verification: fc.constantFrom('reported', 'confirmed', 'verified', 'disputed', 'overruled' as const),
          employer: fc.constantFrom('Verstas', 'Satama'),
        }),
        { selector: ({ id }) => id, maxLength: 8 },
      )
      .map((rows) =>
        rows.map(({ id, from, days, source, verification, employer }) =>
          fact(id, {
            ...{ source, verification, validFrom: day(from), data: { employer } },
            validTo: days === null ? null : day(from + days),
          }),
        ),
      );
    fc.assert(
      fc.property(any, fc.integer(), (facts, seed) => {
        const one = decideFacts(facts);
        const shuffled = [...facts].sort((a, b) => ((seed + a.id.length) % 2 ? 1 : -1) * (a.id < b.id ? -1 : 1));
        expect(decideFacts(shuffled)).toEqual(one);
        for (const a of one.held) for (const b of one.held) expect(a === b || !sameThing(a, b)).toBe(true);
        for (const { to } of one.lost.values()) expect(one.held.map(({ id }) => id)).toContain(to);
      }),
    );
  });
});

describe("a client's own word", () => {
  const told = (other: Partial<RecordedFact> = {}): RecordedFact =>
    fact('c', { source: 'client', data: { employer: 'Verstas Oy', answersId: 'a', denied: true }, ...other });
  const confirmed = told({ data: { employer: 'Verstas Oy', hoursPerWeek: '37.5', answersId: 'a' } });
  it.each([
    ['disputes what a provider alone tells', [fact('a'), told()], ['a'], ['a']],
    ['does not dispute what an official has verified', [fact('a', { verification: 'verified' }), told()], ['a'], []],
    ['does not dispute what the register tells', [fact('a'), register(), told()], ['r'], []],
    ['that confirms disputes nothing', [fact('a'), confirmed], ['a'], []],
    [
      'is held when a person believes it',
      [fact('a', { verification: 'overruled' }), told({ verification: 'verified' })],
      ['c'],
      [],
    ],
    ['is heard as long as what it answers stands', [confirmed], [], []],
    ['is never held by itself', [fact('a', { verification: 'overruled' }), confirmed], [], []],
    ['of a person is a dispute, too', [fact('a', { verification: 'disputed' })], ['a'], ['a']],
  ])('%s', (_, facts, ids, disputed) => {
    expect(held(...facts)).toEqual(ids);
    expect([...decideFacts(facts).disputed]).toEqual(disputed);
  });

  it('is a conflict where it denies, and none where it confirms', () => {
    expect(conflictsIn([fact('a'), told()])).toEqual([['a', 'c']]);
    expect(conflictsIn([fact('a'), confirmed])).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { RegisterJudge, type ToldFact } from './register-judge.js';
import type { ReadableRow, RegisterFact } from './register-rows.js';

const day = calendarDate;
const job = (other: Partial<RegisterFact> = {}): RegisterFact => ({
  ...{ kind: 'employment', validFrom: day('2030-03-04'), validTo: null },
  data: { employer: 'Verstas Oy', hoursPerWeek: '37.5', subsidised: false },
  ...other,
});
const CLIENT = { clientId: 'c', participationIds: ['p', 'q'] };
const told = (other: Partial<RegisterFact> = {}): ToldFact => ({ ...job(other), factId: 'f' });

const judged = (
  rows: readonly RegisterFact[],
  known: readonly ToldFact[] = [],
  client: typeof CLIENT | undefined = CLIENT,
) => {
  const judge = new RegisterJudge(day('2030-06-03'));
  judge.learn(new Map([['p', known]]));
  return rows.map((fact, at) => {
    const row: ReadableRow = { line: at + 2, cells: ['C', 'työsuhde', 'Verstas Oy'], client: { reference: 'C' }, fact };
    const verdict = judge.judge(row, client);
    return 'code' in verdict
      ? verdict.code
      : verdict.record.map(({ participationId, correctsId }) =>
          [participationId, correctsId].filter(Boolean).join('←'),
        );
  });
};

describe('a row of the register', () => {
  it.each([
    ['new', [job()], [], [['p', 'q']]],
    ['known in one contract', [job()], [told()], [['q']]],
    ['that puts an earlier one right', [job({ validTo: day('2030-03-31') })], [told()], [['p←f', 'q']]],
    ['twice in a file', [job(), job()], [], [['p', 'q'], []]],
    [
      'that says otherwise later in the file',
      [job(), job({ validTo: day('2030-03-31') })],
      [],
      [['p', 'q'], 'register-row-twice'],
    ],
    ['that overlaps an earlier period', [job({ validFrom: day('2030-04-01') })], [told()], ['fact-overlaps']],
    ['that ends before it starts', [job({ validTo: day('2030-03-03') })], [], ['fact-ends-before-start']],
    ['of a time to come', [job({ validFrom: day('2030-06-04') })], [], ['fact-in-future']],
    [
      'of two employers at once',
      [job(), job({ data: { employer: 'Satama Oy', hoursPerWeek: '10' } })],
      [],
      [
        ['p', 'q'],
        ['p', 'q'],
      ],
    ],
  ] as const)('%s', (_, rows, known, verdicts) => expect(judged(rows, known)).toEqual(verdicts));

  it('of an unknown client is refused', () => {
    const judge = new RegisterJudge(day('2030-06-03'));
    const row = { line: 2, cells: [], client: { reference: 'C-9' }, fact: job() };
    expect(judge.judge(row, undefined)).toMatchObject({ code: 'register-client-unknown' });
  });
});

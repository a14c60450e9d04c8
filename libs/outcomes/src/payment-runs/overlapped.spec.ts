import { expect, test } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import { overlapped } from './overlapped.js';

interface Given {
  readonly portions?: number;
  /** Portions begun before it is enough. */
  readonly until?: number;
  readonly failing?: string;
}

/** Turns of the event loop instead of time: what takes longer does so on a busy machine, too. */
async function passing(turns: number): Promise<void> {
  for (let n = 0; n < turns; n += 1) await turn();
}

/** Runs and tells what began and ended, in order. */
async function run({ portions = 3, until = Infinity, failing }: Given) {
  const told: string[] = [];
  let n = 0;
  let begun = 0;
  const step = async (name: string, turns: number): Promise<void> => {
    told.push(`${name}…`);
    await passing(turns);
    if (name === failing) throw new Error(`${name} failed`);
    told.push(name);
  };
  const outcome = await overlapped<number, number>({
    read: async () => {
      n += 1;
      if (n > portions) return undefined;
      const mine = n;
      await step(`read ${mine}`, 1);
      return mine;
    },
    make: async (portion) => {
      await step(`make ${portion}`, 10);
      return portion;
    },
    write: (portion) => step(`write ${portion}`, 1),
    enough: () => ++begun >= until,
  }).then(
    (whole) => (whole ? 'whole' : 'not whole'),
    (error: Error) => error.message,
  );
  return { outcome, told, written: told.filter((one) => /^write \d$/.test(one)).length };
}

test.each([0, 1, 2, 5])('%d portions are read, made and written once each, in order', async (portions) => {
  const { outcome, told } = await run({ portions });
  expect(outcome).toBe('whole');
  for (const step of ['read', 'make', 'write'])
    expect(told.filter((one) => one.startsWith(step) && !one.endsWith('…'))).toEqual(
      Array.from({ length: portions }, (_, n) => `${step} ${n + 1}`),
    );
});

test('while one is made, the one before is written and the next one read, but never both at once', async () => {
  const { told } = await run({ portions: 3 });
  const meanwhile = told.slice(told.indexOf('write 1…'), told.indexOf('make 2'));
  expect(meanwhile).toEqual(['write 1…', 'make 2…', 'write 1', 'read 3…', 'read 3']);
});

test.each([
  [1, 1],
  [2, 2],
])('what has begun when it is enough is written: %d', async (until, written) => {
  expect(await run({ portions: 5, until })).toMatchObject({ outcome: 'not whole', written });
});

test.each(['read 1', 'read 3', 'make 2', 'write 2'])(
  'a failure (%s) is told when nothing is under way any more',
  async (failing) => {
    const { outcome, told } = await run({ portions: 4, failing });
    expect(outcome).toBe(`${failing} failed`);
    const begun = told.filter((one) => one.endsWith('…')).map((one) => one.slice(0, -1));
    expect(begun.filter((one) => !told.includes(one))).toEqual([failing]);
    await passing(50);
    expect(told.filter((one) => one.endsWith('…'))).toHaveLength(begun.length);
  },
);

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import type { AuthorityActor } from '../access/actor.js';
import type { Command } from './command.js';

const command = (key: string, input = 'a', route = 'POST /vouchers'): Command => ({
  key,
  route,
  inputHash: createHash('sha256').update(input).digest(),
});

describe('a command with a key', () => {
  let bench: TestBench;
  let officer: AuthorityActor;
  beforeAll(async () => {
    bench = await testDatabase();
    officer = await givenOfficial(bench, await givenAuthority(bench), 'case-worker');
  });
  afterAll(() => bench.close());

  it('does its work once and gives the same answer again', async () => {
    let runs = 0;
    const run = () => bench.db.once(officer, command('first-key'), async () => ({ id: ++runs }));
    expect(await run()).toEqual({ id: 1 });
    expect(await run()).toEqual({ id: 1 });
    expect(runs).toBe(1);
  });

  it('is done each time where the key is optional and left out', async () => {
    let runs = 0;
    const run = () => bench.db.once(officer, undefined, async () => ({ id: ++runs }));
    expect([await run(), await run()]).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('is refused with another input or on another route', async () => {
    await bench.db.once(officer, command('second-key'), async () => ({}));
    await expect(bench.db.once(officer, command('second-key', 'b'), async () => ({}))).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
    await expect(
      bench.db.once(officer, command('second-key', 'a', 'POST /runs'), async () => ({})),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('may be tried again when its work failed', async () => {
    await expect(
      bench.db.once(officer, command('third-key'), async () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no');
    expect(await bench.db.once(officer, command('third-key'), async () => 'done')).toBe('done');
  });

  it('runs once when twenty twins come at the same moment', async () => {
    let runs = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        bench.db.once(officer, command('twin-key'), async () => {
          await new Promise((resolve) => setTimeout(resolve, 20));
          return { run: ++runs };
        }),
      ),
    );
    expect(runs).toBe(1);
    expect(new Set(answers.map((answer) => answer.run))).toEqual(new Set([1]));
  });

  it('is another command for another person', async () => {
    const colleague = await givenOfficial(bench, officer.organisationId, 'case-worker');
    await bench.db.once(officer, command('shared-key'), async () => 'mine');
    expect(await bench.db.once(colleague, command('shared-key'), async () => 'theirs')).toBe('theirs');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { testDatabase, type TestBench } from '../../../../test/support/app.js';
import { systemActor } from '../access/actor.js';
import { defineEvent, defineJob, emit, enqueue, onEvent, onJob, onTick } from './jobs.js';

@Module({})
class NoModule {}

const happened = defineEvent<{ id: number }>('test.happened');
const failing = defineJob<{ id: number }>('test.failing');
const heard: string[] = [];
let failures = 0;
let ticks = 0;

const library = {
  module: NoModule,
  actions: {},
  entities: [],
  handlers: [
    onEvent(happened, 'test.first-listener', async (_, { id }) => void heard.push(`first ${id}`)),
    onEvent(happened, 'test.second-listener', async (_, { id }) => void heard.push(`second ${id}`)),
    onJob(failing, async () => {
      failures++;
      throw new Error('not today');
    }),
    onTick('test.tick', async () => void ticks++),
  ],
};

describe('jobs', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testDatabase(library);
  });
  afterAll(() => bench.close());
  const system = systemActor('test');

  it('tell an event to every subscriber once it has been committed', async () => {
    await bench.db.transaction(system, (tx) => emit(tx, happened, { id: 1 }));
    await bench.settle();
    expect(heard.sort()).toEqual(['first 1', 'second 1']);
    expect(ticks).toBeGreaterThan(0);
  });

  it('do not exist when the work was undone', async () => {
    heard.length = 0;
    const undone = bench.db.transaction(system, async (tx) => {
      await emit(tx, happened, { id: 2 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await bench.settle();
    expect(heard).toEqual([]);
  });

  it('wait for another try when they fail', async () => {
    await bench.db.transaction(system, (tx) => enqueue(tx, failing, { id: 3 }));
    await bench.settle();
    expect(failures).toBe(1);
    const { rows } = await bench.owner.query(
      `SELECT state, retry_count, start_after > now() AS later FROM pgboss.job WHERE name = 'test.failing'`,
    );
    expect(rows).toEqual([{ state: 'retry', retry_count: 0, later: true }]);
  });

  it('whose mark was set do nothing the second time', async () => {
    heard.length = 0;
    await bench.db.transaction(system, (tx) => emit(tx, happened, { id: 4 }));
    await bench.owner.query(
      `INSERT INTO app.handled_job SELECT id, name, now() FROM pgboss.job WHERE name = 'test.first-listener' AND state = 'created'`,
    );
    await bench.settle();
    expect(heard).toEqual(['second 4']);
  });

  it('whose worker was killed are taken back, unless somebody is at them', async () => {
    heard.length = 0;
    await bench.db.transaction(system, (tx) => emit(tx, happened, { id: 5 }));
    await bench.owner.query(
      `UPDATE pgboss.job SET state = 'active', started_on = clock_timestamp() - interval '6 seconds' WHERE name LIKE 'test.%' AND state = 'created'`,
    );
    await bench.owner.query('BEGIN');
    await bench.owner.query(`SELECT FROM pgboss.job WHERE name = 'test.second-listener' FOR UPDATE`);
    await bench.settle();
    expect(heard).toEqual(['first 5']);
    await bench.owner.query('COMMIT');
    await bench.settle();
    expect(heard).toEqual(['first 5', 'second 5']);
  });

  it('are forgotten when they are long finished, with their marks and the answers to commands; younger ones stay', async () => {
    const aged = (table: string, columns: string, values: string) =>
      bench.owner.query(
        `INSERT INTO ${table} (${columns}) SELECT ${values} FROM unnest(ARRAY[1, 20, 40, 100]) AS days`,
      );
    await aged(
      'app.handled_job',
      'job_id, queue, at',
      `gen_random_uuid(), 'test.old', now() - days * interval '1 day'`,
    );
    await aged(
      'app.command',
      'actor_id, key, route, input_hash, at',
      `gen_random_uuid(), 'key-of-' || days, 'old', sha256('x'), now() - days * interval '1 day'`,
    );
    await aged(
      'pgboss.job',
      'name, data, state, completed_on',
      `'test.failing', '{"old": true}', (CASE WHEN days = 40 THEN 'failed' ELSE 'completed' END)::pgboss.job_state, now() - days * interval '1 day'`,
    );
    await bench.owner.query('DELETE FROM app.upkeep');
    await bench.settle();
    const { rows } = await bench.owner.query(`SELECT
      (SELECT count(*)::int FROM app.handled_job WHERE queue = 'test.old') AS marks,
      (SELECT count(*)::int FROM app.command WHERE route = 'old') AS answers,
      (SELECT count(*)::int FROM pgboss.job WHERE data ? 'old') AS jobs`);
    // Marks and answers of 1 and 20 days; the job finished yesterday and the one that failed 40 days ago.
    expect(rows).toEqual([{ marks: 2, answers: 2, jobs: 2 }]);
  });
});

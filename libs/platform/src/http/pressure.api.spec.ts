import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { ANONYMOUS, systemActor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { openDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { execute, sql } from '../database/tx.js';
import { Json } from './fields.js';

class Anything {
  @Json() it: unknown;
}

let few: Database;

@Controller('pressed')
class PressedController {
  constructor(private readonly db: Database) {}

  @Get('locked')
  @Allow('public')
  async locked() {
    await this.db.transaction(ANONYMOUS, async (tx) => {
      await execute(tx, `SET LOCAL lock_timeout = '20ms'`);
      await sql(tx, `SELECT pg_advisory_xact_lock(7)`);
    });
  }

  @Get('slow')
  @Allow('public')
  async slow() {
    await this.db.transaction(ANONYMOUS, async (tx) => {
      await execute(tx, `SET LOCAL statement_timeout = '20ms'`);
      await sql(tx, `SELECT pg_sleep(10)`);
    });
  }

  @Get('full')
  @Allow('public')
  async full() {
    await few.read(ANONYMOUS, (tx) => sql(tx, 'SELECT 1'));
  }

  @Post()
  @Allow('public')
  take(@Body() body: Anything) {
    return { taken: typeof body.it };
  }
}

@Module({ controllers: [PressedController] })
class PressedModule {}

let bench: TestApp;
let close: () => Promise<void>;
beforeAll(async () => {
  bench = await testApp({ module: PressedModule, actions: {}, entities: [], handlers: [] });
  // Long enough for a busy machine to open a connection, short enough to wait for in vain.
  const source = await openDataSource(bench.config.database.url, [], 2, 1_000);
  close = () => source.destroy();
  few = new Database(source, { insert: () => Promise.reject(new Error('no jobs here')), queuesOf: () => [] });
});
afterAll(async () => {
  await close();
  await bench.close();
});

const get = (path: string) => bench.as(ANONYMOUS).get(`/api/v1/pressed/${path}`).set('accept-language', 'en');
const BUSY = { status: 503, code: 'too-busy', detail: 'The service is busy right now. Try again in a moment.' };

describe('under pressure the answer is 503 with when to come again', () => {
  it('where a lock is not let go of in time', async () => {
    await bench.owner.query('SELECT pg_advisory_lock(7)');
    const answer = await get('locked').expect(503).expect('retry-after', '5');
    expect(answer.body).toMatchObject(BUSY);
    await bench.owner.query('SELECT pg_advisory_unlock(7)');
    await get('locked').expect(200);
  });

  it('where a statement takes too long', async () => {
    const answer = await get('slow').expect(503).expect('retry-after', '5');
    expect(answer.body).toMatchObject(BUSY);
  });

  it('where all connections of the pool are taken, and no longer', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const holders = [1, 2].map(() => few.read(ANONYMOUS, () => held));
    const answer = await get('full').expect(503).expect('retry-after', '5');
    expect(answer.body).toMatchObject(BUSY);
    letGo();
    await Promise.all(holders);
    await get('full').expect(200);
  });
});

it('people wait for a lock for ten seconds, jobs as long as a statement may last', async () => {
  const timeouts = (actor: Parameters<Database['read']>[0]) =>
    bench.db.read(actor, (tx) =>
      sql(tx, `SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`),
    );
  expect(await timeouts(ANONYMOUS)).toEqual([{ lock: '10s', statement: '1min' }]);
  expect(await timeouts(systemActor('test'))).toEqual([{ lock: '0', statement: '1min' }]);
});

describe('a body', () => {
  const post = (body: string) =>
    bench.as(ANONYMOUS).post('/api/v1/pressed').set('content-type', 'application/json').send(body);
  const nested = (depth: number, open: string, shut: string) => `{"it":${open.repeat(depth)}1${shut.repeat(depth)}}`;

  it.each([
    ['lists', 10_000, '[', ']'],
    ['objects', 10_000, '{"a":', '}'],
    ['prototypes', 10_000, '{"__proto__":', '}'],
    ['lists to the size of a body', 500_000, '[', ']'],
  ])('of nested %s is refused', async (_, depth, open, shut) => {
    const answer = await post(nested(depth, open, shut)).expect(400);
    expect(answer.body).toMatchObject({ code: 'body-unreadable' });
  });

  it('of ordinary depth is taken', async () => {
    await post(nested(20, '{"a":', '}')).expect(201);
  });

  it('of more than a megabyte is refused', async () => {
    const answer = await post(`{"it":"${'a'.repeat(1_048_577)}"}`).expect(413);
    expect(answer.body).toMatchObject({ code: 'body-too-large' });
  });
});

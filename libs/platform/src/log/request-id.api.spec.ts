import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { ANONYMOUS, systemActor, type Actor } from '../access/actor.js';
import { Acting, Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import { sql } from '../database/tx.js';

@Controller('named')
class NamedController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Get()
  @Allow('public')
  name(@Acting() actor: Actor) {
    return this.db.read(actor, named);
  }
}

@Module({ controllers: [NamedController] })
class NamedModule {}

const named: Parameters<Database['read']>[1] = (tx) => sql(tx, `SELECT current_setting('application_name') AS name`);

let bench: TestApp;
beforeAll(async () => {
  bench = await testApp({ module: NamedModule, actions: {}, entities: [], handlers: [] });
});
afterAll(() => bench.close());

it('the database knows a connection by the call it works for, whoever makes it', async () => {
  const officer = await givenOfficial(bench, await givenAuthority(bench), 'auditor');
  for (const actor of [ANONYMOUS, officer]) {
    const id = randomUUID();
    const answer = await bench.as(actor).get('/api/v1/named').set('x-request-id', id).expect('x-request-id', id);
    expect(answer.body).toEqual([{ name: `kasvutori ${id}` }]);
  }
});

it.each(['../../etc', 'x'.repeat(500), `${randomUUID()} level=error`])(
  'an id that is no UUID, %s, is not taken',
  async (made) => {
    const answer = await bench.as(ANONYMOUS).get('/api/v1/named').set('x-request-id', made);
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body).toEqual([{ name: `kasvutori ${answer.headers['x-request-id']}` }]);
  },
);

it('a job by its name', async () => {
  expect(await bench.db.read(systemActor('runs.calculate'), named)).toEqual([{ name: 'kasvutori runs.calculate' }]);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { testApp, testDatabase, type TestApp } from '../../../../test/support/app.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';
import { sql } from '../database/tx.js';
import { Text } from '../http/fields.js';
import { defineActions, permitted } from './actions.js';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from './actor.js';
import { Allow, AuthorityActing } from './allow.js';

defineActions({ 'test:look': ['auditor', 'provider-manager'] });

class Note {
  @Text({ max: 10 }) text: string;
}

@Controller('test')
class TestController {
  @Get('open')
  @Allow('public')
  open() {
    return { open: true };
  }

  @Get()
  @Allow('test:look')
  look(@AuthorityActing() actor: AuthorityActor) {
    return { looked: actor.name, language: actor.language };
  }

  @Post()
  @Allow('test:look')
  note(@Body() body: Note) {
    return body;
  }
}

@Controller('careless')
class CarelessController {
  @Get()
  look() {
    return {};
  }
}

@Controller('misspelt')
class MisspeltController {
  @Get()
  @Allow('test:lokk')
  look() {
    return {};
  }
}

@Module({ controllers: [TestController] })
class TestModule {}
@Module({ controllers: [CarelessController, MisspeltController] })
class CarelessModule {}

const library = (module: typeof TestModule) => ({ module, actions: {}, entities: [], handlers: [] });

describe('access', () => {
  let bench: TestApp;
  let auditor: AuthorityActor;
  let worker: AuthorityActor;
  let provider: ProviderActor;

  beforeAll(async () => {
    bench = await testApp(library(TestModule));
    const authorityId = await givenAuthority(bench);
    auditor = await givenOfficial(bench, authorityId, 'auditor');
    worker = await givenOfficial(bench, authorityId, 'case-worker');
    provider = await givenProviderPerson(bench, await givenProvider(bench), 'provider-manager');
  });
  afterAll(() => bench.close());

  it('asks a stranger to sign in and tells others that they may not', async () => {
    await bench.as(ANONYMOUS).get('/api/v1/test/open').expect(200);
    await bench
      .as(ANONYMOUS)
      .get('/api/v1/test')
      .expect(401)
      .expect('content-type', /problem\+json/);
    await bench.as(worker).get('/api/v1/test').expect(403);
    await bench.as(auditor).get('/api/v1/test').expect(200);
  });

  it('refuses an actor of another kind who holds the action', async () => {
    await bench.as(provider).get('/api/v1/test').expect(403);
  });

  it('answers in the language asked for, and names the wrong field', async () => {
    const answer = await bench
      .as(auditor)
      .post('/api/v1/test')
      .set('accept-language', 'sv')
      .send({ text: '' })
      .expect(422);
    expect(answer.body).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/text', detail: 'Den här uppgiften behövs.' }],
    });
    expect(answer.headers['content-language']).toBe('sv');
  });

  it('shows the actor as a reader of the language asked for; without one, of their own', async () => {
    const inSwedish = await bench.as(auditor).get('/api/v1/test').set('accept-language', 'sv-FI').expect(200);
    const inOwn = await bench.as(auditor).get('/api/v1/test').expect(200);
    expect([inSwedish.body.language, inOwn.body.language]).toEqual(['sv', 'fi']);
  });

  it('tells an unreadable body and an unknown route apart', async () => {
    await bench.as(auditor).post('/api/v1/test').set('content-type', 'application/json').send('{"text":').expect(400);
    await bench.as(auditor).post('/api/v1/test').set('content-type', 'text/nothing').send('x').expect(415);
    await bench
      .as(auditor)
      .post('/api/v1/test')
      .send({ text: 'x'.repeat(2_000_000) })
      .expect(413);
    await bench
      .as(auditor)
      .get('/api/v1/nowhere')
      .expect(404)
      .expect('content-type', /problem\+json/);
  });

  it('does not start with a route that declares no action, or an unknown one', async () => {
    await expect(testDatabase(library(CarelessModule))).rejects.toThrow(
      'routes without a declared action: CarelessController.look, MisspeltController.look',
    );
  });

  it('permits what the roles hold, with the reason where a rule refuses', () => {
    expect(permitted(auditor, [{ action: 'test:look', refusal: 'move-not-allowed' }])).toEqual([
      { action: 'test:look', allowed: false, reason: 'Tätä ei voi tehdä nykyisessä vaiheessa.' },
    ]);
    expect(permitted(auditor, [{ action: 'test:look' }])).toEqual([{ action: 'test:look', allowed: true }]);
    expect(permitted(worker, [{ action: 'test:look' }])).toEqual([]);
  });

  it('leaves an unfiltered query with the rows of its actor, also on a shared pool', async () => {
    const other = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'auditor');
    const client = await givenClientPerson(bench);
    const people = (actor: Parameters<typeof bench.db.read>[0]) =>
      bench.db.read(actor, (tx) => sql<{ organisation_id: string }>(tx, 'SELECT organisation_id FROM app.membership'));
    await Promise.all(
      Array.from({ length: 60 }, async (_, turn) => {
        const actor = [auditor, other, provider, client, ANONYMOUS][turn % 5] ?? ANONYMOUS;
        const seen = new Set((await people(actor)).map((row) => row.organisation_id));
        expect([...seen]).toEqual(
          actor.kind === 'authority' || actor.kind === 'provider' ? [actor.organisationId] : [],
        );
      }),
    );
  });

  it('shows officials their colleagues and the people of providers, and nobody else', async () => {
    const other = await givenOfficial(bench, await givenAuthority(bench, 'Kolmas alue'), 'auditor');
    await givenClientPerson(bench);
    const seen = async (actor: Parameters<typeof bench.db.read>[0]) =>
      new Set(
        (await bench.db.read(actor, (tx) => sql<{ id: string }>(tx, 'SELECT id FROM app.person'))).map((row) => row.id),
      );
    expect(await seen(other)).toEqual(new Set([other.personId, provider.personId]));
    expect(await seen(provider)).toEqual(new Set([provider.personId]));
    expect(await seen(ANONYMOUS)).toEqual(new Set());
  });
});

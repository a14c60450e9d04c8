import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { ANONYMOUS, systemActor, type AuthorityActor } from '../access/actor.js';
import { defineJob, enqueue, onJob } from '../jobs/jobs.js';

@Module({})
class NoModule {}

const poison = defineJob<{ n: number }>('test.poison');
let mended = false;
let done = 0;

const library = {
  module: NoModule,
  actions: {},
  entities: [],
  handlers: [
    onJob(poison, async () => {
      if (!mended) throw new Error('cannot reach matti.meikalainen@example.com of 131052-935T');
      done++;
    }),
  ],
};

describe('the running of the installation', () => {
  let app: TestApp;
  let operator: AuthorityActor;
  let auditor: AuthorityActor;
  let worker: AuthorityActor;

  beforeAll(async () => {
    app = await testApp(library);
    const authorityId = await givenAuthority(app);
    operator = await givenOfficial(app, authorityId, 'operator');
    auditor = await givenOfficial(app, authorityId, 'auditor');
    worker = await givenOfficial(app, authorityId, 'case-worker');
  });
  afterAll(() => app.close());

  const state = async () => (await app.as(operator).get('/api/v1/service-state').expect(200)).body;
  const mode = (body: object) => app.as(operator).put('/api/v1/service-mode').send(body);

  describe('a poison job', () => {
    let id: string;

    beforeAll(async () => {
      await app.db.transaction(systemActor('test'), (tx) => enqueue(tx, poison, { n: 1 }));
      // All its tries at once: the pauses between them are the queue's matter.
      await app.owner.query(`UPDATE pgboss.job SET retry_limit = 0 WHERE name = 'test.poison'`);
      await app.settle();
      const { body } = await app.as(auditor).get('/api/v1/dead-letters').expect(200);
      expect(body).toMatchObject({ total: 1, next: null });
      id = body.items[0].id;
    });

    it('leaves the keys that values stand under to be seen, each by its name and never itself', async () => {
      const { body, text } = await app.as(auditor).get('/api/v1/encryption-keys').expect(200);
      const { id, bytes } = app.config.keys.current;
      expect(body).toEqual({ keys: [{ keyId: id, state: 'current', values: 0, fields: [] }] });
      expect(text).not.toContain(bytes.toString('base64'));
      await app.as(worker).get('/api/v1/encryption-keys').expect(403);
    });

    it('is listed with what it failed of, without what gives a person away', async () => {
      const { body } = await app.as(auditor).get(`/api/v1/dead-letters/${id}`).expect(200);
      expect(body).toMatchObject({
        queue: 'test.poison',
        tries: 1,
        message: 'cannot reach … of …',
        permittedActions: [],
      });
      expect(await state()).toMatchObject({
        queues: [{ queue: 'test.poison', waiting: 0, active: 0, failed: 1, oldestDueAt: null }],
        permittedActions: [{ action: 'service-mode:change', allowed: true }],
      });
    });

    it('is tried again by an operator, once, and leaves the list', async () => {
      mended = true;
      const retry = () => app.as(operator).post(`/api/v1/dead-letters/${id}/retry`);
      const answers = await Promise.all([retry(), retry()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
      await app.settle();
      expect(done).toBe(1);
      await app.as(operator).get(`/api/v1/dead-letters/${id}`).expect(404);
      const trail = await app.owner.query(
        `SELECT actor_name AS by FROM app.audit_entry WHERE action = 'dead-letter.retry'`,
      );
      expect(trail.rows).toEqual([{ by: operator.name }]);
    });
  });

  describe('read-only', () => {
    const everyServerKnows = () => sleep(1_100);
    afterEach(() => mode({ readOnlyReason: null }).expect(204));

    it('refuses commands with the reason, in the language of the caller, until it is over', async () => {
      await mode({ readOnlyReason: 'Tietokanta siirretään.' }).expect(204);
      await everyServerKnows();
      const retry = () =>
        app.as(operator).post(`/api/v1/dead-letters/${randomUUID()}/retry`).set('accept-language', 'sv');
      const { body, headers } = await retry().expect(503);
      expect(body).toMatchObject({
        code: 'read-only',
        detail: expect.stringMatching(/läsas: Tietokanta siirretään\./),
      });
      expect(headers['retry-after']).toBe('60');
      expect(await state()).toMatchObject({ readOnly: { reason: 'Tietokanta siirretään.' } });
      await mode({ readOnlyReason: null }).expect(204);
      await everyServerKnows();
      await retry().expect(404);
      const trail = await app.owner.query(
        `SELECT action, reason FROM app.audit_entry WHERE subject = 'installation' ORDER BY at`,
      );
      expect(trail.rows).toEqual([
        { action: 'service-mode.read-only', reason: 'Tietokanta siirretään.' },
        { action: 'service-mode.open', reason: null },
      ]);
    });

    it('leaves jobs waiting', async () => {
      await mode({ readOnlyReason: 'Huolto.' }).expect(204);
      await app.db.transaction(systemActor('test'), (tx) => enqueue(tx, poison, { n: 2 }));
      await app.settle();
      expect(await state()).toMatchObject({ queues: [{ queue: 'test.poison', waiting: 1 }] });
      await mode({ readOnlyReason: null }).expect(204);
      await app.settle();
      expect((await state()).queues).toEqual([]);
    });

    it('wants a reason', async () => {
      for (const wrong of [{}, { readOnlyReason: '' }, { readOnlyReason: 'Huolto.', readOnly: true }])
        expect((await mode(wrong).expect(422)).body.errors).toHaveLength(1);
    });
  });

  it('is for operators; auditors look', async () => {
    const id = randomUUID();
    const reads = ['service-state', 'dead-letters', `dead-letters/${id}`];
    for (const path of reads) {
      await app.as(ANONYMOUS).get(`/api/v1/${path}`).expect(401);
      await app.as(worker).get(`/api/v1/${path}`).expect(403);
    }
    await app.as(operator).get('/api/v1/dead-letters/none').expect(422);
    await app.as(ANONYMOUS).put('/api/v1/service-mode').send({ readOnlyReason: null }).expect(401);
    await app.as(auditor).put('/api/v1/service-mode').send({ readOnlyReason: null }).expect(403);
    await app.as(auditor).post(`/api/v1/dead-letters/${id}/retry`).expect(403);
  });
});

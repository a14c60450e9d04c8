import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientEmploymentTold } from '@kasvutori/contracts';
import { ANONYMOUS, emit, newId, systemActor, type Actor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenOfficial } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('what clients say', () => {
  let app: TestApp;
  let region: ServedRegion;
  let provider: OfferingProvider;
  const clients: (ServedClient & { voucherId: string; eventId: string })[] = [];
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    provider = await givenOffer(app, region);
    for (let n = 0; n < 6; n++) clients.push(await serve());
    await app.settle();
  });
  afterAll(() => app.close());

  /** A client whose first visit is approved. */
  async function serve(by = provider) {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id);
    const choiceId = await givenAcceptedChoice(app, client, voucherId, by);
    const { body } = await app
      .as(by.staff)
      .post(`/api/v1/choices/${choiceId}/events`)
      .set('idempotency-key', newKey())
      .send({ occurredOn: await helsinkiDay(app), units: 1 })
      .expect(201);
    await app
      .as(client.actor)
      .post(`/api/v1/service-events/${body.id}/approve`)
      .set('idempotency-key', newKey())
      .expect(200);
    return { ...client, voucherId, eventId: String(body.id) };
  }
  const at = (index: number) => clients[index] as (typeof clients)[number];
  const say = (client: (typeof clients)[number], grade: number, words: string | null = null) =>
    app.as(client.actor).put(`/api/v1/vouchers/${client.voucherId}/feedback`).send({ grade, words });
  const read = async (path: string, as?: Actor, status = 200) =>
    (await (as === undefined ? app.as(ANONYMOUS) : app.as(as)).get(`/api/v1/${path}`).expect(status)).body;
  const score = async () => {
    const { items } = await read('public/offers?serviceKind=job-coaching');
    return items.find((offer: { id: string }) => offer.id === provider.offerId);
  };
  const later = async (days: number) => {
    const { rows } = await app.owner.query<{ at: Date }>(`SELECT app.now() + make_interval(days => $1) AS at`, [days]);
    await app.setClock(rows[0]?.at as Date);
    await app.settle();
  };

  it('is asked and published by rules that anyone may read', async () => {
    const { items } = await read('public/experience-rules');
    expect(items).toMatchObject([
      { version: 1, validFrom: '2020-01-01', fewest: 5, weight: 10, waitDays: 7, askDays: 14, resultDays: 90 },
    ]);
    expect(items[0].event[0].code).toBe('grade');
  });

  it('is asked after a visit, by mail and as the next step, of those who were there only', async () => {
    const { items } = await read('my/situation', at(0).actor);
    expect(items[0]).toMatchObject({
      nextStep: { code: 'tell-experience', eventId: at(0).eventId },
      experienceToTell: [{ moment: 'event', voucherId: at(0).voucherId }],
    });
    const { rows: mails } = await app.owner.query(
      `SELECT text FROM app.mail WHERE subject LIKE 'Miten tapaaminen meni?%'`,
    );
    expect(mails).toHaveLength(6);
    expect(mails[0].text).toContain('/client/events/');
    const tell = (as: Actor, body: object, id = at(0).eventId) =>
      app.as(as).put(`/api/v1/service-events/${id}/feedback`).send(body);
    await tell(at(1).actor, { grade: 5, words: null }).expect(404);
    await tell(provider.staff, { grade: 5, words: null }).expect(403);
    await tell(at(0).actor, { grade: 6, words: null }).expect(422);
    expect(
      (await tell(at(0).actor, { grade: 5, answers: [{ code: 'helped', grade: 5 }], words: null }).expect(422)).body
        .code,
    ).toBe('question-unknown');
    const { body } = await tell(at(0).actor, {
      grade: 4,
      answers: [{ code: 'treated', grade: 5 }],
      words: null,
    }).expect(200);
    expect(body.items).toMatchObject([{ moment: 'event', grade: 4, answers: { treated: 5 }, wordsStatus: null }]);
    await tell(at(0).actor, { grade: 5, words: null }).expect(200);
    expect((await read('my/experience', at(0).actor)).items).toEqual([]);
  });

  it('lets a case worker write down what a client tells, of one’s own authority’s clients', async () => {
    const client = await serve(await givenOffer(app, region));
    const tell = (as: Actor) =>
      app.as(as).put(`/api/v1/vouchers/${client.voucherId}/feedback`).send({ grade: 3, words: null });
    await tell((await givenServedRegion(app)).caseWorker).expect(404);
    await tell(region.manager).expect(403);
    await tell(await givenOfficial(app, region.authorityId, 'case-worker')).expect(200);
    const { rows } = await app.owner.query(
      `SELECT told_to IS NOT NULL AS told FROM vouchers.feedback WHERE voucher_id = $1`,
      [client.voucherId],
    );
    expect(rows).toEqual([{ told: true }]);
  });

  it('leaks nothing before five have answered and can change it no longer', async () => {
    for (const [index, grade] of [5, 5, 4, 5].entries())
      await say(at(index), grade, index === 1 ? 'Sain apua.' : null).expect(200);
    await later(8);
    expect(await score()).toMatchObject({ experience: null, result: null });
    expect((await read('experience-scores', provider.staff)).items).toEqual([]);
    expect((await read('feedback', provider.staff)).items).toEqual([]);
    expect((await say(at(0), 1).expect(409)).body.code).toBe('feedback-closed');
  });

  it('is published from five clients on, with its interval, and stands until five more have answered', async () => {
    await say(at(4), 4, 'Soita minulle 040 123 4567').expect(200);
    await later(8);
    const { experience } = await score();
    // (4 × 5 of 5, 5, 4 and 4) as a way from 1 to 5: client 0 twice 5; mean 0,9; the only provider is the service's mean.
    expect(experience).toMatchObject({ measure: 'experience', clients: 5, score: 9_000 });
    expect(experience.low).toBeLessThan(9_000);
    await say(at(5), 1).expect(200);
    await later(8);
    expect((await score()).experience).toEqual(experience);
    const own = await read('experience-scores', provider.staff);
    expect(own.items).toMatchObject([{ providerId: provider.providerId, clients: 5 }]);
    expect((await read('experience-scores', region.manager)).items).toHaveLength(1);
  });

  it('holds words with personal data back until an official has looked at them', async () => {
    const queue = await read('feedback-words?status=held', region.manager);
    expect(queue.items).toMatchObject([
      { author: 'client', heldFor: ['phone'], status: 'held', text: 'Soita minulle 040 123 4567' },
    ]);
    expect(JSON.stringify(queue)).not.toContain(at(4).id);
    const [{ id, version }] = queue.items;
    const decide = (as: Actor, body: object, ifMatch = version) =>
      app
        .as(as)
        .post(`/api/v1/feedback-words/${id}/moderate`)
        .set('if-match', String(ifMatch))
        .send({ reason: null, ...body });
    const stranger = (await givenServedRegion(app)).manager;
    await decide(stranger, { decision: 'publish' }).expect(404);
    await decide(provider.staff, { decision: 'publish' }).expect(403);
    await decide(region.manager, { decision: 'hide' }).expect(422);
    await decide(region.manager, { decision: 'black-out', parts: ['050'] }).expect(422);
    await decide(region.manager, { decision: 'publish' }, 9).expect(412);
    expect((await read(`feedback-words/${id}`, region.caseWorker)).found).toEqual([
      { kind: 'phone', part: '040 123 4567' },
    ]);
    const { body } = await decide(region.manager, { decision: 'black-out', parts: ['040 123 4567'] }).expect(200);
    expect(body).toMatchObject({ status: 'redacted', shown: 'Soita minulle █████' });
    const { items } = await read(`vouchers/${at(4).voucherId}/feedback`, at(4).actor);
    expect(items[0]).toMatchObject({ wordsStatus: 'redacted', shown: 'Soita minulle █████' });
    const comments = await read(`public/services/${region.serviceId}/providers/${provider.providerId}/comments`);
    expect(comments.items.map(({ text }: { text: string }) => text).sort()).toEqual([
      'Sain apua.',
      'Soita minulle █████',
    ]);
    expect(comments.items[0].month).toMatch(/-01$/);
  });

  it('quotes as evidence only words whose client allows it; the others are counted', async () => {
    const path = 'experience-quotes?serviceKind=job-coaching';
    expect(await read(path, region.caseWorker)).toEqual({ quotes: [], counted: null });
    const answer = (given: boolean) =>
      app
        .as(at(1).actor)
        .put(`/api/v1/my/clients/${at(1).id}/consents/develop-services`)
        .send({ given })
        .expect(200);
    await answer(true);
    expect(await read(path, region.caseWorker)).toEqual({
      quotes: [{ text: 'Sain apua.', month: expect.stringMatching(/-01$/) }],
      counted: null,
    });
    await answer(false);
    expect(await read(path, region.caseWorker)).toEqual({ quotes: [], counted: null });
    expect(await read(path, (await givenServedRegion(app)).caseWorker)).toEqual({ quotes: [], counted: null });
    await read(path, provider.staff, 403);
    await read(path, ANONYMOUS, 401);
    await read('experience-quotes?serviceKind=nothing', region.caseWorker, 422);
  });

  it('is answered by the provider once, whose words are looked at as well', async () => {
    const { items } = await read('feedback', provider.staff);
    const { id } = items.find(({ text }: { text: string }) => text === 'Sain apua.');
    const reply = (as: Actor, text: string, to = id) =>
      app.as(as).post(`/api/v1/feedback/${to}/reply`).set('idempotency-key', newKey()).send({ text });
    await reply(provider.staff, 'Kiitos!', newId()).expect(404);
    await reply((await givenOffer(app, region)).staff, 'Kiitos!').expect(404);
    await reply(at(1).actor, 'Kiitos!').expect(403);
    await reply(provider.staff, `Kiitos, ${at(1).actor.name}!`).expect(204);
    expect((await reply(provider.staff, 'Kiitos!').expect(409)).body.code).toBe('already-replied');
    await later(8);
    expect((await read('feedback-words?status=held', region.manager)).items).toMatchObject([
      { author: 'provider', heldFor: ['name'] },
    ]);
    const shown = (await read('feedback', provider.staff)).items.find((one: { id: string }) => one.id === id);
    expect(shown).toMatchObject({ reply: null, replyStatus: 'held' });
  });

  it('tells how many have found work, of five who could have', async () => {
    await app.db.transaction(systemActor('test'), async (tx) => {
      for (const { id: clientId } of clients.slice(0, 3))
        await emit(tx, clientEmploymentTold, {
          contractId: provider.contractId,
          clientId,
          revision: 1,
          works: true,
          on: await helsinkiDay(app),
        });
    });
    await app.settle();
    expect((await score()).result).toBeNull();
    await later(95);
    expect((await score()).result).toMatchObject({ clients: 6, score: 5_000 });
  });

  it('shows who is covered, how long it takes and what a leaving provider would mean', async () => {
    await givenOffer(app, region, { name: 'Toinen Oy', capacity: 2 });
    const waiting = await givenClient(app, region);
    const path = `coverage?serviceId=${region.serviceId}`;
    const { items, providers, service } = await read(`${path}&sort=-within60`, region.caseWorker);
    expect(service).toEqual({ id: region.serviceId, kind: 'job-coaching' });
    expect(providers.map(({ name }: { name: string }) => name)).toContain('Toinen Oy');
    const savonlinna = items.find(({ municipality }: { municipality: string }) => municipality === '740');
    expect(savonlinna).toMatchObject({ served: 7, waited: 7, waitedDays: 0, unchosen: 0 });
    expect(savonlinna.ungranted).toBeGreaterThanOrEqual(0);
    expect(items.map(({ within60 }: { within60: number }) => within60)).toEqual(
      items.map(({ within60 }: { within60: number }) => within60).sort((a: number, b: number) => b - a),
    );
    const without = `coverage/without?serviceId=${region.serviceId}&providerId=${provider.providerId}`;
    const gone = await read(without, region.finance);
    expect(gone).toMatchObject({ concerned: 6 });
    const there = gone.items.find(({ municipality }: { municipality: string }) => municipality === '740');
    // Finance may not see the clients: nobody and a few are told alike.
    expect(there).toMatchObject({ concerned: 6, unplaced: null });
    expect(there.moves.map(({ offerId }: { offerId: string }) => offerId)).not.toContain(provider.offerId);
    const one = providers.find(({ id }: { id: string }) => id === provider.providerId);
    expect(one.offers).toMatchObject([{ id: provider.offerId, municipalities: expect.arrayContaining(['740']) }]);
    const part = `${without}&offerId=${provider.offerId}&municipality=740`;
    expect(await read(part, region.finance)).toMatchObject({ concerned: 6, items: [{ municipality: '740' }] });
    expect((await read(`${without}&municipality=091`, region.finance)).items).toEqual([]);
    await read(`${without}&offerId=${newId()}`, region.finance, 404);
    const stranger = (await givenServedRegion(app)).caseWorker;
    for (const asked of [path, without]) {
      await read(asked, stranger, 404);
      await read(asked, waiting.actor, 403);
      await read(asked, ANONYMOUS, 401);
    }
    await read(`coverage/without?serviceId=${region.serviceId}&providerId=${newId()}`, region.finance, 404);
    const open = await read('public/coverage?serviceKind=job-coaching');
    expect(open.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(open)).not.toContain('served');
  });
});

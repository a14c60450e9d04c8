import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor, type AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  nextPersonalCode,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('what a client asks for their data', () => {
  let app: TestApp;
  let region: ServedRegion;
  let auditor: AuthorityActor;
  let served: ServedClient;
  let fresh: { id: string; actor: ServedClient['actor'] };
  let voucherId: string;

  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    auditor = await givenOfficial(app, region.authorityId, 'auditor');
    served = await givenClient(app, region);
    const provider = await givenOffer(app, region);
    voucherId = await givenVoucher(app, region, served.id);
    const choiceId = await givenAcceptedChoice(app, served, voucherId, provider);
    const post = (path: string, actor: Actor, body: object = {}) =>
      app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newKey()).send(body);
    const visit = { occurredOn: await helsinkiDay(app), units: 1 };
    const { body } = await post(`choices/${choiceId}/events`, provider.staff, visit).expect(201);
    await post(`service-events/${body.id}/approve`, served.actor).expect(200);
    const said = { grade: 4, words: 'Sain apua ja rohkeutta.' };
    await app.as(served.actor).put(`/api/v1/vouchers/${voucherId}/feedback`).send(said).expect(200);
    fresh = await registered();
    await app.settle();
  });
  afterAll(() => app.close());

  /** A client for whom nothing has been decided yet. */
  async function registered() {
    const actor = await givenClientPerson(app);
    const person = { name: actor.name, email: 'uusi@example.fi', municipality: '740', language: 'fi' };
    const { body } = await app
      .as(region.caseWorker)
      .post('/api/v1/clients')
      .send({ ...person, personalCode: nextPersonalCode(), personId: actor.personId })
      .expect(201);
    return { id: String(body.id), actor };
  }

  const rights = async (actor: Actor) => (await app.as(actor).get('/api/v1/my/data-rights').expect(200)).body.items[0];
  const ask = (actor: Actor, clientId: string, body: object) =>
    app.as(actor).post(`/api/v1/my/clients/${clientId}/data-requests`).set('idempotency-key', newKey()).send(body);
  const answer = (actor: Actor, id: string, move: string, text = 'Poistamme, minkä laki sallii.', version = 1) =>
    app.as(actor).post(`/api/v1/data-requests/${id}/${move}`).set('if-match', `"${version}"`).send({ answer: text });
  const read = (actor: Actor, id: string) => app.as(actor).get(`/api/v1/data-requests/${id}`);
  const later = async (days: number) => {
    const { rows } = await app.owner.query<{ at: Date }>('SELECT app.now() + make_interval(days => $1) AS at', [days]);
    await app.setClock(rows[0]!.at);
    await app.settle();
  };

  it('begins with what the law keeps and until when, and what may go', async () => {
    const { kept, everythingGoes, requests } = await rights(served.actor);
    expect(everythingGoes).toBe(false);
    expect(requests).toEqual([]);
    const of = (rule: string) => kept.find((one: { rule: string }) => one.rule === rule);
    expect(of('clients')).toMatchObject({
      years: 10,
      onWish: false,
      until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(of('books').until).toMatch(/-12-31$/);
    expect(of('client-wishes')).toMatchObject({ onWish: true, until: null });
    const nothing = await rights(fresh.actor);
    expect(nothing.everythingGoes).toBe(true);
    expect(nothing.kept.map(({ rule }: { rule: string }) => rule)).not.toContain('clients');
    await app.as(ANONYMOUS).get('/api/v1/my/data-rights').expect(401);
    await app.as(region.caseWorker).get('/api/v1/my/data-rights').expect(403);
  });

  it('is asked by the client alone, once at a time, and has a month to be answered', async () => {
    await ask(fresh.actor, served.id, { kind: 'erase' }).expect(404);
    await ask(region.caseWorker, served.id, { kind: 'erase' }).expect(403);
    await ask(ANONYMOUS, served.id, { kind: 'erase' }).expect(401);
    await ask(served.actor, served.id, { kind: 'forget' }).expect(422);
    await ask(served.actor, served.id, { kind: 'erase', message: 'En halua, että sanani näkyvät.' }).expect(201);
    const again = await ask(served.actor, served.id, { kind: 'erase' }).expect(409);
    expect(again.body.code).toBe('data-request-open-already');
    await ask(served.actor, served.id, { kind: 'object' }).expect(201);
    const { items } = (await app.as(region.caseWorker).get('/api/v1/data-requests?status=asked').expect(200)).body;
    expect(items).toHaveLength(2);
    const [first] = (await rights(served.actor)).requests;
    const { rows } = await app.owner.query(
      `SELECT answer_by = ((asked_at AT TIME ZONE 'Europe/Helsinki')::date + interval '1 month')::date AS "inAMonth" FROM vouchers.data_request WHERE id = $1`,
      [first.id],
    );
    expect(rows).toEqual([{ inAMonth: true }]);
  });

  const idOf = async (kind: string, client = served) =>
    (await rights(client.actor)).requests.find((one: { kind: string }) => one.kind === kind).id as string;

  it('is seen and answered by the authority it was asked of, once, with a reason', async () => {
    const id = await idOf('erase');
    const elsewhere = (await givenServedRegion(app)).caseWorker;
    await read(elsewhere, id).expect(404);
    await read(region.finance, id).expect(403);
    await read(served.actor, id).expect(403);
    await app.as(elsewhere).get('/api/v1/data-requests').expect(200, { items: [], next: null, total: 0 });
    for (const move of ['grant', 'refuse']) {
      await answer(elsewhere, id, move).expect(404);
      await answer(auditor, id, move).expect(403);
      await answer(ANONYMOUS, id, move).expect(401);
      await answer(region.caseWorker, id, move, 'x').expect(422);
      await answer(region.caseWorker, id, move, undefined, 7).expect(412);
    }
    const { body } = await read(region.caseWorker, id).expect(200);
    expect(body).toMatchObject({ message: 'En halua, että sanani näkyvät.', everythingGoes: false, held: true });
    expect(body.permittedActions).toMatchObject([{ allowed: true }, { allowed: true }]);
    await answer(region.caseWorker, id, 'grant').expect(200);
    expect((await answer(region.caseWorker, id, 'refuse', undefined, 2).expect(409)).body.code).toBe(
      'data-request-answered',
    );
  });

  it('granted, what no law keeps goes by the schedule, and the rest stays; both leave entries and the client sees the answer', async () => {
    const words = async () =>
      (
        await app.owner.query(
          `SELECT w.text, v.grounds, c.name FROM vouchers.feedback_words w JOIN vouchers.feedback f ON f.id = w.feedback_id
             JOIN vouchers.voucher v ON v.id = f.voucher_id JOIN vouchers.client c ON c.id = f.client_id WHERE c.id = $1`,
          [served.id],
        )
      ).rows[0];
    expect((await words()).text).toBe('Sain apua ja rohkeutta.');
    await later(3);
    expect(await words()).toEqual({
      ...{ text: '———', name: served.actor.name },
      grounds: 'Työttömyys on kestänyt yli kaksi vuotta.',
    });
    const { requests } = await rights(served.actor);
    expect(requests.find(({ kind }: { kind: string }) => kind === 'erase')).toMatchObject({
      ...{ status: 'granted', answer: 'Poistamme, minkä laki sallii.', answeredByName: region.caseWorker.name },
      erasedAt: expect.any(String),
    });
    const { rows: entries } = await app.owner.query<{ action: string }>(
      `SELECT DISTINCT action FROM app.audit_entry WHERE authority_id = $1 AND (subject = 'data-request' OR action = 'retention.erase') ORDER BY 1`,
      [region.authorityId],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      ...['data-request.grant', 'data-request.make', 'data-request.read', 'retention.erase'],
    ]);
    const { body: erasures } = await app.as(auditor).get('/api/v1/erasures').expect(200);
    expect(erasures.items).toMatchObject([{ rule: 'client-wishes' }]);
    const { rows: mails } = await app.owner.query(
      `SELECT subject, text FROM app.mail WHERE subject LIKE 'Vastasimme pyyntöösi%'`,
    );
    expect(mails).toMatchObject([{ text: expect.stringContaining('/client/data-requests') }]);
    // They may ask again for what comes later.
    await ask(served.actor, served.id, { kind: 'erase' }).expect(201);
  });

  it('granted an objection, whatever the client had allowed is taken back, and whoever opens their page is told', async () => {
    await app
      .as(served.actor)
      .put(`/api/v1/my/clients/${served.id}/consents/develop-services`)
      .send({ given: true })
      .expect(200);
    await answer(region.caseWorker, await idOf('object'), 'grant', 'Lopetamme käytön.').expect(200);
    const { items } = (await app.as(served.actor).get('/api/v1/my/situation').expect(200)).body;
    expect(items[0].consents.filter(({ inForce }: { inForce: boolean }) => inForce)).toEqual([]);
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${served.id}`).expect(200);
    expect(page.dataLimits).toEqual([{ requestId: await idOf('object'), kind: 'object', since: expect.any(String) }]);
  });

  it('refused, the client reads why', async () => {
    await ask(served.actor, served.id, { kind: 'restrict' }).expect(201);
    await answer(region.caseWorker, await idOf('restrict'), 'refuse', 'Tiedot ovat oikein.').expect(200);
    const { requests } = await rights(served.actor);
    expect(requests.find(({ kind }: { kind: string }) => kind === 'restrict')).toMatchObject({
      ...{ status: 'refused', answer: 'Tiedot ovat oikein.', erasedAt: null },
    });
  });

  it('of a client for whom nothing was decided everything goes, and the words of the request with it', async () => {
    await ask(fresh.actor, fresh.id, { kind: 'erase', message: 'Unohtakaa minut.' }).expect(201);
    const { id } = (await rights(fresh.actor)).requests[0];
    expect((await read(region.caseWorker, id).expect(200)).body).toMatchObject({ everythingGoes: true, held: false });
    await answer(region.caseWorker, id, 'grant').expect(200);
    await later(3);
    const { rows } = await app.owner.query(
      `SELECT c.name, c.erased_at IS NOT NULL AS gone, r.message, r.answer, r.status, r.erased_at IS NOT NULL AS done
         FROM vouchers.client c JOIN vouchers.data_request r ON r.client_id = c.id WHERE c.id = $1`,
      [fresh.id],
    );
    expect(rows).toEqual([{ name: '———', gone: true, message: '———', answer: '———', status: 'granted', done: true }]);
  });
});

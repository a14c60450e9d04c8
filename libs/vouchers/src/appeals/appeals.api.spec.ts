import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import {
  givenClient,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const DEMANDS = 'Tarvitsen enemmän tapaamisia, koska matka töihin on pitkä.';
const GROUNDS = 'Selvityksen mukaan tapaamisia tarvitaan enemmän.';

describe('contesting a decision', () => {
  let app: TestApp;
  let region: ServedRegion;
  let client: ServedClient;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    client = await givenClient(app, region);
  });
  afterAll(() => app.close());

  const post = (actor: Actor, path: string, body: object = {}, key = newKey()) =>
    app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', key).send(body);
  const decisions = async (of = client) =>
    (await app.as(of.actor).get('/api/v1/my/decisions').expect(200)).body.items as Record<string, string>[];
  const contested = async (kind: string, of = client) => {
    await app.settle();
    const found = (await decisions(of)).find((decision) => decision['kind'] === kind);
    if (found === undefined) throw new Error(`no decision of kind ${kind}`);
    return found;
  };
  const file = async (of = client, kind = 'grant') =>
    (
      await post(of.actor, `decisions-of-vouchers/${(await contested(kind, of))['id']}/appeals`, {
        demands: DEMANDS,
      }).expect(201)
    ).body;
  const act = (id: string, move: string, body: object = {}, actor: Actor = region.manager) =>
    post(actor, `appeals-of-vouchers/${id}/${move}`, body);

  it('opens one case, however many tabs are open, and tells that it has arrived', async () => {
    await givenVoucher(app, region, client.id, 2);
    const { id, appealBy, servedOn } = await contested('grant');
    expect(String(appealBy) > String(servedOn)).toBe(true);
    const path = `decisions-of-vouchers/${id}/appeals`;
    const tabs = await Promise.all([1, 2, 3].map(() => post(client.actor, path, { demands: DEMANDS })));
    expect(tabs.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(tabs.find(({ status }) => status === 201)?.body).toMatchObject({
      ...{ status: 'received', late: false, channel: 'web', stay: false, outcome: null },
    });
    await app.settle();
    const mails = await app.owner.query(`SELECT FROM app.mail WHERE subject LIKE 'Saimme oikaisuvaatimuksesi O-%'`);
    expect(mails.rowCount).toBe(1);
    await post(ANONYMOUS, path, { demands: DEMANDS }).expect(401);
    await post(region.finance, path, { demands: DEMANDS }).expect(403);
    await post((await givenClient(app, region)).actor, path, { demands: DEMANDS }).expect(404);
    await post(client.actor, path, { demands: 'Lyhyt' }).expect(422);
  });

  it('is prepared, stayed, and decided by somebody else than who made the decision; upholding it puts it right at once', async () => {
    const { body: list } = await app.as(region.manager).get('/api/v1/appeals-of-vouchers?status=received').expect(200);
    const { id, voucherId, decisionId } = list.items[0];
    await act(id, 'decide', { outcome: 'rejected', grounds: GROUNDS }).expect(409);
    await act(id, 'prepare').expect(200);
    const stayed = await act(id, 'stay', { stay: true, reason: 'Selvitys on kesken' }).expect(200);
    expect(stayed.body).toMatchObject({ stay: true, status: 'in-preparation' });
    const revoked = await post(region.caseWorker, `vouchers/${voucherId}/revoke`, { reason: 'Ei tarvetta enää' });
    expect(revoked.body.code).toBe('voucher-stayed');
    const own = await act(id, 'decide', { outcome: 'rejected', grounds: GROUNDS }, region.caseWorker).expect(409);
    expect(own.body.code).toBe('appeal-own-decision');
    expect((await act(id, 'decide', { outcome: 'upheld', grounds: GROUNDS }).expect(422)).body.code).toBe(
      'redress-needed',
    );
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'contract-manager');
    await act(id, 'prepare', {}, stranger).expect(404);
    const worth = (redress: object, actor: Actor = region.manager) => act(id, 'worth', redress, actor);
    expect((await worth({ units: 3 }).expect(200)).body).toMatchObject({
      ...{ before: '130.00', value: '325.00', taken: '195.00', units: 5 },
    });
    const later = await helsinkiDay(app, 250);
    expect((await worth({ lastDay: later }).expect(200)).body).toMatchObject({ taken: '0.00', lastDay: later });
    expect((await worth({ units: 500 }).expect(422)).body.code).toBe('voucher-above-rule');
    await worth({ units: 3 }, stranger).expect(404);
    await worth({ units: 3 }, region.finance).expect(403);
    const key = newKey();
    const upheld = { outcome: 'upheld', grounds: GROUNDS, redress: { units: 3 } };
    const path = `appeals-of-vouchers/${id}/decide`;
    const twice = await Promise.all([1, 2].map(() => post(region.manager, path, upheld, key)));
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    const { body: voucher } = await app.as(client.actor).get(`/api/v1/vouchers/${voucherId}`).expect(200);
    expect(voucher).toMatchObject({ units: 5, value: '325.00', balance: '325.00' });
    await app.settle();
    const { body: answered } = await app.as(client.actor).get(`/api/v1/appeals-of-vouchers/${id}`).expect(200);
    expect(answered).toMatchObject({ status: 'decided', outcome: 'upheld', stay: false, grounds: GROUNDS });
    await app.as(client.actor).get(`/api/v1/documents/${answered.answerLetterId}`).expect(200);
    const answer = await contested('answer');
    expect(answer['id']).not.toBe(decisionId);
    const refused = await post(client.actor, `decisions-of-vouchers/${answer['id']}/appeals`, { demands: DEMANDS });
    expect(refused.body.code).toBe('answer-goes-to-court');
    await act(id, 'court', {
      court: 'Itä-Suomen hallinto-oikeus',
      filedOn: await helsinkiDay(app),
      number: '1234/26',
    }).expect(200);
    const early = { outcome: 'rejected', answeredOn: await helsinkiDay(app, -1), note: 'Valitus hylätään.' };
    expect((await act(id, 'court-answer', early).expect(422)).body.code).toBe('court-answers-before');
    const closed = await act(id, 'court-answer', { ...early, answeredOn: await helsinkiDay(app) }).expect(200);
    expect(closed.body).toMatchObject({ status: 'closed', courtOutcome: 'rejected' });
    expect(closed.body.history.map(({ move }: { move: string }) => move)).toEqual([
      ...['file', 'prepare', 'stay', 'decide', 'appeal-further', 'court-answers'],
    ]);
  });

  it('against a refusal ends in a voucher when it is upheld', async () => {
    const other = await givenClient(app, region);
    const refusal = { serviceId: region.serviceId, grounds: 'Palvelu ei sovi arvioituun tarpeeseen.' };
    await post(region.caseWorker, `clients/${other.id}/refusals`, refusal).expect(201);
    const { id } = await file(other, 'refusal');
    await act(id, 'prepare').expect(200);
    const worth = await act(id, 'worth', { units: 4 }).expect(200);
    expect(worth.body).toMatchObject({ before: null, value: '260.00', taken: '260.00' });
    await act(id, 'decide', { outcome: 'upheld', grounds: GROUNDS, redress: { units: 4 } }).expect(200);
    const { body } = await app.as(other.actor).get('/api/v1/my/vouchers').expect(200);
    expect(body.items).toMatchObject([{ status: 'granted', value: '260.00' }]);
    const withdrawn = await file(other, 'grant');
    await act(withdrawn.id, 'withdraw', {}, region.manager).expect(403);
    expect((await act(withdrawn.id, 'withdraw', {}, other.actor).expect(200)).body.status).toBe('withdrawn');
  });

  it('too late is taken in, marked, and can only be dismissed', async () => {
    const other = await givenClient(app, region);
    await givenVoucher(app, region, other.id, 1);
    const { id: decisionId } = await contested('grant', other);
    await app.owner.query(
      `UPDATE vouchers.decision SET sent_on = sent_on - 60, served_on = served_on - 60, appeal_by = appeal_by - 60 WHERE id = $1`,
      [decisionId],
    );
    const paper = { demands: DEMANDS, arrivedOn: await helsinkiDay(app, 1) };
    const path = `decisions-of-vouchers/${decisionId}/appeals`;
    expect((await post(region.caseWorker, path, paper).expect(422)).body.code).toBe('appeal-in-future');
    const { body } = await post(region.caseWorker, path, { ...paper, arrivedOn: await helsinkiDay(app) }).expect(201);
    expect(body).toMatchObject({ late: true, channel: 'paper' });
    await act(body.id, 'prepare').expect(200);
    expect((await act(body.id, 'decide', { outcome: 'rejected', grounds: GROUNDS }).expect(409)).body.code).toBe(
      'appeal-is-late',
    );
    const dismissed = await act(body.id, 'decide', { outcome: 'dismissed', grounds: 'Vaatimus saapui myöhässä.' });
    expect(dismissed.body).toMatchObject({ status: 'decided', outcome: 'dismissed' });
  });

  describe('letters on paper', () => {
    const onPaper = async () => {
      const other = await givenClient(app, region);
      const address = { street: 'Olavinkatu 1 A 2', postalCode: '57130', town: 'Savonlinna' };
      const change = (body: object) =>
        app.as(region.caseWorker).patch(`/api/v1/clients/${other.id}`).set('if-match', '"1"').send(body);
      expect((await change({ lettersBy: 'paper' }).expect(422)).body.code).toBe('address-needed');
      await change({ lettersBy: 'paper', ...address }).expect(200);
      await givenVoucher(app, region, other.id, 1);
      return other;
    };
    const queue = async () => (await app.as(region.manager).get('/api/v1/print-queue').expect(200)).body.items;

    it('wait in the queue, go into one batch exactly once, and begin their time when they are sent', async () => {
      const [one] = [await onPaper(), await onPaper(), await onPaper()];
      await app.settle();
      expect(await queue()).toHaveLength(3);
      const [decision] = await decisions(one);
      expect(decision).toMatchObject({ delivery: 'paper', sentOn: null, servedOn: null });
      const colleague = await givenOfficial(app, region.authorityId, 'case-worker');
      const pressed = await Promise.all(
        [region.manager, region.caseWorker, colleague].map((actor) => post(actor, 'print-batches')),
      );
      const made = pressed.filter(({ status }) => status === 201).map(({ body }) => body);
      expect(made.reduce((sum, { letters }) => sum + letters, 0)).toBe(3);
      expect(pressed.every(({ status }) => status === 201 || status === 409)).toBe(true);
      expect(await queue()).toEqual([]);
      const [batch] = made;
      const pdf = await app.as(region.manager).get(`/api/v1/documents/${batch.documentId}`).expect(200);
      expect(pdf.headers['content-type']).toContain('application/pdf');
      const sent = (sentOn: string) => post(region.manager, `print-batches/${batch.id}/sent`, { sentOn });
      expect((await sent(await helsinkiDay(app, 1)).expect(422)).body.code).toBe('batch-sent-on');
      const today = await helsinkiDay(app);
      await sent(today).expect(200);
      expect((await sent(today).expect(409)).body.code).toBe('batch-sent-already');
      const { rows } = await app.owner.query(
        `SELECT bool_and(sent_on = $2::date AND served_on = $2::date + 7 AND appeal_by >= $2::date + 37) AS told FROM vouchers.decision WHERE print_batch_id = $1`,
        [batch.id, today],
      );
      expect(rows).toEqual([{ told: true }]);
      const stranger = await givenOfficial(app, await givenAuthority(app, 'Kolmas alue'), 'contract-manager');
      await app.as(stranger).get(`/api/v1/print-batches/${batch.id}`).expect(404);
      expect((await post(stranger, 'print-batches').expect(409)).body.code).toBe('nothing-to-print');
      const letter = batch.contents[0].id;
      await post(region.finance, `decisions-of-vouchers/${letter}/reprint`, { reason: 'Palautui' }).expect(403);
      await post(region.manager, `decisions-of-vouchers/${letter}/reprint`, { reason: 'Palautui' }).expect(204);
      await app.settle();
      expect(await queue()).toMatchObject([{ id: letter, place: null }]);
    });
  });
});

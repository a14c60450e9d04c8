import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  vouchersApp,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('who works with a client, and what the client allows', () => {
  let app: TestApp;
  let region: ServedRegion;
  let colleague: AuthorityActor;
  let client: ServedClient;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    colleague = await givenOfficial(app, region.authorityId, 'case-worker');
    client = await givenClient(app, region);
  });
  afterAll(() => app.close());

  const page = async (id: string, who = region.caseWorker) =>
    (await app.as(who).get(`/api/v1/clients/${id}`).expect(200)).body;
  const act = async (who: AuthorityActor, id: string, what: string, body: object) => {
    const { version } = await page(id);
    return app.as(who).post(`/api/v1/clients/${id}/${what}`).set('if-match', `"${version}"`).send(body);
  };
  const mine = async (who = client.actor) => (await app.as(who).get('/api/v1/my/situation').expect(200)).body.items[0];
  const mailsTo = async (email: string): Promise<string[]> =>
    (
      await app.owner.query(`SELECT subject FROM app.mail WHERE recipient = $1 ORDER BY queued_at, id`, [email])
    ).rows.map(({ subject }: { subject: string }) => subject);

  it('is handed over when the colleague accepts, taken over with a reason, and everybody is told', async () => {
    const asking = { caseWorkerId: colleague.personId, reason: 'Jään lomalle.', ask: true };
    const asked = await act(region.caseWorker, client.id, 'hand-over', asking);
    expect(asked.body).toMatchObject({
      caseWorkerName: region.caseWorker.name,
      handOver: { toName: colleague.name, reason: 'Jään lomalle.' },
    });
    expect((await act(region.caseWorker, client.id, 'hand-over/answer', { accept: true })).body.code).toBe(
      'hand-over-not-asked',
    );
    expect((await act(colleague, client.id, 'hand-over/answer', { accept: false })).body.code).toBe(
      'hand-over-reason-missing',
    );
    const accepted = await act(colleague, client.id, 'hand-over/answer', { accept: true });
    expect(accepted.body).toMatchObject({ caseWorkerName: colleague.name, handOver: null });
    expect((await act(colleague, client.id, 'hand-over/answer', { accept: true })).status).toBe(409);
    expect((await act(colleague, client.id, 'take-over', { reason: 'Uudelleen' })).body.code).toBe(
      'already-responsible',
    );
    const taken = await act(region.caseWorker, client.id, 'take-over', { reason: 'Palasin lomalta.' });
    expect(taken.status).toBe(200);
    expect(taken.body.history.at(-1)).toMatchObject({ move: 'take-over', note: expect.stringContaining('Palasin') });
    await app.settle();
    const { responsible } = await mine();
    expect(responsible.map(({ name }: { name: string }) => name)).toEqual([
      region.caseWorker.name,
      colleague.name,
      region.caseWorker.name,
    ]);
    expect(responsible.filter(({ until }: { until: string | null }) => until === null)).toHaveLength(1);
    const told = await mailsTo(`${colleague.personId}@example.fi`);
    expect(told.sort()).toEqual([
      `Asiakas ${client.reference} on nyt sinulla`,
      `Asiakas ${client.reference} siirtyi: ${region.caseWorker.name}`,
    ]);
    const stale = { caseWorkerId: colleague.personId, reason: 'Muutto' };
    const handOver = app.as(region.caseWorker).post(`/api/v1/clients/${client.id}/hand-over`).set('if-match', '"1"');
    await handOver.send(stale).expect(412);
  });

  it('never leaves a client without a case worker, and shows the manager whose has gone', async () => {
    const own = await givenServedRegion(app);
    const leaver = await givenOfficial(app, own.authorityId, 'case-worker');
    const left = await givenClient(app, { ...own, caseWorker: leaver });
    await expect(
      app.owner.query(`UPDATE vouchers.client SET case_worker_id = NULL WHERE id = $1`, [left.id]),
    ).rejects.toThrow('not-null');
    await app.owner.query(`DELETE FROM app.membership WHERE person_id = $1`, [leaver.personId]);
    const { body } = await app.as(own.manager).get('/api/v1/case-workers').expect(200);
    expect(body.items).toEqual([
      { id: leaver.personId, name: leaver.name, active: false, clients: 1, mayHandOver: true },
      { id: own.caseWorker.personId, name: own.caseWorker.name, active: true, clients: 0, mayHandOver: false },
    ]);
    expect((await app.as(own.caseWorker).get('/api/v1/clients?withoutWorker=true').expect(200)).body.total).toBe(1);
    const all = (who: AuthorityActor, from = leaver.personId, to = own.caseWorker.personId) =>
      app
        .as(who)
        .post(`/api/v1/case-workers/${from}/hand-over`)
        .send({ caseWorkerId: to, reason: 'Ohjaaja vaihtoi työpaikkaa.' });
    await all(own.caseWorker).expect(409);
    await all(own.finance).expect(403);
    await all(ANONYMOUS as never).expect(401);
    expect((await all(own.manager, leaver.personId, leaver.personId).expect(422)).body.code).toBe(
      'case-worker-unknown',
    );
    expect((await all(region.manager, leaver.personId, colleague.personId).expect(200)).body.clients).toBe(0);
    expect((await all(own.manager).expect(200)).body.clients).toBe(1);
    expect((await all(own.manager).expect(200)).body.clients).toBe(0);
    expect((await mine(left.actor)).caseWorkerName).toBe(own.caseWorker.name);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker');
    const takeOver = app.as(stranger).post(`/api/v1/clients/${left.id}/take-over`).set('if-match', '"2"');
    await takeOver.send({ reason: 'Ei oma' }).expect(404);
  });

  it('has a team over organisations; a colleague finds the client, a contact sees what the client allows', async () => {
    const coach = await givenProviderPerson(app, await givenProvider(app, 'Järven Tuki ry'), 'provider-staff');
    const team = (body: object) => app.as(region.caseWorker).post(`/api/v1/clients/${client.id}/team`).send(body);
    await team({ kind: 'employment', role: 'Työparisi', colleagueId: colleague.personId }).expect(201);
    const again = await team({ kind: 'employment', role: 'Työparisi', colleagueId: colleague.personId }).expect(409);
    expect(again.body.code).toBe('member-already');
    const social = {
      kind: 'social',
      role: 'Sosiaaliohjaaja',
      name: 'Sanna Keksitty',
      organisationName: 'Hyvinvointialue',
    };
    expect((await team(social).expect(422)).body.code).toBe('member-unreachable');
    expect((await team({ ...social, name: null, phone: '050 000' }).expect(422)).body.code).toBe('member-name-missing');
    await team({ ...social, phone: '050 000 1111' }).expect(201);
    const third = { kind: 'other', role: 'Ryhmän ohjaaja', name: 'Ossi Ohjaaja', email: 'ossi@example.fi' };
    const { body } = await team({ ...third, organisationId: coach.organisationId }).expect(201);
    expect(body.team.map(({ name, sees }: { name: string; sees: string }) => [name, sees])).toEqual([
      [colleague.name, 'all'],
      ['Ossi Ohjaaja', 'nothing'],
      ['Sanna Keksitty', 'nothing'],
    ]);
    const { body: list } = await app.as(colleague).get('/api/v1/clients?mine=true').expect(200);
    expect(list.items.map(({ id }: { id: string }) => id)).toContain(client.id);
    await app
      .as(client.actor)
      .put(`/api/v1/my/clients/${client.id}/consents/share-path`)
      .send({ given: true, organisationId: coach.organisationId })
      .expect(200);
    const seen = (await mine()).team;
    expect(seen[1]).toMatchObject({ name: 'Ossi Ohjaaja', organisationName: 'Järven Tuki ry', sees: 'path' });
    const end = (member: { id: string; version: number }) =>
      app
        .as(region.caseWorker)
        .post(`/api/v1/clients/${client.id}/team/${member.id}/end`)
        .set('if-match', `"${member.version}"`);
    expect((await end(seen[0]).expect(200)).body.team.at(-1)).toMatchObject({ name: colleague.name, sees: 'nothing' });
    await end(seen[0]).expect(409);
    expect((await app.as(colleague).get('/api/v1/clients?mine=true').expect(200)).body.total).toBe(0);
  });

  it('withdraws consent: the provider sees no more and mails of that purpose stop at once', async () => {
    const provider = await givenOffer(app, region);
    const served = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, served.id);
    await app.settle();
    const choiceId = await givenAcceptedChoice(app, served, voucherId, provider);
    const needs = async () =>
      (await app.as(provider.staff).get(`/api/v1/choices/${choiceId}/needs`).expect(200)).body.items;
    const allow = (purpose: string, given: boolean, who = served.actor) =>
      app.as(who).put(`/api/v1/my/clients/${served.id}/consents/${purpose}`).send({ given });
    expect(await needs()).toEqual([]);
    await allow('share-assessment', true).expect(200);
    expect(await needs()).toMatchObject([{ level: 'some' }]);
    expect(JSON.stringify(await needs())).not.toContain('answers');
    await allow('share-assessment', false).expect(200);
    expect(await needs()).toEqual([]);
    const { body: looks } = await app.as(served.actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items.map(({ action }: { action: string }) => action)).toContain('needs.read-shared');

    const email = `${served.id}@example.fi`;
    const own = app.as(served.actor).patch(`/api/v1/my/clients/${served.id}`).set('if-match', '"1"');
    await own.send({ email, phone: null, language: 'fi' }).expect(200);
    await givenVoucher(app, region, served.id);
    await app.settle();
    const letters = async () => (await mailsTo(email)).length;
    const before = await letters();
    expect(before).toBeGreaterThan(0);
    await allow('contact-vouchers', false).expect(200);
    await givenVoucher(app, region, served.id);
    await app.settle();
    expect(await letters()).toBe(before);
    await allow('contact-vouchers', true).expect(200);
    await givenVoucher(app, region, served.id);
    await app.settle();
    expect(await letters()).toBe(before + 1);

    await allow('share-assessment', true, client.actor).expect(404);
    await allow('nonsense', true).expect(422);
    const unnamed = await allow('share-path', true).expect(422);
    expect(unnamed.body.code).toBe('consent-organisation-unknown');
    const write = (who: AuthorityActor, body: object) =>
      app.as(who).put(`/api/v1/clients/${served.id}/consents/develop-services`).send(body);
    await write(region.caseWorker, { given: true }).expect(422);
    await write(region.finance, { given: true, note: 'Sanoi tavatessa.' }).expect(403);
    const { body } = await write(region.caseWorker, { given: true, note: 'Sanoi tavatessa.' }).expect(200);
    expect(body.items.at(-1)).toMatchObject({
      ...{ purpose: 'develop-services', inForce: true, how: 'on-word', answeredVersion: 1 },
      recordedBy: region.caseWorker.name,
    });
    const { rows } = await app.owner.query(
      `SELECT given, ended_at IS NULL AS current FROM vouchers.consent WHERE client_id = $1 AND purpose = 'share-assessment' ORDER BY given_at`,
      [served.id],
    );
    expect(rows).toEqual([
      { given: true, current: false },
      { given: false, current: true },
    ]);
  });

  it('knows how the client gets about; the client changes own contact details and nothing else', async () => {
    const { version } = await page(client.id);
    const abilities = { mobility: 'escort', digitalAbility: 'with-help' };
    const edit = app.as(region.caseWorker).patch(`/api/v1/clients/${client.id}`).set('if-match', `"${version}"`);
    expect((await edit.send(abilities).expect(200)).body).toMatchObject(abilities);
    const change = (body: object, seen = version + 1, who = client.actor) =>
      app.as(who).patch(`/api/v1/my/clients/${client.id}`).set('if-match', `"${seen}"`).send(body);
    const contact = { email: 'uusi@example.fi', phone: null, language: 'sv' };
    expect((await change(contact).expect(200)).body.items[0]).toMatchObject({ ...contact, ...abilities });
    await change(contact).expect(412);
    await change({ ...contact, municipality: '091' }, version + 2).expect(422);
    await change(contact, version + 2, (await givenClient(app, region)).actor).expect(404);
  });
});

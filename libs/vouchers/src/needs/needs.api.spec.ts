import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@kasvutori/platform';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import type { ITS_TRIALS } from '../../../../test/support/questionnaire.js';
import {
  givenClient,
  givenServedRegion,
  newKey,
  LIGHT_ANSWERS,
  vouchersApp,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

describe('needs over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  let clientId: string;
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app);
    clientId = (await givenClient(app, region)).id;
  });
  afterAll(() => app.close());

  const assess = (body: object) => app.as(region.caseWorker).post(`/api/v1/clients/${clientId}/assessments`).send(body);

  it('asks, proposes and explains', async () => {
    const { body: questionnaire } = await app.as(region.caseWorker).get('/api/v1/needs/questionnaire').expect(200);
    expect(questionnaire.questions.map((question: { code: string }) => question.code).sort()).toEqual(
      Object.keys(LIGHT_ANSWERS).sort(),
    );
    const { body } = await app
      .as(region.caseWorker)
      .post('/api/v1/needs/proposal')
      .send({ answers: LIGHT_ANSWERS })
      .expect(200);
    expect(body).toMatchObject({ level: 'some', segment: 'C', services: ['job-coaching'] });
    expect(body.grounds[0]).toMatchObject({ about: 'answer', code: 'time-without-work', points: 3 });
    await app.as(region.finance).post('/api/v1/needs/proposal').send({ answers: LIGHT_ANSWERS }).expect(403);
  });

  it('points at each question without an answer', async () => {
    const { body } = await assess({ answers: { ...LIGHT_ANSWERS, home: 'tent', shoes: '43' } }).expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(['/answers/home', '/answers/shoes']);
    await assess({}).expect(422);
  });

  it('lets the case worker differ with a reason only, and keeps every version', async () => {
    await assess({ answers: LIGHT_ANSWERS, level: 'much' }).expect(422);
    const { body } = await assess({
      answers: LIGHT_ANSWERS,
      level: 'much',
      segment: 'B',
      reason: 'Tarvitsee tukea alkuun.',
    }).expect(201);
    expect(body.number).toBe(2);
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${clientId}`).expect(200);
    expect(page.assessments.map((row: { level: string }) => row.level)).toEqual(['much', 'some']);
    expect(page.assessments[0]).toMatchObject({
      questionnaire: '2026-1',
      areas: expect.arrayContaining([
        expect.objectContaining({ area: 'work-and-skills', points: 3, most: 6, percent: 50 }),
      ]),
      proposedLevel: 'some',
      proposedSegment: 'C',
      segment: 'B',
      reason: 'Tarvitsee tukea alkuun.',
    });
  });

  it('numbers two assessments made at once one after the other', async () => {
    const made = await Promise.all([1, 2, 3].map(() => assess({ answers: LIGHT_ANSWERS }).expect(201)));
    expect(made.map(({ body }) => body.number).sort()).toEqual([3, 4, 5]);
  });

  it('does not assess a client of somebody else', async () => {
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'case-worker');
    await app.as(stranger).post(`/api/v1/clients/${clientId}/assessments`).send({ answers: LIGHT_ANSWERS }).expect(404);
  });

  it('is answered at home by the client alone, sent, and gone through together', async () => {
    const { id, actor } = await givenClient(app, region);
    const other = (await givenClient(app, region)).actor;
    const ask = () =>
      app.as(region.caseWorker).post(`/api/v1/clients/${id}/needs-requests`).send({ message: 'Nähdään tiistaina.' });
    await app.as(actor).post(`/api/v1/clients/${id}/needs-requests`).send({}).expect(403);
    const { body: asked } = await ask().expect(201);
    expect((await ask().expect(409)).body.code).toBe('needs-already-asked');
    await app.settle();
    const { rows: mails } = await app.owner.query(
      `SELECT text AS body FROM app.mail WHERE subject = 'Kerro tilanteestasi ennen tapaamista'`,
    );
    expect(mails).toEqual([{ body: expect.stringContaining('Nähdään tiistaina.') }]);

    const path = `/api/v1/needs-requests/${asked.id}`;
    const { body: mine } = await app.as(actor).get('/api/v1/my/situation').expect(200);
    expect(mine.items[0].nextStep).toMatchObject({ code: 'answer-needs', who: 'client', requestId: asked.id });
    await app.as(other).get(path).expect(404);
    const keep = (version: number, answers: object, who = actor) =>
      app.as(who).put(`${path}/answers`).set('if-match', `"${version}"`).send({ answers });
    const send = (version: number) => app.as(actor).post(`${path}/send`).set('if-match', `"${version}"`);
    await keep(1, { home: 'none' }, other).expect(404);
    await keep(1, { home: 'tent' }).expect(422);
    const { body: begun } = await keep(1, { home: 'none', care: '' }).expect(200);
    expect(begun).toMatchObject({ answers: { home: 'none' }, version: 2 });
    await keep(1, { home: 'stable' }).expect(412);
    const { body: hidden } = await app.as(region.caseWorker).get(path).expect(200);
    expect(hidden.answers).toEqual({});
    await send(2).expect(422);
    await assess({ answers: LIGHT_ANSWERS, requestId: asked.id }).expect(409);
    await keep(2, { ...LIGHT_ANSWERS, home: 'none' }).expect(200);
    await send(3).expect(200);
    expect((await keep(4, { home: 'stable' }).expect(409)).body.code).toBe('needs-answers-sent');

    const { body: seen } = await app.as(region.caseWorker).get(path).expect(200);
    expect(seen.answers.home).toBe('none');
    const { body: looks } = await app.as(actor).get('/api/v1/my/looks').expect(200);
    expect(looks.items.map(({ action }: { action: string }) => action)).toContain('needs-request.read');
    const { body: list } = await app.as(region.caseWorker).get('/api/v1/clients?waitsFor=go-through').expect(200);
    expect(list.items.map((row: { id: string }) => row.id)).toEqual([id]);
    await assess({ answers: LIGHT_ANSWERS, requestId: asked.id }).expect(404);
    await app
      .as(region.caseWorker)
      .post(`/api/v1/clients/${id}/assessments`)
      .send({ answers: { ...LIGHT_ANSWERS, home: 'uncertain' }, requestId: asked.id })
      .expect(201);
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${id}`).expect(200);
    expect(page.assessments[0]).toMatchObject({ requestId: asked.id, answers: { home: 'uncertain' } });
    const { body: kept } = await app.as(actor).get(path).expect(200);
    expect(kept).toMatchObject({ status: 'assessed', answers: { home: 'none' } });

    const { body: again } = await ask().expect(201);
    const withdraw = () =>
      app.as(region.caseWorker).post(`/api/v1/needs-requests/${again.id}/withdraw`).set('if-match', '"1"');
    await withdraw().expect(200);
    expect((await withdraw().expect(409)).body.code).toBe('needs-request-closed');
  });

  const QUESTIONNAIRES = '/api/v1/questionnaires';
  const send = (method: 'put' | 'post', path: string, version: number, body: object = {}) =>
    app.as(region.manager)[method](`${QUESTIONNAIRES}/${path}`).set('if-match', `"${version}"`).send(body);

  it('has versions of its own for companies, beside those for people', async () => {
    const other = await givenServedRegion(app);
    const begin = (clientKind: string) =>
      app.as(other.manager).post(`${QUESTIONNAIRES}?clientKind=${clientKind}`).set('idempotency-key', newKey());
    const { body: draft } = await begin('company').expect(201);
    expect(draft).toMatchObject({ name: '2026-2', clientKind: 'company', status: 'draft', flaws: [] });
    expect(draft.content.title.en).toBe('The need of the company');
    await begin('company').expect(409);
    await begin('person').expect(201);
    await begin('nobody').expect(422);
    await app.as(other.manager).post(`${QUESTIONNAIRES}/${draft.id}/publish`).set('if-match', '"1"').expect(200);
    const asked = async (kind: string) =>
      (await app.as(other.caseWorker).get(`/api/v1/needs/questionnaire?clientKind=${kind}`).expect(200)).body.id;
    expect(await asked('company')).toBe(draft.id);
    expect(await asked('person')).not.toBe(draft.id);
    const { body: list } = await app.as(other.manager).get(QUESTIONNAIRES).expect(200);
    expect(list.items.filter(({ inUse }: { inUse: boolean }) => inUse)).toHaveLength(2);
  });

  it('lets the main user begin, change, try and publish the next version', async () => {
    await app.as(region.caseWorker).post(QUESTIONNAIRES).expect(403);
    await app.as(ANONYMOUS).get(QUESTIONNAIRES).expect(401);
    const { body: draft } = await app.as(region.manager).post(QUESTIONNAIRES).expect(201);
    expect(draft).toMatchObject({ name: '2026-2', owner: 'own', status: 'draft', inUse: false, flaws: [], version: 1 });
    expect((await app.as(region.manager).post(QUESTIONNAIRES).expect(409)).body.code).toBe('questionnaire-has-draft');

    const { content, trials, id } = draft;
    const lonely = {
      code: 'lonely',
      area: 'family',
      text: { fi: 'Onko sinulla ystäviä?', sv: '', en: '' },
      options: [],
    };
    const asking = (question: object) => ({ ...content, questions: [...content.questions, question] });
    const { body: unready } = await send('put', `${id}/content`, 1, asking(lonely)).expect(200);
    expect(unready.flaws.map(({ code }: { code: string }) => code)).toEqual(['text-missing', 'options-too-few']);
    expect(unready.permittedActions).toContainEqual(
      expect.objectContaining({ action: 'questionnaire:publish', allowed: false }),
    );
    await send('put', `${id}/content`, 1, content).expect(412);
    await send('put', `${id}/content`, 2, { ...content, levels: { some: 0, much: 'much', heavy: 9 } }).expect(422);
    expect((await send('post', `${id}/publish`, 2).expect(422)).body.errors[0].pointer).toBe('/questions/15/text');

    const text = { fi: 'Kyllä', sv: 'Ja', en: 'Yes' };
    const asked = {
      ...lonely,
      text: { fi: 'Onko sinulla ystäviä?', sv: 'Har du vänner?', en: 'Do you have friends?' },
      options: [
        { code: 'yes', text, points: 0 },
        { code: 'no', text: { fi: 'Ei', sv: 'Nej', en: 'No' }, points: 2 },
      ],
    };
    const { body: untried } = await send('put', `${id}/content`, 2, asking(asked)).expect(200);
    expect(untried.trials.map(({ given }: { given: string | null }) => given)).toEqual([null, null, null]);
    const tried = trials.map(({ name, answers, expected }: (typeof ITS_TRIALS)[number]) => ({
      name,
      expected,
      answers: { ...answers, lonely: 'yes' },
    }));
    const { body: ready } = await send('put', `${id}/trials`, 3, { trials: tried }).expect(200);
    expect(ready).toMatchObject({
      flaws: [],
      trials: [{ given: 'little', points: 0 }, { given: 'some' }, { given: 'much' }],
    });

    await assess({ answers: { ...LIGHT_ANSWERS, lonely: 'no' }, questionnaireId: id }).expect(404);
    const { body: published } = await send('post', `${id}/publish`, 4).expect(200);
    expect(published).toMatchObject({ status: 'published', inUse: true });
    expect((await send('put', `${id}/content`, 5, content).expect(409)).body.code).toBe('questionnaire-published');
    await expect(
      app.owner.query(`UPDATE vouchers.questionnaire SET name = '2026-9' WHERE id = $1`, [id]),
    ).rejects.toThrow('append-only');
  });

  it('asks by the new version, while old answers keep theirs and other authorities their own', async () => {
    const { body: now } = await app.as(region.caseWorker).get('/api/v1/needs/questionnaire').expect(200);
    expect(now).toMatchObject({ version: '2026-2', current: true });
    await assess({ answers: LIGHT_ANSWERS }).expect(422);
    await assess({ answers: { ...LIGHT_ANSWERS, lonely: 'no' } }).expect(201);
    const { body: page } = await app.as(region.caseWorker).get(`/api/v1/clients/${clientId}`).expect(200);
    expect(page.assessments.map(({ questionnaire }: { questionnaire: string }) => questionnaire)).toEqual([
      '2026-2',
      ...page.assessments.slice(1).map(() => '2026-1'),
    ]);
    const { body: list } = await app.as(region.caseWorker).get(`${QUESTIONNAIRES}?limit=1`).expect(200);
    expect(list).toMatchObject({ total: 3, items: [{ name: '2026-2', inUse: true }], next: expect.any(String) });

    const other = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'contract-manager', 'case-worker');
    await app.as(other).get(`${QUESTIONNAIRES}/${now.id}`).expect(404);
    const { body: theirs } = await app.as(other).get('/api/v1/needs/questionnaire').expect(200);
    expect(theirs.version).toBe('2026-1');
    await app.as(other).put(`${QUESTIONNAIRES}/${theirs.id}/content`).set('if-match', '"1"').send({}).expect(422);
    await app.as(other).post(`${QUESTIONNAIRES}/${theirs.id}/publish`).set('if-match', '"1"').expect(403);
  });
});

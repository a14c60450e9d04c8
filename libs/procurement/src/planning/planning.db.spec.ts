import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { allowedActions, givenPlanningRegion, PLAN_ITEM } from '../../../../test/support/given-plan.js';

let app: TestApp;
let region: Awaited<ReturnType<typeof givenPlanningRegion>>;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  region = await givenPlanningRegion(app);
});
afterAll(() => app.close());

describe('the plan of a year', () => {
  test('is written, published, and then public to the letter', async () => {
    const plan = await region.givenPlan();
    await app.as(region.officer).post('/api/v1/plans').send({ year: plan.year, introduction: {} }).expect(409);
    await region.move(region.officer, `plans/${plan.id}/publish`, plan.version).expect(422);
    const item = await region.givenItem(plan.id);
    await app.as(ANONYMOUS).get(`/api/v1/public/plans/${plan.id}`).expect(404);
    await app.as(region.stranger).get(`/api/v1/plans/${plan.id}`).expect(404);
    await region.move(region.stranger, `plans/${plan.id}/publish`, plan.version).expect(404);
    await region.move(region.reader, `plans/${plan.id}/publish`, plan.version).expect(403);
    await region.move(region.officer, `plans/${plan.id}/publish`, plan.version + 7).expect(412);
    const { body: published } = await region.move(region.officer, `plans/${plan.id}/publish`, plan.version).expect(200);
    expect(published).toMatchObject({ status: 'published', version: 2 });
    await region.move(region.officer, `plans/${plan.id}/publish`, 2).expect(409);
    const { body: seen } = await app.as(ANONYMOUS).get(`/api/v1/public/plans/${plan.id}`).expect(200);
    expect(seen).toMatchObject({ year: plan.year, authorityName: 'Suunnitteleva alue', estimatedValue: '400000.00' });
    expect(seen.items).toEqual([expect.objectContaining({ id: item.id, title: PLAN_ITEM.title, status: 'planned' })]);
    const { body: list } = await app.as(ANONYMOUS).get(`/api/v1/public/plans?year=${plan.year}`).expect(200);
    expect(list.items.map(({ id }: { id: string }) => id)).toEqual([plan.id]);
    const { body: readOnly } = await app.as(region.reader).get(`/api/v1/plans/${plan.id}`).expect(200);
    expect(readOnly.permittedActions).toEqual([]);
  });

  test.each([
    ['an unknown municipality', { municipalities: ['999'] }, '/municipalities/0'],
    ['no title', { title: { fi: ' ' } }, '/title'],
    ['nothing as a value', { estimatedValue: '0.00' }, '/estimatedValue'],
    ['a fifth quarter', { quarter: 5 }, '/quarter'],
    ['a short CPV code', { mainCpv: '799' }, '/mainCpv'],
  ])('an item with %s is refused at its field', async (_, change, pointer) => {
    const plan = await region.givenPlan();
    const { body } = await app
      .as(region.officer)
      .post(`/api/v1/plans/${plan.id}/items`)
      .send({ ...PLAN_ITEM, ...change })
      .expect(422);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  test('two officers who add at once both find their place', async () => {
    const plan = await region.givenPlan();
    const items = await Promise.all([1, 2, 3, 4].map(() => region.givenItem(plan.id)));
    expect(items.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4]);
  });

  test('an item becomes a tender draft that cites it, and can be taken up again when that is cancelled', async () => {
    const plan = await region.givenPlan();
    const item = await region.givenItem(plan.id);
    expect(allowedActions(item)).toEqual([
      'plan-item:edit',
      'plan-item:publish-prior-information',
      'plan-item:prepare',
      'plan-item:start-tender',
      'plan-item:drop',
    ]);
    await region.move(region.officer, `plan-items/${item.id}/resume`, item.version).expect(409);
    await region.move(region.officer, `plan-items/${item.id}/prepare`, item.version).expect(200);
    const { body: started } = await region.move(region.officer, `plan-items/${item.id}/start-tender`, 2).expect(201);
    await region.move(region.officer, `plan-items/${item.id}/start-tender`, 3).expect(409);
    const { body: tender } = await app.as(region.officer).get(`/api/v1/tenders/${started.tenderId}`).expect(200);
    expect(tender).toMatchObject({
      status: 'draft',
      title: PLAN_ITEM.title,
      mainCpv: '79998000',
      estimatedValue: '400000.00',
    });
    expect(tender.lots[0]).toMatchObject({ serviceKind: 'job-coaching', municipalities: ['740', '491'] });
    const { body: basis } = await app.as(region.officer).get(`/api/v1/tenders/${started.tenderId}/basis`).expect(200);
    expect(basis.items).toEqual([expect.objectContaining({ kind: 'plan-item', id: item.id, title: PLAN_ITEM.title })]);
    await region.move(region.officer, `plan-items/${item.id}/reopen`, 3).expect(409);
    await app
      .as(region.officer)
      .put(`/api/v1/plan-items/${item.id}`)
      .set('if-match', '"3"')
      .send(PLAN_ITEM)
      .expect(409);
    await region
      .move(region.officer, `tenders/${started.tenderId}/cancel`, tender.version, { reason: 'Tarve muuttui.' })
      .expect(200);
    const { body: reopened } = await region.move(region.officer, `plan-items/${item.id}/reopen`, 3).expect(200);
    expect(reopened).toMatchObject({ status: 'in-preparation', tenderId: null });
    const { body: dropped } = await region
      .move(region.officer, `plan-items/${item.id}/drop`, 4, { reason: 'Ei rahaa.' })
      .expect(200);
    expect(dropped).toMatchObject({ status: 'dropped', dropReason: 'Ei rahaa.' });
    await region.move(region.officer, `plan-items/${item.id}/resume`, 5).expect(200);
  });

  test('two tabs start one tender', async () => {
    const item = await region.givenItem((await region.givenPlan()).id);
    const starts = await Promise.all(
      [1, 2].map(() => region.move(region.officer, `plan-items/${item.id}/start-tender`, 1)),
    );
    expect(starts.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  test('prior information says what was planned that day, once', async () => {
    const plan = await region.givenPlan();
    const bare = await region.givenItem(plan.id, { quarter: null });
    await region.move(region.officer, `plan-items/${bare.id}/prior-information`, 1).expect(422);
    const item = await region.givenItem(plan.id);
    await region.move(region.stranger, `plan-items/${item.id}/prior-information`, 1).expect(404);
    const { body: notice } = await region
      .move(region.officer, `plan-items/${item.id}/prior-information`, 1)
      .expect(201);
    expect(notice).toMatchObject({
      title: PLAN_ITEM.title,
      year: plan.year,
      content: { estimatedValue: '400000.00', quarter: 2 },
    });
    expect(notice.ocid).toMatch(/^ocds-kasvu1-EI-\d{4}-\d{4}$/);
    await region.move(region.officer, `plan-items/${item.id}/prior-information`, 1).expect(409);
    await app
      .as(region.officer)
      .put(`/api/v1/plan-items/${item.id}`)
      .set('if-match', '"1"')
      .send({ ...PLAN_ITEM, estimatedValue: '500000.00' })
      .expect(200);
    const { body: told } = await app.as(ANONYMOUS).get(`/api/v1/public/prior-information/${notice.id}`).expect(200);
    expect(told.content.estimatedValue).toBe('400000.00');
    await region.move(region.officer, `plan-items/${item.id}/prior-information`, 2).expect(201);
    await expect(app.owner.query('UPDATE procurement.prior_information SET number = $1', ['EI-1'])).rejects.toThrow(
      'append-only',
    );
  });

  test('prior information shortens the time for bids of its tender from the 35th day on, and the rules say so', async () => {
    const item = await region.givenItem((await region.givenPlan()).id, { procedure: 'open' });
    const { body: notice } = await region
      .move(region.officer, `plan-items/${item.id}/prior-information`, 1)
      .expect(201);
    const { body: started } = await region.move(region.officer, `plan-items/${item.id}/start-tender`, 1).expect(201);
    const timeOf = async () => {
      const { body } = await app.as(region.officer).get(`/api/v1/tenders/${started.tenderId}/regime`).expect(200);
      const { times, answers } = body.assessment;
      const { rows } = answers.find(({ topic }: { topic: string }) => topic === 'time');
      const row = rows.find(({ label }: { label: { en: string } }) => label.en.includes(notice.number));
      return [times[0].days, row.value.en.split(':')[0]];
    };
    expect(await timeOf()).toEqual([30, 'not yet']);
    await app.setClock(new Date(new Date(notice.publishedAt).getTime() + 35 * 86_400_000));
    expect(await timeOf()).toEqual([15, 'shortens the time']);
  });

  test('an item shows the consultations and findings that are tied to it', async () => {
    const item = await region.givenItem((await region.givenPlan()).id);
    const { body: consultation } = await app
      .as(region.officer)
      .post('/api/v1/consultations')
      .send({
        title: { fi: 'Mikä toimii?' },
        description: {},
        serviceKind: null,
        municipalities: [],
        planItemId: item.id,
        answersDeadline: null,
        questions: [{ text: { fi: 'Mikä?' } }],
      })
      .expect(201);
    const tied = (actor: AuthorityActor) =>
      app.as(actor).get(`/api/v1/consultations?planItemId=${item.id}`).expect(200);
    expect((await tied(region.officer)).body.items.map(({ id }: { id: string }) => id)).toEqual([consultation.id]);
    expect((await tied(region.stranger)).body.items).toEqual([]);
  });
});

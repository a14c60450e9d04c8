import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, newId, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { allowedActions, givenPlanningRegion, PLAN_ITEM } from '../../../../test/support/given-plan.js';

let app: TestApp;
let region: Awaited<ReturnType<typeof givenPlanningRegion>>;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  region = await givenPlanningRegion(app);
});
afterAll(() => app.close());

const CONSULTATION = {
  title: { fi: 'Miten etätyötä valmennetaan?' },
  description: { fi: 'Kuulemme palveluntuottajia.' },
  serviceKind: 'job-coaching',
  municipalities: ['740'],
  planItemId: null as string | null,
  answersDeadline: null as string | null,
  questions: [{ text: { fi: 'Mikä toimii?' } }, { text: { fi: 'Mitä se maksaa?' } }],
};
const local = (instant: Date) =>
  instant.toLocaleString('sv', { timeZone: 'Europe/Helsinki' }).slice(0, 16).replace(' ', 'T');
const later = async (minutes: number) => {
  const { rows } = await app.owner.query<{ now: Date }>('SELECT app.now() AS now');
  return new Date(Math.ceil(rows[0]!.now.getTime() / 60_000) * 60_000 + minutes * 60_000);
};
const givenConsultation = async (deadline: Date | null, open = true) => {
  const { body } = await app
    .as(region.officer)
    .post('/api/v1/consultations')
    .send({ ...CONSULTATION, answersDeadline: deadline === null ? null : local(deadline) })
    .expect(201);
  return open
    ? (await region.move(region.officer, `consultations/${body.id}/open`, body.version).expect(200)).body
    : body;
};
const answer = (actor: ProviderActor, id: string, version: number, answers: { questionId: string; text: string }[]) =>
  app.as(actor).put(`/api/v1/provider/consultations/${id}/answers`).set('if-match', `"${version}"`).send({ answers });

describe('a market consultation', () => {
  test('each provider sees its own answers, the officer all, the public what was summarised', async () => {
    const deadline = await later(60);
    const consultation = await givenConsultation(deadline);
    const [first, second] = consultation.questions;
    const path = `/api/v1/provider/consultations/${consultation.id}`;
    await answer(region.bidder, consultation.id, 0, []).expect(422);
    await answer(region.bidder, consultation.id, 0, [{ questionId: newId(), text: 'x' }]).expect(422);
    await answer(region.bidder, consultation.id, 0, [{ questionId: first.id, text: 'Läsnäolo toimii.' }]).expect(200);
    await answer(region.bidder, consultation.id, 0, [{ questionId: first.id, text: 'Kaksi välilehteä.' }]).expect(412);
    await answer(region.bidder, consultation.id, 1, [{ questionId: second.id, text: 'Satanen.' }]).expect(200);
    await answer(region.rival, consultation.id, 0, [{ questionId: first.id, text: 'SALAINEN-VASTAUS' }]).expect(200);
    const own = (await app.as(region.bidder).get(path).expect(200)).body;
    expect(own.ownResponse).toMatchObject({ version: 2, answers: [{ questionId: second.id, text: 'Satanen.' }] });
    for (const actor of [region.bidder, ANONYMOUS] as const) {
      const seen = await app.as(actor).get(`/api/v1/public/consultations/${consultation.id}`).expect(200);
      expect(seen.text).not.toContain('SALAINEN');
      expect(seen.text).not.toContain('Järvivalmennus');
    }
    expect(JSON.stringify(own)).not.toContain('SALAINEN');
    const all = (await app.as(region.officer).get(`/api/v1/consultations/${consultation.id}`).expect(200)).body;
    expect(all.responses.map(({ providerName }: { providerName: string }) => providerName)).toEqual(
      ['Järvivalmennus Oy', 'Metsätyö Oy'].reverse(),
    );
    await app.as(region.stranger).get(`/api/v1/consultations/${consultation.id}`).expect(404);
    await region.move(region.officer, `consultations/${consultation.id}/close`, all.version).expect(409);
    await app.setClock(deadline);
    await answer(region.bidder, consultation.id, 2, [{ questionId: first.id, text: 'Myöhässä.' }]).expect(409);
    await app.settle();
    const closed = (await app.as(region.officer).get(`/api/v1/consultations/${consultation.id}`).expect(200)).body;
    expect(closed.status).toBe('closed');
    expect(allowedActions(closed)).toEqual(['consultation:summarise']);
    const summarise = (published: object[], summary: object = { fi: 'Kuulimme kahta tuottajaa.' }) =>
      region.move(region.officer, `consultations/${consultation.id}/summarise`, closed.version, { summary, published });
    await summarise([], {}).expect(422);
    await summarise([], { fi: 'Soita 040 123 4567.' }).expect(422);
    const named = await summarise([{ questionId: first.id, text: 'Me METSÄTYÖ olemme paras.' }]).expect(422);
    expect(named.body).toMatchObject({ code: 'answer-names-sender', errors: [{ pointer: '/published/0/text' }] });
    await summarise([{ questionId: newId(), text: 'Muualta.' }]).expect(422);
    await summarise([
      { questionId: first.id, text: 'Läsnäolo ratkaisee.' },
      { questionId: second.id, text: 'Noin sata euroa.' },
    ]).expect(200);
    const open = (await app.as(ANONYMOUS).get(`/api/v1/public/consultations/${consultation.id}`).expect(200)).body;
    expect(open).toMatchObject({ status: 'summarised', summary: { fi: 'Kuulimme kahta tuottajaa.' } });
    expect(open.questions.map((question: { publishedAnswers: string[] }) => question.publishedAnswers)).toEqual([
      ['Läsnäolo ratkaisee.'],
      ['Noin sata euroa.'],
    ]);
  });

  test('opens only when whole, changes only as a draft, and gets more time but not less', async () => {
    const draft = await givenConsultation(null, false);
    await region.move(region.officer, `consultations/${draft.id}/open`, draft.version).expect(422);
    await app.as(ANONYMOUS).get(`/api/v1/public/consultations/${draft.id}`).expect(404);
    await app.as(region.bidder).get(`/api/v1/provider/consultations/${draft.id}`).expect(404);
    const deadline = await later(120);
    const save = (version: number, change: object) =>
      app
        .as(region.officer)
        .put(`/api/v1/consultations/${draft.id}`)
        .set('if-match', `"${version}"`)
        .send({ ...CONSULTATION, ...change });
    await save(1, { answersDeadline: '2027-03-28T03:30' }).expect(422); // the hour that summer time skips
    await save(1, { planItemId: newId() }).expect(422);
    await save(1, { answersDeadline: local(deadline), questions: [{ text: { fi: 'Yksi?' } }] }).expect(200);
    await save(1, {}).expect(412);
    await region.move(region.officer, `consultations/${draft.id}/open`, 2).expect(200);
    await save(3, {}).expect(409);
    const extend = (minutes: number, version: number) =>
      region.move(region.officer, `consultations/${draft.id}/extend`, version, {
        answersDeadline: local(new Date(deadline.getTime() + minutes * 60_000)),
      });
    await extend(0, 3).expect(422);
    await extend(-10, 3).expect(422);
    const { body: extended } = await extend(10, 3).expect(200);
    expect(new Date(extended.answersEnd).getTime()).toBe(deadline.getTime() + 600_000);
    await expect(
      app.owner.query('DELETE FROM procurement.consultation_question WHERE consultation_id = $1', [draft.id]),
    ).rejects.toThrow('fixed');
  });

  test('takes an answer a millisecond before its end and none at it, on any road', async () => {
    const deadline = await later(30);
    const consultation = await givenConsultation(deadline);
    await app.setClock(deadline);
    await expect(
      app.owner.query(
        `INSERT INTO procurement.consultation_response (id, consultation_id, provider_id, answers, answered_by, answered_at) VALUES ($1, $2, $3, '{}', $4, now())`,
        [newId(), consultation.id, region.bidder.organisationId, region.bidder.personId],
      ),
    ).rejects.toThrow('takes no answers');
    const { body } = await app.as(region.bidder).get(`/api/v1/provider/consultations/${consultation.id}`).expect(200);
    expect(allowedActions(body)).toEqual([]);
  });
});

describe('the idea box', () => {
  const IDEA = {
    consultationId: null,
    title: 'Työpaikkakokeilu',
    text: 'LIIKESALAISUUS',
    serviceKind: null,
    mayBeNamed: false,
  };
  const send = (actor: ProviderActor, change: object = {}) =>
    app
      .as(actor)
      .post('/api/v1/provider/ideas')
      .set('idempotency-key', nextKey())
      .send({ ...IDEA, authorityId: region.officer.organisationId, ...change });

  test('is discussed by two sides, and nobody else sees it', async () => {
    const { body: idea } = await send(region.bidder).expect(201);
    expect(idea).toMatchObject({ status: 'sent', providerName: 'Metsätyö Oy' });
    expect(allowedActions(idea)).toEqual([]);
    await app.as(region.rival).get(`/api/v1/provider/ideas/${idea.id}`).expect(404);
    await app.as(region.stranger).get(`/api/v1/ideas/${idea.id}`).expect(404);
    expect((await app.as(region.rival).get('/api/v1/provider/ideas').expect(200)).text).not.toContain(idea.id);
    await app.as(region.bidder).post(`/api/v1/provider/ideas/${idea.id}/messages`).send({ text: 'Hei?' }).expect(409);
    await region.move(region.officer, `ideas/${idea.id}/discuss`, 1).expect(200);
    await app.as(region.bidder).post(`/api/v1/provider/ideas/${idea.id}/messages`).send({ text: 'Hei!' }).expect(201);
    const { body: told } = await app
      .as(region.officer)
      .post(`/api/v1/ideas/${idea.id}/messages`)
      .send({ text: 'Kerro!' })
      .expect(201);
    expect(told.messages.map(({ side }: { side: string }) => side)).toEqual(['provider', 'authority']);
    await region.move(region.officer, `ideas/${idea.id}/decline`, 2, {}).expect(422);
    await region.move(region.officer, `ideas/${idea.id}/decline`, 2, { reason: 'Ei tänä vuonna.' }).expect(200);
    await region.move(region.officer, `ideas/${idea.id}/take-up`, 3).expect(409);
    const { body: declined } = await app.as(region.bidder).get(`/api/v1/provider/ideas/${idea.id}`).expect(200);
    expect(declined).toMatchObject({ status: 'declined', declineReason: 'Ei tänä vuonna.' });
    await send(region.bidder, { authorityId: region.bidder.organisationId }).expect(422);
    const foreign = await app.as(region.stranger).post('/api/v1/consultations').send(CONSULTATION).expect(201);
    await send(region.bidder, { consultationId: foreign.body.id }).expect(422);
  });

  test('what a tender is based on is shown to all, but a secret idea only as one', async () => {
    const consultation = await givenConsultation(await later(90));
    const finding = (change: object = {}) =>
      app
        .as(region.officer)
        .post('/api/v1/findings')
        .set('idempotency-key', nextKey())
        .send({
          title: 'Matka on este',
          text: 'Moni kertoi, ettei bussia kulje.',
          serviceKind: null,
          interviews: 12,
          isPublic: true,
          consultationId: consultation.id,
          planItemId: null,
          ...change,
        });
    await finding({ text: 'Asiakas 131052-308T kertoi.' }).expect(422);
    await finding({ text: 'Kirjoita matti@example.fi' }).expect(422);
    const refused = await finding({ text: 'Soita 0401234567' }).expect(422);
    expect(refused.body.code).toBe('personal-data-found');
    expect(refused.text).not.toContain('0401234567');
    await finding({ interviews: 4 }).expect(422);
    await finding({ consultationId: newId() }).expect(422);
    const { body: told } = await finding().expect(201);
    const { body: small } = await finding({ interviews: 4, isPublic: false, title: 'PIENI-JOUKKO' }).expect(201);
    const seen = (await app.as(ANONYMOUS).get(`/api/v1/public/consultations/${consultation.id}`).expect(200)).body;
    expect(seen.findings.map(({ id }: { id: string }) => id)).toEqual([told.id]);

    const { body: secret } = await send(region.bidder).expect(201);
    const { body: named } = await send(region.rival, { mayBeNamed: true, title: 'Yhteinen auto' }).expect(201);
    const item = await region.givenItem((await region.givenPlan()).id);
    const { body: started } = await region.move(region.officer, `plan-items/${item.id}/start-tender`, 1).expect(201);
    const cite = (items: object[]) =>
      app.as(region.officer).put(`/api/v1/tenders/${started.tenderId}/basis`).send({ items });
    const idea = (id: string, note: string | null = null) => ({ kind: 'idea', id, note });
    await cite([idea(secret.id), idea(secret.id)]).expect(422);
    await cite([{ kind: 'finding', id: secret.id, note: null }]).expect(422);
    await app.as(region.stranger).put(`/api/v1/tenders/${started.tenderId}/basis`).send({ items: [] }).expect(404);
    await cite([
      { kind: 'plan-item', id: item.id, note: null },
      { kind: 'consultation', id: consultation.id, note: 'Vastausten perusteella etätapaamiset sallitaan.' },
      idea(secret.id),
      idea(named.id),
      { kind: 'finding', id: told.id, note: null },
      { kind: 'finding', id: small.id, note: null },
    ]).expect(200);
    const { body: citables } = await app.as(region.officer).get('/api/v1/tender-basis/citables').expect(200);
    expect(citables.items.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([item.id, consultation.id, secret.id, told.id]),
    );
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${started.tenderId}/basis`).expect(404);
    // Published by hand: what a tender needs for it is another spec's matter.
    await app.owner.query(
      `UPDATE procurement.tender SET status = 'cancelled', cancel_reason = 'Kokeilu', published_at = app.now() WHERE id = $1`,
      [started.tenderId],
    );
    const shown = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${started.tenderId}/basis`).expect(200);
    expect(shown.text).not.toMatch(/LIIKESALAISUUS|Työpaikkakokeilu|Metsätyö|PIENI-JOUKKO/);
    expect(
      shown.body.items.map((basis: { kind: string; isPublic: boolean; title: { fi: string } }) => [
        basis.kind,
        basis.isPublic,
        basis.title.fi,
      ]),
    ).toEqual([
      ['plan-item', false, PLAN_ITEM.title.fi],
      ['consultation', true, CONSULTATION.title.fi],
      ['idea', false, 'Palveluntuottajan ehdotus'],
      ['idea', false, 'Yhteinen auto – Järvivalmennus Oy'],
      ['finding', true, 'Matka on este'],
      ['finding', false, 'Asiakkaiden haastattelut'],
    ]);
    await cite([]).expect(409);
  });

  test('asks strangers to sign in', async () => {
    for (const path of ['plans', 'consultations', 'ideas', 'findings', 'provider/ideas', 'tender-basis/citables'])
      await app.as(ANONYMOUS).get(`/api/v1/${path}`).expect(401);
    await app.as(region.bidder).get('/api/v1/plans').expect(403);
    await app.as(region.officer).get('/api/v1/provider/ideas').expect(403);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor, sql } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, nextKey } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';
import type { OfficerQuestions } from './clarifications.dto.js';

let app: TestApp;
let tender: PublishedTender;
let officer: AuthorityActor;
let asker: ProviderActor;
let other: ProviderActor;
let bidder: ProviderActor;
let follower: ProviderActor;

const HOUR = 3_600_000;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  const authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  const { now } = (await app.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!;
  const minute = Math.ceil(now.getTime() / 60_000) * 60_000;
  tender = await givenPublishedTender(app, authorityId, {
    lots: [{}, {}],
    questionsDeadline: new Date(minute + 6 * HOUR),
    deadline: new Date(minute + 24 * HOUR),
  });
  officer = tender.officers[0];
  const person = async (name: string) =>
    givenProviderPerson(app, await givenProvider(app, name), 'provider-manager', 'provider-bidder');
  asker = await person('Kysyvä Kyläkoulu Oy');
  other = await person('Toinen Kysyjä Ab');
  bidder = await person('Tarjoava Yhtiö Oy');
  follower = await person('Seuraava Seura ry');
  await givenBid(app, tender, bidder);
});
afterAll(() => app.close());

const ask = (actor: Parameters<TestApp['as']>[0], body: object, key = nextKey(), id = tender.id) =>
  app.as(actor).post(`/api/v1/provider/tenders/${id}/questions`).set('idempotency-key', key).send(body);
const questions = async (): Promise<OfficerQuestions> =>
  (await app.as(officer).get(`/api/v1/tenders/${tender.id}/questions`).expect(200)).body as OfficerQuestions;
const idOf = async (text: string): Promise<string> => (await questions()).questions.find((q) => q.text === text)!.id;
const draft = (body: object, actor: AuthorityActor = officer) =>
  app.as(actor).post(`/api/v1/tenders/${tender.id}/clarifications`).send(body);
const publish = (clarificationIds: string[], actor: AuthorityActor = officer) =>
  app.as(actor).post(`/api/v1/tenders/${tender.id}/clarifications/publish`).send({ clarificationIds });

const FIRST = 'Saako valmennusta antaa etänä, jos asiakas niin haluaa?';
const TWIN = 'Kelpaako etävalmennus?';
const THIRD = 'Mitä tarkoittaa liitteen 2 kohta 4?';

describe('asking', () => {
  test('is taken in without the buyer learning who asked', async () => {
    const key = nextKey();
    const { body } = await ask(asker, { text: FIRST, lotId: tender.lots[1]!.id, concerns: 'Liite 1' }, key).expect(201);
    expect(body).toMatchObject({ open: true, mine: [{ text: FIRST, status: 'waiting', concerns: 'Liite 1' }] });
    // A double click is one question.
    expect((await ask(asker, { text: FIRST, lotId: tender.lots[1]!.id, concerns: 'Liite 1' }, key)).status).toBe(201);
    await ask(other, { text: TWIN }).expect(201);
    await ask(other, { text: THIRD }).expect(201);
    const seen = await questions();
    expect(seen).toMatchObject({ waiting: 3, drafted: 0, open: true });
    const told = JSON.stringify(seen);
    for (const mark of [asker.organisationId, asker.personId, asker.name, 'Kyläkoulu'])
      expect(told).not.toContain(mark);
    const own = await app.as(other).get(`/api/v1/provider/tenders/${tender.id}/questions`).expect(200);
    expect(own.body.mine.map(({ text }: { text: string }) => text)).toEqual([TWIN, THIRD]);
  });

  test('row-level security hides the asker in every table the buyer reads', async () => {
    await app.settle();
    const leaks = await app.db.read(officer, async (tx) => {
      const tables = ['question_asker', 'tender_follow', 'question'].map((name) => `procurement.${name}`);
      const rows: { row: string }[] = [];
      for (const table of [...tables, 'app.mail', 'app.history'])
        rows.push(...(await sql<{ row: string }>(tx, `SELECT row_to_json(t)::text AS row FROM ${table} t`)));
      const audits = await sql<{ row: string }>(
        tx,
        `SELECT row_to_json(t)::text AS row FROM app.audit_entry t WHERE subject = 'question'`,
      );
      return [...rows, ...audits].map(({ row }) => row).join('\n');
    });
    for (const mark of [
      asker.organisationId,
      asker.personId,
      other.personId,
      'Kyläkoulu',
      `${asker.personId}@example.fi`,
    ])
      expect(leaks).not.toContain(mark);
    const trail = await app.owner.query<{ authority_id: string | null }>(
      `SELECT authority_id FROM app.audit_entry WHERE action = 'question.ask'`,
    );
    expect(trail.rows).toHaveLength(3);
    expect(trail.rows.every(({ authority_id }) => authority_id === null)).toBe(true);
    // Nor does another provider see it.
    const others = await app.db.read(bidder, (tx) => sql(tx, 'SELECT id FROM procurement.question'));
    expect(others).toEqual([]);
  });

  test('a question that tells who asks, a foreign lot, a stranger', async () => {
    const telling = await ask(asker, { text: 'Me Kysyvä Kyläkoulu Oy kysymme tätä.' }).expect(422);
    expect(telling.body.errors[0]).toMatchObject({ pointer: '/text', code: 'question-tells-asker' });
    const foreign = await ask(asker, { text: FIRST, lotId: tender.id }).expect(422);
    expect(foreign.body.errors[0]).toMatchObject({ pointer: '/lotId', code: 'question-lot-unknown' });
    await ask(asker, { text: '' }).expect(422);
    await ask(ANONYMOUS, { text: FIRST }).expect(401);
    await ask(officer, { text: FIRST }).expect(403);
    await ask(asker, { text: FIRST }, nextKey(), asker.organisationId).expect(404);
    const path = `/api/v1/tenders/${tender.id}/questions`;
    const elsewhere = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
    await app.as(elsewhere).get(path).expect(404);
    await app.as(asker).get(path).expect(403);
    await app.as(ANONYMOUS).get(path).expect(401);
    await app.as(officer).get(`/api/v1/provider/tenders/${tender.id}/questions`).expect(403);
    expect(
      (await draft({ questionIds: [await idOf(FIRST)], wording: 'x', answer: { fi: 'x' } }, elsewhere)).status,
    ).toBe(404);
  });

  test('waits on the list of today', async () => {
    const { body } = await app.as(officer).get('/api/v1/questions/waiting').expect(200);
    expect(body.items).toMatchObject([{ id: tender.id, waiting: 3, drafted: 0 }]);
    await app.as(asker).get('/api/v1/questions/waiting').expect(403);
  });
});

describe('answering', () => {
  let merged: string;

  test('similar questions are merged under a wording of the officer; originals are kept', async () => {
    const ids = [await idOf(FIRST), await idOf(TWIN)];
    const missing = await draft({ questionIds: ids, wording: 'Saako olla etänä?', answer: { sv: 'Ja.' } }).expect(422);
    expect(missing.body.errors[0]).toMatchObject({ pointer: '/answer/fi', code: 'answer-language-missing' });
    const { body } = await draft({
      questionIds: ids,
      wording: 'Saako olla etänä?',
      answer: { fi: 'Kyllä saa.', sv: ' ' },
    }).expect(201);
    expect(body).toMatchObject({ waiting: 1, drafted: 2 });
    const [answer] = (body as OfficerQuestions).answers;
    merged = answer!.id;
    expect(answer).toMatchObject({ status: 'draft', versions: [{ answer: { fi: 'Kyllä saa.' } }] });
    expect((await draft({ questionIds: ids, wording: 'Toinen', answer: { fi: 'x' } }).expect(409)).body.code).toBe(
      'question-in-another-answer',
    );
    const save = (version: number, questionIds: string[]) =>
      app
        .as(officer)
        .put(`/api/v1/clarifications/${merged}`)
        .set('if-match', `"${version}"`)
        .send({ questionIds, wording: 'Saako valmennus olla etänä?', answer: { fi: 'Kyllä saa.', sv: 'Ja.' } });
    expect((await save(answer!.version, [ids[0]!]).expect(200)).body).toMatchObject({ waiting: 2, drafted: 1 });
    await save(answer!.version, ids).expect(412);
    expect((await save(answer!.version + 1, ids).expect(200)).body).toMatchObject({ waiting: 1, drafted: 2 });
    // A draft is nobody's but the officers'.
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/questions`).expect(200);
    expect(seen.body).toMatchObject({ open: true, answers: [] });
    const own = await app.as(asker).get(`/api/v1/provider/tenders/${tender.id}/questions`).expect(200);
    expect(own.body.mine).toMatchObject([{ status: 'waiting', answerNumber: null }]);
  });

  test('is published to all and mailed to askers, bidders and followers, whom the buyer does not see', async () => {
    await app.as(follower).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);
    await publish([merged], await givenOfficial(app, tender.authorityId, 'case-worker')).expect(403);
    const { body } = await publish([merged]).expect(200);
    expect(body).toMatchObject({ waiting: 1, drafted: 0 });
    await publish([merged]).expect(409);
    await app.settle();
    const mails = await app.owner.query<{ recipient: string; authority_id: string | null; text: string }>(
      `SELECT recipient, authority_id, text FROM app.mail WHERE subject LIKE 'Vastauksia kysymyksiin%' ORDER BY recipient`,
    );
    expect(mails.rows.map(({ recipient }) => recipient)).toEqual(
      [asker, other, bidder, follower].map(({ personId }) => `${personId}@example.fi`).sort(),
    );
    expect(mails.rows.every(({ authority_id }) => authority_id === null)).toBe(true);
    expect(mails.rows[0]!.text).toContain('Kyllä saa.');
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/questions`).expect(200);
    expect(seen.body.answers).toMatchObject([
      { number: 1, wording: 'Saako valmennus olla etänä?', answer: { fi: 'Kyllä saa.', sv: 'Ja.' } },
    ]);
    expect(JSON.stringify(seen.body)).not.toContain(FIRST);
    const own = await app.as(asker).get(`/api/v1/provider/tenders/${tender.id}/questions`).expect(200);
    expect(own.body.mine).toMatchObject([{ status: 'answered', answerNumber: 1 }]);
    expect((await app.as(follower).get(`/api/v1/provider/tenders/${tender.id}/questions`)).body.following).toBe(true);
  });

  test('a correction is a new version with its difference; the old one stays', async () => {
    const version = (await questions()).answers.find(({ id }) => id === merged)!.version;
    const correct = (body: object, at = version) =>
      app.as(officer).post(`/api/v1/clarifications/${merged}/correct`).set('if-match', `"${at}"`).send(body);
    const same = {
      wording: 'Saako valmennus olla etänä?',
      answer: { fi: 'Kyllä saa.', sv: 'Ja.' },
      reason: 'Tarkennus',
    };
    expect((await correct(same).expect(422)).body.errors[0].code).toBe('answer-unchanged');
    await correct({ ...same, answer: { fi: 'Kyllä saa, enintään puolet.' } }).expect(200);
    await correct({ ...same, answer: { fi: 'Toinen välilehti' } }).expect(412);
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/questions`).expect(200);
    expect(seen.body.answers[0].versions).toMatchObject([
      { versionNo: 2, reason: 'Tarkennus', answer: { fi: 'Kyllä saa, enintään puolet.' } },
      { versionNo: 1, reason: null, answer: { fi: 'Kyllä saa.' } },
    ]);
    expect(seen.body.answers[0].versions[0].difference).toContainEqual({
      kind: 'added',
      text: 'saa, enintään puolet.',
    });
    await expect(
      app.owner.query(
        `UPDATE procurement.clarification_version SET answer = '{"fi":"x"}' WHERE clarification_id = $1`,
        [merged],
      ),
    ).rejects.toMatchObject({ code: 'KV002' });
    await expect(
      app.owner.query(`UPDATE procurement.question SET text = 'x' WHERE tender_id = $1`, [tender.id]),
    ).rejects.toMatchObject({ code: 'KV002' });
  });
});

describe('the deadlines', () => {
  test('questions close at their own deadline, in the application and in the database', async () => {
    const { questionsEnd } = await questions();
    await app.setClock(new Date(questionsEnd!));
    const late = await ask(asker, { text: 'Myöhässä?' }).expect(409);
    expect(late.body.code).toBe('questions-closed');
    await expect(
      app.owner.query(
        `INSERT INTO procurement.question (id, tender_id, authority_id, text, language, asked_at) VALUES (gen_random_uuid(), $1, $2, 'x', 'fi', $3)`,
        [tender.id, tender.authorityId, questionsEnd],
      ),
    ).rejects.toMatchObject({ code: 'KV021' });
    const own = await app.as(asker).get(`/api/v1/provider/tenders/${tender.id}/questions`).expect(200);
    expect(own.body.permittedActions[0]).toMatchObject({ action: 'question:ask', allowed: false });
    expect(own.body.permittedActions[0].reason).not.toContain('{deadline}');
  });

  test('an unanswered question keeps the bids closed until it is dismissed with a reason', async () => {
    await app.setClock(tender.deadline);
    const open = () =>
      app.as(officer).post(`/api/v1/tenders/${tender.id}/opening`).send({ noConflictOfInterest: true });
    expect((await open().expect(409)).body.code).toBe('opening-questions-waiting');
    const view = await app.as(officer).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
    expect(view.body.permittedActions[0]).toMatchObject({ allowed: false });
    const third = (await questions()).questions.find(({ text }) => text === THIRD)!;
    const dismiss = (version: number, reason = 'Liitettä 2 ei ole.') =>
      app.as(officer).post(`/api/v1/questions/${third.id}/dismiss`).set('if-match', `"${version}"`).send({ reason });
    await dismiss(third.version, '').expect(422);
    await dismiss(third.version + 5).expect(412);
    await dismiss(third.version).expect(200);
    await app.settle();
    const mails = await app.owner.query<{ recipient: string }>(
      `SELECT recipient FROM app.mail WHERE subject LIKE 'Kysymykseen ei vastata%'`,
    );
    expect(mails.rows).toEqual([{ recipient: `${other.personId}@example.fi` }]);
    await open().expect(200);
    await app
      .as(tender.officers[1])
      .post(`/api/v1/tenders/${tender.id}/opening`)
      .send({ noConflictOfInterest: true })
      .expect(200);
    expect((await draft({ questionIds: [third.id], wording: 'x', answer: { fi: 'x' } }).expect(409)).body.code).toBe(
      'tender-not-taking-answers',
    );
  });
});

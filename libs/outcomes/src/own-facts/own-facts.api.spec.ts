import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, type ClientActor, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenClientPerson, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

interface Own {
  items: { id: string; subject: string; source: string; answer: string | null; said: string | null }[];
}

let app: TestApp;
let pay: PaymentBench;
let client: ClientActor;
let participationId: string;
let job: string;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  client = await givenClientPerson(app);
  const clientId = await givenStart(app, pay.contractId, '2030-01-07');
  participationId = await pay.participationOf(clientId);
  await app.owner.query(
    `INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, municipality, language, personal_code_encrypted, personal_code_key,
                                  personal_code_hash, case_worker_id, case_worker_name)
     SELECT $1, $2, $3, 'C-9001', $4, 'asiakas@example.fi', '740', 'fi', 'x', 'k', sha256('x'), $5, 'Ohjaaja'`,
    [clientId, pay.authorityId, client.personId, client.name, pay.preparer.personId],
  );
  job = await pay.work(participationId, '2030-02-04', '2030-03-10');
});

const mine = async (): Promise<Own['items']> =>
  bodyOf<Own>(await app.as(client).get('/api/v1/my/facts').expect(200)).items;
const answer = (right: boolean, said: string | null = null, by: Parameters<TestApp['as']>[0] = client, id = job) =>
  app
    .as(by)
    .post(`/api/v1/my/facts/${id}/answers`)
    .set(...command())
    .send({ right, said });
const linesOf = async (): Promise<string[]> => {
  const run = await pay.prepare();
  const lines = (await pay.linesOf(run)).map(({ component, net, held }) => `${component} ${net} ${held}`);
  await pay.step(pay.preparer, run, 'cancel').expect(200);
  return lines;
};
const conflicts = async () =>
  bodyOf<{ items: { id: string; sides: { factId: string; source: string; denied: boolean; held: boolean }[] }[] }>(
    await app.as(pay.auditor).get(`/api/v1/fact-conflicts?participationId=${participationId}`).expect(200),
  ).items;

test('a client confirms what was told of them: it is paid as before, and no source disagrees', async () => {
  expect(await mine()).toMatchObject([{ id: job, subject: 'Verstas Oy', source: 'provider', answer: null }]);
  await answer(true).expect(201);
  expect(await mine()).toMatchObject([{ id: job, answer: 'right' }]);
  expect(await conflicts()).toEqual([]);
  expect(await linesOf()).toEqual(['START 200.00 0.00', 'JOB 400.00 0.00', 'S4 300.00 0.00']);
});

test('what a client denies is a conflict and makes no new payment until a person decides', async () => {
  expect((await answer(false).expect(422)).body.errors[0].pointer).toBe('/said');
  await answer(false, 'En ole ollut siellä töissä').expect(201);
  expect(await mine()).toMatchObject([{ id: job, answer: 'wrong', said: 'En ole ollut siellä töissä' }]);
  const [conflict] = await conflicts();
  const [told, denied] = [...(conflict?.sides ?? [])].sort((a, b) => Number(a.denied) - Number(b.denied));
  expect([told, denied]).toMatchObject([
    { factId: job, source: 'provider', held: true },
    { source: 'client', denied: true, held: false },
  ]);
  expect(await linesOf()).toEqual(['START 200.00 0.00', 'JOB 0.00 400.00', 'S4 0.00 300.00']);

  const manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  const decide = (heldFactId: string | undefined) =>
    app
      .as(manager)
      .post(`/api/v1/fact-conflicts/${conflict?.id}/decisions`)
      .set(...command())
      .send({ heldFactId, reason: 'Kysyttiin työnantajalta' })
      .expect(201);
  await decide(denied?.factId);
  expect(await linesOf()).toEqual(['START 200.00 0.00']);
  await decide(told?.factId);
  expect(await linesOf()).toEqual(['START 200.00 0.00', 'JOB 400.00 0.00', 'S4 300.00 0.00']);
});

test('an answer is put right by another one, said twice it is one, and it lapses with what it answers', async () => {
  await answer(false, 'Väärä työnantaja').expect(201);
  await answer(false, 'Väärä työnantaja').expect(201);
  await answer(true, 'Muistin väärin').expect(201);
  expect(await mine()).toMatchObject([{ answer: 'right' }]);
  expect(await conflicts()).toEqual([]);
  const { facts } = bodyOf<{ facts: { source: string; correctsId: string | null }[] }>(
    await app.as(pay.auditor).get(`/api/v1/participations/${participationId}`).expect(200),
  );
  expect(facts.filter(({ source }) => source === 'client')).toHaveLength(2);
  await app
    .as(pay.provider)
    .post(`/api/v1/facts/${job}/corrections`)
    .set(...command())
    .send({ reason: 'Ei alkanutkaan', employment: null })
    .expect(201);
  expect(await mine()).toEqual([]);
  expect(await linesOf()).toEqual(['START 200.00 0.00']);
  expect((await answer(true).expect(409)).body.code).toBe('fact-already-corrected');
});

test('only the client is asked, of what somebody else has told, and nobody else puts the answer right', async () => {
  await answer(true, null, ANONYMOUS).expect(401);
  await answer(true, null, pay.provider).expect(403);
  await answer(true, null, client, newId()).expect(404);
  const stranger = await givenClientPerson(app);
  await answer(true, null, stranger).expect(404);
  expect(bodyOf<Own>(await app.as(stranger).get('/api/v1/my/facts').expect(200)).items).toEqual([]);
  await answer(true).expect(201);
  const { facts } = bodyOf<{ facts: { id: string; source: string }[] }>(
    await app.as(pay.auditor).get(`/api/v1/participations/${participationId}`).expect(200),
  );
  const own = facts.find(({ source }) => source === 'client')?.id ?? '';
  expect((await answer(true, null, client, own).expect(409)).body.code).toBe('own-fact-not-asked');
  const manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  await app
    .as(manager)
    .post(`/api/v1/facts/${own}/corrections`)
    .set(...command())
    .send({ reason: 'x', employment: null })
    .expect(409);
});

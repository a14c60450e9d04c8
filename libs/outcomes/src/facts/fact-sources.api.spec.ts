import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];
interface Detail {
  entitled: string;
  facts: {
    id: string;
    kind: string;
    held: boolean;
    verification: string;
    evidence: { id: string; sha256: string }[];
  }[];
}

let app: TestApp;
let pay: PaymentBench;
let manager: As;
let id: string;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  id = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
});

const fact = (other: object = {}) => ({
  ...{ kind: 'wage', from: '2030-03-15', to: null, subject: 'Verstas Oy', amount: '2400.00', value: null },
  ...other,
});
const post = (path: string, body: object, by: As) =>
  app
    .as(by)
    .post(`/api/v1/${path}`)
    .set(...command())
    .send(body);
const report = (other: object = {}, by: As = pay.provider, to = id) =>
  post(`participations/${to}/facts`, fact(other), by);
const detail = async (by: As = manager): Promise<Detail> =>
  bodyOf<Detail>(await app.as(by).get(`/api/v1/participations/${id}`).expect(200));
const factIdOf = (response: { body: unknown }) => bodyOf<{ factId: string }>(response).factId;
const conflicts = async (query = '') =>
  bodyOf<{ items: { id: string; decidedBy: string; sides: { factId: string; held: boolean }[] }[] }>(
    await app.as(manager).get(`/api/v1/fact-conflicts${query}`).expect(200),
  ).items;

/** The register speaks of the same job as the provider. */
const registerJob = async (other: { validTo?: string; hours?: string } = {}): Promise<string> => {
  const factId = newId();
  await app.owner.query(
    `INSERT INTO outcomes.fact (id, participation_id, authority_id, provider_id, kind, valid_from, valid_to, data, source, recorded_at)
     SELECT $1, id, authority_id, provider_id, 'employment', '2030-03-04', $3, $4, 'register', app.now() FROM outcomes.participation WHERE id = $2`,
    [
      factId,
      id,
      other.validTo ?? null,
      { employer: 'VERSTAS OY', hoursPerWeek: other.hours ?? '37.5', subsidised: false },
    ],
  );
  return factId;
};

describe('facts beside jobs', () => {
  test('are reported, stand in the client’s history and are put right by a new one', async () => {
    const factId = factIdOf(await report().expect(201));
    await report({ kind: 'score', subject: 'Työkyky', amount: null, value: '7' }, manager).expect(201);
    expect((await report({ from: '2030-03-01' }).expect(409)).body.code).toBe('fact-overlaps');
    const right = { reason: 'Summa väärin', employment: null, fact: fact({ amount: '2500.00' }) };
    expect((await post(`facts/${factId}/corrections`, right, manager).expect(201)).body).toMatchObject({
      participationId: id,
    });
    const { facts } = await detail();
    expect(facts).toMatchObject([
      {
        id: factId,
        kind: 'wage',
        from: '2030-03-01',
        to: '2030-03-31',
        amount: '2400.00',
        current: false,
        held: false,
      },
      { kind: 'score', source: 'authority', value: '7', held: true },
      { kind: 'wage', amount: '2500.00', current: true, held: true, correctsId: factId },
    ]);
    const other = { ...right, fact: fact({ kind: 'score', amount: null, value: '1' }) };
    expect((await post(`facts/${facts[2]!.id}/corrections`, other, manager).expect(422)).body.code).toBe(
      'correction-of-another-kind',
    );
    expect(
      (await post(`facts/${facts[1]!.id}/corrections`, { reason: 'x', employment: null }, pay.provider).expect(409))
        .body.code,
    ).toBe('fact-of-another-source');
  });

  test('that end before they begin or lie ahead are refused; of an unknown client there is nothing to report', async () => {
    expect(
      (await report({ kind: 'study', amount: null, from: '2030-03-04', to: '2030-03-03' }).expect(422)).body.code,
    ).toBe('fact-ends-before-start');
    expect((await report({ from: '2030-07-01' }).expect(422)).body.code).toBe('fact-in-future');
    await report({}, pay.provider, newId()).expect(404);
    await report({}, pay.auditor).expect(403);
    await report({}, { kind: 'anonymous' }).expect(401);
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await report({}, stranger).expect(404);
  });

  test('have evidence, known by its hash, which the provider adds and the authority reads', async () => {
    const factId = factIdOf(await report().expect(201));
    const attach = (by: As, to = factId) =>
      app
        .as(by)
        .post(`/api/v1/facts/${to}/evidence`)
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', 'palkka.pdf')
        .send(Buffer.from('%PDF-1.4 palkkalaskelma'));
    const { body } = await attach(pay.provider).expect(201);
    const [file] = (body as Detail).facts[0]!.evidence;
    expect(file).toMatchObject({ name: 'palkka.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    await app.as(pay.auditor).get(`/api/v1/fact-evidence/${file!.id}`).expect(200);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'auditor');
    await app.as(elsewhere).get(`/api/v1/fact-evidence/${file!.id}`).expect(404);
    await attach(manager).expect(403);
    await attach(await givenProviderPerson(app, await givenProvider(app), 'provider-staff')).expect(404);
    await expect(app.owner.query('DELETE FROM outcomes.fact_evidence')).rejects.toThrow('append-only');
  });

  test('are verified step by step, with a reason', async () => {
    const factId = factIdOf(await report().expect(201));
    const say = (move: string, by: As = manager, reason = 'Palkkalaskelma nähty') =>
      post(`facts/${factId}/verifications`, { move, reason }, by);
    await say('confirm').expect(201);
    await say('verify').expect(201);
    expect((await say('confirm').expect(409)).body.code).toBe('verification-move-not-allowed');
    expect((await detail()).facts).toMatchObject([{ verification: 'verified' }]);
    await say('dispute', manager, ' ').expect(422);
    await say('dispute', pay.provider).expect(403);
    await say('dispute', await givenOfficial(app, await givenAuthority(app), 'contract-manager')).expect(404);
  });
});

describe('sources that do not agree', () => {
  test('are shown, the rule decides, a person overrules with a reason, and money follows', async () => {
    const registered = await registerJob({ validTo: '2030-03-10' });
    const told = await pay.work(id, '2030-03-04');
    expect((await detail()).entitled).toBe('600.00');
    const [found] = await conflicts();
    expect(found).toMatchObject({ decidedBy: 'source', kind: 'employment', clientReference: expect.any(String) });
    expect(found!.sides.find(({ held }) => held)?.factId).toBe(registered);
    const decide = (heldFactId: string, by: As = manager, reason = 'Työnantajan todistus') =>
      post(`fact-conflicts/${found!.id}/decisions`, { heldFactId, reason }, by);
    await decide(newId()).expect(422);
    await decide(told, manager, '').expect(422);
    await decide(told, pay.auditor).expect(403);
    await decide(told, { kind: 'anonymous' }).expect(401);
    await decide(told, await givenOfficial(app, await givenAuthority(app), 'contract-manager')).expect(404);
    expect(bodyOf(await decide(told).expect(201))).toMatchObject({
      decidedBy: 'person',
      reason: 'Työnantajan todistus',
    });
    expect((await decide(told).expect(409)).body.code).toBe('conflict-decided-so');
    expect(await conflicts('?decided=false')).toEqual([]);
    expect(await conflicts('?decided=true')).toHaveLength(1);
    const { facts, entitled } = await detail();
    expect(entitled).toBe('1500.00');
    expect(facts.map((one) => [one.id, one.held, one.verification])).toEqual([
      [registered, false, 'overruled'],
      [told, true, 'verified'],
    ]);
    await decide(registered, manager, 'Todistus oli väärä').expect(201);
    expect((await detail()).entitled).toBe('600.00');
  });

  test('that say the same count once and are no conflict', async () => {
    await registerJob({ hours: '10' });
    await pay.work(id, '2030-03-04');
    expect(await conflicts()).toHaveLength(1);
    const other = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    id = other;
    await registerJob();
    await pay.work(id, '2030-03-04');
    expect(await conflicts(`?participationId=${id}`)).toEqual([]);
    expect((await detail()).facts.map(({ held }) => held)).toEqual([true, false]);
  });

  test('a fact that arrives after its contract ended is recorded and counts for the days it is of', async () => {
    await app.owner.query('BEGIN');
    await app.owner.query('SET LOCAL session_replication_role = replica');
    await app.owner.query(`UPDATE contracts.contract SET valid_to = '2030-04-30' WHERE id = $1`, [pay.contractId]);
    await app.owner.query('COMMIT');
    await pay.work(id, '2030-03-04', '2030-04-10');
    expect((await detail()).entitled).toBe('900.00');
  });

  test('a word said after a run took its snapshot is read by the next run: it pays the difference', async () => {
    await pay.keepAccounts();
    await registerJob({ validTo: '2030-03-10' });
    const told = await pay.work(id, '2030-03-04');
    const run = await pay.prepare();
    expect(run.net).toBe('600.00');
    const [found] = await conflicts();
    await post(`fact-conflicts/${found!.id}/decisions`, { heldFactId: told, reason: 'Todistus' }, manager).expect(201);
    const done = await pay.finish(run);
    expect(done.net).toBe('600.00');
    await app.setClock('2030-06-04T08:00:00Z');
    expect((await pay.prepare('2030-06-03')).net).toBe('900.00');
  });
});

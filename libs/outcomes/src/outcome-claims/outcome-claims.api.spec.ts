import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, calendarDate, newId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { bodyOf, command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { givenTariff } from '../../../../test/support/given-tariff.js';
import { writtenTariff } from '../../../../test/support/written-tariffs.js';
import { outcomesLibrary } from '../outcomes.library.js';

type As = Parameters<TestApp['as']>[0];
interface ClaimBody {
  id: string;
  status: string;
  refusal: string | null;
  refusalText: { fi: string } | null;
  version: number;
}

let app: TestApp;
let pay: PaymentBench;
let manager: As;
let id: string;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-05-20T08:00:00Z');
});
afterAll(() => app?.close());
/** Work from 4.2.2030 on: JOB on that day, S4 on 3.3.; both may be claimed for 90 days, S4 from the second weekday on and with a payslip. */
beforeEach(async () => {
  pay = await givenPayments(app, { validFrom: '2029-12-01' });
  manager = await givenOfficial(app, pay.authorityId, 'contract-manager');
  const { components, ...demo } = writtenTariff('fi-demo-1');
  await givenTariff(app, pay.contractId, {
    ...{ ...demo, caps: [], validFrom: calendarDate('2030-01-01') },
    components: components
      .filter((one) => ['START', 'JOB', 'STUDY', 'S4', 'S13'].includes(one.id))
      .map((one) =>
        one.id === 'S4'
          ? { ...one, evidence: ['payslip'], claim: { mode: 'claim', windowDays: 90, earliestWeekdays: 2 } }
          : one,
      ),
  });
  id = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.work(id, '2030-02-04');
});

const post = (path: string, body: object, by: As = pay.provider) =>
  app
    .as(by)
    .post(`/api/v1/${path}`)
    .set(...command())
    .send(body);
const claim = (key: string, evidence: object[] = [], by: As = pay.provider, of = id) =>
  post(`participations/${of}/claims`, { key, evidence }, by);
const made = async (key: string, evidence: object[] = []): Promise<ClaimBody> =>
  bodyOf<ClaimBody>(await claim(key, evidence).expect(201));
const step = (one: ClaimBody, move: 'contest' | 'decision', body: object, by: As) =>
  app.as(by).post(`/api/v1/outcome-claims/${one.id}/${move}`).set('If-Match', `"${one.version}"`).send(body);
const paidBy = async (): Promise<string[]> => {
  const run = await pay.prepare('2030-05-19');
  const lines = await pay.linesOf(run);
  await pay.step(pay.preparer, run, 'cancel').expect(200);
  return lines.map(({ component, net }) => `${component} ${net}`);
};
const payslip = async (): Promise<object> => {
  const { facts } = bodyOf<{ facts: { id: string }[] }>(
    await app.as(pay.provider).get(`/api/v1/participations/${id}`).expect(200),
  );
  const attached = bodyOf<{ facts: { evidence: { id: string }[] }[] }>(
    await app
      .as(pay.provider)
      .post(`/api/v1/facts/${facts[0]?.id}/evidence`)
      .set('content-type', 'application/octet-stream')
      .set('x-file-name', 'palkka.pdf')
      .send(Buffer.from('%PDF-1.4 palkkalaskelma'))
      .expect(201),
  );
  return { kind: 'payslip', evidenceId: attached.facts[0]?.evidence[0]?.id ?? '' };
};

test('what a tariff wants to be asked for is paid once it has been, and then stays claimed', async () => {
  expect(await paidBy()).toEqual(['START 300.00']);
  const { items } = bodyOf<{ items: object[] }>(
    await app.as(pay.provider).get(`/api/v1/participations/${id}/claimable`).expect(200),
  );
  expect(items).toMatchObject([
    { key: 'JOB', outcomeOn: '2030-02-04', from: '2030-02-04', until: '2030-05-05', evidence: [] },
    { key: 'S4', outcomeOn: '2030-03-03', from: '2030-03-05', until: '2030-06-01', evidence: ['payslip'] },
    { key: 'S13', outcomeOn: '2030-05-05', until: '2030-08-03' },
  ]);
  expect(await made('S13')).toMatchObject({ status: 'accepted', refusal: null });
  expect(await paidBy()).toEqual(['START 300.00', 'S13 600.00']);
  const again = await made('S13');
  expect(again).toMatchObject({ status: 'refused', refusal: 'DUPLICATE' });
  expect(await paidBy()).toEqual(['START 300.00', 'S13 600.00']);
});

test('each refusal has its code and its words', async () => {
  expect(await made('JOB')).toMatchObject({
    refusal: 'CLAIM_LATE',
    refusalText: { fi: expect.stringContaining('määräajan') },
  });
  expect(await made('S4')).toMatchObject({ refusal: 'EVIDENCE_MISSING' });
  expect(await made('STUDY')).toMatchObject({ refusal: 'NOT_ACHIEVED', status: 'refused' });
  expect(await made('S4', [await payslip()])).toMatchObject({ status: 'accepted' });
  const early = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
  await pay.work(early, '2030-04-22');
  expect(bodyOf<ClaimBody>(await claim('S4', [], pay.provider, early).expect(201)).refusal).toBe('CLAIM_EARLY');
  const { items } = bodyOf<{ items: ClaimBody[] }>(
    await app.as(manager).get(`/api/v1/outcome-claims?status=refused&participationId=${id}`).expect(200),
  );
  expect(items.map(({ refusal }) => refusal)).toEqual(['NOT_ACHIEVED', 'EVIDENCE_MISSING', 'CLAIM_LATE']);
});

test('a refusal is contested and decided by a person: accepted, the next run pays it', async () => {
  const refused = await made('JOB');
  const contested = bodyOf<ClaimBody>(
    await step(refused, 'contest', { text: 'Tieto tuli työnantajalta myöhässä' }, pay.provider).expect(200),
  );
  expect(contested).toMatchObject({ status: 'contested', contest: 'Tieto tuli työnantajalta myöhässä' });
  await step(refused, 'decision', { accept: true, reason: 'x' }, manager).expect(412);
  await step(contested, 'decision', { accept: true, reason: 'x' }, pay.preparer).expect(403);
  expect(await paidBy()).toEqual(['START 300.00']);
  const decided = bodyOf<ClaimBody>(
    await step(contested, 'decision', { accept: true, reason: 'Viive ei ollut tuottajan' }, manager).expect(200),
  );
  expect(decided).toMatchObject({ status: 'accepted', decisionReason: 'Viive ei ollut tuottajan' });
  expect(await paidBy()).toEqual(['START 300.00', 'JOB 400.00']);
  expect((await step(decided, 'decision', { accept: false, reason: 'x' }, manager).expect(409)).body.code).toBe(
    'claim-move-not-allowed',
  );

  const other = await made('STUDY');
  const upheld = bodyOf<ClaimBody>(
    await step(other, 'contest', { text: 'Opinnot alkoivat' }, pay.provider).expect(200),
  );
  expect(
    (await step(upheld, 'decision', { accept: false, reason: 'Opinnoista ei ole tietoa' }, manager).expect(200)).body,
  ).toMatchObject({ status: 'upheld' });
});

test('an outcome is accepted once by the database, too', async () => {
  const first = await made('JOB');
  const second = await made('JOB');
  for (const one of [first, second]) await step(one, 'contest', { text: 'Eri mieltä' }, pay.provider).expect(200);
  const accept = { accept: true, reason: 'Hyväksytään' };
  await step({ ...first, version: 2 }, 'decision', accept, manager).expect(200);
  expect((await step({ ...second, version: 2 }, 'decision', accept, manager).expect(409)).body.code).toBe(
    'claim-accepted-before',
  );
});

test('is asked for by whoever serves the client, with evidence of that client, and only where it must be', async () => {
  const refused = async (key: string, evidence: object[] = []) => {
    const { code, errors } = bodyOf<{ code: string; errors: { pointer: string }[] }>(
      await claim(key, evidence).expect(422),
    );
    return [code, errors[0]?.pointer];
  };
  expect(await refused('START')).toEqual(['claim-not-asked-for', '/key']);
  expect(await refused('S99')).toEqual(['claim-not-asked-for', '/key']);
  expect(await refused('S4', [{ kind: 'payslip', evidenceId: newId() }])).toEqual([
    'claim-evidence-unknown',
    '/evidence/0/evidenceId',
  ]);
  await claim('S13', [], ANONYMOUS).expect(401);
  await claim('S13', [], pay.auditor).expect(403);
  await claim('S13', [], pay.provider, newId()).expect(404);
  const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  await claim('S13', [], stranger).expect(404);
  await app.as(stranger).get(`/api/v1/participations/${id}/claimable`).expect(404);
  const own = await made('STUDY');
  await app.as(stranger).get(`/api/v1/outcome-claims/${own.id}`).expect(404);
  await app.as(pay.auditor).get(`/api/v1/outcome-claims/${own.id}`).expect(200);
  await step(own, 'contest', { text: 'x' }, stranger).expect(404);
});

test('a refusal may be contested for thirty days', async () => {
  const late = await made('STUDY');
  await app.setClock('2030-07-01T08:00:00Z');
  expect((await step(late, 'contest', { text: 'x' }, pay.provider).expect(409)).body.code).toBe('claim-contest-late');
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { bodyOf, givenPayments, type PaymentBench, type RunBody } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

interface Limit {
  limit: string | null;
  setByName: string | null;
  permittedActions: { allowed: boolean }[];
}
type TwoApproved = RunBody & { needsTwo: boolean; firstApprovedByName: string | null };

let app: TestApp;
let pay: PaymentBench;
let second: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  second = await givenOfficial(app, pay.authorityId, 'finance-approver');
  await pay.keepAccounts();
  await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
});

const keep = (by: Parameters<TestApp['as']>[0], limit: unknown) =>
  app.as(by).put('/api/v1/approval-limit').send({ limit });
const read = async (by: AuthorityActor): Promise<Limit> =>
  bodyOf<Limit>(await app.as(by).get('/api/v1/approval-limit').expect(200));

/** A frozen run of 200.00 €. */
const frozen = async (): Promise<TwoApproved> =>
  bodyOf<TwoApproved>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
const codeOf = (response: { body: unknown }) => bodyOf<{ code: string }>(response).code;

test('the limit is kept by approvers, read by finance and auditors of the authority alone', async () => {
  expect(await read(pay.auditor)).toMatchObject({ limit: null, setByName: null, permittedActions: [] });
  await keep(pay.approver, '100000.00').expect(200);
  await keep(pay.approver, '50000.00').expect(200);
  expect(await read(pay.preparer)).toMatchObject({ limit: '50000.00', setByName: pay.approver.name });
  expect(await read(await givenOfficial(app, await givenAuthority(app), 'auditor'))).toMatchObject({ limit: null });
  await keep(ANONYMOUS, '1.00').expect(401);
  await keep(pay.preparer, '1.00').expect(403);
  await keep(pay.provider, '1.00').expect(403);
  await keep(pay.approver, '-1.00').expect(422);
  await keep(pay.approver, 'paljon').expect(422);
  await expect(app.owner.query('UPDATE outcomes.approval_limit SET limit_cents = NULL')).rejects.toThrow();
});

test('above the limit two people approve, and the database behind the API says so, too', async () => {
  await keep(pay.approver, '199.99').expect(200);
  const run = await frozen();
  expect(run).toMatchObject({ needsTwo: true, firstApprovedByName: null });
  const once = bodyOf<TwoApproved>(await pay.step(pay.approver, run, 'approve').expect(200));
  expect(once).toMatchObject({ status: 'frozen', firstApprovedByName: pay.approver.name });
  expect(await pay.payable()).toBe(0n);
  expect(codeOf(await pay.step(pay.approver, once, 'approve').expect(403))).toBe('run-approver-approved');
  await pay.step(pay.preparer, once, 'send').expect(409);
  await expect(
    app.owner.query(
      `UPDATE outcomes.payment_run SET status = 'approved', approved_by = first_approved_by, approved_at = app.now() WHERE id = $1`,
      [run.id],
    ),
  ).rejects.toThrow('payment_run_first_of_two');
  await expect(
    app.owner.query(
      `UPDATE outcomes.payment_run SET status = 'approved', approved_by = $2, approved_at = app.now(), first_approved_by = NULL, first_approved_at = NULL WHERE id = $1`,
      [run.id, second.personId],
    ),
  ).rejects.toThrow(/payment_run_large_needs_two|payment_run_id_first_approved_by/);
  const twice = bodyOf<TwoApproved>(await pay.step(second, once, 'approve').expect(200));
  expect(twice.status).toBe('approved');
  expect(twice.history.map(({ move }) => move)).toEqual(['open', 'calculate', 'freeze', 'approve-first', 'approve']);
  await pay.step(pay.preparer, twice, 'send').expect(200);
});

test('two who approve at the same moment are two approvals, the later one of what the first has left', async () => {
  await keep(pay.approver, '0.00').expect(200);
  const run = await frozen();
  const answers = await Promise.all([pay.step(pay.approver, run, 'approve'), pay.step(second, run, 'approve')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('to the limit one person is enough, but not who set it', async () => {
  await keep(pay.approver, '200.00').expect(200);
  const run = await frozen();
  expect(run.needsTwo).toBe(false);
  expect(codeOf(await pay.step(pay.approver, run, 'approve').expect(403))).toBe('run-approver-set-limit');
  await expect(
    app.owner.query(
      `UPDATE outcomes.payment_run SET status = 'approved', approved_by = limit_set_by, approved_at = app.now() WHERE id = $1`,
      [run.id],
    ),
  ).rejects.toThrow('payment_run_limit_setter_is_not_alone');
  await pay.step(second, run, 'approve').expect(200);
});

test('a limit that is raised or given up after freezing changes nothing for the run', async () => {
  await keep(pay.approver, '100.00').expect(200);
  const run = await frozen();
  await keep(pay.approver, null).expect(200);
  expect(bodyOf<TwoApproved>(await pay.step(second, run, 'approve').expect(200)).status).toBe('frozen');
});

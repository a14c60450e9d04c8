import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import {
  account,
  type AuthorityActor,
  balanceOf,
  inventedIban,
  isRfReference,
  newId,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { givenEvent, givenReversal, givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let preparer: AuthorityActor;
let approver: AuthorityActor;
let auditor: AuthorityActor;
let provider: ProviderActor;
let authorityId: string;
let contractId: string;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());

beforeEach(async () => {
  authorityId = await givenAuthority(app);
  preparer = await givenOfficial(app, authorityId, 'finance-preparer');
  approver = await givenOfficial(app, authorityId, 'finance-approver');
  auditor = await givenOfficial(app, authorityId, 'auditor');
  const providerId = await givenProvider(app);
  provider = await givenProviderPerson(app, providerId, 'provider-manager');
  contractId = await givenContract(app, { authorityId, providerId });
  await app.settle();
});

const key = (): [string, string] => ['Idempotency-Key', newId()];
const body = <T = Record<string, never>>(response: { body: unknown }): T => response.body as T;

interface Run {
  id: string;
  number: number;
  status: string;
  version: number;
  hash: string;
  net: string;
  vat: string;
  toPay: string;
  carriedIn: string;
  settlements: { payment: string | null; paymentStatus: string | null; due: string; reference: string; id: string }[];
  exceptions: { kind: string; amount: string; text: string }[];
  permittedActions: { action: string; allowed: boolean; reason?: string }[];
  history: { move: string }[];
}
interface Line {
  id: string;
  component: string;
  net: string;
  held: string;
  correctsLineId: string | null;
}

async function prepare(cutOff = '2030-06-02'): Promise<Run> {
  const made = await app
    .as(preparer)
    .post('/api/v1/payment-runs')
    .set(...key())
    .send({ cutOff })
    .expect(201);
  return body<Run>(
    await app
      .as(preparer)
      .get(`/api/v1/payment-runs/${body<{ id: string }>(made).id}`)
      .expect(200),
  );
}

const step = (actor: AuthorityActor, run: Run, move: string) =>
  app
    .as(actor)
    .post(`/api/v1/payment-runs/${run.id}/${move}`)
    .set('If-Match', `"${run.version}"`)
    .send({ reason: 'kokeilu' });

async function finish(run: Run): Promise<Run> {
  const frozen = body<Run>(await step(preparer, run, 'freeze').expect(200));
  const approved = body<Run>(await step(approver, frozen, 'approve').expect(200));
  return body<Run>(await step(preparer, approved, 'send').expect(200));
}

const linesOf = async (run: Run): Promise<Line[]> =>
  body<{ items: Line[] }>(await app.as(auditor).get(`/api/v1/payment-runs/${run.id}/lines`).expect(200)).items;

async function keepAccounts(): Promise<void> {
  const other = await givenOfficial(app, authorityId, 'finance-preparer');
  const payee = { holder: 'Esimerkkivalmennus Oy', iban: inventedIban(7), bic: null };
  await app.as(other).put(`/api/v1/payees/${provider.organisationId}`).send(payee).expect(200);
  await app
    .as(other)
    .put('/api/v1/payer-account')
    .send({ holder: 'Esimerkkialue', iban: inventedIban(1), bic: 'NDEAFIHH' })
    .expect(200);
}

async function participationOf(clientId: string): Promise<string> {
  await app.settle();
  const { rows } = await app.owner.query<{ id: string }>('SELECT id FROM outcomes.participation WHERE client_id = $1', [
    clientId,
  ]);
  return rows[0]?.id ?? '';
}

async function work(participationId: string, start: string, end: string | null = null): Promise<string> {
  const employment = { employer: 'Verstas Oy', start, end, hoursPerWeek: '37.5', subsidised: false };
  const recorded = await app
    .as(provider)
    .post(`/api/v1/participations/${participationId}/employments`)
    .set(...key())
    .send(employment)
    .expect(201);
  return body<{ factId: string }>(recorded).factId;
}

const report = (run: Run, rows: readonly [endToEndId: string, status: string][], group = 'PART', message = run.id) =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>${newId().slice(0, 30)}</MsgId></GrpHdr>
   <OrgnlGrpInfAndSts><OrgnlMsgId>KV${message.replaceAll('-', '')}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>${group}</GrpSts></OrgnlGrpInfAndSts>
   <OrgnlPmtInfAndSts><OrgnlPmtInfId>P</OrgnlPmtInfId>${rows
     .map(
       ([id, status]) =>
         `<TxInfAndSts><OrgnlEndToEndId>${id}</OrgnlEndToEndId><TxSts>${status}</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>`,
     )
     .join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;

const endToEnd = async (run: Run): Promise<string> =>
  (
    await app.owner.query<{ id: string }>('SELECT end_to_end_id AS id FROM outcomes.payment WHERE run_id = $1', [
      run.id,
    ])
  ).rows[0]?.id ?? '';

const answer = (run: Run, xml: string, runId: string | null = null) =>
  app
    .as(preparer)
    .post('/api/v1/bank-files')
    .send({ name: `status-${run.number}.xml`, xml, runId });

const payable = () =>
  app.db.read(approver, (tx) => balanceOf(tx, account.payable(authorityId, provider.organisationId)));

describe('a run from facts to the bank and back', () => {
  test('pays what is entitled once, shows why, and settles on the answer of the bank', async () => {
    await keepAccounts();
    const clientId = await givenStart(app, contractId, '2030-01-07');
    const participation = await participationOf(clientId);
    await givenEvent(app, { authorityId, providerId: provider.organisationId, contractId, clientId }, '2030-01-10');
    await work(participation, '2030-02-04');
    await app.settle();

    const run = await prepare();
    // 200 + 400 + 300 + 600 of outcomes and one meeting of 80, of which 25.5 % VAT on the meeting only
    expect(run).toMatchObject({
      status: 'calculated',
      net: '1580.00',
      vat: '20.40',
      toPay: '1600.40',
      carriedIn: '0.00',
      exceptions: [],
    });
    const sent = await finish(run);
    expect(sent).toMatchObject({ status: 'sent', toPay: '1600.40' });
    expect(sent.settlements).toHaveLength(1);
    expect(isRfReference(sent.settlements[0]?.reference)).toBe(true);
    expect(sent.history.map((entry) => entry.move)).toEqual(['open', 'calculate', 'freeze', 'approve', 'send']);
    expect(await payable()).toBe(160_040n);

    const file = await app
      .as(auditor)
      .get(`/api/v1/payment-runs/${run.id}/pain001`)
      .expect(200)
      .expect('content-type', /application\/xml/);
    expect(file.text).toContain('<InstdAmt Ccy="EUR">1600.40</InstdAmt>');
    expect(file.text).toContain('<Dt>2030-06-04</Dt>');

    const s13 = (await linesOf(run)).find((line) => line.component === 'S13');
    const why = body<{ sentence: string; recomputed: boolean; rules: string[] }>(
      await app.as(provider).get(`/api/v1/payment-lines/${s13?.id}/why?language=en`).expect(200),
    );
    expect(why.sentence.replaceAll('\u00a0', ' ')).toBe(
      'Job coaching: 600.00 €, 5.5.2030. There are 91 days in work, when 91 are needed.',
    );
    expect(why.recomputed).toBe(true);

    const xml = report(run, [
      [await endToEnd(run), 'ACSC'],
      ['NOT-OURS', 'RJCT'],
    ]);
    const read = await answer(run, xml, run.id).expect(201);
    expect(
      body<{ rows: { outcome: string }[] }>(read)
        .rows.map((row) => row.outcome)
        .sort(),
    ).toEqual(['settled', 'unknown']);
    expect(await payable()).toBe(0n);
    expect(body(await app.as(auditor).get(`/api/v1/payment-runs/${run.id}`))).toMatchObject({ status: 'settled' });
    expect(body(await app.as(auditor).get('/api/v1/bank-rows'))).toMatchObject({
      total: 1,
      items: [{ endToEndId: 'NOT-OURS' }],
    });

    expect(body(await answer(run, xml).expect(201))).toMatchObject({ repeated: true });
    expect(await payable()).toBe(0n);
    const again = await prepare();
    expect(again).toMatchObject({ net: '0.00', toPay: '0.00', settlements: [] });
    expect(await finish(again)).toMatchObject({ status: 'settled' });
  });

  test('a correction comes back as a linked negative line, is carried forward when nothing covers it, and never sent', async () => {
    await keepAccounts();
    const participation = await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const factId = await work(participation, '2030-02-04');
    const first = await finish(await prepare());
    await answer(first, report(first, [], 'ACCP')).expect(201);
    const employment = {
      employer: 'Verstas Oy',
      start: '2030-02-04',
      end: '2030-03-22',
      hoursPerWeek: '37.5',
      subsidised: false,
    };
    await app
      .as(provider)
      .post(`/api/v1/facts/${factId}/corrections`)
      .set(...key())
      .send({ reason: 'Työ päättyi', employment })
      .expect(201);

    const second = await prepare();
    expect(second).toMatchObject({ net: '-600.00', toPay: '0.00' });
    expect(second.exceptions.map((exception) => exception.kind).sort()).toEqual(['corrections', 'negative']);
    const [line] = await linesOf(second);
    const paid = (await linesOf(first)).find((one) => one.component === 'S13');
    expect(line).toMatchObject({ component: 'S13', net: '-600.00', correctsLineId: paid?.id });
    expect(await finish(second)).toMatchObject({ status: 'settled', toPay: '0.00' });
    await app.as(auditor).get(`/api/v1/payment-runs/${second.id}/pain001`).expect(409);
    expect(await payable()).toBe(-60_000n);

    const other = await participationOf(await givenStart(app, contractId, '2030-01-07'));
    await work(other, '2030-02-04');
    const third = await prepare();
    expect(third).toMatchObject({ net: '1500.00', carriedIn: '-600.00', toPay: '900.00' });
    const sent = await finish(third);
    await answer(sent, report(sent, [[await endToEnd(sent), 'ACSC']])).expect(201);
    expect(await payable()).toBe(0n);
  });

  test('a service event taken back after it was paid gives its price and its VAT back', async () => {
    await keepAccounts();
    const clientId = await givenStart(app, contractId, '2030-01-07');
    await participationOf(clientId);
    const service = { authorityId, providerId: provider.organisationId, contractId, clientId };
    const event = await givenEvent(app, service, '2030-01-10');
    await givenEvent(app, service, '2030-01-17');
    await app.settle();
    const first = await finish(await prepare());
    expect(first).toMatchObject({ net: '360.00', vat: '40.80' });
    await answer(first, report(first, [[await endToEnd(first), 'ACSC']])).expect(201);
    await givenReversal(app, service, event, '2030-01-10');
    await app.settle();
    const second = await finish(await prepare());
    expect(second).toMatchObject({ net: '-80.00', vat: '-20.40' });
    expect(await payable()).toBe(-10_040n);
  });

  test('a rejected payment is owed again: the next run carries it to the new account', async () => {
    await keepAccounts();
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const first = await finish(await prepare());
    await answer(first, report(first, [[await endToEnd(first), 'RJCT']])).expect(201);
    expect(body(await app.as(preparer).get('/api/v1/finance/today').expect(200))).toMatchObject({
      rejected: [{ amount: '200.00', reason: 'AC04' }],
    });
    await keepAccounts();
    const second = await prepare();
    expect(second).toMatchObject({ net: '0.00', carriedIn: '200.00', toPay: '200.00' });
    const sent = await finish(second);
    await answer(sent, report(sent, [[await endToEnd(sent), 'ACSC']])).expect(201);
    expect(await payable()).toBe(0n);
  });

  test('what the bank first accepted and then sends back is owed again', async () => {
    await keepAccounts();
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const run = await finish(await prepare());
    await answer(run, report(run, [[await endToEnd(run), 'ACCP']])).expect(201);
    expect(await payable()).toBe(0n);
    await answer(run, report(run, [[await endToEnd(run), 'RJCT']])).expect(201);
    expect(await payable()).toBe(20_000n);
    expect(await prepare()).toMatchObject({ carriedIn: '200.00', toPay: '200.00' });
  });

  test('a provider without an account waits, and is paid when the account is there', async () => {
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const first = await prepare();
    expect(first.exceptions.map((exception) => exception.kind)).toEqual(['no-account']);
    expect(await finish(first)).toMatchObject({ status: 'settled', toPay: '0.00' });
    await keepAccounts();
    expect(await prepare()).toMatchObject({ carriedIn: '200.00', toPay: '200.00' });
  });

  test('outcome money that does not reach is held back, never overdrawn, and paid when it does', async () => {
    await keepAccounts();
    const small = await givenContract(app, { authorityId, providerId: provider.organisationId, cap: '550.00' });
    const participation = await participationOf(await givenStart(app, small, '2030-01-07'));
    await work(participation, '2030-02-04');
    const run = await prepare();
    // 200 for the start and 350 of the 400 for the job; the rest waits
    expect((await linesOf(run)).map((line) => [line.component, line.net, line.held])).toEqual([
      ['START', '200.00', '0.00'],
      ['JOB', '350.00', '50.00'],
      ['S4', '0.00', '300.00'],
      ['S13', '0.00', '600.00'],
    ]);
    expect(run.exceptions).toMatchObject([{ kind: 'contract-cap', amount: '950.00' }]);
    await finish(run);
    expect(await app.db.read(approver, (tx) => balanceOf(tx, account.contract(small)))).toBe(0n);
    expect((await linesOf(await prepare())).map((line) => [line.component, line.net, line.held])).toEqual([
      ['JOB', '0.00', '50.00'],
      ['S4', '0.00', '300.00'],
      ['S13', '0.00', '600.00'],
    ]);
  });
});

describe('who may do what', () => {
  test('the preparer is refused by the API, and by the database behind it', async () => {
    const both = await givenOfficial(app, authorityId, 'finance-preparer', 'finance-approver');
    const made = await app
      .as(both)
      .post('/api/v1/payment-runs')
      .set(...key())
      .send({ cutOff: '2030-06-02' })
      .expect(201);
    const run = body<Run>(await app.as(both).get(`/api/v1/payment-runs/${body<{ id: string }>(made).id}`));
    const frozen = body<Run>(await step(both, run, 'freeze').expect(200));
    expect(frozen.permittedActions).toContainEqual(
      expect.objectContaining({
        action: 'payment-run:approve',
        allowed: false,
        reason: expect.stringContaining('valmistellut'),
      }),
    );
    const refused = await step(both, frozen, 'approve').expect(403);
    expect(body(refused)).toMatchObject({ type: expect.stringContaining('run-approver-prepared') });
    await step(preparer, frozen, 'approve').expect(403);
    await expect(
      app.owner.query(`UPDATE outcomes.payment_run SET status = 'approved', approved_by = prepared_by WHERE id = $1`, [
        run.id,
      ]),
    ).rejects.toThrow('payment_run_two_people');
  });

  test('who keeps a bank account cannot approve money to it', async () => {
    await keepAccounts();
    await app
      .as(approver)
      .put(`/api/v1/payees/${provider.organisationId}`)
      .send({ holder: 'Oma', iban: inventedIban(9), bic: null })
      .expect(200);
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const frozen = body<Run>(await step(preparer, await prepare(), 'freeze').expect(200));
    expect(body(await step(approver, frozen, 'approve').expect(403))).toMatchObject({
      type: expect.stringContaining('run-approver-keeps-account'),
    });
    await expect(
      app.owner.query(`UPDATE outcomes.payment SET approved_by = account_kept_by WHERE run_id = $1`, [frozen.id]),
    ).rejects.toThrow('payment_account_keeper_does_not_approve');
  });

  test('two runs started at once: one is made, the other is told so', async () => {
    const start = () =>
      app
        .as(preparer)
        .post('/api/v1/payment-runs')
        .set(...key())
        .send({ cutOff: '2030-06-02' });
    const answers = await Promise.all([start(), start(), start()]);
    expect(answers.map((response) => response.status).sort()).toEqual([201, 409, 409]);
  });

  test('the same command twice is one run', async () => {
    const command = key();
    const start = () =>
      app
        .as(preparer)
        .post('/api/v1/payment-runs')
        .set(...command)
        .send({ cutOff: '2030-06-02' })
        .expect(201);
    expect(body(await start())).toEqual(body(await start()));
  });

  test('another authority, a provider and the unknown see no run', async () => {
    const run = await prepare();
    const stranger = await givenOfficial(app, await givenAuthority(app), 'finance-approver');
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}`).expect(404);
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}/lines`).expect(404);
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}/pain001`).expect(404);
    await step(stranger, run, 'approve').expect(404);
    await app.as(provider).get(`/api/v1/payment-runs/${run.id}`).expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/payment-runs').expect(401);
  });
});

describe('what a run refuses', () => {
  test('days to come, days before the last run, stale versions, steps out of order', async () => {
    const start = (cutOff: string) =>
      app
        .as(preparer)
        .post('/api/v1/payment-runs')
        .set(...key())
        .send({ cutOff });
    expect(body(await start('2031-01-01').expect(422))).toMatchObject({
      type: expect.stringContaining('cut-off-in-future'),
    });
    await start('2030-02-31').expect(422);
    const run = await prepare('2030-05-31');
    await step(approver, run, 'approve').expect(409);
    await step(preparer, { ...run, version: run.version + 1 }, 'freeze').expect(412);
    const cancelled = body<Run>(await step(preparer, run, 'cancel').expect(200));
    expect(cancelled.status).toBe('cancelled');
    await finish(await prepare('2030-05-31'));
    expect(body(await start('2030-05-30').expect(422))).toMatchObject({
      type: expect.stringContaining('cut-off-before-last'),
    });
  });

  test('sending without an account to pay from', async () => {
    const other = await givenOfficial(app, authorityId, 'finance-preparer');
    await app
      .as(other)
      .put(`/api/v1/payees/${provider.organisationId}`)
      .send({ holder: 'Oy', iban: inventedIban(7), bic: null })
      .expect(200);
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const frozen = body<Run>(await step(preparer, await prepare(), 'freeze').expect(200));
    const approved = body<Run>(await step(approver, frozen, 'approve').expect(200));
    expect(body(await step(preparer, approved, 'send').expect(409))).toMatchObject({
      type: expect.stringContaining('payer-account-missing'),
    });
  });

  test('the same snapshot has the same hash, a changed line is noticed at approval', async () => {
    await keepAccounts();
    await work(await participationOf(await givenStart(app, contractId, '2030-01-07')), '2030-02-04');
    const first = body<Run>(await step(preparer, await prepare(), 'freeze').expect(200));
    await step(preparer, first, 'cancel').expect(200);
    const second = body<Run>(await step(preparer, await prepare(), 'freeze').expect(200));
    expect(second.hash).toBe(first.hash);
    await app.owner.query(`ALTER TABLE outcomes.payment_line DISABLE TRIGGER payment_line_stands_still`);
    await app.owner.query(
      `UPDATE outcomes.payment_line SET entitled_cents = entitled_cents + 100, net_cents = net_cents + 100 WHERE run_id = $1 AND component = 'S4'`,
      [second.id],
    );
    await app.owner.query(`ALTER TABLE outcomes.payment_line ENABLE TRIGGER payment_line_stands_still`);
    expect(body(await step(approver, second, 'approve').expect(409))).toMatchObject({
      type: expect.stringContaining('run-changed'),
    });
  });

  test('a fact that arrives between freezing and approval waits for the next run', async () => {
    await keepAccounts();
    const participation = await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const frozen = body<Run>(await step(preparer, await prepare(), 'freeze').expect(200));
    await work(participation, '2030-02-04');
    expect(body(await step(approver, frozen, 'approve').expect(200))).toMatchObject({ net: '200.00' });
  });

  test('lines of a calculated run stand still, even for the owner', async () => {
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const run = await prepare();
    await expect(
      app.owner.query('UPDATE outcomes.payment_line SET vat_percent = 1 WHERE run_id = $1', [run.id]),
    ).rejects.toThrow('stands still');
  });
});

describe('bank files', () => {
  test('broken, foreign and misdirected files are refused with their reason', async () => {
    await keepAccounts();
    await participationOf(await givenStart(app, contractId, '2030-01-07'));
    const first = await finish(await prepare());
    const type = async (xml: string, status: number, runId: string | null = null) =>
      body<{ type: string }>(await answer(first, xml, runId).expect(status)).type;
    expect(await type('<a>', 422)).toContain('bank-file-not-xml');
    expect(await type(`<!DOCTYPE a [<!ENTITY x "y">]>${report(first, [])}`, 422)).toContain('bank-file-has-doctype');
    expect(await type(report(first, [], 'ACCP', newId()), 422)).toContain('bank-file-unknown-message');
    await answer(first, report(first, [[await endToEnd(first), 'ACSC']])).expect(201);
    const second = await prepare();
    const misdirected = await answer(first, report(first, [[await endToEnd(first), 'ACSC']]), second.id).expect(409);
    expect(body<{ type: string; detail: string }>(misdirected).detail).toContain(
      `maksuajoa ${first.number}, ei ajoa ${second.number}`,
    );
    const stranger = await givenOfficial(app, await givenAuthority(app), 'finance-preparer');
    await app
      .as(stranger)
      .post('/api/v1/bank-files')
      .send({ name: 'a.xml', xml: report(first, []), runId: null })
      .expect(422);
    await app
      .as(auditor)
      .post('/api/v1/bank-files')
      .send({ name: 'a.xml', xml: report(first, []), runId: null })
      .expect(403);
    await app
      .as(auditor)
      .get('/api/v1/bank-files?direction=in')
      .expect(200)
      .expect((response) => {
        expect(body<{ total: number }>(response).total).toBe(1);
      });
  });
});

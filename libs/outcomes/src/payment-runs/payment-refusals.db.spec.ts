import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractsLibrary, sanctionDecided } from '@kasvutori/contracts';
import { emit, inventedIban, newId, systemActor, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import {
  bodyOf,
  command,
  givenPayments,
  type PaymentBench,
  type RunBody,
} from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
let pay: PaymentBench;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
});

describe('who may do what', () => {
  test('the preparer is refused by the API, and by the database behind it', async () => {
    // Nobody is both at once (member-rules.ts), but somebody may become an approver after preparing a run.
    const preparer = await givenOfficial(app, pay.authorityId, 'finance-preparer');
    const both: AuthorityActor = { ...preparer, roles: ['finance-preparer', 'finance-approver'] };
    const made = await app
      .as(both)
      .post('/api/v1/payment-runs')
      .set(...command())
      .send({ cutOff: '2030-06-02' })
      .expect(201);
    await app.settle();
    const run = bodyOf<RunBody>(await app.as(both).get(`/api/v1/payment-runs/${bodyOf<{ id: string }>(made).id}`));
    const frozen = bodyOf<RunBody>(await pay.step(both, run, 'freeze').expect(200));
    expect(frozen.permittedActions).toContainEqual(
      expect.objectContaining({
        action: 'payment-run:approve',
        allowed: false,
        reason: expect.stringContaining('valmistellut'),
      }),
    );
    const refused = await pay.step(both, frozen, 'approve').expect(403);
    expect(bodyOf(refused)).toMatchObject({ type: expect.stringContaining('run-approver-prepared') });
    await pay.step(pay.preparer, frozen, 'approve').expect(403);
    await expect(
      app.owner.query(`UPDATE outcomes.payment_run SET status = 'approved', approved_by = prepared_by WHERE id = $1`, [
        run.id,
      ]),
    ).rejects.toThrow('payment_run_two_people');
  });

  test('who keeps a bank account cannot approve money to it', async () => {
    await pay.keepAccounts();
    await app
      .as(pay.approver)
      .put(`/api/v1/payees/${pay.provider.organisationId}`)
      .send({ holder: 'Oma', iban: inventedIban(9), bic: null })
      .expect(200);
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const frozen = bodyOf<RunBody>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
    expect(bodyOf(await pay.step(pay.approver, frozen, 'approve').expect(403))).toMatchObject({
      type: expect.stringContaining('run-approver-keeps-account'),
    });
    await expect(
      app.owner.query(`UPDATE outcomes.payment SET approved_by = account_kept_by WHERE run_id = $1`, [frozen.id]),
    ).rejects.toThrow('payment_account_keeper_does_not_approve');
  });

  test('two runs started at once: one is made, the other is told so', async () => {
    const start = () =>
      app
        .as(pay.preparer)
        .post('/api/v1/payment-runs')
        .set(...command())
        .send({ cutOff: '2030-06-02' });
    const answers = await Promise.all([start(), start(), start()]);
    expect(answers.map((response) => response.status).sort()).toEqual([201, 409, 409]);
  });

  test('the same command twice is one run', async () => {
    const same = command();
    const start = () =>
      app
        .as(pay.preparer)
        .post('/api/v1/payment-runs')
        .set(...same)
        .send({ cutOff: '2030-06-02' })
        .expect(201);
    expect(bodyOf(await start())).toEqual(bodyOf(await start()));
  });

  test('another authority, a provider and the unknown see no run', async () => {
    const run = await pay.prepare();
    const stranger = await givenOfficial(app, await givenAuthority(app), 'finance-approver');
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}`).expect(404);
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}/lines`).expect(404);
    await app.as(stranger).get(`/api/v1/payment-runs/${run.id}/pain001`).expect(404);
    await pay.step(stranger, run, 'approve').expect(404);
    await app.as(pay.provider).get(`/api/v1/payment-runs/${run.id}`).expect(403);
    await app.as({ kind: 'anonymous' }).get('/api/v1/payment-runs').expect(401);
  });
});

describe('what a run refuses', () => {
  test('days to come, days before the last run, stale versions, steps out of order', async () => {
    const start = (cutOff: string) =>
      app
        .as(pay.preparer)
        .post('/api/v1/payment-runs')
        .set(...command())
        .send({ cutOff });
    expect(bodyOf(await start('2031-01-01').expect(422))).toMatchObject({
      type: expect.stringContaining('cut-off-in-future'),
    });
    await start('2030-02-31').expect(422);
    const run = await pay.prepare('2030-05-31');
    await pay.step(pay.approver, run, 'approve').expect(409);
    await pay.step(pay.preparer, { ...run, version: run.version + 1 }, 'freeze').expect(412);
    const cancelled = bodyOf<RunBody>(await pay.step(pay.preparer, run, 'cancel').expect(200));
    expect(cancelled.status).toBe('cancelled');
    await pay.finish(await pay.prepare('2030-05-31'));
    expect(bodyOf(await start('2030-05-30').expect(422))).toMatchObject({
      type: expect.stringContaining('cut-off-before-last'),
    });
  });

  test('sending without an account to pay from', async () => {
    const other = await givenOfficial(app, pay.authorityId, 'finance-preparer');
    await app
      .as(other)
      .put(`/api/v1/payees/${pay.provider.organisationId}`)
      .send({ holder: 'Oy', iban: inventedIban(7), bic: null })
      .expect(200);
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const frozen = bodyOf<RunBody>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
    const approved = bodyOf<RunBody>(await pay.step(pay.approver, frozen, 'approve').expect(200));
    expect(bodyOf(await pay.step(pay.preparer, approved, 'send').expect(409))).toMatchObject({
      type: expect.stringContaining('payer-account-missing'),
    });
  });

  test('the same snapshot has the same hash, a changed line is noticed at approval', async () => {
    await pay.keepAccounts();
    await pay.work(await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07')), '2030-02-04');
    const first = bodyOf<RunBody>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
    await pay.step(pay.preparer, first, 'cancel').expect(200);
    const second = bodyOf<RunBody>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
    expect(second.hash).toBe(first.hash);
    await app.owner.query(`ALTER TABLE outcomes.payment_line DISABLE TRIGGER payment_line_stands_still`);
    await app.owner.query(
      `UPDATE outcomes.payment_line SET entitled_cents = entitled_cents + 100, net_cents = net_cents + 100 WHERE run_id = $1 AND component = 'S4'`,
      [second.id],
    );
    await app.owner.query(`ALTER TABLE outcomes.payment_line ENABLE TRIGGER payment_line_stands_still`);
    expect(bodyOf(await pay.step(pay.approver, second, 'approve').expect(409))).toMatchObject({
      type: expect.stringContaining('run-changed'),
    });
  });

  test('a fact that arrives between freezing and approval waits for the next run', async () => {
    await pay.keepAccounts();
    const participation = await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const frozen = bodyOf<RunBody>(await pay.step(pay.preparer, await pay.prepare(), 'freeze').expect(200));
    await pay.work(participation, '2030-02-04');
    expect(bodyOf(await pay.step(pay.approver, frozen, 'approve').expect(200))).toMatchObject({ net: '200.00' });
  });

  test('lines of a calculated run stand still, even for the owner', async () => {
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const run = await pay.prepare();
    await expect(
      app.owner.query('UPDATE outcomes.payment_line SET vat_percent = 1 WHERE run_id = $1', [run.id]),
    ).rejects.toThrow('stands still');
  });
});

describe('bank files', () => {
  test('broken, foreign and misdirected files are refused with their reason', async () => {
    await pay.keepAccounts();
    await pay.participationOf(await givenStart(app, pay.contractId, '2030-01-07'));
    const first = await pay.finish(await pay.prepare());
    const type = async (xml: string, status: number, runId: string | null = null) =>
      bodyOf<{ type: string }>(await pay.answer(first, xml, runId).expect(status)).type;
    expect(await type('<a>', 422)).toContain('bank-file-not-xml');
    expect(await type(`<!DOCTYPE a [<!ENTITY x "y">]>${pay.report(first, [])}`, 422)).toContain(
      'bank-file-has-doctype',
    );
    expect(await type(pay.report(first, [], 'ACCP', newId()), 422)).toContain('bank-file-unknown-message');
    await pay.answer(first, pay.report(first, [[await pay.endToEnd(first), 'ACSC']])).expect(201);
    const second = await pay.prepare();
    const misdirected = await pay
      .answer(first, pay.report(first, [[await pay.endToEnd(first), 'ACSC']]), second.id)
      .expect(409);
    expect(bodyOf<{ type: string; detail: string }>(misdirected).detail).toContain(
      `maksuajoa ${first.number}, ei ajoa ${second.number}`,
    );
    const stranger = await givenOfficial(app, await givenAuthority(app), 'finance-preparer');
    await app
      .as(stranger)
      .post('/api/v1/bank-files')
      .send({ name: 'a.xml', xml: pay.report(first, []), runId: null })
      .expect(422);
    await app
      .as(pay.auditor)
      .post('/api/v1/bank-files')
      .send({ name: 'a.xml', xml: pay.report(first, []), runId: null })
      .expect(403);
    await app
      .as(pay.auditor)
      .get('/api/v1/bank-files?direction=in')
      .expect(200)
      .expect((response) => {
        expect(bodyOf<{ total: number }>(response).total).toBe(1);
      });
  });
});

describe('a sanction of the contract', () => {
  test('is a line against the provider in the next run, once, with its arithmetic', async () => {
    await pay.keepAccounts();
    const name = { fi: 'Ensimmäinen tapaaminen', sv: 'Första mötet', en: 'First meeting' };
    const rows = [
      { label: name, amount: '500.00' },
      { label: name, amount: '-500.00' },
    ];
    const tell = (amount: string, revision = 1, number = 7) =>
      app.db.transaction(systemActor('test'), (tx) =>
        emit(tx, sanctionDecided, {
          ...{
            contractId: pay.contractId,
            providerId: pay.provider.organisationId,
            number,
            revision,
            decidedOn: '2030-05-31',
            amount,
          },
          reason: {
            ...{ sentence: name, clause: '4.1', termsVersion: 1, facts: [name] },
            rows: [...rows, { label: name, amount }],
          },
        }),
      );
    await tell('-500.00');
    await tell('-500.00');
    await app.settle();
    const run = await pay.prepare();
    const lines = await pay.linesOf(run);
    expect(lines).toMatchObject([{ component: 'SANCTION-7', net: '-500.00' }]);
    const { body } = await app.as(pay.preparer).get(`/api/v1/payment-lines/${lines[0]?.id}/why`);
    expect(JSON.stringify(body)).toContain('kaksi henkilöä');

    await pay.finish(run);
    await tell('0.00', 2); // taken back: the next run reverses the line that was made
    await tell('-100.00', 1, 8);
    await tell('0.00', 2, 8); // taken back before any run: no line at all
    await app.settle();
    const next = await pay.prepare();
    expect(await pay.linesOf(next)).toMatchObject([
      { component: 'SANCTION-7', net: '500.00', correctsLineId: lines[0]?.id },
    ]);
  });
});

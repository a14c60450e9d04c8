import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { account, balanceOf, inventedIban, LANGUAGES, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  bodyOf,
  command,
  givenPayments,
  type PaymentBench,
  type RunBody,
} from '../../../../test/support/given-payments.js';
import { givenEvent, givenStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';
import type { MoneyComing } from '../statements/money-coming.dto.js';
import type { StatementDetail } from '../statements/statements.dto.js';

interface Line {
  readonly id: string;
  readonly providerId: string;
  readonly component: string;
  readonly net: string;
  readonly share: string | null;
  readonly clientReference: string | null;
}

describe('a contract that a consortium shares', () => {
  let app: TestApp;
  let pay: PaymentBench;
  let member: ProviderActor;
  let participation: string;
  let clientId: string;
  let run: RunBody;

  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
    await app.setClock('2030-06-03T08:00:00Z');
    member = await givenProviderPerson(app, await givenProvider(app, 'Jäsen Oy'), 'provider-manager');
    pay = await givenPayments(app, { members: [[member.organisationId, 3_333]] });
    await pay.keepAccounts();
    clientId = await givenStart(app, pay.contractId, '2030-01-07', 'B');
    participation = await pay.participationOf(clientId);
    const given = {
      authorityId: pay.authorityId,
      providerId: pay.provider.organisationId,
      contractId: pay.contractId,
      clientId,
    };
    await givenEvent(app, given, '2030-02-04', 1, '80.00');
    await app.settle();
  });
  afterAll(() => app?.close());

  const linesOf = async (of: RunBody) => (await pay.linesOf(of)) as unknown as Line[];
  const said = (lines: readonly Line[]) =>
    lines
      .map(
        ({ providerId, component, net, share }) =>
          `${providerId === member.organisationId ? 'member' : 'lead'} ${component} ${net} ${share}`,
      )
      .sort();
  const payable = (providerId: string) =>
    app.db.read(pay.approver, (tx) => balanceOf(tx, account.payable(pay.authorityId, providerId)));
  const statementOf = async (actor: ProviderActor, of: RunBody) => {
    const { items } = bodyOf<{ items: { id: string }[] }>(
      await app.as(actor).get(`/api/v1/statements?runId=${of.id}`).expect(200),
    );
    expect(items).toHaveLength(1);
    return bodyOf<StatementDetail>(await app.as(actor).get(`/api/v1/statements/${items[0]?.id}`).expect(200));
  };

  test('asks for the account of the member, too', async () => {
    const { payees } = bodyOf<{ payees: { providerId: string }[] }>(
      await app.as(pay.preparer).get('/api/v1/payees').expect(200),
    );
    expect(payees.map(({ providerId }) => providerId).sort()).toEqual(
      [pay.provider.organisationId, member.organisationId].sort(),
    );
  });

  test('pays each its part; who has no account waits for its own', async () => {
    run = await pay.finish(await pay.prepare());
    expect(said(await linesOf(run))).toEqual([
      'lead START 133.34 66.67',
      'lead UNIT 53.34 66.67',
      'member START 66.66 33.33',
      'member UNIT 26.66 33.33',
    ]);
    expect(run.exceptions).toMatchObject([{ kind: 'no-account', amount: '100.12' }]);
    const sums = await app.owner.query<{ payee: string; paid: string | null }>(
      `SELECT s.provider_id AS payee, p.amount_cents::text AS paid FROM outcomes.settlement s
         LEFT JOIN outcomes.payment p ON p.run_id = s.run_id AND p.provider_id = s.provider_id WHERE s.run_id = $1`,
      [run.id],
    );
    const paid = new Map(sums.rows.map((row) => [row.payee, row.paid]));
    // 133.34 + 53.34 × 1.255
    expect([paid.get(pay.provider.organisationId), paid.get(member.organisationId)]).toEqual(['20028', null]);
    // 66.66 + 26.66 × 1.255: the voucher had made the whole meeting payable to who gave it.
    expect([await payable(pay.provider.organisationId), await payable(member.organisationId)]).toEqual([
      20_028n,
      10_012n,
    ]);
  });

  test.each(LANGUAGES)('says why in %s', async (language) => {
    const line = (await linesOf(run)).find(
      ({ providerId, component }) => providerId === member.organisationId && component === 'START',
    );
    const { body } = await app
      .as(pay.auditor)
      .get(`/api/v1/payment-lines/${line?.id}/why?language=${language}`)
      .expect(200);
    expect(body).toMatchObject({ recomputed: true, net: '66.66' });
    expect((body as { sentence: string }).sentence).toMatch(
      language === 'en' ? /share of 33\.33% \(Jäsen Oy\)/ : /33,33 % \(Jäsen Oy\)/,
    );
  });

  test('a member sees its own statement with the reference of the client, and nobody else’s', async () => {
    const { statementLines, carriedOn } = await statementOf(member, run);
    expect(statementLines.map(({ net, share, clientReference }) => [net, share, clientReference])).toEqual([
      ['66.66', '33.33', expect.stringMatching(/^C-/)],
      ['26.66', '33.33', expect.stringMatching(/^C-/)],
    ]);
    expect(carriedOn).toBe('100.12');
    const [lead] = (await linesOf(run)).filter(({ providerId }) => providerId === pay.provider.organisationId);
    await app.as(member).get(`/api/v1/payment-lines/${lead?.id}/why`).expect(404);
    await app.as(member).get(`/api/v1/participations/${participation}`).expect(404);
  });

  test('with an account it gets what was carried on and its own invoice; a correction goes to both', async () => {
    const account = { holder: 'Jäsen Oy', iban: inventedIban(4_711), bic: null };
    await app.as(pay.preparer).put(`/api/v1/payees/${member.organisationId}`).send(account).expect(200);
    const fact = await pay.work(participation, '2030-05-01');
    const next = await pay.finish(await pay.prepare());
    expect(said(await linesOf(next))).toEqual([
      'lead JOB 266.68 66.67',
      'lead S4 200.01 66.67',
      'member JOB 133.32 33.33',
      'member S4 99.99 33.33',
    ]);
    const statement = await statementOf(member, next);
    expect([statement.carriedIn, statement.payment]).toEqual(['100.12', '333.43']);
    const invoice = await app.as(member).get(`/api/v1/statements/${statement.id}/finvoice.xml`).expect(200);
    expect(invoice.text).toContain('<SellerOrganisationName>Jäsen Oy</SellerOrganisationName>');
    const file = await app.owner.query<{ xml: string }>(`SELECT xml FROM outcomes.bank_file WHERE run_id = $1`, [
      next.id,
    ]);
    expect(file.rows[0]?.xml).toContain(`<Nm>Jäsen Oy</Nm>`);
    const coming = async (by: ProviderActor) =>
      bodyOf<MoneyComing>(await app.as(by).get('/api/v1/money-coming').expect(200));
    const [ofLead, ofMember] = [await coming(pay.provider), await coming(member)];
    // S13 at 91 days in work from 1.5.: 600.00, of which the member has 33.33 %.
    expect(ofLead.soonest.map(({ component, amount }) => [component, amount])).toContainEqual(['S13', '400.02']);
    expect(ofLead.lacking).toEqual([]);
    expect(ofMember.waiting).toBe('0.00');
    expect(ofMember.soonest).toContainEqual(
      expect.objectContaining({ participationId: null, component: 'S13', amount: '199.98', expectedOn: '2030-07-30' }),
    );
    expect(ofMember.lacking).toMatchObject([
      { component: 'S13', missingDays: 91 - 34, expectedOn: '2030-07-30', amount: '199.98' },
    ]);
    expect(JSON.stringify(ofMember)).not.toContain(participation);
    const stranger = await givenProviderPerson(app, await givenProvider(app, 'Vieras Oy'), 'provider-manager');
    expect(await coming(stranger)).toEqual({ waiting: '0.00', expected: '0.00', months: [], soonest: [], lacking: [] });
    const gone = { reason: 'Työ ei alkanut', employment: null };
    await app
      .as(pay.provider)
      .post(`/api/v1/facts/${fact}/corrections`)
      .set(...command())
      .send(gone)
      .expect(201);
    const last = await pay.prepare();
    expect(said(await linesOf(last))).toEqual([
      'lead JOB -266.68 66.67',
      'lead S4 -200.01 66.67',
      'member JOB -133.32 33.33',
      'member S4 -99.99 33.33',
    ]);
  });
});

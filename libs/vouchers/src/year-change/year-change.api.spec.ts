import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, Problem, systemActor, type AuthorityActor, type Tx } from '@kasvutori/platform';
import fc from 'fast-check';
import type { TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import {
  givenAcceptedChoice,
  givenBudget,
  givenClient,
  givenOffer,
  givenServedRegion,
  givenVoucher,
  helsinkiDay,
  newKey,
  vouchersApp,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';
import { confirmProposal, rejectProposal, withdrawProposal } from '../budget-proposals/decide-proposal.js';
import { proposeChange } from '../budget-proposals/propose-change.js';
import { PROPOSAL_KINDS } from '../budgets/budget-lifecycle.js';
import { expireVouchers, returnVoucher } from '../grants/close-voucher.js';
import { grantVoucher } from '../grants/grant-voucher.js';
import { approveEvent } from '../service-events/approve-event.js';
import { reverseEvent } from '../service-events/reverse-event.js';
import { confirmYearChange } from './decide-year-change.js';
import { finishClosedYears } from './finish-closed-years.js';
import { proposeClosing, proposeOpening, refuseBeforeNewYear } from './propose-year-change.js';

describe('budgets over New Year', () => {
  let app: TestApp;
  let region: ServedRegion;
  let second: AuthorityActor;
  let provider: OfferingProvider;
  let year: number;
  const clients: ServedClient[] = [];
  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '5000.00');
    second = await givenOfficial(app, region.authorityId, 'finance-approver');
    provider = await givenOffer(app, region, { unitPriceCents: 5_000 });
    year = Number((await helsinkiDay(app)).slice(0, 4));
    for (let index = 0; index < 3; index += 1) clients.push(await givenClient(app, region));
  });
  afterAll(() => app.close());

  const send = (path: string, body: object = {}, actor = region.finance) =>
    app.as(actor).post(`/api/v1/${path}`).set('idempotency-key', newKey()).send(body);
  const budgetOf = async (id: string) => (await app.as(region.finance).get(`/api/v1/budgets/${id}`).expect(200)).body;
  const viewOf = async (of = year) => (await app.as(region.finance).get(`/api/v1/year-changes/${of}`).expect(200)).body;
  const record = async (choiceId: string, occurredOn: string, units: number): Promise<string> =>
    (await send(`choices/${choiceId}/events`, { occurredOn, units }, provider.staff as never).expect(201)).body.id;
  const rows = async <Row extends object>(statement: string, params: unknown[] = []): Promise<Row[]> =>
    (await app.owner.query<Row>(statement, params)).rows;

  /** Whatever happened: each budget's account and the events say the same as its vouchers hold, and nothing is below zero. */
  async function checkSums(): Promise<void> {
    const [sums] = await rows<Record<string, string>>(`SELECT
      (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting)::text AS postings,
      (SELECT count(*) FROM app.ledger_account WHERE kind IN ('budget', 'voucher') AND balance_cents < 0)::text AS below,
      (SELECT count(*) FROM vouchers.budget b WHERE
          (SELECT coalesce(-sum(p.amount_cents), 0) FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
            WHERE p.account = 'budget:' || b.id AND t.kind LIKE 'voucher.%')
          <> (SELECT coalesce(sum(app.balance_of('voucher:' || v.id)), 0) FROM vouchers.voucher v WHERE v.budget_id = b.id)
           + (SELECT coalesce(sum(e.amount_cents), 0) FROM vouchers.service_event e WHERE e.budget_id = b.id))::text AS apart,
      (SELECT count(*) FROM vouchers.service_event WHERE status IN ('approved', 'paid') AND budget_id IS NULL)::text AS homeless`);
    expect(sums).toEqual({ postings: '0', below: '0', apart: '0', homeless: '0' });
    const { body } = await app.as(region.finance).get('/api/v1/budgets').expect(200);
    for (const { allocated, available, committed, earned } of body.items)
      expect((Number(available) + Number(committed) + Number(earned)).toFixed(2)).toBe(allocated);
  }

  const attempt = async (
    actor: AuthorityActor | ServedClient['actor'],
    work: (tx: Tx, now: Date) => Promise<unknown>,
  ) => {
    try {
      await app.db.transaction(actor, work);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  };

  it('keeps the sums of every budget through any history of changes, grants, services and corrections', async () => {
    const other = await givenBudget(app, region.finance, {
      serviceId: region.serviceId,
      municipality: '491',
      year,
      amount: '900.00',
    });
    const step = fc.record({ what: fc.nat(15), pick: fc.nat(999), euros: fc.integer({ min: 1, max: 900 }) });
    const pickOf = async (table: string, pick: number, where = 'true') => {
      const all = await rows<{ id: string }>(`SELECT id FROM vouchers.${table} WHERE ${where} ORDER BY id`);
      return all[pick % Math.max(1, all.length)]?.id;
    };
    const take = async ({ what, pick, euros }: { what: number; pick: number; euros: number }): Promise<void> => {
      const { finance, caseWorker } = region;
      const kind = PROPOSAL_KINDS[what];
      const [from, to] = pick % 2 === 0 ? [region.budgetId, other as string] : [other as string, region.budgetId];
      const client = clients[pick % clients.length] as ServedClient;
      const proposal = await pickOf('budget_proposal', pick, `status = 'waiting'`);
      const event = await pickOf('service_event', pick);
      const voucher = await pickOf('voucher', pick, `status IN ('granted', 'chosen', 'in-use')`);
      if (kind !== undefined) {
        const money = kind === 'freeze' || kind === 'unfreeze' ? {} : { amount: `${euros}.00` };
        const change = { kind, reason: 'Satunnainen muutos', ...money, ...(kind === 'transfer' && { toBudgetId: to }) };
        return attempt(finance, (tx, now) => proposeChange(tx, finance, from, change, now));
      }
      if (what < 9 && proposal) return attempt(second, (tx, now) => confirmProposal(tx, second, proposal, now));
      if (what === 9 && proposal)
        return attempt(second, (tx, now) => rejectProposal(tx, second, proposal, 'Ei näin', now));
      if (what === 10 && proposal) return attempt(finance, (tx, now) => withdrawProposal(tx, finance, proposal, now));
      if (what === 11 && voucher)
        return attempt(caseWorker, (tx, now) => returnVoucher(tx, caseWorker, voucher, 'Ei tarvita', now));
      if (what === 12 && event) return attempt(caseWorker, (tx, now) => approveEvent(tx, caseWorker, event, now));
      if (what === 13 && event)
        return attempt(caseWorker, (tx, now) => reverseEvent(tx, caseWorker, event, 'Väärin kirjattu', now));
      const input = { serviceId: region.serviceId, units: 1 + (pick % 4), grounds: 'Satunnainen tarve.' };
      return attempt(caseWorker, (tx, now) => grantVoucher(tx, caseWorker, client.id, input, now));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (history) => {
        for (const each of history) await take(each);
        await checkSums();
      }),
      { numRuns: 7, endOnFailure: true },
    );
    const decided = await rows(`SELECT FROM vouchers.budget_proposal WHERE status = 'confirmed'`);
    expect(decided.length).toBeGreaterThan(2);
    await app.owner.query(`UPDATE vouchers.budget SET status = 'open', frozen_at = NULL, frozen_reason = NULL`);
    await send(`budgets/${region.budgetId}/raise`, { amount: '5000.00', reason: 'Lisää rahaa' }).expect(200);
    const raise = (await budgetOf(region.budgetId)).proposals.find(
      ({ amount }: { amount: string }) => amount === '5000.00',
    );
    await send(`budget-proposals/${raise.id}/confirm`, {}, second).expect(200);
  });

  it('opens the next year from this one, by two people', async () => {
    const before = await viewOf();
    expect(before.permittedActions).toMatchObject([
      { action: 'year-change:open', allowed: true },
      { action: 'year-change:close', allowed: false },
    ]);
    const lines = before.budgets.map(({ id, carry }: { id: string; carry: string }) => ({
      budgetId: id,
      amount: (Number(carry) + 2_000).toFixed(2),
    }));
    await send(`year-changes/${year}/opening`, { lines: [...lines, lines[0]], reason: 'Ensi vuosi' }).expect(422);
    const { body: change } = await send(`year-changes/${year}/opening`, {
      lines,
      reason: 'Ensi vuoden talousarvio',
    }).expect(201);
    expect(
      (await send(`year-changes/${year}/opening`, { lines, reason: 'Toiseen kertaan' }).expect(409)).body.code,
    ).toBe('year-change-waits');
    expect((await send(`year-changes/${change.id}/confirm`).expect(403)).body.code).toBe('proposal-second-person');
    const { body: waiting } = await app.as(second).get('/api/v1/year-changes').expect(200);
    expect(waiting.items).toMatchObject([
      { id: change.id, step: 'open', permittedActions: [{ allowed: true }, { allowed: true }] },
    ]);
    const both = await Promise.all([1, 2].map(() => send(`year-changes/${change.id}/confirm`, {}, second)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await viewOf()).budgets.every(({ nextId }: { nextId: string | null }) => nextId !== null)).toBe(true);
    expect((await send(`year-changes/${year}/opening`, { lines, reason: 'Vielä kerran' }).expect(422)).body.code).toBe(
      'line-not-of-year',
    );
  });

  it.each([
    ['2026-12-31T21:59:59.999Z', 'year-not-over'],
    ['2026-12-31T22:00:00.000Z', undefined],
  ])('a year that ends in Helsinki at %s: %s', (instant, refusal) => {
    const closing = () => refuseBeforeNewYear(2026, new Date(instant));
    if (refusal === undefined) expect(closing).not.toThrow();
    else expect(closing).toThrow(refusal);
  });

  it('closes no year before midnight in Helsinki, and is nobody else’s to close', async () => {
    expect((await send(`year-changes/${year}/closing`, { reason: 'Vuosi loppuu' }).expect(409)).body.code).toBe(
      'year-not-over',
    );
    await app.as(ANONYMOUS).get(`/api/v1/year-changes/${year}`).expect(401);
    await send(`year-changes/${year}/closing`, { reason: 'Vuosi loppuu' }, region.caseWorker).expect(403);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'finance-approver');
    expect((await app.as(stranger).get(`/api/v1/year-changes/${year}`).expect(200)).body.budgets).toEqual([]);
    const [{ id }] = (await viewOf()).changes;
    await send(`year-changes/${id}/confirm`, {}, stranger).expect(404);
  });

  it('carries what runs over New Year to the next budget, books a service to the year it is given in, and returns the rest', async () => {
    const client = await givenClient(app, region);
    const voucher = await givenVoucher(app, region, client.id, 10); // 650,00 €
    const choice = await givenAcceptedChoice(app, client, voucher, provider);
    const old = await record(choice, await helsinkiDay(app), 2); // 100,00 € of the old year
    await app.db.transaction(region.caseWorker, (tx, now) => approveEvent(tx, region.caseWorker, old, now));
    const late = await givenClient(app, region);
    const lateVoucher = await givenVoucher(app, region, late.id, 4); // 260,00 €
    const lateChoice = await givenAcceptedChoice(app, late, lateVoucher, provider);
    await app.setClock(`${year}-12-31T21:55:00.000Z`);
    const waiting = await record(lateChoice, `${year}-12-31`, 1); // recorded on the last evening, approved in January
    expect((await send(`year-changes/${year}/closing`, { reason: 'Liian aikaisin' })).status).toBe(409);
    await app.setClock(new Date(`${year}-12-31T22:00:00.000Z`)); // midnight in Helsinki
    const fresh = await record(choice, `${year + 1}-01-01`, 1);
    await app.db.transaction(region.caseWorker, (tx, now) => approveEvent(tx, region.caseWorker, fresh, now));
    const before = await budgetOf(region.budgetId);
    const next = (await viewOf()).budgets.find(({ id }: { id: string }) => id === region.budgetId);
    const nextBefore = await budgetOf(next.nextId);

    const { body: change } = await send(`year-changes/${year}/closing`, { reason: 'Tilinpäätös' }).expect(201);
    await send(`year-changes/${change.id}/confirm`, {}, second).expect(200);
    await checkSums();
    const after = await budgetOf(region.budgetId);
    const nextAfter = await budgetOf(next.nextId);
    // 500,00 € left on the voucher and the 50,00 € of 1 January are the new year's; the 50,00 € of December are not.
    expect(after).toMatchObject({ status: 'closed', available: '0.00' });
    expect(Number(before.earned) - Number(after.earned)).toBe(50);
    expect(Number(nextAfter.earned)).toBe(50);
    expect(nextAfter.allocated).toBe(nextBefore.allocated);
    expect(Number(nextAfter.committed) - Number(nextBefore.committed)).toBe(Number(before.committed) - 260);
    expect(after.committed).toBe('260.00'); // the other voucher waits for its service of December
    expect((await send(`year-changes/${year}/closing`, { reason: 'Toiseen kertaan' }).expect(409)).body.code).toBe(
      'year-nothing-to-do',
    );
    await send(`budgets/${region.budgetId}/raise`, { amount: '1.00', reason: 'Liian myöhään' }).expect(409);

    await app.db.transaction(region.caseWorker, (tx, now) => approveEvent(tx, region.caseWorker, waiting, now));
    for (let round = 0; round < 2; round += 1)
      await app.db.transaction(systemActor('test'), (tx, now) => finishClosedYears(tx, now));
    await checkSums();
    expect(await budgetOf(region.budgetId)).toMatchObject({
      committed: '0.00',
      available: '0.00',
      earned: (Number(after.earned) + 50).toFixed(2),
    });
    expect(Number((await budgetOf(next.nextId)).committed) - Number(nextAfter.committed)).toBe(210);

    // A correction after the year was closed is the current year's.
    await app.db.transaction(region.caseWorker, (tx, now) =>
      reverseEvent(tx, region.caseWorker, old, 'Ei käynyt', now),
    );
    expect(Number((await budgetOf(next.nextId)).earned)).toBe(-50);
    await app.setClock(new Date(`${year + 1}-12-31T22:00:00.000Z`));
    await app.db.transaction(systemActor('test'), (tx, now) => expireVouchers(tx, systemActor('test'), now));
    await checkSums();
  });

  it('refuses to close while next year’s budget is missing or cannot hold what was promised, naming what is missing', async () => {
    const client = await givenClient(app, region);
    const now = Number((await helsinkiDay(app)).slice(0, 4));
    const tight = await givenBudget(app, region.finance, {
      serviceId: region.serviceId,
      municipality: '740',
      year: now,
      amount: '650.00',
    });
    const grounds = 'Tarvitsee valmennusta.';
    const voucher = { serviceId: region.serviceId, units: 10, validFrom: `${now}-12-01`, grounds };
    await send(`clients/${client.id}/vouchers`, voucher, region.caseWorker).expect(201);
    await app.setClock(new Date(`${now}-12-31T22:00:00.000Z`));
    const { body: missing } = await send(`year-changes/${now}/closing`, { reason: 'Tilinpäätös' }).expect(409);
    expect(missing).toMatchObject({ code: 'next-budget-missing', params: { budget: expect.stringContaining('740') } });
    const lines = [{ budgetId: tight, amount: '649.99' }];
    const opening = await app.db.transaction(region.finance, (tx, at) =>
      proposeOpening(tx, region.finance, now, { lines, reason: 'Ensi vuosi' }, at),
    );
    await app.db.transaction(second, (tx) => confirmYearChange(tx, second, opening.id));
    const { body: short } = await send(`year-changes/${now}/closing`, { reason: 'Tilinpäätös' }).expect(409);
    expect(short).toMatchObject({
      code: 'next-budget-short',
      params: { shortfall: expect.stringMatching(/^0,01\s€$/) },
    });
    await expect(
      app.db.transaction(region.finance, (tx, at) => proposeClosing(tx, region.finance, now, 'Tilinpäätös', at)),
    ).rejects.toThrow('next-budget-short');
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem, systemActor, type Actor, type Tx } from '@kasvutori/platform';
import fc from 'fast-check';
import type { TestApp } from '../../../test/support/app.js';
import {
  givenClient,
  givenOffer,
  givenServedRegion,
  helsinkiDay,
  vouchersApp,
  type OfferingProvider,
  type ServedClient,
  type ServedRegion,
} from '../../../test/support/vouchers.js';
import { decideAppeal, prepareAppeal, stayDecision } from './appeals/move-appeal.js';
import { fileAppeal } from './appeals/file-appeal.js';
import { VOUCHER_SUMS } from '../../../test/support/voucher-sums.js';
import { acceptChoice, declineChoice } from './choice/answer-choice.js';
import { changeProvider, chooseProvider } from './choice/choose-provider.js';
import { expireVouchers, returnVoucher, revokeVoucher } from './grants/close-voucher.js';
import { grantVoucher } from './grants/grant-voucher.js';
import { extendVoucher, supplementVoucher } from './grants/grow-voucher.js';
import { approveEvent, rejectEvent, withdrawEvent } from './service-events/approve-event.js';
import { recordEvent } from './service-events/record-event.js';
import { reverseEvent } from './service-events/reverse-event.js';
import { settleEvents } from './service-events/settle-events.js';

/** One attempt in a life of vouchers; `pick` and `other` choose among what there is, `amount` how much. */
interface Step {
  readonly what: (typeof WHAT)[number];
  readonly pick: number;
  readonly other: number;
  readonly amount: number;
}

const WHAT = [
  'grant',
  'grant',
  'grant',
  'choose',
  'choose',
  'accept',
  'accept',
  'decline',
  'change',
  'record',
  'record',
  'record',
  'approve',
  'approve',
  'approve',
  'reject',
  'withdraw',
  'reverse',
  'settle',
  'return',
  'revoke',
  'expire',
  'extend',
  'supplement',
  'appeal',
  'appeal',
  'answer',
  'answer',
  'stay',
] as const;

/** A life that meets every move once, so that no run depends on luck for having met them all. */
const ONE_OF_EACH: Step['what'][] = [
  ...(['grant', 'choose', 'decline', 'choose', 'accept'] as const),
  ...(['record', 'withdraw', 'record', 'reject', 'record', 'approve', 'reverse'] as const),
  ...(['change', 'accept', 'record', 'approve', 'settle'] as const),
  ...(['extend', 'supplement', 'appeal', 'stay', 'answer', 'expire', 'grant', 'grant'] as const),
];

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...WHAT),
  pick: fc.nat(1_000),
  other: fc.nat(1_000),
  amount: fc.integer({ min: 1, max: 4 }),
});

describe('over random histories of vouchers', () => {
  let app: TestApp;
  let region: ServedRegion;
  const providers: OfferingProvider[] = [];
  const clients: ServedClient[] = [];
  let refused = 0;
  let done = 0;
  let lived = 0;

  beforeAll(async () => {
    app = await vouchersApp();
    region = await givenServedRegion(app, '30000.00');
    for (const unitPriceCents of [6_500, 5_900, 7_100])
      providers.push(await givenOffer(app, region, { unitPriceCents, capacity: 4 }));
    for (let index = 0; index < 4; index += 1) clients.push(await givenClient(app, region));
  });
  afterAll(() => app.close());

  const rows = async <Row extends object>(statement: string): Promise<Row[]> =>
    (await app.owner.query<Row>(statement)).rows;
  const pickOf = async <Row extends object>(statement: string, pick: number): Promise<Row | undefined> => {
    const all = await rows<Row>(statement);
    return all.length === 0 ? undefined : all[pick % all.length];
  };
  const attempt = async (actor: Actor, work: (tx: Tx, now: Date) => Promise<unknown>): Promise<void> => {
    try {
      await app.db.transaction(actor, work);
      done += 1;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused += 1;
    }
  };

  const staffOf = (providerId: string) => providers.find((provider) => provider.providerId === providerId)?.staff;
  const clientOf = (clientId: string) => clients.find((client) => client.id === clientId)?.actor;

  async function take({ what, pick, other, amount }: Step): Promise<void> {
    const offerId = providers[other % providers.length]?.offerId ?? '';
    if (what === 'grant') {
      const clientId = clients[pick % clients.length]?.id ?? '';
      const input = { serviceId: region.serviceId, units: amount, grounds: 'Satunnainen tarve.' };
      return attempt(region.caseWorker, (tx, now) => grantVoucher(tx, region.caseWorker, clientId, input, now));
    }
    if (what === 'expire') {
      await app.owner.query(
        `UPDATE vouchers.voucher SET valid_from = valid_from - 400, last_day = valid_from - 300
          WHERE id = (SELECT id FROM vouchers.voucher WHERE status IN ('granted', 'chosen', 'in-use') ORDER BY id OFFSET $1 LIMIT 1)`,
        [pick % 3],
      );
      const system = systemActor('test');
      return attempt(system, (tx, now) => expireVouchers(tx, system, now));
    }
    const voucher = await pickOf<{ id: string; client_id: string }>(
      'SELECT id, client_id FROM vouchers.voucher ORDER BY granted_at DESC LIMIT 12',
      pick,
    );
    if (what === 'extend' || what === 'supplement' || what === 'appeal' || what === 'answer' || what === 'stay')
      return voucher && growAtRandom(what, voucher.id, amount, other);
    const client = voucher && clientOf(voucher.client_id);
    if (voucher && client) {
      if (what === 'choose')
        return attempt(client, (tx, now) => chooseProvider(tx, client, voucher.id, { offerId }, now));
      if (what === 'change')
        return attempt(client, (tx, now) => changeProvider(tx, client, voucher.id, { offerId }, now));
      if (what === 'return' && amount === 1)
        return attempt(client, (tx, now) => returnVoucher(tx, client, voucher.id, undefined, now));
      if (what === 'revoke' && amount === 1) {
        return attempt(region.caseWorker, (tx, now) =>
          revokeVoucher(tx, region.caseWorker, voucher.id, 'Tarve poistui.', now),
        );
      }
    }
    return moveServiceAtRandom(what, pick, other, amount);
  }

  /** What providers do with a choice, and everybody with an event. */
  async function moveServiceAtRandom(what: Step['what'], pick: number, other: number, amount: number): Promise<void> {
    const choice = await pickOf<{ id: string; provider_id: string }>(
      'SELECT id, provider_id FROM vouchers.choice ORDER BY proposed_at DESC LIMIT 8',
      pick,
    );
    const staff = choice && staffOf(choice.provider_id);
    if (choice && staff) {
      if (what === 'accept') return attempt(staff, (tx) => acceptChoice(tx, staff, choice.id));
      if (what === 'decline') return attempt(staff, (tx) => declineChoice(tx, staff, choice.id, 'Ei paikkoja'));
      if (what === 'record') {
        const occurredOn = await helsinkiDay(app);
        return attempt(staff, (tx, now) => recordEvent(tx, staff, choice.id, { occurredOn, units: amount }, now));
      }
    }
    const event = await pickOf<{ id: string; provider_id: string; client_id: string }>(
      'SELECT id, provider_id, client_id FROM vouchers.service_event ORDER BY recorded_at DESC LIMIT 8',
      pick,
    );
    return event && moveEventAtRandom(what, event, other);
  }

  /** More days or money, and what is contested: an upheld case adds money or, of a revoked voucher, grants another. */
  async function growAtRandom(what: Step['what'], voucherId: string, amount: number, other: number): Promise<void> {
    const reason = 'Satunnainen syy, jota koetellaan.';
    const { caseWorker, manager } = region;
    if (what === 'extend') {
      const lastDay = await helsinkiDay(app, 200 + amount);
      return attempt(caseWorker, (tx) => extendVoucher(tx, caseWorker, voucherId, { lastDay, reason }));
    }
    if (what === 'supplement')
      return attempt(caseWorker, (tx) => supplementVoucher(tx, caseWorker, voucherId, { units: amount, reason }));
    if (what === 'appeal') {
      const decision = await pickOf<{ id: string }>(
        `SELECT id FROM vouchers.decision WHERE voucher_id = '${voucherId}' ORDER BY number`,
        other,
      );
      return (
        decision && attempt(caseWorker, async (tx) => fileAppeal(tx, caseWorker, decision.id, { demands: reason }))
      );
    }
    const appeal = await pickOf<{ id: string }>(
      `SELECT id FROM vouchers.appeal WHERE status IN ('received', 'in-preparation') ORDER BY number`,
      other,
    );
    if (appeal === undefined) return;
    if (what === 'stay')
      return attempt(manager, (tx) => stayDecision(tx, manager, appeal.id, { stay: amount > 1, reason }));
    return attempt(manager, async (tx, now) => {
      await prepareAppeal(tx, manager, appeal.id);
      const outcome = amount > 1 ? 'upheld' : 'rejected';
      await decideAppeal(tx, manager, appeal.id, { outcome, grounds: reason, redress: { units: 1 } }, now);
    });
  }

  async function moveEventAtRandom(
    what: Step['what'],
    event: { id: string; provider_id: string; client_id: string },
    other: number,
  ): Promise<void> {
    const staff = staffOf(event.provider_id);
    const client = clientOf(event.client_id);
    if (!staff || !client) return;
    if (what === 'approve') return attempt(client, (tx, now) => approveEvent(tx, client, event.id, now));
    if (what === 'reject') return attempt(client, (tx) => rejectEvent(tx, client, event.id, 'Ei käyty'));
    if (what === 'withdraw') return attempt(staff, (tx) => withdrawEvent(tx, staff, event.id));
    if (what === 'settle') {
      return attempt(systemActor('test'), (tx, now) => settleEvents(tx, { serviceEventIds: [event.id] }, now));
    }
    const corrector = other % 2 === 0 ? staff : region.caseWorker;
    if (what === 'reverse')
      return attempt(corrector, (tx, now) => reverseEvent(tx, corrector, event.id, 'Väärä määrä', now));
  }

  /** Everything that must be true whatever happened. */
  async function checkSums(): Promise<void> {
    const [sums] = await rows<Record<string, string>>(VOUCHER_SUMS);
    const { earned, payable, ...broken } = sums ?? {};
    expect(broken).toEqual({
      postings: '0',
      below: '0',
      drifted: '0',
      stranded: '0',
      overspoken: '0',
      places: '0',
      orphans: '0',
    });
    expect(payable).toBe(earned);
  }

  /** The same as the budget's page tells it. */
  async function checkTold(): Promise<void> {
    const [due] = await rows<{ payable: string }>(
      `SELECT coalesce(sum(balance_cents), 0)::text AS payable FROM app.ledger_account WHERE kind = 'payable'`,
    );
    const { body: budget } = await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`).expect(200);
    const cents = (text: string) => Math.round(Number(text) * 100);
    expect(cents(budget.available) + cents(budget.committed) + cents(budget.earned)).toBe(3_000_000);
    expect(String(cents(budget.earned))).toBe(due?.payable);
    const [held] = await rows<{ budget: string; vouchers: string }>(
      `SELECT sum(balance_cents) FILTER (WHERE kind = 'budget')::text AS budget, sum(balance_cents) FILTER (WHERE kind = 'voucher')::text AS vouchers
         FROM app.ledger_account`,
    );
    expect([String(cents(budget.available)), String(cents(budget.committed))]).toEqual([held?.budget, held?.vouchers]);
  }

  it('the sums over budget, vouchers and providers stay equal, nothing is below zero, and nothing closed holds money', async () => {
    for (const what of ONE_OF_EACH)
      await take({ what, pick: 0, other: what === 'change' ? 1 : 0, amount: what === 'grant' ? 4 : 2 });
    expect(refused).toBe(0);
    await checkSums();
    await checkTold();
    await fc.assert(
      // A thousand short histories of vouchers that share one budget: each begins where the others have left off.
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async (history) => {
        for (const each of history) await take(each);
        // What is wrong stays wrong: nothing below puts a sum right again.
        if (++lived % 5 === 0) await checkSums();
      }),
      { numRuns: 1_000, endOnFailure: true },
    );
    await checkSums();
    await checkTold();
    // The histories were lives, not walls of refusals.
    expect(done).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(100);
    const moves = await rows<{ move: string }>(
      `SELECT DISTINCT move FROM app.history WHERE subject IN ('voucher', 'choice', 'service-event')`,
    );
    expect(moves.map(({ move }) => move)).toEqual(
      expect.arrayContaining(
        'grant choose change expire accept end decline record approve reject reverse settle extend supplement'.split(
          ' ',
        ),
      ),
    );
  }, 600_000);
});

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
import { acceptChoice, declineChoice } from './choice/answer-choice.js';
import { changeProvider, chooseProvider } from './choice/choose-provider.js';
import { expireVouchers, returnVoucher, revokeVoucher } from './grants/close-voucher.js';
import { grantVoucher } from './grants/grant-voucher.js';
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
] as const;

/** A life that meets every move once, so that no run depends on luck for having met them all. */
const ONE_OF_EACH: Step['what'][] = [
  ...(['grant', 'choose', 'decline', 'choose', 'accept'] as const),
  ...(['record', 'withdraw', 'record', 'reject', 'record', 'approve', 'reverse'] as const),
  ...(['change', 'accept', 'record', 'approve', 'settle', 'expire', 'grant', 'grant'] as const),
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
    const voucher = await pickOf<{ id: string; client_id: string }>(
      'SELECT id, client_id FROM vouchers.voucher ORDER BY granted_at',
      pick,
    );
    const choice = await pickOf<{ id: string; provider_id: string }>(
      'SELECT id, provider_id FROM vouchers.choice ORDER BY proposed_at DESC LIMIT 8',
      pick,
    );
    const event = await pickOf<{ id: string; provider_id: string; client_id: string }>(
      'SELECT id, provider_id, client_id FROM vouchers.service_event ORDER BY recorded_at DESC LIMIT 8',
      pick,
    );
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
    const staff = choice && staffOf(choice.provider_id);
    if (choice && staff) {
      if (what === 'accept') return attempt(staff, (tx) => acceptChoice(tx, staff, choice.id));
      if (what === 'decline') return attempt(staff, (tx) => declineChoice(tx, staff, choice.id, 'Ei paikkoja'));
      if (what === 'record') {
        const occurredOn = await helsinkiDay(app);
        return attempt(staff, (tx, now) => recordEvent(tx, staff, choice.id, { occurredOn, units: amount }, now));
      }
    }
    return event && moveEventAtRandom(what, event, other);
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
    const [sums] = await rows<Record<string, string>>(`SELECT
      (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting)::text AS postings,
      (SELECT count(*) FROM app.ledger_account WHERE kind IN ('budget', 'voucher') AND balance_cents < 0)::text AS below,
      (SELECT count(*) FROM app.ledger_account a
        WHERE a.balance_cents <> coalesce((SELECT sum(amount_cents) FROM app.ledger_posting p WHERE p.account = a.code), 0))::text AS drifted,
      (SELECT count(*) FROM vouchers.voucher v WHERE v.status IN ('used', 'expired', 'returned', 'revoked') AND app.balance_of('voucher:' || v.id) <> 0)::text AS stranded,
      (SELECT count(*) FROM vouchers.voucher v WHERE app.balance_of('voucher:' || v.id)
          < (SELECT coalesce(sum(amount_cents), 0) FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.status = 'recorded'))::text AS overspoken,
      (SELECT count(*) FROM vouchers.offer_places p WHERE p.taken
          <> (SELECT count(*) FROM vouchers.choice c WHERE c.offer_id = p.offer_id AND c.status IN ('proposed', 'accepted')))::text AS places,
      (SELECT count(*) FROM vouchers.choice c JOIN vouchers.voucher v ON v.id = c.voucher_id
        WHERE c.status IN ('proposed', 'accepted') AND v.status NOT IN ('chosen', 'in-use'))::text AS orphans,
      (SELECT coalesce(sum(amount_cents), 0) FROM vouchers.service_event WHERE status IN ('approved', 'paid'))::text AS earned,
      (SELECT coalesce(sum(balance_cents), 0) FROM app.ledger_account WHERE kind = 'payable')::text AS payable`);
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
    const { body: budget } = await app.as(region.finance).get(`/api/v1/budgets/${region.budgetId}`).expect(200);
    const cents = (text: string) => Math.round(Number(text) * 100);
    expect(cents(budget.available) + cents(budget.committed) + cents(budget.earned)).toBe(3_000_000);
    expect(String(cents(budget.earned))).toBe(payable);
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
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (history) => {
        for (const each of history) await take(each);
        await checkSums();
      }),
      { numRuns: 40, endOnFailure: true },
    );
    // The histories were lives, not walls of refusals.
    expect(done).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(100);
    const moves = await rows<{ move: string }>(
      `SELECT DISTINCT move FROM app.history WHERE subject IN ('voucher', 'choice', 'service-event')`,
    );
    expect(moves.map(({ move }) => move)).toEqual(
      expect.arrayContaining([
        'grant',
        'choose',
        'change',
        'expire',
        'accept',
        'end',
        'decline',
        'record',
        'approve',
        'reject',
        'reverse',
        'settle',
      ]),
    );
  });
});

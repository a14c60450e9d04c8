import { expect, it } from '@jest/globals';
import { type GivenVoucher, givenManyVouchers } from '../../scripts/many-vouchers.mjs';
import { type SignedInPerson, signPeopleIn } from '../../scripts/sign-people-in.mjs';
import { type Answer, atOnce, call } from './rush.js';
import type { TwoServers } from './two-servers.js';

const EUR = (text: unknown): string => String(text).replace(/\s/g, ' ');
const refusals = (answers: readonly Answer[]): readonly Answer['body'][] =>
  answers.filter(({ status }) => status === 409).map(({ body }) => body);
const paramsOf = (body: Answer['body']) => body['params'] as Readonly<Record<string, string>>;
const key = (name: string, index: number) => ({ 'idempotency-key': `${name}-${String(index).padStart(6, '0')}` });

/** What many want at once and only some can have: each race runs over both servers, every call on its own connection. */
export const voucherRaces = (two: TwoServers) => {
  const at = (index: number) => two.servers[index % 2]!;
  const signIn = (people: readonly { personId: string; organisationId?: string }[]): Promise<SignedInPerson[]> =>
    signPeopleIn(two.owner, two.sessionKey, people);
  const balance = async (code: string): Promise<bigint> => {
    const { rows } = await two.owner.query<{ cents: string; sum: string }>(
      `SELECT balance_cents::text AS cents, (SELECT coalesce(sum(amount_cents), 0)::text FROM app.ledger_posting WHERE account = code) AS sum
         FROM app.ledger_account WHERE code = $1`,
      [code],
    );
    expect(rows[0]!.cents).toBe(rows[0]!.sum);
    return BigInt(rows[0]!.cents);
  };

  it('of two hundred redemptions of 10 € on a voucher of 1,000 € exactly a hundred succeed, and every refusal names the balance', async () => {
    const [given] = (await givenManyVouchers(two.owner, { authorities: 1, clients: 1 })) as [GivenVoucher];
    const { providerId, staffId, choiceId, personId, voucherId } = given;
    const [staff, client] = await signIn([{ personId: staffId, organisationId: providerId }, { personId }]);
    const { rows } = await two.owner.query<{ day: string }>(
      `SELECT to_char((app.now() AT TIME ZONE 'Europe/Helsinki')::date - n, 'YYYY-MM-DD') AS day FROM generate_series(1, 20) AS n`,
    );
    const visits = rows.flatMap(({ day }) =>
      Array.from({ length: 10 }, (_, hour) => ({
        occurredOn: day,
        startTime: `${String(8 + hour).padStart(2, '0')}:00`,
        units: 1,
      })),
    );
    const answers = await atOnce(visits, 200, (visit, index) =>
      call(at(index), staff, 'POST', `/choices/${choiceId}/events`, visit, key('redeem', index)),
    );
    const recorded = answers.filter(({ status }) => status === 201);
    expect(recorded).toHaveLength(100);
    expect(refusals(answers)).toHaveLength(100);
    for (const body of refusals(answers)) {
      expect(body['code']).toBe('voucher-short');
      expect(EUR(paramsOf(body)['balance'])).toBe('0,00 €');
    }
    // What was recorded is confirmed, again all at once: the money is spent to the last cent, and the voucher is used up.
    const confirmed = await atOnce(recorded, 100, ({ body }, index) =>
      call(
        at(index),
        client,
        'POST',
        `/service-events/${String(body['id'])}/approve`,
        undefined,
        key('confirm', index),
      ),
    );
    expect(new Set(confirmed.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await balance(`voucher:${voucherId}`)).toBe(0n);
    const { body } = await call(at(0), client, 'GET', `/vouchers/${voucherId}`);
    expect(body).toMatchObject({ status: 'used', balance: '0.00', waiting: '0.00' });
  });

  const grantAll = async (clients: readonly GivenVoucher[], workers: readonly SignedInPerson[], name: string) =>
    atOnce(clients, clients.length, ({ clientId, serviceId }, index) =>
      call(
        at(index),
        workers[index % workers.length],
        'POST',
        `/clients/${clientId}/vouchers`,
        { serviceId, units: 50, grounds: 'Työttömyys on kestänyt pitkään.' },
        key(name, index),
      ),
    );

  it('fifty grants at once never pass the budget by a cent: twenty fit, and the others are told what is missing', async () => {
    const clients = await givenManyVouchers(two.owner, {
      authorities: 1,
      clients: 50,
      spareCents: 1_025_000,
      upTo: 'assessed',
    });
    const { caseWorkerId, authorityId, budgetId } = clients[0]!;
    const workers = await signIn([{ personId: caseWorkerId, organisationId: authorityId }]);
    const answers = await grantAll(clients, workers, 'grant');
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(refusals(answers).map((body) => EUR(paramsOf(body)['shortfall']))).toEqual(Array(30).fill('250,00 €'));
    expect(await balance(`budget:${budgetId}`)).toBe(25_000n);
  });

  it('two case workers grant the last 500 € at once: one does', async () => {
    const clients = await givenManyVouchers(two.owner, {
      authorities: 1,
      clients: 2,
      spareCents: 50_000,
      upTo: 'assessed',
    });
    const { caseWorkerId: personId, authorityId: organisationId, budgetId } = clients[0]!;
    const workers = await signIn([
      { personId, organisationId },
      { personId, organisationId },
    ]);
    const answers = await grantAll(clients, workers, 'last');
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(EUR(paramsOf(refusals(answers)[0]!)['shortfall'])).toBe('500,00 €');
    expect(await balance(`budget:${budgetId}`)).toBe(0n);
  });

  it('a hundred clients race for ten places: ten get one', async () => {
    const clients = await givenManyVouchers(two.owner, { authorities: 1, clients: 100, capacity: 10, upTo: 'granted' });
    const people = await signIn(clients.map(({ personId }) => ({ personId })));
    const answers = await atOnce(clients, 100, ({ voucherId, offerId }, index) =>
      call(at(index), people[index], 'POST', `/vouchers/${voucherId}/choice`, { offerId }, key('choose', index)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    expect(refusals(answers).map(({ code }) => code)).toEqual(Array(90).fill('offer-full'));
    const { rows } = await two.owner.query(
      `SELECT p.taken, p.capacity, (SELECT count(*)::int FROM vouchers.choice c WHERE c.offer_id = p.offer_id AND c.status = 'proposed') AS choices
         FROM vouchers.offer_places p WHERE p.offer_id = $1`,
      [clients[0]!.offerId],
    );
    expect(rows).toEqual([{ taken: 10, capacity: 10, choices: 10 }]);
  });
};

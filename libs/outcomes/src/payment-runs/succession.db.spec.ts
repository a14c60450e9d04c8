import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { account, balanceOf, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenProvider } from '../../../../test/support/given.js';
import { givenPayments } from '../../../../test/support/given-payments.js';
import { givenEvent, givenReversal, givenStart, givenSuccessorStart } from '../../../../test/support/given-service.js';
import { outcomesLibrary } from '../outcomes.library.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());

describe('a contract that went over to another provider', () => {
  test.each([
    // The client chose the old one, and goes on with the successor from 4 March.
    ['begun before the day of validity', '2030-01-07', 'old', 4],
    // Chose the old one before the day too, but its first meeting was approved after it: the contract names the successor by then.
    ['chosen before it, begun after', '2030-03-01', 'old', 1],
    ['begun with the successor', '2030-03-04', 'new', 0],
  ] as const)('%s: ledger, lines and participation agree to the cent', async (_, startedOn, first, oldMeetings) => {
    const pay = await givenPayments(app);
    await pay.keepAccounts();
    const successor = await givenProvider(app, 'Seuraaja Oy');
    const side = { old: pay.provider.organisationId, new: successor };
    const payee = { holder: 'Seuraaja Oy', iban: 'FI2112345600000785', bic: null };
    await app.as(pay.preparer).put(`/api/v1/payees/${successor}`).send(payee).expect(200);
    await app.owner.query(`SET session_replication_role = replica`);
    await app.owner.query('UPDATE contracts.contract SET provider_id = $2 WHERE id = $1', [pay.contractId, successor]);
    await app.owner.query(`SET session_replication_role = DEFAULT`);
    const clientId = await givenStart(app, pay.contractId, startedOn, 'B', side[first]);
    const participation = await pay.participationOf(clientId);
    const by = (providerId: string) => ({ ...pay, providerId, clientId });
    for (let meeting = 0; meeting < oldMeetings; meeting += 1)
      await givenEvent(app, by(side.old), `2030-03-${String(meeting + 1).padStart(2, '0')}`, 1, '80.01');
    if (oldMeetings > 0) await givenSuccessorStart(app, by(successor), '2030-03-04');
    await app.settle();
    const given = await givenEvent(app, by(successor), '2030-03-04', 1, '80.03');
    await app.settle();
    const seen = await app.as(pay.auditor).get(`/api/v1/participations/${participation}`).expect(200);
    expect(seen.body).toMatchObject({ providerId: successor, providerName: 'Seuraaja Oy' });

    const run = await pay.finish(await pay.prepare());
    const { rows } = await app.owner.query<{ provider: string; net: string; due: string }>(
      `SELECT s.provider_id AS provider, sum(l.net_cents)::text AS net, s.due_cents::text AS due
         FROM outcomes.settlement s JOIN outcomes.payment_line l ON l.run_id = s.run_id AND l.provider_id = s.provider_id
        WHERE s.run_id = $1 GROUP BY s.id`,
      [run.id],
    );
    // Start of service 200 to whom the client began with; each meeting to its giver.
    const meetings = { [side.old]: 8_001n * BigInt(oldMeetings), [successor]: 8_003n };
    for (const { provider, net, due } of rows) {
      expect(BigInt(net)).toBe((meetings[provider] ?? 0n) + (provider === side[first] ? 20_000n : 0n));
      expect(
        await app.db.read(systemActor('spec'), (tx) => balanceOf(tx, account.payable(pay.authorityId, provider))),
      ).toBe(BigInt(due));
    }
    expect(rows).toHaveLength(oldMeetings > 0 ? 2 : 1);

    await givenReversal(app, by(successor), given, '2030-03-04', '80.03');
    await app.settle();
    const [correction] = await pay.linesOf(await pay.finish(await pay.prepare()));
    expect(correction).toMatchObject({ net: '-80.03', correctsLineId: expect.any(String), providerId: successor });
  });
});

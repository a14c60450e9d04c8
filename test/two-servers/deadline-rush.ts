import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { Database, keyRing, openDataSource } from '@kasvutori/platform';
import type pg from 'pg';
import { signPeopleIn } from '../../scripts/sign-people-in.mjs';
import { soundBid } from '../support/given-bid.js';
import { givenAuthority } from '../support/given.js';
import { givenPublishedTender, type PublishedTender } from '../support/given-tender.js';
import { type Answer, atOnce, call, type Caller, companies } from './rush.js';
import type { TwoServers } from './two-servers.js';

const BIDS = 1_000;
/** Under way at once, over both servers. */
const LANES = 48;
/** So many are answered in peace; then the clock is set to just before the deadline and runs over it among the rest. */
const BEFORE = 450;
const LEAD_MS = 1_500;

/** A thousand bids on two servers of one database while the deadline passes. It moves the clock. */
export const deadlineRush = (two: TwoServers) => {
  let owner: pg.Client;
  let servers: TwoServers['servers'];
  let tender: PublishedTender;
  let bidders: Caller[];
  let officers: Caller[];
  let answers: Answer[];
  let movedAt = Infinity;
  /** When the database was seen to say that the deadline is here. */
  let passedAt = Infinity;
  const keys = Array.from({ length: BIDS }, (_, index) => `rush-${String(index).padStart(6, '0')}`);

  const submit = (index: number) =>
    call(
      servers[index % 2]!,
      bidders[index],
      'POST',
      `/tenders/${tender.id}/bids`,
      soundBid(tender, `${index + 1}.00`),
      {
        'idempotency-key': keys[index]!,
      },
    );

  beforeAll(async () => {
    ({ owner, servers } = two);
    const source = await openDataSource(two.databaseUrl, [], 1);
    const db = new Database(source, {
      insert: () => Promise.reject(new Error('nothing is enqueued')),
      queuesOf: () => [],
    });
    tender = await givenPublishedTender(
      { db, owner, config: { keys: keyRing(two.kek) } },
      await givenAuthority({ owner }),
    );
    await source.destroy();
    const asActors = tender.officers.map(({ personId, organisationId }) => ({ personId, organisationId }));
    officers = await signPeopleIn(owner, two.sessionKey, asActors);
    bidders = await signPeopleIn(owner, two.sessionKey, await companies(owner, BIDS));
    answers = await rush();
  }, 180_000);

  async function rush(): Promise<Answer[]> {
    let answered = 0;
    const watch = (async () => {
      while (answered < BEFORE) await sleep(5);
      movedAt = performance.now();
      await owner.query('SELECT app.move_clock($1)', [new Date(tender.deadline.getTime() - LEAD_MS)]);
      while (passedAt === Infinity) {
        const { rows } = await owner.query<{ passed: boolean }>('SELECT app.now() >= $1 AS passed', [tender.deadline]);
        if (rows[0]!.passed) passedAt = performance.now();
        else await sleep(2);
      }
    })();
    const all = await atOnce(keys, LANES, async (_, index) => {
      const answer = await submit(index);
      answered += 1;
      return answer;
    });
    await watch;
    return all;
  }

  const accepted = () => answers.filter(({ status }) => status === 201);

  it('every one is answered: received, or told that the time has ended', () => {
    const refused = answers.filter(({ status }) => status !== 201);
    expect(accepted().length).toBeGreaterThanOrEqual(BEFORE);
    expect(refused.length).toBeGreaterThan(50);
    expect(new Set(refused.map(({ status, body }) => `${status} ${String(body['code'])}`))).toEqual(
      new Set(['409 bid-deadline-passed']),
    );
  });

  it('none that was answered before the clock came near was lost, none that was sent after the deadline was taken', () => {
    expect(answers.filter(({ answered, status }) => answered < movedAt && status !== 201)).toEqual([]);
    expect(answers.filter(({ sent, status }) => sent > passedAt && status === 201)).toEqual([]);
    const racing = answers.filter(({ sent, answered }) => answered >= movedAt && sent <= passedAt);
    expect(racing.length).toBeGreaterThan(LANES);
  });

  it('what is stored is what was received: no more, no less, and nothing at or after the deadline', async () => {
    const { rows } = await owner.query<{ sha256: string; late: boolean; sound: boolean; received: Date }>(
      `SELECT v.sha256, v.received_at >= t.submission_deadline AS late, v.received_at AS received,
              v.sha256 = encode(sha256(convert_to(v.jwe, 'UTF8')), 'hex') AS sound
         FROM procurement.bid_version v JOIN procurement.bid b ON b.id = v.bid_id JOIN procurement.tender t ON t.id = b.tender_id
        WHERE t.id = $1 AND b.status = 'submitted'`,
      [tender.id],
    );
    expect(rows.filter(({ late, sound }) => late || !sound)).toEqual([]);
    expect(rows.map(({ sha256 }) => sha256).sort()).toEqual(
      accepted()
        .map(({ body }) => String(body['sha256']))
        .sort(),
    );
    const told = new Map(accepted().map(({ body }) => [String(body['sha256']), String(body['receivedAt'])]));
    expect(rows.filter(({ sha256, received }) => told.get(sha256) !== received.toISOString())).toEqual([]);
  });

  it('a receipt whose answer was lost is given again after the deadline, by the other server too', async () => {
    const index = answers.findIndex(({ status }) => status === 201);
    const again = await call(
      servers[(index + 1) % 2]!,
      bidders[index],
      'POST',
      `/tenders/${tender.id}/bids`,
      soundBid(tender, `${index + 1}.00`),
      { 'idempotency-key': keys[index]! },
    );
    expect([again.status, again.body]).toEqual([201, answers[index]!.body]);
  });

  it('every receipt verifies, on the other server', async () => {
    const checked = await atOnce(accepted(), LANES, ({ body }, index) =>
      call(servers[(index + 1) % 2]!, undefined, 'GET', `/bids/receipts/${String(body['sha256'])}`),
    );
    expect(checked.filter(({ body }) => body['onRecord'] !== true)).toEqual([]);
  });

  it('two officers on two servers open every one of them, and the published hashes are those of the receipts', async () => {
    for (const [index, officer] of officers.entries()) {
      const body = { noConflictOfInterest: true };
      expect((await call(servers[index]!, officer, 'POST', `/tenders/${tender.id}/opening`, body)).status).toBe(200);
    }
    const { body } = await call(servers[0], undefined, 'GET', `/tenders/${tender.id}/opening/hashes`);
    expect(body['hashes']).toEqual(
      accepted()
        .map((answer) => String(answer.body['sha256']))
        .sort(),
    );
    const { rows } = await owner.query<{ status: string; count: number }>(
      'SELECT status, count(*)::int AS count FROM procurement.bid WHERE tender_id = $1 GROUP BY status',
      [tender.id],
    );
    expect(rows).toEqual([{ status: 'opened', count: accepted().length }]);
  });
};

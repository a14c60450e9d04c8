import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { givenManyVouchers, type GivenVoucher } from '../../scripts/many-vouchers.mjs';
import { signPeopleIn, type SignedInPerson } from '../../scripts/sign-people-in.mjs';
import { startTwoServers, type TwoServers } from '../two-servers/two-servers.js';
import { ledgerFaults } from './ledger-snapshot.js';

const LANES = 8;
/** How long the database is away, and how long both are loaded before and after; milliseconds. */
const [AWAY, LOADED] = [2_000, 3_000];
const RECOVERY = 10_000;

interface Attempt {
  readonly lane: number;
  readonly at: number;
  readonly server: string;
  /** 0: no answer came. */
  readonly status: number;
  readonly retryAfter: string | null;
}

let two: TwoServers;
let days: string[];

beforeAll(async () => {
  two = await startTwoServers();
  // Its connection goes with the database.
  two.owner.on('error', () => undefined);
  const { rows } = await two.owner.query<{ day: string }>(
    `SELECT to_char((app.now() AT TIME ZONE 'Europe/Helsinki')::date - n, 'YYYY-MM-DD') AS day FROM generate_series(1, 20) AS n`,
  );
  days = rows.map(({ day }) => day);
}, 180_000);
afterAll(() => two?.stop());

/** Providers record visits and clients confirm them, each lane one after another, until told to stop. */
class Load {
  readonly attempts: Attempt[] = [];
  readonly confirmed: string[] = [];
  private stopped = false;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly vouchers: readonly GivenVoucher[],
    private readonly staff: SignedInPerson,
    private readonly clients: readonly SignedInPerson[],
    /** The servers a lane calls, the next one when it gets no answer. */
    private readonly serversOf: (lane: number) => readonly string[],
  ) {}

  start(): void {
    this.running = Promise.all(Array.from({ length: LANES }, (_, lane) => this.lane(lane)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async lane(lane: number): Promise<void> {
    const servers = [...this.serversOf(lane)];
    for (let turn = 0; !this.stopped; turn += 1) {
      const index = lane + LANES * (turn % 4);
      const visit = Math.floor(turn / 4);
      const voucher = this.vouchers[index];
      const client = this.clients[index];
      if (voucher === undefined || client === undefined) throw new Error('too few vouchers');
      const startTime = `${String(8 + (visit % 10)).padStart(2, '0')}:00`;
      const body = { occurredOn: days[Math.floor(visit / 10) % days.length], startTime, units: 1 };
      const event = await this.untilDone(lane, servers, this.staff, `choices/${voucher.choiceId}/events`, body);
      await this.untilDone(lane, servers, client, `service-events/${event}/approve`);
      this.confirmed.push(event);
    }
  }

  /** As a client that was told to come again, or heard nothing: the same command with the same key. */
  private async untilDone(lane: number, servers: string[], { cookie }: SignedInPerson, path: string, body?: object) {
    const headers = {
      ...{ cookie, 'x-requested-with': 'kasvutori', 'idempotency-key': randomUUID() },
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    for (;;) {
      const server = servers[0] ?? '';
      const answer = await fetch(`${server}/api/v1/${path}`, {
        method: 'POST',
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }).catch(() => undefined);
      const text = await answer?.text().catch(() => undefined);
      const status = text === undefined ? 0 : (answer?.status ?? 0);
      const retryAfter = answer?.headers.get('retry-after') ?? null;
      this.attempts.push({ lane, at: performance.now(), server, status, retryAfter });
      if (status === 200 || status === 201) return String((JSON.parse(text ?? '') as { id: unknown }).id);
      if (status === 0) servers.push(servers.shift() ?? '');
      else if (status !== 503) throw new Error(`${path} answers ${status}: ${text}`);
      await sleep(100);
    }
  }
}

async function asOwner<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: two.instance.ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function loaded(serversOf: (lane: number) => readonly string[]): Promise<Load> {
  return asOwner(async (owner) => {
    const vouchers = await givenManyVouchers(owner, { authorities: 1, clients: LANES * 4, units: 200 });
    const [{ staffId, providerId }] = vouchers as [GivenVoucher];
    const [staff, ...clients] = await signPeopleIn(owner, two.sessionKey, [
      { personId: staffId, organisationId: providerId },
      ...vouchers.map(({ personId }) => ({ personId })),
    ]);
    if (staff === undefined) throw new Error('nobody signed in');
    return new Load(vouchers, staff, clients, serversOf);
  });
}

/** Each confirmed visit is recorded, confirmed and paid for exactly once, and nothing else is. */
async function nothingLostOrDoubled({ confirmed }: Load): Promise<void> {
  await asOwner(async (owner) => {
    expect(new Set(confirmed).size).toBe(confirmed.length);
    const { rows } = await owner.query<{ id: string; status: string; earned: number }>(
      `SELECT e.id, e.status, (SELECT count(*)::int FROM app.ledger_transaction t WHERE t.reference LIKE '%' || e.id || '%') AS earned
         FROM vouchers.service_event e JOIN vouchers.service_event mine ON mine.choice_id = e.choice_id
        WHERE mine.id = ANY ($1) GROUP BY e.id`,
      [confirmed],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...confirmed].sort());
    expect(rows.filter(({ status, earned }) => status !== 'approved' || earned !== 1)).toEqual([]);
    expect(await ledgerFaults(owner)).toEqual([]);
  });
}

describe('under load', () => {
  it('a database that crashes and comes back loses and doubles nothing, and the server goes on by itself', async () => {
    const load = await loaded(() => [two.servers[0]]);
    const pid = two.instance.pid;
    load.start();
    await sleep(LOADED);
    const before = load.confirmed.length;
    await two.instance.crashDatabase();
    await sleep(AWAY);
    await two.instance.restartDatabase();
    const back = performance.now();
    await sleep(LOADED);
    await load.stop();

    expect(before).toBeGreaterThan(LANES);
    expect(two.instance.pid).toBe(pid);
    const refused = load.attempts.filter(({ status }) => status >= 300 || status === 0);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ status, retryAfter }) => `${status} ${retryAfter}`))).toEqual(new Set(['503 5']));
    for (let lane = 0; lane < LANES; lane += 1) {
      const first = load.attempts.find(({ at, lane: its, status }) => its === lane && at > back && status < 300);
      expect((first?.at ?? Infinity) - back).toBeLessThan(RECOVERY);
    }
    await nothingLostOrDoubled(load);
  }, 120_000);

  it('of two servers one is killed: whoever it served loses the one call under way, and nobody else any', async () => {
    const load = await loaded((lane) => (lane % 2 === 0 ? two.servers : [two.servers[1], two.servers[0]]));
    load.start();
    await sleep(LOADED);
    await two.instance.kill9();
    const killed = performance.now();
    await sleep(LOADED);
    await load.stop();

    const failed = load.attempts.filter(({ status }) => status >= 300 || status === 0);
    expect(failed.filter(({ server, status }) => server !== two.servers[0] || status !== 0)).toEqual([]);
    const lanes = failed.map(({ lane }) => lane);
    expect(lanes.length).toBeGreaterThan(0);
    expect(new Set(lanes).size).toBe(lanes.length);
    for (let lane = 0; lane < LANES; lane += 1) {
      const after = load.attempts.filter(({ at, lane: its, status }) => its === lane && at > killed && status < 300);
      expect(after.length).toBeGreaterThan(0);
    }
    await nothingLostOrDoubled(load);
  }, 120_000);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import {
  account,
  addDays,
  type AuthorityActor,
  balanceOf,
  calendarDate,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  inventedIban,
  newId,
  Problem,
  type ProviderActor,
  sql,
  seededRandom,
  type SeededRandom,
  sumCents,
  type Tx,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestBench, testDatabase } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenContract } from '../../../../test/support/given-contract.js';
import { givenEvent, givenReversal, givenStart } from '../../../../test/support/given-service.js';
import { importBankFile } from '../bank/import-bank-file.js';
import { splitBy } from '../entitlements/shares.js';
import { moneyOf, readHistories } from '../facts/client-histories.js';
import { correctFact } from '../facts/correct-fact.js';
import { PARTICIPATION, type Participation } from '../facts/fact-queries.js';
import { recordEmployment } from '../facts/record-employment.js';
import { verifyFact } from '../facts/verify-fact.js';
import { outcomesLibrary } from '../outcomes.library.js';
import { keepPayeeAccount, keepPayerAccount } from '../payees/keep-account.js';
import { approveRun } from './approve-run.js';
import { cancelRun } from './cancel-run.js';
import { freezeRun } from './freeze-run.js';
import { prepareRun } from './prepare-run.js';
import { lockRun, readPayments, type Run } from './run-queries.js';
import { sendRun } from './send-run.js';

let bench: TestBench;
beforeAll(async () => {
  bench = await testDatabase(procurementLibrary, contractsLibrary, outcomesLibrary);
});
afterAll(() => bench?.close());

const FIRST_DAY = calendarDate('2030-01-07');
const ROUNDS = 6;
const SEEDS = ['saimaa', 'puruvesi', 'haukivesi', 'pihlajavesi', 'kyyvesi'];
/** Contracts whose outcome money never runs out, and one where it does; the last two shared by three. */
const CONTRACTS = [
  { cap: '100000.00', shares: [] },
  { cap: '100000.00', shares: [3_333, 2_501] },
  { cap: '2500.00', shares: [1, 4_999] },
];

interface World {
  readonly random: SeededRandom;
  readonly authorityId: string;
  readonly preparer: AuthorityActor;
  readonly approver: AuthorityActor;
  readonly sides: readonly {
    provider: ProviderActor;
    contractId: string;
    shares: readonly number[];
    memberIds: readonly string[];
  }[];
  readonly events: { service: Parameters<typeof givenEvent>[1]; id: string; on: CalendarDate }[];
}

const as = <T>(actor: AuthorityActor | ProviderActor, work: (tx: Tx, now: Date) => Promise<T>): Promise<T> =>
  bench.db.transaction(actor, work);

async function newWorld(seed: string): Promise<World> {
  const authorityId = await givenAuthority(bench, `Alue ${seed}`);
  const preparer = await givenOfficial(bench, authorityId, 'finance-preparer');
  const approver = await givenOfficial(bench, authorityId, 'finance-approver');
  const sides = [];
  for (const [index, { cap, shares }] of CONTRACTS.entries()) {
    const provider = await givenProviderPerson(bench, await givenProvider(bench), 'provider-manager');
    const { organisationId: providerId } = provider;
    const members: (readonly [string, number])[] = [];
    for (const share of shares) members.push([await givenProvider(bench), share]);
    const memberIds = members.map(([id]) => id);
    const contractId = await givenContract(bench, { authorityId, providerId, cap, members });
    for (const [n, id] of [providerId, ...memberIds].entries()) {
      const input = { holder: 'Tuottaja Oy', iban: inventedIban(100 + 10 * index + n), bic: null };
      await as(preparer, (tx, now) => keepPayeeAccount(tx, preparer, id, input, now));
    }
    sides.push({ provider, contractId, shares, memberIds });
  }
  const payer = { holder: 'Alue', iban: inventedIban(1), bic: 'NDEAFIHH' };
  await as(preparer, (tx, now) => keepPayerAccount(tx, preparer, payer, now));
  return { random: seededRandom(seed), authorityId, preparer, approver, sides, events: [] };
}

const participations = (world: World): Promise<Participation[]> =>
  as(world.preparer, (tx) =>
    sql<Participation>(tx, `${PARTICIPATION} WHERE authority_id = $1 ORDER BY started_on, id`, [world.authorityId]),
  );

/** A day from well before today up to today: most of what is learned lies in the past. */
const pastDay = (world: World, today: CalendarDate): CalendarDate => {
  const day = addDays(today, -world.random.int(0, 160));
  return day < FIRST_DAY ? FIRST_DAY : day;
};

/** What cannot be (overlaps, corrections of the corrected) is refused by the product; the history goes on without it. */
async function unlessRefused(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
}

async function somethingHappens(world: World, today: CalendarDate): Promise<void> {
  const { random } = world;
  const side = random.pick(world.sides);
  const known = (await participations(world)).filter((one) => one.contractId === side.contractId);
  const what = random.int(1, 12);
  if (known.length === 0 || what === 1) {
    await givenStart(bench, side.contractId, pastDay(world, today), random.pick(['A', 'B', 'C']));
    return bench.settle();
  }
  const client = random.pick(known);
  if (what <= 5)
    return unlessRefused(
      as(side.provider, (tx, now) => recordEmployment(tx, side.provider, client.id, employment(world, today), now)),
    );
  if (what <= 7) {
    const service = {
      authorityId: world.authorityId,
      providerId: side.provider.organisationId,
      contractId: side.contractId,
      clientId: client.clientId,
    };
    const on = pastDay(world, today);
    world.events.push({ service, id: await givenEvent(bench, service, on), on });
    return bench.settle();
  }
  if (what === 8 && world.events.length > 0) {
    const [event] = world.events.splice(random.int(0, world.events.length - 1), 1);
    if (event !== undefined) await givenReversal(bench, event.service, event.id, event.on);
    return bench.settle();
  }
  const facts = await as(world.preparer, (tx) =>
    sql<{ id: string }>(
      tx,
      `SELECT id FROM outcomes.fact WHERE participation_id = $1 AND kind = 'employment' ORDER BY id`,
      [client.id],
    ),
  );
  if (facts.length === 0) return;
  const fact = random.pick(facts);
  if (what > 10) {
    const word = { move: random.pick(['dispute', 'verify'] as const), reason: 'Työnantajalta kysyttiin' };
    return unlessRefused(as(world.preparer, (tx) => verifyFact(tx, world.preparer, fact.id, word)));
  }
  const right = random.chance(0.4) ? null : employment(world, today);
  await unlessRefused(
    as(side.provider, (tx, now) =>
      correctFact(tx, side.provider, fact.id, { reason: 'Oikaisu', employment: right }, now),
    ),
  );
}

function employment(world: World, today: CalendarDate) {
  const { random } = world;
  const start = pastDay(world, today);
  return {
    employer: random.pick(['Verstas Oy', 'Satama Oy']),
    start,
    end: random.chance(0.5) ? null : addDays(start, random.int(0, 120)),
    hoursPerWeek: random.pick(['12', '18', '37.5']),
    subsidised: random.chance(0.3),
  };
}

async function open({ preparer }: World, cutOff: CalendarDate): Promise<Run> {
  const { id } = await as(preparer, (tx) => prepareRun(tx, preparer, { cutOff }));
  await bench.settle();
  return as(preparer, (tx) => lockRun(tx, id));
}

const freeze = (world: World, run: Run): Promise<Run> =>
  as(world.preparer, async (tx, now) => {
    await freezeRun(tx, world.preparer, run.id, run.version, now);
    return lockRun(tx, run.id);
  });

const cancel = (world: World, run: Run): Promise<void> =>
  as(world.preparer, (tx) => cancelRun(tx, world.preparer, run.id, run.version, 'Kokeilu'));

async function payOut(world: World, frozen: Run): Promise<void> {
  await as(world.approver, (tx, now) => approveRun(tx, world.approver, frozen.id, frozen.version, now));
  await as(world.preparer, (tx, now) => sendRun(tx, world.preparer, frozen.id, frozen.version + 1, now));
  const payments = await as(world.preparer, (tx) => readPayments(tx, frozen.id));
  if (payments.length === 0) return;
  const rows = payments.map(({ endToEndId }) => {
    const status = world.random.chance(0.25) ? 'RJCT' : 'ACSC';
    return `<TxInfAndSts><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>${status}</TxSts></TxInfAndSts>`;
  });
  const xml = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>${newId().slice(0, 30)}</MsgId></GrpHdr>
    <OrgnlGrpInfAndSts><OrgnlMsgId>KV${frozen.id.replaceAll('-', '')}</OrgnlMsgId></OrgnlGrpInfAndSts>
    <OrgnlPmtInfAndSts>${rows.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
  await as(world.preparer, (tx, now) =>
    importBankFile(tx, world.preparer, { name: 'tila.xml', xml, runId: frozen.id }, now),
  );
}

async function booksBalance(world: World): Promise<void> {
  const [books] = (
    await bench.owner.query<{ sum: string; odd: string; low: string; wrong: string }>(
      `SELECT (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting)::text AS sum,
              (SELECT count(*) FROM (SELECT transaction_id FROM app.ledger_posting GROUP BY 1 HAVING sum(amount_cents) <> 0) odd)::text AS odd,
              (SELECT count(*) FROM app.ledger_account WHERE balance_cents < floor_cents)::text AS low,
              (SELECT count(*) FROM app.ledger_account a WHERE balance_cents <> (SELECT coalesce(sum(amount_cents), 0) FROM app.ledger_posting p WHERE p.account = a.code))::text AS wrong`,
    )
  ).rows;
  expect(books).toEqual({ sum: '0', odd: '0', low: '0', wrong: '0' });
  for (const id of world.sides.flatMap(({ provider, memberIds }) => [provider.organisationId, ...memberIds])) {
    const payable = await as(world.approver, (tx) => balanceOf(tx, account.payable(world.authorityId, id)));
    expect([id, payable]).toEqual([id, await stillDue(world, id)]);
  }
}

/** Everything the provider's statements say minus everything the bank has paid. */
async function stillDue(world: World, providerId: string): Promise<Cents> {
  const found = await bench.owner.query<{ due: string }>(
    `SELECT (coalesce((SELECT sum(s.net_cents + s.vat_cents) FROM outcomes.settlement s JOIN outcomes.payment_run r ON r.id = s.run_id AND r.status <> 'cancelled'
                        WHERE s.authority_id = $1 AND s.provider_id = $2), 0)
           - coalesce((SELECT sum(amount_cents) FROM outcomes.payment WHERE authority_id = $1 AND provider_id = $2 AND status = 'settled'), 0))::text AS due`,
    [world.authorityId, providerId],
  );
  return BigInt(found.rows[0]?.due ?? '0');
}

/** From scratch: what the facts of today are worth, client by client, against what the runs have paid and hold back. */
async function paidIsEntitled(world: World, run: Run): Promise<void> {
  const held = await bench.owner.query<{ id: string; cents: string }>(
    `SELECT participation_id AS id, sum(held_cents)::text AS cents FROM outcomes.payment_line WHERE run_id = $1 GROUP BY 1`,
    [run.id],
  );
  const heldOf = new Map(held.rows.map((row) => [row.id, BigInt(row.cents)]));
  const clients = await participations(world);
  const histories = await as(world.preparer, (tx) => readHistories(tx, clients, null));
  expect(histories).toHaveLength(clients.length);
  for (const history of histories) {
    const { entitledCents, paidCents } = moneyOf(history, run.cutOff);
    expect(paidCents + (heldOf.get(history.participation.id) ?? 0n)).toBe(entitledCents);
  }
}

/** Key by key everybody who shares a contract has been paid, or waits for, exactly its part of what the client has brought. */
async function partsAreExact(world: World, run: Run): Promise<void> {
  const { rows } = await bench.owner.query<{ id: string; key: string; payee: string; cents: string }>(
    `SELECT l.participation_id AS id, l.entitlement_key AS key, l.provider_id AS payee,
            sum(CASE WHEN l.run_id = $2 THEN l.net_cents + l.held_cents ELSE l.net_cents END)::text AS cents
       FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
      WHERE l.authority_id = $1 GROUP BY 1, 2, 3`,
    [world.authorityId, run.id],
  );
  const paid = new Map(rows.map(({ id, key, payee, cents }) => [`${id} ${key} ${payee}`, BigInt(cents)]));
  const clients = await participations(world);
  for (const history of await as(world.preparer, (tx) => readHistories(tx, clients, null))) {
    const { id, contractId } = history.participation;
    const side = world.sides.find((one) => one.contractId === contractId);
    const rest = (side?.shares ?? []).reduce((left, share) => left - share, 10_000);
    const percents = [rest, ...(side?.shares ?? [])].map((share) => centsToDecimal(BigInt(share)));
    for (const { key, netCents } of moneyOf(history, run.cutOff).entitled.lines) {
      const payees = [side?.provider.organisationId ?? '', ...(side?.memberIds ?? [])];
      const parts = payees.map((payee) => paid.get(`${id} ${key} ${payee}`) ?? 0n);
      expect([key, parts]).toEqual([key, splitBy(netCents, percents)]);
      expect(sumCents(parts)).toBe(netCents);
    }
  }
}

test.each(SEEDS)(
  'a random history from the seed %s: paid is entitled after every run, the books balance, nothing is paid twice',
  async (seed) => {
    const world = await newWorld(seed);
    await bench.settle();
    const [{ rows: clock }] = [
      await bench.owner.query<{ today: string }>(
        `SELECT greatest((app.now() AT TIME ZONE 'Europe/Helsinki')::date, $1::date)::text AS today`,
        [FIRST_DAY],
      ),
    ];
    let today = calendarDate(clock[0]?.today ?? FIRST_DAY);
    for (let round = 1; round <= ROUNDS; round += 1) {
      today = addDays(today, 25);
      await bench.setClock(`${today}T09:00:00Z`);
      for (let happening = 1; happening <= 9; happening += 1) await somethingHappens(world, today);
      const first = await freeze(world, await open(world, today));
      await cancel(world, first);
      const second = await freeze(world, await open(world, today));
      expect(second.hash).toBe(first.hash);
      await payOut(world, second);
      await booksBalance(world);
      await paidIsEntitled(world, second);
      await partsAreExact(world, second);
      const again = await open(world, today);
      const lines = await as(world.preparer, (tx) =>
        sql(tx, `SELECT id FROM outcomes.payment_line WHERE run_id = $1 AND net_cents <> 0`, [again.id]),
      );
      expect(lines).toEqual([]);
      await cancel(world, again);
    }
  },
);

test('the histories were not tame: they corrected, held back, carried on and were sent back', async () => {
  const seen = await bench.owner.query(
    `SELECT (SELECT count(*) > 5 FROM outcomes.payment_line WHERE corrects_line_id IS NOT NULL AND net_cents < 0) AS corrected,
            (SELECT count(*) > 5 FROM outcomes.payment_line WHERE held_cents > 0) AS held,
            (SELECT count(*) > 5 FROM outcomes.payment_line WHERE member_id IS NOT NULL AND corrects_line_id IS NOT NULL) AS "takenBack",
            (SELECT count(*) > 5 FROM outcomes.payment_line WHERE member_id IS NOT NULL AND funding = 'voucher') AS meetings,
            (SELECT count(*) > 2 FROM outcomes.payment_line WHERE jsonb_path_exists(trace, '$.steps[*] ? (@.op == "disputed")')) AS disputed,
            (SELECT count(*) > 2 FROM outcomes.settlement WHERE carried_in_cents < 0) AS owed,
            (SELECT count(*) > 2 FROM outcomes.settlement WHERE carried_in_cents > 0) AS owing,
            (SELECT count(*) > 2 FROM outcomes.payment WHERE status = 'rejected') AS rejected,
            (SELECT count(*) > 5 FROM outcomes.fact WHERE withdrawn) AS withdrawn`,
  );
  expect(seen.rows).toEqual([
    {
      corrected: true,
      held: true,
      takenBack: true,
      meetings: true,
      disputed: true,
      owed: true,
      owing: true,
      rejected: true,
      withdrawn: true,
    },
  ]);
});

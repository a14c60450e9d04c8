import {
  type Actor,
  addDays,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  type Database,
  helsinkiDateOf,
  sql,
  sumCents,
  systemActor,
  type Tx,
} from '@kasvutori/platform';
import {
  type EntitledOfContract,
  entitledOfContract,
  membersOf,
  readWholeContracts,
  type WholeContract,
} from '../contract-facts/whole-contract.js';
import { type Entitlement, type Entitlements, entitlements } from '../entitlements/entitlements.js';
import {
  type ClientHistory,
  linesSeenBy,
  moneyOf,
  moneySeenBy,
  paidTowards,
  readHistories,
} from '../facts/client-histories.js';
import { PARTICIPATION_ROWS, type ParticipationRow } from '../facts/participation-views.js';
import { partLacking } from './part-lacking.js';
import type { MilestoneLacking, MoneyComing } from './money-coming.dto.js';

const BATCH = 500;
const HORIZON_DAYS = 366;
const SOONEST = 20;
const LACKING = 100;

/** A member does not see the clients of its contract: it is told what it has of them, and no facts. */
const RECKONER = systemActor('outcomes.member-forecast');

/** Whose money, of which contracts; null: all that can be seen. */
interface Looked {
  readonly providerId: string | null;
  readonly contractIds: readonly string[] | null;
}

interface Coming {
  readonly waitingCents: Cents;
  readonly months: ReadonlyMap<string, { readonly cents: Cents; readonly outcomes: number }>;
  readonly soonest: readonly Forecast[];
  readonly lacking: readonly MilestoneLacking[];
}

interface Forecast extends Entitlement {
  readonly participation: ParticipationRow;
}

interface Whole {
  readonly whole: WholeContract;
  readonly now: EntitledOfContract;
  /** What has come about, claimed or not. */
  readonly reached: EntitledOfContract;
  readonly later: EntitledOfContract;
}

const dueOn = ({ dueOn: on, outcomeDate }: Entitlement): CalendarDate => on ?? outcomeDate;

const NOTHING: Entitlements = { lines: [], missing: [] };

/**
 * What the provider may expect: earned and not yet paid, and what comes about within a year if every job and service that is known goes
 * on; of contracts it shares as a member, its part. The forecast is the tariff read on a later day.
 */
export async function moneyComing(db: Database, actor: Actor): Promise<MoneyComing> {
  const providerId = moneySeenBy(actor);
  const own = await db.read(actor, (tx, now) => comingTo(tx, { providerId, contractIds: null }, now));
  const contractIds = providerId === null ? [] : await db.read(actor, (tx) => contractsShared(tx, providerId));
  const shared =
    contractIds.length === 0
      ? []
      : [await db.read(RECKONER, (tx, now) => comingTo(tx, { providerId, contractIds }, now))];
  return viewOf([own, ...shared], new Set(contractIds));
}

/** Contracts of which the provider is a member, as far as it sees them. */
async function contractsShared(tx: Tx, providerId: string): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    tx,
    `SELECT contract_id AS id FROM contracts.contract_member WHERE provider_id = $1 ORDER BY 1`,
    [providerId],
  );
  return rows.map(({ id }) => id);
}

/** Clients are read in batches; only sums and the soonest are kept. A contract that is paid as a whole is reckoned once on each day. */
async function comingTo(tx: Tx, { providerId, contractIds }: Looked, now: Date): Promise<Coming> {
  const today = helsinkiDateOf(now);
  let waitingCents = 0n;
  const months = new Map<string, { cents: Cents; outcomes: number }>();
  let soonest: readonly Forecast[] = [];
  let lacking: readonly MilestoneLacking[] = [];
  const expect = (line: Entitlement): void => {
    const month = dueOn(line).slice(0, 7);
    const known = months.get(month) ?? { cents: 0n, outcomes: 0 };
    months.set(month, { cents: known.cents + line.netCents, outcomes: known.outcomes + 1 });
  };
  const wholes = await readWholes(tx, contractIds, today);
  for await (const history of histories(tx, contractIds)) {
    const { id, contractId } = history.participation;
    const whole = wholes.get(contractId);
    const ofWhole = whole && (whole.now.ofClients.get(id) ?? NOTHING);
    const money = moneyOf(history, today, providerId, ofWhole);
    waitingCents += money.entitledCents - money.paidCents;
    const reached = whole && (whole.reached.ofClients.get(id) ?? NOTHING);
    const later = whole && (whole.later.ofClients.get(id) ?? NOTHING);
    const ahead = forecast(history, { today, reached, later, providerId });
    ahead.forEach(expect);
    const forecasts = ahead.map((line): Forecast => ({ ...line, participation: history.participation }));
    soonest = [...soonest, ...forecasts].sort(bySoonest).slice(0, SOONEST);
    lacking = [...lacking, ...partLacking(history, providerId, today)].sort(byLacking).slice(0, LACKING);
  }
  for (const {
    whole,
    now: { ofContract },
    later,
  } of wholes.values()) {
    const own = ownLines(whole, providerId);
    const earned = own(ofContract.lines);
    waitingCents += sumCents(earned.map(({ netCents }) => netCents)) - paidTowards(providerId, whole.paid);
    const keys = new Set(earned.map(({ key }) => key));
    for (const line of own(later.ofContract.lines)) if (!keys.has(line.key)) expect(line);
  }
  return { waitingCents, months, soonest, lacking };
}

const bySoonest = (a: Forecast, b: Forecast): number => (dueOn(a) < dueOn(b) ? -1 : 1);
const byLacking = (a: MilestoneLacking, b: MilestoneLacking): number => a.missingDays - b.missingDays;

/** One's own and what is shared, together; of `shared` contracts the client is a reference alone. */
function viewOf(parts: readonly Coming[], shared: ReadonlySet<string>): MoneyComing {
  const months = new Map<string, { cents: Cents; outcomes: number }>();
  for (const [month, { cents, outcomes }] of parts.flatMap((part) => [...part.months])) {
    const known = months.get(month) ?? { cents: 0n, outcomes: 0 };
    months.set(month, { cents: known.cents + cents, outcomes: known.outcomes + outcomes });
  }
  return {
    waiting: centsToDecimal(sumCents(parts.map(({ waitingCents }) => waitingCents))),
    expected: centsToDecimal(sumCents([...months.values()].map(({ cents }) => cents))),
    months: [...months.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { cents, outcomes }]) => ({ month, outcomes, amount: centsToDecimal(cents) })),
    soonest: parts
      .flatMap(({ soonest }) => soonest)
      .sort(bySoonest)
      .slice(0, SOONEST)
      .map(({ participation: { id, contractId, clientReference, contractNumber }, ...line }) => ({
        ...{ participationId: shared.has(contractId) ? null : id, clientReference, contractNumber },
        component: line.component,
        expectedOn: dueOn(line),
        amount: centsToDecimal(line.netCents),
      })),
    lacking: parts.flatMap(({ lacking }) => lacking),
  };
}

/** What comes about until the horizon and has not yet; `reached` and `later` where the contract is reckoned as a whole. */
function forecast(
  { tariff, facts, payee }: ClientHistory<ParticipationRow>,
  day: {
    readonly today: CalendarDate;
    readonly reached: Entitlements | undefined;
    readonly later: Entitlements | undefined;
    readonly providerId: string | null;
  },
): readonly Entitlement[] {
  const { today, providerId } = day;
  const { lines: earned } = day.reached ?? entitlements(tariff.body, facts, today);
  const { lines } = day.later ?? entitlements(tariff.body, facts, addDays(today, HORIZON_DAYS));
  const keys = new Set(earned.map(({ key }) => key));
  return linesSeenBy(providerId, payee, tariff.members)(lines.filter((line) => !keys.has(line.key)));
}

async function readWholes(
  tx: Tx,
  contractIds: Looked['contractIds'],
  today: CalendarDate,
): Promise<Map<string, Whole>> {
  const contracts = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT contract_id AS id FROM outcomes.tariff_version WHERE $1::uuid[] IS NULL OR contract_id = ANY ($1)`,
    [contractIds],
  );
  const read = await readWholeContracts(
    tx,
    contracts.map(({ id }) => id),
  );
  return new Map(
    [...read].map(([id, whole]) => {
      const reached = entitledOfContract(whole, today, { asked: false });
      const later = entitledOfContract(whole, addDays(today, HORIZON_DAYS), { asked: false });
      return [id, { whole, now: entitledOfContract(whole, today), reached, later }];
    }),
  );
}

/** The contract's own lines that are one provider's, or everybody's. */
const ownLines = ({ payee, versions }: WholeContract, providerId: string | null) =>
  linesSeenBy(providerId, payee, membersOf(versions));

async function* histories(tx: Tx, contractIds: Looked['contractIds']): AsyncGenerator<ClientHistory<ParticipationRow>> {
  let after: string | null = null;
  for (;;) {
    const batch: ParticipationRow[] = await sql<ParticipationRow>(
      tx,
      `${PARTICIPATION_ROWS} WHERE ($1::uuid IS NULL OR participation.id > $1) AND ($2::uuid[] IS NULL OR contract_id = ANY ($2)) ORDER BY participation.id LIMIT ${BATCH}`,
      [after, contractIds],
    );
    yield* await readHistories(tx, batch, null);
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? null;
  }
}

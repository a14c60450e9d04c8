import {
  type Actor,
  addDays,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  helsinkiDateOf,
  sql,
  sumCents,
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
import { type ClientHistory, linesSeenBy, moneyOf, moneySeenBy, readHistories } from '../facts/client-histories.js';
import { PARTICIPATION_ROWS, type ParticipationRow } from '../facts/participation-views.js';
import type { MoneyComing } from './money-coming.dto.js';

const BATCH = 500;
const HORIZON_DAYS = 366;
const SOONEST = 20;

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
 * on. The forecast is the tariff read on a later day. Clients are read in batches; only sums and the soonest are kept. A contract that is
 * paid as a whole is reckoned once on each day.
 */
export async function moneyComing(tx: Tx, actor: Actor, now: Date): Promise<MoneyComing> {
  const today = helsinkiDateOf(now);
  let waitingCents = 0n;
  const months = new Map<string, { cents: Cents; outcomes: number }>();
  let soonest: Forecast[] = [];
  const expect = (line: Entitlement): void => {
    const { netCents } = line;
    const month = dueOn(line).slice(0, 7);
    const known = months.get(month) ?? { cents: 0n, outcomes: 0 };
    months.set(month, { cents: known.cents + netCents, outcomes: known.outcomes + 1 });
  };
  const wholes = await readWholes(tx, today);
  for await (const history of histories(tx)) {
    const { id, contractId } = history.participation;
    const whole = wholes.get(contractId);
    const ofWhole = whole && (whole.now.ofClients.get(id) ?? NOTHING);
    const money = moneyOf(history, today, moneySeenBy(actor), ofWhole);
    waitingCents += money.entitledCents - money.paidCents;
    const reached = whole && (whole.reached.ofClients.get(id) ?? NOTHING);
    const later = whole && (whole.later.ofClients.get(id) ?? NOTHING);
    const ahead = forecast(history, { today, reached, later, providerId: moneySeenBy(actor) });
    ahead.forEach(expect);
    const forecasts = ahead.map((line): Forecast => ({ ...line, participation: history.participation }));
    soonest = [...soonest, ...forecasts].sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : 1)).slice(0, SOONEST);
  }
  for (const {
    whole,
    now: { ofContract },
    later,
  } of wholes.values()) {
    const own = ownLines(whole, moneySeenBy(actor));
    const earned = own(ofContract.lines);
    waitingCents += sumCents(earned.map(({ netCents }) => netCents)) - sumCents(whole.paid.map((one) => one.paidCents));
    const keys = new Set(earned.map(({ key }) => key));
    for (const line of own(later.ofContract.lines)) if (!keys.has(line.key)) expect(line);
  }
  return {
    waiting: centsToDecimal(waitingCents),
    expected: centsToDecimal(sumCents([...months.values()].map((month) => month.cents))),
    months: [...months.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { cents, outcomes }]) => ({ month, outcomes, amount: centsToDecimal(cents) })),
    soonest: soonest.map(({ participation, ...line }) => ({
      participationId: participation.id,
      clientReference: participation.clientReference,
      contractNumber: participation.contractNumber,
      component: line.component,
      expectedOn: dueOn(line),
      amount: centsToDecimal(line.netCents),
    })),
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

async function readWholes(tx: Tx, today: CalendarDate): Promise<Map<string, Whole>> {
  const contracts = await sql<{ id: string }>(tx, `SELECT DISTINCT contract_id AS id FROM outcomes.tariff_version`);
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

async function* histories(tx: Tx): AsyncGenerator<ClientHistory<ParticipationRow>> {
  let after: string | null = null;
  for (;;) {
    const batch: ParticipationRow[] = await sql<ParticipationRow>(
      tx,
      `${PARTICIPATION_ROWS} WHERE $1::uuid IS NULL OR participation.id > $1 ORDER BY participation.id LIMIT ${BATCH}`,
      [after],
    );
    yield* await readHistories(tx, batch, null);
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? null;
  }
}

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
import { entitlements } from '../entitlements/entitlements.js';
import { type ClientHistory, moneyOf, moneySeenBy, readHistories } from '../facts/client-histories.js';
import { PARTICIPATION_ROWS, type ParticipationRow } from '../facts/participation-views.js';
import { payeeOf } from '../facts/payee-rule.js';
import type { MoneyComing } from './money-coming.dto.js';

const BATCH = 500;
const HORIZON_DAYS = 366;
const SOONEST = 20;

interface Forecast {
  readonly participation: ParticipationRow;
  readonly component: string;
  readonly expectedOn: CalendarDate;
  readonly netCents: Cents;
}

/**
 * What the provider may expect: earned and not yet paid, and what comes about within a year if every job that is known goes
 * on. The forecast is the tariff read on a later day. Clients are read in batches; only sums and the soonest are kept.
 */
export async function moneyComing(tx: Tx, actor: Actor, now: Date): Promise<MoneyComing> {
  const today = helsinkiDateOf(now);
  let waitingCents = 0n;
  const months = new Map<string, { cents: Cents; outcomes: number }>();
  let soonest: Forecast[] = [];
  for await (const history of histories(tx)) {
    const money = moneyOf(history, today, moneySeenBy(actor));
    waitingCents += money.entitledCents - money.paidCents;
    const ahead = forecast(history, today, moneySeenBy(actor));
    for (const { expectedOn, netCents } of ahead) {
      const month = expectedOn.slice(0, 7);
      const known = months.get(month) ?? { cents: 0n, outcomes: 0 };
      months.set(month, { cents: known.cents + netCents, outcomes: known.outcomes + 1 });
    }
    soonest = [...soonest, ...ahead].sort((a, b) => (a.expectedOn < b.expectedOn ? -1 : 1)).slice(0, SOONEST);
  }
  return {
    waiting: centsToDecimal(waitingCents),
    expected: centsToDecimal(sumCents([...months.values()].map((month) => month.cents))),
    months: [...months.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { cents, outcomes }]) => ({ month, outcomes, amount: centsToDecimal(cents) })),
    soonest: soonest.map(({ participation, component, expectedOn, netCents }) => ({
      participationId: participation.id,
      clientReference: participation.clientReference,
      contractNumber: participation.contractNumber,
      component,
      expectedOn,
      amount: centsToDecimal(netCents),
    })),
  };
}

function forecast(
  { participation, tariff, facts, payee }: ClientHistory<ParticipationRow>,
  today: CalendarDate,
  providerId: string | null,
): Forecast[] {
  const earned = new Set(entitlements(tariff.body, facts, today).lines.map(({ key }) => key));
  return entitlements(tariff.body, facts, addDays(today, HORIZON_DAYS))
    .lines.filter((line) => !earned.has(line.key) && (providerId === null || payeeOf(payee, line) === providerId))
    .map(({ component, outcomeDate: expectedOn, netCents }) => ({ participation, component, expectedOn, netCents }));
}

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

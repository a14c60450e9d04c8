import { type CalendarDate, type Cents, sumCents, type Tx } from '@kasvutori/platform';
import { type Entitlements, entitlements } from '../entitlements/entitlements.js';
import type { PaidBefore } from '../payment-runs/difference.js';
import { readPaid } from '../payment-runs/paid-queries.js';
import { readTariffs, tariffAt, type TariffVersionRow } from '../tariffs/tariff-queries.js';
import type { ClientFacts } from './client-facts.js';
import { currentFacts } from './current-facts.js';
import { type Participation, readFacts } from './fact-queries.js';

/** Everything money is decided from, for one client in one contract. */
export interface ClientHistory<P extends Participation = Participation> {
  readonly participation: P;
  readonly tariff: TariffVersionRow;
  readonly facts: ClientFacts;
  readonly paid: readonly PaidBefore[];
}

/**
 * Facts recorded by the instant (all when null), tariff and payments of these participations in three queries. Those whose
 * contract has no tariff yet are left out: nothing can be said of their money.
 */
export async function readHistories<P extends Participation>(
  tx: Tx,
  participations: readonly P[],
  recordedBy: Date | null,
): Promise<ClientHistory<P>[]> {
  if (participations.length === 0) return [];
  const ids = participations.map((participation) => participation.id);
  const facts = await readFacts(tx, ids, recordedBy);
  const paid = await readPaid(tx, ids);
  const tariffs = await readTariffs(tx, [...new Set(participations.map((participation) => participation.contractId))]);
  return participations.flatMap((participation) => {
    const tariff = tariffAt(tariffs.get(participation.contractId) ?? [], participation.startedOn);
    if (tariff === undefined) return [];
    const known = currentFacts(participation, facts.get(participation.id) ?? []);
    return [{ participation, tariff, facts: known, paid: paid.get(participation.id) ?? [] }];
  });
}

export interface MoneyOfClient {
  readonly entitled: Entitlements;
  readonly entitledCents: Cents;
  readonly paidCents: Cents;
}

export function moneyOf({ tariff, facts, paid }: ClientHistory, asOf: CalendarDate): MoneyOfClient {
  const entitled = entitlements(tariff.body, facts, asOf);
  return {
    entitled,
    entitledCents: sumCents(entitled.lines.map((line) => line.netCents)),
    paidCents: sumCents(paid.map((one) => one.paidCents)),
  };
}

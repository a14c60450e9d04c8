import { type Actor, type CalendarDate, type Cents, sumCents, type Tx } from '@kasvutori/platform';
import { type Entitlement, type Entitlements, entitlements } from '../entitlements/entitlements.js';
import { type Member, partOf } from '../entitlements/split.js';
import type { TariffFacts } from '../entitlements/tariff-facts.js';
import { readIndexPoints } from '../index-points/index-point-queries.js';
import type { PaidBefore } from '../payment-runs/difference.js';
import { readPaid } from '../payment-runs/paid-queries.js';
import { readClaims } from '../outcome-claims/claim-queries.js';
import { readTariffs, tariffAt, type TariffVersionRow } from '../tariffs/tariff-queries.js';
import { anyDisputed, currentFacts, UNDISPUTED } from './current-facts.js';
import { paidTo, payeeOf, type PayeeQuestion } from './payee-rule.js';
import { type Participation, readFacts } from './fact-queries.js';

/** Everything money is decided from, for one client in one contract. */
export interface ClientHistory<P extends Participation = Participation> {
  readonly participation: P;
  readonly tariff: TariffVersionRow;
  /** Without claims: what has come about, asked for or not. */
  readonly facts: TariffFacts;
  /** The same without those that are disputed; null when none is. */
  readonly undisputed: TariffFacts | null;
  /** When we learned of the start and of each fact, by its id. */
  readonly told: { readonly startAt: Date; readonly factsAt: ReadonlyMap<string, Date> };
  /** Keys of outcomes whose claims stand. */
  readonly claims: readonly string[];
  readonly paid: readonly PaidBefore[];
  /** Whose money each line is. */
  readonly payee: PayeeQuestion;
}

/**
 * Facts recorded by the instant (all when null), tariff and payments of these participations, each read once for all. Those whose
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
  const contracts = new Set(participations.map((participation) => participation.contractId));
  const tariffs = await readTariffs(tx, [...contracts], recordedBy);
  const claims = await readClaims(tx, [...tariffs.values()].flat(), ids, recordedBy);
  const points = await readIndexPoints(tx, [...tariffs.values()].flat(), recordedBy);
  return participations.flatMap((participation) => {
    const tariff = tariffAt(tariffs.get(participation.contractId) ?? [], participation.startedOn);
    if (tariff === undefined) return [];
    const rows = facts.get(participation.id) ?? [];
    const before = paid.get(participation.id) ?? [];
    const payee = {
      served: participation.served.filter(
        ({ recordedAt }) => recordedBy === null || new Date(recordedAt) <= recordedBy,
      ),
      givers: new Map(rows.flatMap(({ data, providerId }) => (data.eventId ? [[data.eventId, providerId]] : []))),
      paidTo: paidTo(before, tariff.members),
    };
    const indexPoints = points.get(participation.authorityId) ?? [];
    const known = { ...currentFacts(participation, rows), indexPoints };
    const undisputed = anyDisputed(rows) ? { ...currentFacts(participation, rows, UNDISPUTED), indexPoints } : null;
    const claimed = claims.get(participation.id) ?? [];
    const told = {
      startAt: new Date(participation.served[0]?.recordedAt ?? 0),
      factsAt: new Map(rows.map(({ id, recordedAt }) => [id, recordedAt])),
    };
    return [{ participation, tariff, facts: known, undisputed, told, claims: claimed, paid: before, payee }];
  });
}

export interface MoneyOfClient {
  readonly entitled: Entitlements;
  readonly entitledCents: Cents;
  readonly paidCents: Cents;
}

/** A provider is shown its own money alone: under one contract a client may have been another's before. */
export const moneySeenBy = (actor: Actor): string | null => (actor.kind === 'provider' ? actor.organisationId : null);

/**
 * The lines as a provider is shown them: its own, and of those the part that members of the contract leave it; to a member its part of all; all as
 * they are to others.
 */
export const linesSeenBy =
  (providerId: string | null, payee: PayeeQuestion, members: readonly Member[]) =>
  (lines: readonly Entitlement[]): readonly Entitlement[] => {
    if (providerId === null) return lines;
    const member = members.find((one) => one.providerId === providerId);
    if (member) return partOf({ lines, missing: [] }, members, member).lines;
    const own = lines.filter((line) => payeeOf(payee, line) === providerId);
    return partOf({ lines: own, missing: [] }, members, null).lines;
  };

/** What was paid to one provider, or to everybody. */
export const paidTowards = (providerId: string | null, paid: readonly PaidBefore[]): Cents =>
  sumCents(
    paid.filter(({ line }) => providerId === null || line.providerId === providerId).map((one) => one.paidCents),
  );

/**
 * What the client has brought by the day: to everybody who has served it, or to one provider alone. Where that depends on other clients of the
 * contract (`paidAsWhole`), whoever asks has reckoned the contract and says what this one has of it.
 */
export function moneyOf(
  { tariff, facts, claims, paid, payee }: ClientHistory,
  asOf: CalendarDate,
  providerId: string | null = null,
  ofWhole?: Entitlements,
): MoneyOfClient {
  const { lines, missing } = ofWhole ?? entitlements(tariff.body, { ...facts, claims }, asOf);
  const entitled = { lines: linesSeenBy(providerId, payee, tariff.members)(lines), missing };
  return {
    entitled,
    entitledCents: sumCents(entitled.lines.map((line) => line.netCents)),
    paidCents: paidTowards(providerId, paid),
  };
}

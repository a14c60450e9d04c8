import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  helsinkiDateOf,
  sql,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import type { CallOffTerms } from '@kasvutori/procurement';
import { readFrameworkProviders, type FrameworkProvider } from '../frameworks/framework-queries.js';
import { readTurns } from './call-off-queries.js';
import { explainProposal, type CallOffReason } from './explain-proposal.js';
import { hasFreePlaces, type HeldPlaces } from './free-places.js';
import { nextCallOff, type Hindrance, type Proposal } from './next-call-off.js';

/** What decides who can be offered an order. */
export interface Wanted {
  readonly valueCents: Cents;
  readonly validFrom: CalendarDate;
  readonly municipalities: readonly string[];
  /** The order itself when it has been offered before. */
  readonly callOffId?: string | undefined;
}

export interface Proposed extends Proposal {
  readonly reason: CallOffReason;
  readonly providers: readonly FrameworkProvider[];
}

/** Whom the framework's rule names for the order now, and why. Whoever acts on it holds the framework. */
export async function proposeCallOff(
  tx: Tx,
  frameworkId: string,
  terms: CallOffTerms,
  wanted: Wanted,
  now: Date,
): Promise<Proposed> {
  const providers = await readFrameworkProviders(tx, frameworkId);
  const turns = await readTurns(tx, frameworkId);
  const asked = new Set(
    turns.filter((turn) => turn.callOffId === wanted.callOffId).map(({ providerId }) => providerId),
  );
  const today = helsinkiDateOf(now);
  const full = await withoutPlaces(tx, providers, wanted);
  const candidates = providers.map((provider) => ({
    providerId: provider.providerId,
    rank: provider.rank,
    hindrance:
      hindranceOf(provider, wanted, asked.has(provider.providerId), today) ??
      (full.has(provider.contractId) ? 'full' : null),
  }));
  const proposal = nextCallOff(terms, candidates, turns, wanted.valueCents);
  const names = new Map(providers.map(({ providerId, name }) => [providerId, name]));
  return { ...proposal, reason: explainProposal(proposal, names), providers };
}

/** Contracts that hold places of their service but none free in the month asked for. */
async function withoutPlaces(
  tx: Tx,
  providers: readonly FrameworkProvider[],
  { validFrom: from, municipalities }: Wanted,
): Promise<ReadonlySet<string>> {
  const until = addDays(addMonths(calendarDate(`${from.slice(0, 7)}-01`), 1), -1);
  const rows = await sql<HeldPlaces & { contractId: string }>(
    tx,
    `SELECT c.id AS "contractId", held.municipality, held."startsOn", held."endsOn", held.places, held.used
       FROM contracts.contract c CROSS JOIN LATERAL contracts.capacity_of(c.id, $2, $3) held
      WHERE c.id = ANY ($1::uuid[]) AND held."serviceKind" = c.service_kind`,
    [providers.map(({ contractId }) => contractId), from, until],
  );
  const heldBy = (id: string) => rows.filter(({ contractId }) => contractId === id);
  return new Set(
    providers
      .map(({ contractId }) => contractId)
      .filter((id) => !hasFreePlaces(heldBy(id), { municipalities, from, until })),
  );
}

function hindranceOf(
  { contractStatus, validFrom, validTo, awayUntil, municipalities }: FrameworkProvider,
  wanted: Wanted,
  asked: boolean,
  today: CalendarDate,
): Hindrance | null {
  if (contractStatus === 'suspended') return 'suspended';
  const within = compareDates(validFrom, wanted.validFrom) <= 0 && compareDates(wanted.validFrom, validTo) < 0;
  if (contractStatus !== 'active' || !within) return 'not-in-force';
  if (asked) return 'declined';
  if (awayUntil !== null && compareDates(today, awayUntil) <= 0) return 'away';
  return wanted.municipalities.every((code) => municipalities.includes(code)) ? null : 'area';
}

import { sql, sumCents, type CalendarDate, type Cents, type Tx } from '@kasvutori/platform';
import type { AllianceFacts } from './alliance-outcome.js';
import { readParties, readShares, readTerms, type AllianceRow, type TermsRow } from './alliance-queries.js';
import type { Measured } from './key-results.js';
import { monthsOf } from './months.js';
import { weightsOver } from './party-shares.js';

export interface MonthVolume {
  readonly month: CalendarDate;
  readonly planned: string | null;
  readonly actual: string | null;
}

/** The newest volume of each kind and month that was recorded by the instant (all when null). */
export const readVolumes = (tx: Tx, allianceId: string, by: Date | null): Promise<MonthVolume[]> =>
  sql<MonthVolume>(
    tx,
    `SELECT v.month, max(trim_scale(v.units)::text) FILTER (WHERE v.kind = 'planned') AS planned,
            max(trim_scale(v.units)::text) FILTER (WHERE v.kind = 'actual') AS actual
       FROM (SELECT DISTINCT ON (month, kind) month, kind, units FROM contracts.alliance_volume
              WHERE alliance_id = $1 AND ($2::timestamptz IS NULL OR recorded_at <= $2) ORDER BY month, kind, recorded_at DESC, id DESC) v
      GROUP BY v.month ORDER BY v.month`,
    [allianceId, by],
  );

export interface MeasuredRow extends Measured {
  readonly measuredOn: CalendarDate;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** The newest level of each area. */
export const readMeasured = (tx: Tx, allianceId: string, by: Date | null): Promise<MeasuredRow[]> =>
  sql<MeasuredRow>(
    tx,
    `SELECT DISTINCT ON (area_code) area_code AS code, trim_scale(level)::text AS level, source, measured_on AS "measuredOn",
            recorded_by_name AS "recordedBy", recorded_at AS "recordedAt"
       FROM contracts.alliance_measurement WHERE alliance_id = $1 AND ($2::timestamptz IS NULL OR recorded_at <= $2)
      ORDER BY area_code, recorded_at DESC, id DESC`,
    [allianceId, by],
  );

export interface PartyCosts {
  readonly providerId: string;
  readonly actualCents: Cents;
  /** From the newest approved report; null before the first. */
  readonly estimateCents: Cents | null;
}

/** Approved costs of each party, and what its newest approved report still expects. Drafts and reports under review do not count. */
export const readCosts = (tx: Tx, allianceId: string, by: Date | null): Promise<PartyCosts[]> =>
  sql<PartyCosts>(
    tx,
    `SELECT r.provider_id AS "providerId", coalesce(sum(l.cents), 0)::bigint AS "actualCents",
            (array_agg(r.estimate_cents ORDER BY r.month DESC, r.number DESC))[1] AS "estimateCents"
       FROM contracts.alliance_cost_report r
       LEFT JOIN LATERAL (SELECT sum(amount_cents) AS cents FROM contracts.alliance_cost_line WHERE report_id = r.id) l ON true
      WHERE r.alliance_id = $1 AND r.status = 'approved' AND ($2::timestamptz IS NULL OR r.reviewed_at <= $2)
      GROUP BY r.provider_id`,
    [allianceId, by],
  );

export interface Known {
  readonly terms: TermsRow;
  readonly names: ReadonlyMap<string, string>;
  readonly facts: AllianceFacts;
  readonly volumes: readonly MonthVolume[];
}

/** Everything an outcome is computed from, as it was known at the instant (now when null). */
export async function readKnown(tx: Tx, alliance: AllianceRow, by: Date | null): Promise<Known> {
  const { id, runsFrom, runsTo } = alliance;
  const terms = await readTerms(tx, id, by);
  const parties = await readParties(tx, id);
  const tables = await readShares(tx, id, by);
  const costs = new Map((await readCosts(tx, id, by)).map((cost) => [cost.providerId, cost]));
  const volumes = await readVolumes(tx, id, by);
  const shared = new Set(tables.flatMap(({ shares }) => shares.map(({ providerId }) => providerId)));
  const remaining = parties
    .filter(({ providerId }) => shared.has(providerId))
    .map(({ providerId, estimateCents }) => costs.get(providerId)?.estimateCents ?? estimateCents);
  return {
    terms,
    volumes,
    names: new Map(parties.map(({ providerId, name }) => [providerId, name])),
    facts: {
      actualCents: sumCents([...costs.values()].map(({ actualCents }) => actualCents)),
      remainingCents: sumCents(remaining),
      volume: volumeOf(volumes),
      measured: await readMeasured(tx, id, by),
      weights: weightsOver(tables, { from: runsFrom, to: runsTo }),
    },
  };
}

/** What was done in the months that are known, and what is planned for the others; in hundredths, so that it stays exact. */
function volumeOf(volumes: readonly MonthVolume[]): string {
  const hundredths = volumes.reduce((sum, { planned, actual }) => sum + inHundredths(actual ?? planned ?? '0'), 0n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`.replace(/\.?0+$/, '');
}

function inHundredths(units: string): bigint {
  const [whole = '0', decimals = ''] = units.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}

/** True when every month of the alliance has its actual volume. */
export const volumesAreWhole = ({ runsFrom, runsTo }: AllianceRow, volumes: readonly MonthVolume[]): boolean =>
  monthsOf(runsFrom, runsTo).every((month) =>
    volumes.some((volume) => volume.month === month && volume.actual !== null),
  );

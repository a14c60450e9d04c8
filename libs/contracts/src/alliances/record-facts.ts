import {
  calendarDate,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { allianceProblem } from './alliances-problems.js';
import { lockAlliance, readTerms, type AllianceRow } from './alliance-queries.js';
import { monthOf, monthsOf } from './months.js';

export interface NewVolume {
  readonly month: string;
  readonly kind: 'planned' | 'actual';
  readonly units: string;
  readonly source: string;
}

export interface NewMeasurement {
  readonly code: string;
  readonly level: string;
  readonly source: string;
  readonly measuredOn: string;
}

/** Records how much was done, or is now planned, in a month. A later row of the same month corrects an earlier one. */
export async function recordVolume(tx: Tx, actor: AuthorityActor, id: string, volume: NewVolume): Promise<void> {
  const alliance = await lockRunning(tx, actor, id);
  const month = monthOf(calendarDate(volume.month));
  const now = await dbNow(tx);
  if (!monthsOf(alliance.runsFrom, alliance.runsTo).includes(month))
    throw allianceProblem('alliance-month-outside', { field: '/month' });
  if (volume.kind === 'actual' && month > helsinkiDateOf(now))
    throw allianceProblem('alliance-month-ahead', { field: '/month' });
  await execute(
    tx,
    `INSERT INTO contracts.alliance_volume (id, alliance_id, month, kind, units, source, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), id, month, volume.kind, volume.units, volume.source, actor.personId, now],
  );
}

/** Records the level of a key result area with its source. A later row corrects an earlier one. */
export async function recordMeasurement(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  measured: NewMeasurement,
): Promise<void> {
  await lockRunning(tx, actor, id);
  const { body } = await readTerms(tx, id, null);
  if (!body.areas.some(({ code }) => code === measured.code))
    throw allianceProblem('alliance-area-unknown', { field: '/code' });
  const now = await dbNow(tx);
  if (measured.measuredOn > helsinkiDateOf(now))
    throw allianceProblem('alliance-month-ahead', { field: '/measuredOn' });
  await execute(
    tx,
    `INSERT INTO contracts.alliance_measurement (id, alliance_id, area_code, level, source, measured_on, recorded_by, recorded_by_name, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), id, measured.code, measured.level, measured.source, measured.measuredOn, actor.personId, actor.name, now],
  );
}

async function lockRunning(tx: Tx, actor: AuthorityActor, id: string): Promise<AllianceRow> {
  const alliance = await lockAlliance(tx, id);
  if (alliance.authorityId !== actor.organisationId) throw commonProblem('not-found');
  refuseOver(alliance);
  return alliance;
}

/** A closed or stopped alliance stands as it is. */
export function refuseOver({ phase }: AllianceRow): void {
  if (phase === 'closed' || phase === 'stopped') throw allianceProblem('alliance-over');
}

import { commonProblem, dbNow, sql, type Config, type Tx } from '@kasvutori/platform';
import type { ClockView, MoveClock } from './sandbox.dto.js';

const DAY_MS = 86_400_000;
/** As raised by `app.move_clock`. */
const CLOCK_GOES_BACK = 'KV001';

export async function readClock(tx: Tx): Promise<ClockView> {
  const [row] = await sql<{ now: Date; ahead: number }>(
    tx,
    'SELECT app.now() AS now, extract(epoch FROM clock_offset)::float8 AS ahead FROM app.sandbox_clock',
  );
  if (row === undefined) throw new Error('the database has no clock');
  return { now: row.now, aheadSeconds: Math.round(row.ahead) };
}

/** Moves the one clock of this demo forward, for everyone. @throws clock-goes-back (409), validation-failed (422) */
export async function moveClock(tx: Tx, wish: MoveClock): Promise<ClockView> {
  const to = await targetOf(tx, wish);
  try {
    await sql(tx, 'SELECT app.move_clock($1)', [to]);
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code === CLOCK_GOES_BACK)
      throw commonProblem('clock-goes-back');
    throw error;
  }
  return readClock(tx);
}

async function targetOf(tx: Tx, { advanceDays, advanceTo }: MoveClock): Promise<Date> {
  if (advanceTo !== undefined && advanceDays === undefined) return new Date(advanceTo);
  if (advanceDays !== undefined && advanceTo === undefined)
    return new Date((await dbNow(tx)).getTime() + advanceDays * DAY_MS);
  throw commonProblem('validation-failed', { field: '/advanceDays' });
}

/** Why this server must not start with a clock that was moved, if so: in production every deadline is a legal one. */
export function movedClockRefusal(mode: Config['mode'], aheadSeconds: number): string | undefined {
  if (mode !== 'production' || aheadSeconds === 0) return undefined;
  return `The sandbox clock of this database is ${aheadSeconds} s ahead: it has been a demo. Production needs a database of its own.`;
}

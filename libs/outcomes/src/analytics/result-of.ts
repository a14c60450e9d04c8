import { addDays, type CalendarDate, dayNumber } from '@kasvutori/platform';
import { employmentChains, reach } from '../entitlements/employment-days.js';
import type { ClientFacts } from '../facts/client-facts.js';
import type { EmploymentDays } from '../tariffs/tariff.js';

/**
 * What analytics means by work, the same for every contract whatever its tariff pays for: at least 18 hours a week of all employers
 * together; a break of up to 30 days pauses the count, a longer one begins it anew. Subsidised work counts.
 */
export const SUSTAINED_WORK: EmploymentDays = {
  type: 'employmentDays',
  mode: 'cumulative',
  minHoursWeek: '18',
  combineEmployers: true,
  maxGapDays: 30,
  onLongGap: 'reset',
  subsidisedWeight: '1',
  clause: '',
};
const WEEKS_13 = 91;
const WEEKS_26 = 182;

export interface ParticipationResult {
  readonly segment: string;
  readonly firstVisitOn: CalendarDate | null;
  readonly firstWorkOn: CalendarDate | null;
  readonly weeks13On: CalendarDate | null;
  readonly weeks26On: CalendarDate | null;
  /** Tomorrow may bring more without a new fact. */
  readonly goesOn: boolean;
}

/** What has come of one client by the end of `today`. */
export function resultOf(facts: ClientFacts, today: CalendarDate): ParticipationResult {
  const { serviceStart, spells, serviceEvents, segments } = facts;
  const chains = employmentChains(SUSTAINED_WORK, spells, serviceStart, today);
  const dayReached = (days: number): CalendarDate | null => {
    const reached = reach(chains, days);
    return reached === undefined ? null : addDays(serviceStart, reached.on - dayNumber(serviceStart));
  };
  const visits = serviceEvents.filter(({ reversed }) => !reversed).map(({ on }) => on);
  const weeks26On = dayReached(WEEKS_26);
  return {
    segment: segments.find(({ factId }) => factId === null)?.segment ?? '',
    firstVisitOn: earliest(visits),
    firstWorkOn: dayReached(1),
    weeks13On: dayReached(WEEKS_13),
    weeks26On,
    goesOn: weeks26On === null && spells.some(({ end }) => end === null || end > today),
  };
}

const earliest = (days: readonly CalendarDate[]): CalendarDate | null =>
  days.reduce<CalendarDate | null>((first, day) => (first === null || day < first ? day : first), null);

import { addDays, type CalendarDate, daysBetween, seededRandom } from '@kasvutori/platform';
import type { EmploymentSpell, ServiceEvent } from '../facts/client-facts.js';
import type { BenefitPeriod, ClientOfContract, Wage } from '../entitlements/tariff-facts.js';
import type { CohortPlan, CohortSegment } from './cohort.js';
import { quantile } from './draw.js';
import { wagesOf } from './wages-of-spell.js';

/** Work that follows work that follows work: more of it says nothing new. */
const MOST_SPELLS = 6;
const BENEFIT_BEFORE_DAYS = 730;

/** What is the same for everybody in a run. */
export interface RunOfCohort {
  readonly cohort: CohortPlan;
  readonly seed: string;
  readonly asOf: CalendarDate;
  readonly intakeDays: number;
  /** What the times make of the chance of work. */
  readonly market: number;
}

/**
 * What becomes of the n-th client. Each has a stream of chance of its own in which every question has its place, whether it is asked
 * or not: a cohort in which one number is moved differs by that number alone.
 */
export function clientHistory({ cohort, seed, asOf, intakeDays, market }: RunOfCohort, n: number): ClientOfContract {
  const { next } = seededRandom(`${seed}/${n}`);
  const segment = segmentAt(cohort.segments, next() * 100);
  const serviceStart = addDays(cohort.start, Math.floor(next() * intakeDays));
  const leaves = next() * 100 < Number(segment.dropOut);
  const works = next() * 100 < Number(segment.work.chance) * market;
  const workDays = wholeDays(segment.work.days, next());
  const studyLuck = [next(), next()] as const;
  const counts = (segment.events ?? []).map((one) => ({ ...one, count: Math.round(quantile(one.count, next())) }));
  const spells: EmploymentSpell[] = [];
  const wages: Wage[] = [];
  let from = addDays(serviceStart, workDays);
  for (let place = 1; place <= MOST_SPELLS && works && !leaves && from <= asOf; place += 1) {
    const employer = `E${place}`;
    const end = addDays(from, Math.max(1, wholeDays(segment.spells.days, next())) - 1);
    const hours = Math.round(quantile(segment.hoursPerWeek, next()) * 100);
    const subsidised = next() * 100 < Number(segment.subsidised);
    spells.push({ factId: null, employer, start: from, end, hoursPerWeek: hundredths(hours), subsidised });
    wages.push(...wagesOf(employer, from, end, hours, Math.round(quantile(segment.hourlyWage, next()) * 100)));
    const [again, gap] = [next(), next()];
    if (again * 100 >= Number(segment.spells.again)) break;
    from = addDays(end, 1 + wholeDays(segment.spells.gapDays, gap));
  }
  const { study, benefitPerDay } = segment;
  const studies = study !== undefined && !leaves && studyLuck[0] * 100 < Number(study.chance);
  return {
    client: `C${String(n).padStart(5, '0')}`,
    facts: {
      serviceStart,
      segments: [{ factId: null, segment: segment.id, from: serviceStart }],
      spells,
      serviceEvents: leaves ? [] : counts.flatMap((one) => eventsOf(one, serviceStart, asOf)),
      studyStarts: studies ? [{ factId: null, on: addDays(serviceStart, wholeDays(study.days, studyLuck[1])) }] : [],
      wages,
      ...(benefitPerDay === undefined ? {} : { benefits: betweenSpells(serviceStart, spells, benefitPerDay) }),
    },
  };
}

function eventsOf(
  { component, count, everyDays }: { component: string; count: number; everyDays: number },
  serviceStart: CalendarDate,
  asOf: CalendarDate,
): ServiceEvent[] {
  return Array.from({ length: Math.min(count, MOST_EVENTS) }, (_, index): ServiceEvent => ({
    ...{ factId: null, eventId: String(index + 1), component, on: addDays(serviceStart, index * everyDays) },
    ...{ units: '1', voucherAmount: null, reversed: false },
  })).filter(({ on }) => on <= asOf);
}
const MOST_EVENTS = 200;

function segmentAt(segments: readonly CohortSegment[], place: number): CohortSegment {
  let sum = 0;
  const found = segments.find(({ share }) => (sum += Number(share)) > place) ?? segments.at(-1);
  if (found === undefined) throw new RangeError('a cohort has no segment');
  return found;
}

/** A benefit on each day without work, from long before the service on. */
function betweenSpells(
  serviceStart: CalendarDate,
  spells: readonly EmploymentSpell[],
  perDay: string,
): BenefitPeriod[] {
  const periods: BenefitPeriod[] = [];
  let from = addDays(serviceStart, -BENEFIT_BEFORE_DAYS);
  for (const { start, end } of spells) {
    if (daysBetween(from, start) > 0) periods.push({ factId: null, from, to: addDays(start, -1), perDay });
    if (end !== null) from = addDays(end, 1);
  }
  return [...periods, { factId: null, from, to: null, perDay }];
}

const wholeDays = (distribution: CohortSegment['work']['days'], luck: number): number =>
  Math.min(MOST_DAYS, Math.round(quantile(distribution, luck)));
/** A hundred years are as good as for ever. */
const MOST_DAYS = 36_500;

const hundredths = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

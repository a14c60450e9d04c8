import { isDecimalAmount, parseRate } from '@kasvutori/platform';
import { fits, type Misfit } from '../tariffs/fits.js';
import { within } from '../tariffs/validate-decimals.js';
import { type CohortPlan, COHORT, type CohortSegment, type Distribution } from './cohort.js';

/** More than this is not one contract any more, and would take hours. */
const MOST = { clients: 20_000, months: 120 } as const;

export type CohortRead =
  | { readonly ok: true; readonly value: CohortPlan }
  | { readonly ok: false; readonly flaws: readonly Misfit[] };

/** A cohort out of JSON that came from outside: of the form of the published schema, and sound. */
export function readCohort(json: unknown): CohortRead {
  const misfits = fits(COHORT.schema, json);
  const flaws = misfits.length > 0 ? misfits : refuseCohort(json as CohortPlan);
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: json as CohortPlan };
}

type Report = (path: string, expected: string) => void;

function refuseCohort(cohort: CohortPlan): readonly Misfit[] {
  const flaws: Misfit[] = [];
  const report: Report = (path, expected) => void flaws.push({ path, expected });
  if (cohort.clients > MOST.clients) report('/clients', `at most ${MOST.clients}`);
  if (cohort.serviceMonths + cohort.followUpMonths > MOST.months)
    report('/serviceMonths', `at most ${MOST.months} with those that follow`);
  if (cohort.intakeMonths > cohort.serviceMonths) report('/intakeMonths', 'no more than /serviceMonths');
  cohort.segments.forEach((segment, index) => checkSegment(segment, `/segments/${index}`, report));
  const ids = cohort.segments.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(`/segments/${index}/id`, 'each segment once');
  });
  if (!makeHundred(cohort.segments)) report('/segments', 'shares that make 100');
  if (cohort.market !== undefined) checkDistribution(cohort.market, '/market', report);
  cohort.scores?.forEach(({ score }, index) => checkDistribution(score, `/scores/${index}/score`, report));
  cohort.serviceLevels?.forEach(({ chance, units }, index) => {
    checkPercent(chance, `/serviceLevels/${index}/chance`, report);
    checkDistribution(units, `/serviceLevels/${index}/units`, report);
  });
  checkAmount(cohort.provider.fixedPerMonth, '/provider/fixedPerMonth', report);
  checkAmount(cohort.provider.perClient, '/provider/perClient', report);
  if (cohort.provider.paymentDelayMonths > 24) report('/provider/paymentDelayMonths', 'at most 24');
  return flaws;
}

function checkSegment(segment: CohortSegment, path: string, report: Report): void {
  const { share, dropOut, work, study, spells, hoursPerWeek, subsidised, hourlyWage, benefitPerDay } = segment;
  const shares = { share, dropOut, subsidised, 'work/chance': work.chance, 'spells/again': spells.again };
  for (const [name, value] of Object.entries(shares)) checkPercent(value, `${path}/${name}`, report);
  const drawn = { 'work/days': work.days, 'spells/days': spells.days, 'spells/gapDays': spells.gapDays };
  for (const [name, one] of Object.entries({ ...drawn, hoursPerWeek, hourlyWage }))
    checkDistribution(one, `${path}/${name}`, report);
  if (study !== undefined) {
    checkPercent(study.chance, `${path}/study/chance`, report);
    checkDistribution(study.days, `${path}/study/days`, report);
  }
  segment.events?.forEach(({ count }, index) => checkDistribution(count, `${path}/events/${index}/count`, report));
  if (benefitPerDay !== undefined) checkAmount(benefitPerDay, `${path}/benefitPerDay`, report);
}

function checkPercent(value: string, path: string, report: Report): void {
  if (!within(value, 100)) report(path, 'per cent from 0 to 100');
}

function checkAmount(value: string, path: string, report: Report): void {
  if (!isDecimalAmount(value) || value.startsWith('-')) report(path, 'an amount such as "600.00"');
}

function checkDistribution(one: Distribution, path: string, report: Report): void {
  if (one.kind === 'uniform' && Number(one.from) > Number(one.to)) report(`${path}/to`, 'no less than "from"');
  if (one.kind === 'triangular') {
    if (Number(one.usual) < Number(one.least)) report(`${path}/usual`, 'no less than "least"');
    if (Number(one.most) < Number(one.usual)) report(`${path}/most`, 'no less than "usual"');
  }
  if (one.kind === 'logNormal') {
    if (Number(one.median) <= 0) report(`${path}/median`, 'more than 0');
    if (Number(one.p90) < Number(one.median)) report(`${path}/p90`, 'no less than "median"');
  }
}

function makeHundred(segments: readonly CohortSegment[]): boolean {
  const millionths = segments.map(({ share }) => parseRate(share)).map(({ num, den }) => (num * 1_000_000n) / den);
  return millionths.reduce((sum, one) => sum + one, 0n) === 100_000_000n;
}

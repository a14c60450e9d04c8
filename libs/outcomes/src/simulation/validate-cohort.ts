import { isDecimalAmount, type Localised, parseRate } from '@kasvutori/platform';
import { fits, type Misfit } from '../tariffs/fits.js';
import { within } from '../tariffs/validate-decimals.js';
import { atMost, EXPECTED, noLess } from './cohort-flaws.js';
import { type CohortPlan, COHORT, type CohortSegment, type Distribution } from './cohort.js';

/** More than this is not one contract any more, and would take hours. */
const MOST = { clients: 20_000, months: 120 } as const;

export type CohortRead =
  | { readonly ok: true; readonly value: CohortPlan }
  | { readonly ok: false; readonly flaws: readonly Misfit[] };

/** A cohort out of JSON that came from outside: of the form of the published schema, and sound. */
export function readCohort(json: unknown): CohortRead {
  const misfits = fits(COHORT.schema, json);
  const flaws: readonly Misfit[] = misfits.length > 0 ? misfits : refuseCohort(json as CohortPlan);
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: json as CohortPlan };
}

type Report = (path: string, expected: Localised) => void;

function refuseCohort(cohort: CohortPlan): readonly Misfit[] {
  const flaws: Misfit[] = [];
  const report: Report = (path, expected) => void flaws.push({ path, expected });
  if (cohort.clients > MOST.clients) report('/clients', atMost(MOST.clients));
  if (cohort.serviceMonths + cohort.followUpMonths > MOST.months) report('/serviceMonths', EXPECTED.monthsInAll);
  if (cohort.intakeMonths > cohort.serviceMonths) report('/intakeMonths', EXPECTED.withinService);
  cohort.segments.forEach((segment, index) => checkSegment(segment, `/segments/${index}`, report));
  const ids = cohort.segments.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) report(`/segments/${index}/id`, EXPECTED.once);
  });
  if (!makeHundred(cohort.segments)) report('/segments', EXPECTED.hundred);
  if (cohort.market !== undefined) checkDistribution(cohort.market, '/market', report);
  cohort.scores?.forEach(({ score }, index) => checkDistribution(score, `/scores/${index}/score`, report));
  cohort.serviceLevels?.forEach(({ chance, units }, index) => {
    checkPercent(chance, `/serviceLevels/${index}/chance`, report);
    checkDistribution(units, `/serviceLevels/${index}/units`, report);
  });
  checkAmount(cohort.provider.fixedPerMonth, '/provider/fixedPerMonth', report);
  checkAmount(cohort.provider.perClient, '/provider/perClient', report);
  if (cohort.provider.paymentDelayMonths > 24) report('/provider/paymentDelayMonths', atMost(24));
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
  if (!within(value, 100)) report(path, EXPECTED.percent);
}

function checkAmount(value: string, path: string, report: Report): void {
  if (!isDecimalAmount(value) || value.startsWith('-')) report(path, EXPECTED.amount);
}

function checkDistribution(one: Distribution, path: string, report: Report): void {
  if (one.kind === 'uniform' && Number(one.from) > Number(one.to)) report(`${path}/to`, noLess.from);
  if (one.kind === 'triangular') {
    if (Number(one.usual) < Number(one.least)) report(`${path}/usual`, noLess.least);
    if (Number(one.most) < Number(one.usual)) report(`${path}/most`, noLess.usual);
  }
  if (one.kind === 'logNormal') {
    if (Number(one.median) <= 0) report(`${path}/median`, EXPECTED.moreThanNothing);
    if (Number(one.p90) < Number(one.median)) report(`${path}/p90`, noLess.median);
  }
}

function makeHundred(segments: readonly CohortSegment[]): boolean {
  const millionths = segments.map(({ share }) => parseRate(share)).map(({ num, den }) => (num * 1_000_000n) / den);
  return millionths.reduce((sum, one) => sum + one, 0n) === 100_000_000n;
}

import {
  addDays,
  addMonths,
  type AuthorityActor,
  FEWEST_PEOPLE,
  helsinkiDateOf,
  isTold,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { analyticsProblem } from '../analytics/analytics-problems.js';
import { currentFacts } from '../facts/current-facts.js';
import { PARTICIPATION, type Participation, readFacts } from '../facts/fact-queries.js';
import { pastSegments } from './past-segments.js';
import type { PastCohort, PastCohortQuery } from './simulation.dto.js';
import { simulationProblem } from './simulation-problems.js';

/** So many tell as much as more would, and are read at once. */
const MOST_READ = 5_000;
/** Until half a year has passed, work may not have had the time to come. */
const TIME_TO_WORK = 182;

/**
 * The segments of a cohort as the authority's own clients were whose service began in the time asked for, in the manner of analytics:
 * from two years to half a year ago unless said. Statistics only: no client, no name, and nothing of fewer than five.
 */
export async function pastCohort(
  tx: Tx,
  actor: AuthorityActor,
  query: PastCohortQuery,
  now: Date,
): Promise<PastCohort> {
  const today = helsinkiDateOf(now);
  const { from = addMonths(today, -24), to = addDays(today, -TIME_TO_WORK) } = query;
  if (to < from) throw analyticsProblem('analytics-ends-before-start', { field: '/to' });
  const participations = await sql<Participation>(
    tx,
    `${PARTICIPATION} WHERE participation.id IN (
       SELECT p.id FROM outcomes.participation p JOIN contracts.contract c ON c.id = p.contract_id
        WHERE p.authority_id = $1 AND p.started_on BETWEEN $2 AND $3 AND ($4::text IS NULL OR c.service_kind = $4) AND ($5::uuid IS NULL OR c.id = $5)
        ORDER BY p.started_on DESC, p.id LIMIT ${MOST_READ})`,
    [actor.organisationId, from, to, query.serviceKind ?? null, query.contractId ?? null],
  );
  const { clients, segments, assumed } = pastSegments(await factsOf(tx, participations), today);
  if (!isTold(clients)) throw simulationProblem('simulation-past-too-few', { params: { least: FEWEST_PEOPLE } });
  return { ...{ from, to, clients }, cohort: { segments }, assumed: [...assumed] };
}

async function factsOf(tx: Tx, participations: readonly Participation[]) {
  const facts = await readFacts(
    tx,
    participations.map(({ id }) => id),
    null,
  );
  return participations.map((participation) => ({
    client: participation.clientReference,
    facts: currentFacts(participation, facts.get(participation.id) ?? []),
  }));
}

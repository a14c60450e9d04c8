import {
  calendarDate,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  parseCents,
  recordMove,
  sql,
  violatedConstraint,
  type ActMove,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { readAlliance, readParties, type AllianceRow } from '../alliances/alliance-queries.js';
import { allianceProblem } from '../alliances/alliances-problems.js';
import { monthOf, monthsOf } from '../alliances/months.js';
import { costProblem } from './costs-problems.js';
import { lockReport } from './cost-report-queries.js';
import { moveReport, type CostClass } from './report-lifecycle.js';

export interface ReportContent {
  readonly lines: readonly { readonly class: CostClass; readonly description: string; readonly amount: string }[];
  readonly estimate: string;
  readonly note?: string | null;
}

/** Begins the actor's cost report of a month; where the month has an approved one, a report that corrects it. */
export async function startReport(
  tx: Tx,
  actor: ProviderActor,
  allianceId: string,
  input: { readonly month: string },
): Promise<string> {
  const alliance = await readAlliance(tx, allianceId);
  if (!REPORTED.includes(alliance.phase)) throw costProblem('report-not-in-implementation');
  if (!(await readParties(tx, allianceId)).some(({ providerId }) => providerId === actor.organisationId))
    throw commonProblem('not-found');
  const month = monthOf(calendarDate(input.month));
  const now = await dbNow(tx);
  if (!monthsOf(alliance.runsFrom, alliance.runsTo).includes(month))
    throw allianceProblem('alliance-month-outside', { field: '/month' });
  if (month > helsinkiDateOf(now)) throw allianceProblem('alliance-month-ahead', { field: '/month' });
  const id = newId();
  await execute(
    tx,
    `INSERT INTO contracts.alliance_cost_report (id, alliance_id, provider_id, month, number, status, estimate_cents, created_at)
     SELECT $1, $2, $3, $4, coalesce(max(number), 0) + 1, 'draft', 0, $5
       FROM contracts.alliance_cost_report WHERE alliance_id = $2 AND provider_id = $3 AND month = $4`,
    [id, allianceId, actor.organisationId, month, now],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'alliance_report_one_in_hand' ||
      violatedConstraint(error)?.startsWith('alliance_cost_report_alliance_id_provider_id_month')
      ? costProblem('report-in-hand')
      : error;
  });
  await record(tx, actor, alliance, id, 'draft', null, 'draft');
  return id;
}

const REPORTED: readonly AllianceRow['phase'][] = ['implementation', 'aftercare'];

/** Writes the lines of a report in hand anew, with what is still expected. */
export async function saveReport(
  tx: Tx,
  id: string,
  version: number,
  { lines, estimate, note }: ReportContent,
): Promise<void> {
  const report = await lockReport(tx, id);
  if (report.version !== version) throw commonProblem('stale-version');
  const moved = moveReport(report.status, 'edit');
  if (!moved.ok) throw commonProblem(moved.refusal);
  for (const [index, { amount }] of lines.entries()) {
    const cents = parseCents(amount);
    const field = `/lines/${index}/amount`;
    if (cents === 0n) throw costProblem('report-zero-line', { field });
    if (cents < 0n && report.number === 1) throw costProblem('report-negative-line', { field });
  }
  await execute(tx, `DELETE FROM contracts.alliance_cost_line WHERE report_id = $1`, [id]);
  await execute(
    tx,
    `INSERT INTO contracts.alliance_cost_line (report_id, position, class, description, amount_cents)
     SELECT $1, l.position, l.class, l.description, l.amount
       FROM unnest($2::int[], $3::text[], $4::text[], $5::bigint[]) AS l (position, class, description, amount)`,
    [
      id,
      lines.map((_, index) => index + 1),
      lines.map((line) => line.class),
      lines.map(({ description }) => description),
      lines.map(({ amount }) => parseCents(amount).toString()),
    ],
  );
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_cost_report SET estimate_cents = $3, note = $4, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version, parseCents(estimate).toString(), note ?? null],
    ),
  );
}

/** Sends the report to the owner. From now on it stands still and every party sees it. */
export async function submitReport(tx: Tx, actor: ProviderActor, id: string, version: number): Promise<void> {
  const report = await lockReport(tx, id);
  if (report.version !== version) throw commonProblem('stale-version');
  const moved = moveReport(report.status, 'submit');
  if (!moved.ok) throw commonProblem(moved.refusal);
  const [lines] = await sql<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM contracts.alliance_cost_line WHERE report_id = $1`,
    [id],
  );
  // A month without costs is reported too; a correction that corrects nothing is not.
  if (report.number > 1 && lines?.count === 0) throw costProblem('report-without-lines');
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_cost_report SET status = $3, return_reason = NULL, version = version + 1 WHERE id = $1 AND status = $2`,
      [id, report.status, moved.status],
    ),
  );
  await record(tx, actor, await readAlliance(tx, report.allianceId), id, 'submit', report.status, moved.status);
}

const record = (
  tx: Tx,
  actor: ProviderActor,
  { authorityId }: AllianceRow,
  subjectId: string,
  move: ActMove,
  from: string | null,
  to: string,
): Promise<void> =>
  recordMove(tx, actor, {
    ...{ subject: 'cost-report', subjectId, move, from, to, authorityId },
    providerId: actor.organisationId,
  });

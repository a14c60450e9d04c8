import {
  type AuthorityActor,
  type CalendarDate,
  changedOne,
  commonProblem,
  execute,
  one,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { type DecisionRow, readDecisionOf } from '../award/decision-queries.js';
import type { AppealStatus, CorrectionStatus, Suspension } from './remedy-lifecycle.js';

export interface CorrectionRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly decisionId: string;
  readonly decisionNumber: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly status: CorrectionStatus;
  readonly demand: string;
  readonly grounds: string;
  readonly filedBy: string;
  readonly filedByName: string;
  /** It came on paper, and an officer recorded it. */
  readonly recorded: boolean;
  readonly receivedAt: Date;
  readonly resolution: string | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly version: number;
}

const CORRECTION = `
  SELECT c.id, c.tender_id AS "tenderId", c.authority_id AS "authorityId", c.decision_id AS "decisionId", d.number AS "decisionNumber",
         c.provider_id AS "providerId", o.name AS "providerName", c.status, c.demand, c.grounds, c.filed_by AS "filedBy", c.filed_by_name AS "filedByName",
         c.recorded, c.received_at AS "receivedAt", c.resolution, c.resolved_by AS "resolvedBy", c.resolved_at AS "resolvedAt", c.version
    FROM procurement.correction_request c
    JOIN procurement.award_decision d ON d.id = c.decision_id
    JOIN app.organisation o ON o.id = c.provider_id`;

export const readCorrections = (tx: Tx, tenderId: string): Promise<CorrectionRow[]> =>
  sql<CorrectionRow>(tx, `${CORRECTION} WHERE c.tender_id = $1 ORDER BY c.received_at, c.id`, [tenderId]);

export async function readCorrection(tx: Tx, id: string): Promise<CorrectionRow> {
  return one(await sql<CorrectionRow>(tx, `${CORRECTION} WHERE c.id = $1`, [id]));
}

export interface AppealRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly decisionId: string;
  readonly decisionNumber: string;
  readonly providerId: string | null;
  readonly appellant: string;
  readonly courtNumber: string | null;
  readonly filedOn: CalendarDate;
  readonly demands: string;
  readonly status: AppealStatus;
  readonly suspension: Suspension;
  readonly outcome: string | null;
  readonly resolvedOn: CalendarDate | null;
  readonly recordedAt: Date;
  readonly version: number;
}

const APPEAL = `
  SELECT p.id, p.tender_id AS "tenderId", p.authority_id AS "authorityId", p.decision_id AS "decisionId", d.number AS "decisionNumber",
         p.provider_id AS "providerId", p.appellant, p.court_number AS "courtNumber", p.filed_on AS "filedOn", p.demands, p.status, p.suspension,
         p.outcome, p.resolved_on AS "resolvedOn", p.recorded_at AS "recordedAt", p.version
    FROM procurement.appeal p JOIN procurement.award_decision d ON d.id = p.decision_id`;

export const readAppeals = (tx: Tx, tenderId: string): Promise<AppealRow[]> =>
  sql<AppealRow>(tx, `${APPEAL} WHERE p.tender_id = $1 ORDER BY p.filed_on, p.recorded_at, p.id`, [tenderId]);

export async function readAppeal(tx: Tx, id: string): Promise<AppealRow> {
  return one(await sql<AppealRow>(tx, `${APPEAL} WHERE p.id = $1`, [id]));
}

/** Locks the tender and reads its latest decision: signatures, remedies and decisions wait for each other here. */
export async function holdDecision(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<DecisionRow> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  const decision = await readDecisionOf(tx, tenderId);
  if (decision.authorityId !== actor.organisationId) throw commonProblem('not-found');
  return decision;
}

/** Whether a signed contract rests on the decision. */
export async function isContracted(tx: Tx, decisionId: string): Promise<boolean> {
  const rows = await sql<{ contracted: boolean }>(
    tx,
    `SELECT EXISTS (SELECT FROM procurement.contracted_award c JOIN procurement.award a ON a.id = c.award_id WHERE a.decision_id = $1) AS contracted`,
    [decisionId],
  );
  return one(rows).contracted;
}

export async function changeCorrection(
  tx: Tx,
  request: Pick<CorrectionRow, 'id' | 'status' | 'version'>,
  status: CorrectionStatus,
  answer: { readonly resolution: string; readonly by: string; readonly at: Date } | null,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.correction_request SET status = $4, resolution = $5, resolved_by = $6, resolved_at = $7, version = version + 1
        WHERE id = $1 AND status = $2 AND version = $3`,
      [
        request.id,
        request.status,
        request.version,
        status,
        answer?.resolution ?? null,
        answer?.by ?? null,
        answer?.at ?? null,
      ],
    ),
  );
}

import { changedOne, execute, one, sql, type Localised, type Tx } from '@kasvutori/platform';
import { instantOfLocal } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import type { TenderStatus } from '../tenders/tender-lifecycle.js';
import { kindOf, type ProcedureKind, type Stage } from './procedure-table.js';
import { type KeptStage, stageOf } from './stage-lifecycle.js';

/** What the call says of its procedure. */
export interface ProcedurePlan {
  readonly kind: ProcedureKind;
  /** 'YYYY-MM-DDTHH:MM', Finnish time. */
  readonly requestsLocal: string | null;
  readonly minCandidates: number | null;
  readonly maxCandidates: number | null;
  readonly mayReduce: boolean;
  /** How candidates are chosen. */
  readonly selection: TenderText;
}

export interface StoredPlan extends ProcedurePlan {
  readonly requestsDeadline: Date | null;
  readonly kept: KeptStage | null;
  readonly frameworkLotId: string | null;
  readonly registerCategoryId: string | null;
  /** Where the service was read when a call-off was drafted; null for other tenders. */
  readonly serviceOrigin: string | null;
}

/** A tender seen as a procedure at an instant. */
export interface Situation {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly number: string;
  readonly title: Localised;
  readonly status: TenderStatus;
  readonly procedure: string;
  readonly framework: string;
  readonly submissionDeadline: Date | null;
  readonly publishedAt: Date | null;
  readonly version: number;
  readonly kind: ProcedureKind;
  readonly stage: Stage;
  /** Null where no plan was made: then anyone bids until the deadline. */
  readonly plan: StoredPlan | null;
}

const PLAN = `
  SELECT kind, stage AS kept, to_char(requests_local, 'YYYY-MM-DD"T"HH24:MI') AS "requestsLocal", requests_deadline AS "requestsDeadline",
         min_candidates AS "minCandidates", max_candidates AS "maxCandidates", may_reduce AS "mayReduce", selection,
         framework_lot_id AS "frameworkLotId", register_category_id AS "registerCategoryId", service_origin AS "serviceOrigin"
    FROM procurement.tender_procedure WHERE tender_id = $1`;

const TENDER = `
  SELECT t.id, t.authority_id AS "authorityId", o.name AS "authorityName", t.number, t.title, t.status, t.procedure, t.framework,
         t.submission_deadline AS "submissionDeadline", t.published_at AS "publishedAt", t.version,
         EXISTS (SELECT FROM procurement.development_phase d WHERE d.tender_id = t.id AND d.outcome IS NOT NULL) AS "developmentEnded"
    FROM procurement.tender t JOIN app.organisation o ON o.id = t.authority_id WHERE t.id = $1`;

export async function readPlan(tx: Tx, tenderId: string): Promise<StoredPlan | null> {
  const [plan] = await sql<StoredPlan>(tx, PLAN, [tenderId]);
  return plan ?? null;
}

/** What kind of procedure a tender is: as it was planned, else as its code says. */
export async function readKind(tx: Tx, tenderId: string): Promise<ProcedureKind> {
  const [tender] = await sql<{ procedure: string; framework: string }>(tx, TENDER, [tenderId]);
  return (await readPlan(tx, tenderId))?.kind ?? kindOf(tender?.procedure ?? '', tender?.framework ?? '');
}

/** The situation, or 404 when row-level security hides the tender. */
export async function readSituation(tx: Tx, tenderId: string, now: Date): Promise<Situation> {
  type Head = Omit<Situation, 'kind' | 'stage' | 'plan'> & { developmentEnded: boolean };
  const { developmentEnded, ...tender } = one(await sql<Head>(tx, TENDER, [tenderId]));
  const plan = await readPlan(tx, tenderId);
  const kind = plan?.kind ?? kindOf(tender.procedure, tender.framework);
  const requestsDeadline = plan?.requestsDeadline ?? null;
  const stage = stageOf({ ...tender, kind, kept: plan?.kept ?? null, requestsDeadline, developmentEnded }, now);
  return { ...tender, kind, stage, plan };
}

/** Writes the plan of a draft, whole. */
export async function savePlan(
  tx: Tx,
  tender: { readonly id: string; readonly authorityId: string },
  plan: ProcedurePlan,
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.tender_procedure AS p
            (tender_id, authority_id, kind, requests_local, requests_deadline, min_candidates, max_candidates, may_reduce, selection, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (tender_id) DO UPDATE
        SET kind = $3, requests_local = $4, requests_deadline = $5, min_candidates = $6, max_candidates = $7, may_reduce = $8, selection = $9,
            updated_at = $10, version = p.version + 1`,
    [
      tender.id,
      tender.authorityId,
      plan.kind,
      plan.requestsLocal,
      plan.requestsLocal === null ? null : instantOfLocal(plan.requestsLocal),
      plan.minCandidates,
      plan.maxCandidates,
      plan.mayReduce,
      JSON.stringify(plan.selection),
      now,
    ],
  );
}

/** Moves a published tender on to a stage; the caller holds the tender's lock. */
export async function keepStage(
  tx: Tx,
  tenderId: string,
  from: KeptStage | null,
  to: KeptStage,
  now: Date,
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender_procedure SET stage = $3, updated_at = $4, version = version + 1
        WHERE tender_id = $1 AND stage IS NOT DISTINCT FROM $2`,
      [tenderId, from, to, now],
    ),
  );
}

import {
  changedOne,
  execute,
  newId,
  one,
  recordMove,
  sql,
  type Actor,
  type CalendarDate,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { Application, AskedService } from './rulebook-content.js';
import { approvalAfter, type ApprovalActor, type ApprovalMove, type ApprovalStatus } from './rulebook-lifecycles.js';
import { rulebookProblem } from './rulebooks-problems.js';

export interface Approval extends Application {
  readonly id: string;
  readonly rulebookId: string;
  readonly rulebookNumber: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly providerLanguage: Language;
  readonly versionId: string;
  readonly acceptedVersionId: string | null;
  readonly status: ApprovalStatus;
  readonly presentation: string;
  readonly approvedCodes: readonly string[] | null;
  readonly approvedMunicipalities: readonly string[] | null;
  readonly sentAt: Date | null;
  readonly decideBy: CalendarDate | null;
  readonly statusAt: Date;
  readonly version: number;
}

export const APPROVALS = `
  SELECT a.id, a.rulebook_id AS "rulebookId", b.number AS "rulebookNumber", a.authority_id AS "authorityId", au.name AS "authorityName",
         a.provider_id AS "providerId", p.name AS "providerName", p.language AS "providerLanguage", a.version_id AS "versionId",
         a.accepted_version_id AS "acceptedVersionId", a.status, a.services, a.municipalities, a.languages, a.presentation,
         a.approved_codes AS "approvedCodes", a.approved_municipalities AS "approvedMunicipalities", a.sent_at AS "sentAt", a.decide_by AS "decideBy",
         a.status_at AS "statusAt", a.version
    FROM contracts.rulebook_approval a
    JOIN contracts.rulebook b ON b.id = a.rulebook_id
    JOIN app.organisation au ON au.id = a.authority_id
    JOIN app.organisation p ON p.id = a.provider_id`;

export const readApproval = async (tx: Tx, id: string): Promise<Approval> =>
  one(await sql<Approval>(tx, `${APPROVALS} WHERE a.id = $1`, [id]));

/** The approval, locked, when the reader may see it, at the version it has read. */
export async function lockApproval(tx: Tx, id: string, version?: number): Promise<Approval> {
  const approval = one(await sql<Approval>(tx, `${APPROVALS} WHERE a.id = $1 FOR UPDATE OF a`, [id]));
  changedOne(version === undefined || approval.version === version ? 1 : 0);
  return approval;
}

export interface Answer {
  readonly requirement: string;
  readonly answer: string;
  readonly validTo: CalendarDate | null;
  readonly met: boolean | null;
  readonly ground: string | null;
}

export const readAnswers = (tx: Tx, approvalId: string): Promise<Answer[]> =>
  sql<Answer>(
    tx,
    `SELECT requirement, answer, valid_to AS "validTo", met, ground FROM contracts.rulebook_answer WHERE approval_id = $1`,
    [approvalId],
  );

/** False when the provider has an application or an approval already. */
export async function insertApproval(
  tx: Tx,
  of: {
    readonly rulebookId: string;
    readonly authorityId: string;
    readonly providerId: string;
    readonly versionId: string;
    readonly personId: string;
  },
  now: Date,
): Promise<string | undefined> {
  const id = newId();
  const inserted = await execute(
    tx,
    `INSERT INTO contracts.rulebook_approval (id, rulebook_id, authority_id, provider_id, version_id, services, municipalities, languages, applied_by, status_at, created_at)
     VALUES ($1, $2, $3, $4, $5, '[]', '{}', '{}', $6, $7, $7)
     ON CONFLICT (rulebook_id, provider_id) WHERE status IN ('draft', 'applied', 'incomplete', 'approved', 'active', 'lapsed', 'suspended') DO NOTHING`,
    [id, of.rulebookId, of.authorityId, of.providerId, of.versionId, of.personId, now],
  );
  return inserted === 1 ? id : undefined;
}

export interface WrittenApplication extends Application {
  readonly presentation: string;
  readonly answers: readonly Pick<Answer, 'requirement' | 'answer' | 'validTo'>[];
}

/** Writes an application as it now is; what an officer has found of an answer that did not change stays. */
export async function writeApplication(
  tx: Tx,
  approval: Approval,
  versionId: string,
  written: WrittenApplication,
): Promise<void> {
  const { services, municipalities, languages, presentation } = written;
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.rulebook_approval
          SET services = $3, municipalities = $4, languages = $5, presentation = $6, version_id = $7, version = version + 1
        WHERE id = $1 AND version = $2`,
      [approval.id, approval.version, JSON.stringify(services), municipalities, languages, presentation, versionId],
    ),
  );
  for (const { requirement, answer, validTo } of written.answers)
    await execute(
      tx,
      `INSERT INTO contracts.rulebook_answer (approval_id, requirement, answer, valid_to) VALUES ($1, $2, $3, $4)
       ON CONFLICT (approval_id, requirement) DO UPDATE
         SET answer = EXCLUDED.answer, valid_to = EXCLUDED.valid_to, met = NULL, ground = NULL, checked_by = NULL, checked_at = NULL
       WHERE (rulebook_answer.answer, rulebook_answer.valid_to) IS DISTINCT FROM (EXCLUDED.answer, EXCLUDED.valid_to)`,
      [approval.id, requirement, answer, validTo],
    );
}

/** Moves a locked approval and records it; anything outside the actor's table is a 409. Further columns change with it. */
export async function moveApproval(
  tx: Tx,
  actor: Actor,
  as: ApprovalActor,
  approval: Approval,
  move: ApprovalMove,
  {
    now,
    note,
    set = {},
  }: { readonly now: Date; readonly note?: string | null; readonly set?: Readonly<Record<string, unknown>> },
): Promise<ApprovalStatus> {
  const status = approvalAfter(as, approval.status, move);
  if (status === undefined) throw rulebookProblem('approval-move-not-allowed');
  const columns = Object.entries(set);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.rulebook_approval SET status = $3, status_at = CASE WHEN status = $3 THEN status_at ELSE $4::timestamptz END,
              version = version + 1${columns.map(([column], index) => `, ${column} = $${index + 5}`).join('')}
        WHERE id = $1 AND version = $2`,
      [approval.id, approval.version, status, now, ...columns.map(([, value]) => value)],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'rulebook-approval',
    subjectId: approval.id,
    move,
    from: approval.status,
    to: status,
    authorityId: approval.authorityId,
    providerId: approval.providerId,
    note: note ?? null,
  });
  return status;
}

/** The services that were approved, at the provider's own prices. */
export const approvedServices = ({ services, approvedCodes }: Approval): AskedService[] =>
  services.filter(({ serviceKind }) => approvedCodes?.includes(serviceKind) ?? false);

import { changedOne, execute, type Language, type Localised, one, sql, type Tx } from '@kasvutori/platform';
import type { ClarificationStatus, QuestionStatus } from './question-lifecycle.js';

export interface TenderAskedAbout {
  readonly id: string;
  readonly authorityId: string;
  readonly number: string;
  readonly title: Localised;
  readonly language: Language;
  readonly status: string;
  readonly questionsDeadline: Date | null;
  readonly submissionDeadline: Date;
  readonly lots: readonly { readonly id: string; readonly number: number; readonly title: Localised }[];
}

/** A published tender with its lots, or 404: nobody asks about a draft. */
export async function readTenderAskedAbout(tx: Tx, tenderId: string): Promise<TenderAskedAbout> {
  return one(
    await sql<TenderAskedAbout>(
      tx,
      `SELECT t.id, t.authority_id AS "authorityId", t.number, t.title, t.language, t.status, t.questions_deadline AS "questionsDeadline",
              t.submission_deadline AS "submissionDeadline",
              (SELECT coalesce(json_agg(json_build_object('id', l.id, 'number', l.number, 'title', l.title) ORDER BY l.number), '[]')
                 FROM procurement.lot l WHERE l.tender_id = t.id) AS lots
         FROM procurement.tender t WHERE t.id = $1 AND t.published_at IS NOT NULL`,
      [tenderId],
    ),
  );
}

export interface QuestionRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly lotId: string | null;
  readonly concerns: string | null;
  readonly text: string;
  readonly language: Language;
  readonly status: QuestionStatus;
  readonly clarificationId: string | null;
  readonly dismissal: string | null;
  readonly askedAt: Date;
  readonly version: number;
}

export const QUESTION = `
  SELECT q.id, q.tender_id AS "tenderId", q.authority_id AS "authorityId", q.lot_id AS "lotId", q.concerns, q.text, q.language, q.status,
         q.clarification_id AS "clarificationId", q.dismissal, q.asked_at AS "askedAt", q.version
    FROM procurement.question q`;

export const readQuestions = (tx: Tx, tenderId: string): Promise<QuestionRow[]> =>
  sql<QuestionRow>(tx, `${QUESTION} WHERE q.tender_id = $1 ORDER BY q.asked_at, q.id LIMIT 2000`, [tenderId]);

export async function readQuestion(tx: Tx, id: string): Promise<QuestionRow> {
  return one(await sql<QuestionRow>(tx, `${QUESTION} WHERE q.id = $1`, [id]));
}

/** Moves the question that was read: 412 when somebody was quicker. */
export async function changeQuestion(
  tx: Tx,
  question: Pick<QuestionRow, 'id' | 'status' | 'version'>,
  to: { readonly status: QuestionStatus; readonly clarificationId: string | null; readonly dismissal?: string },
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.question SET status = $4, clarification_id = $5, dismissal = $6, version = version + 1
        WHERE id = $1 AND status = $2 AND version = $3`,
      [question.id, question.status, question.version, to.status, to.clarificationId, to.dismissal ?? null],
    ),
  );
}

/** Somebody waits for an answer to this many questions. */
export async function countUnanswered(tx: Tx, tenderId: string): Promise<number> {
  const rows = await sql<{ count: number }>(
    tx,
    `SELECT count(*)::int AS count FROM procurement.question WHERE tender_id = $1 AND status IN ('waiting', 'drafted')`,
    [tenderId],
  );
  return one(rows).count;
}

export interface ClarificationRow {
  readonly id: string;
  readonly tenderId: string;
  readonly authorityId: string;
  readonly number: number | null;
  readonly lotId: string | null;
  readonly concerns: string | null;
  readonly status: ClarificationStatus;
  readonly publishedAt: Date | null;
  readonly version: number;
}

const CLARIFICATION = `
  SELECT c.id, c.tender_id AS "tenderId", c.authority_id AS "authorityId", c.number, c.lot_id AS "lotId", c.concerns, c.status,
         c.published_at AS "publishedAt", c.version
    FROM procurement.clarification c`;

export async function readClarification(tx: Tx, id: string): Promise<ClarificationRow> {
  return one(await sql<ClarificationRow>(tx, `${CLARIFICATION} WHERE c.id = $1`, [id]));
}

export const readClarifications = (tx: Tx, tenderId: string): Promise<ClarificationRow[]> =>
  sql<ClarificationRow>(
    tx,
    `${CLARIFICATION} WHERE c.tender_id = $1 AND c.status <> 'discarded' ORDER BY c.number NULLS FIRST, c.created_at, c.id`,
    [tenderId],
  );

export interface AnswerVersionRow {
  readonly clarificationId: string;
  readonly versionNo: number;
  readonly wording: string;
  readonly answer: Partial<Localised>;
  readonly reason: string | null;
  readonly publishedAt: Date | null;
}

/** Every version of the answers of a tender, the latest first. */
export const readAnswerVersions = (tx: Tx, tenderId: string): Promise<AnswerVersionRow[]> =>
  sql<AnswerVersionRow>(
    tx,
    `SELECT v.clarification_id AS "clarificationId", v.version_no AS "versionNo", v.wording, v.answer, v.reason, v.published_at AS "publishedAt"
       FROM procurement.clarification_version v JOIN procurement.clarification c ON c.id = v.clarification_id
      WHERE c.tender_id = $1 ORDER BY v.clarification_id, v.version_no DESC`,
    [tenderId],
  );

export async function changeClarification(
  tx: Tx,
  clarification: Pick<ClarificationRow, 'id' | 'status' | 'version'>,
  to: {
    readonly status: ClarificationStatus;
    readonly number?: number | null;
    readonly publishedAt?: Date | null;
    readonly lotId?: string | null;
    readonly concerns?: string | null;
  },
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.clarification
          SET status = $4, number = coalesce($5, number), published_at = coalesce($6, published_at), version = version + 1,
              lot_id = CASE WHEN $7 THEN $8::uuid ELSE lot_id END, concerns = CASE WHEN $7 THEN $9 ELSE concerns END
        WHERE id = $1 AND status = $2 AND version = $3`,
      [
        clarification.id,
        clarification.status,
        clarification.version,
        to.status,
        to.number ?? null,
        to.publishedAt ?? null,
        to.lotId !== undefined,
        to.lotId ?? null,
        to.concerns ?? null,
      ],
    ),
  );
}

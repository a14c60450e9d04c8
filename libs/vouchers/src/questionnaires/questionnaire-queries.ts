import { one, type ClientKind, readPage, sql, type Page, type Sort, type Tx } from '@kasvutori/platform';
import type { Questionnaire } from '../needs/questionnaire.js';
import type { Trial } from './check-questionnaire.js';

export const QUESTIONNAIRE_STATUSES = ['draft', 'published'] as const;
export type QuestionnaireStatus = (typeof QUESTIONNAIRE_STATUSES)[number];

export interface QuestionnaireRow {
  readonly id: string;
  /** NULL: of the platform. */
  readonly authorityId: string | null;
  readonly name: string;
  readonly clientKind: ClientKind;
  readonly content: Questionnaire;
  readonly trials: readonly Trial[];
  readonly status: QuestionnaireStatus;
  readonly createdAt: Date;
  readonly publishedAt: Date | null;
  readonly editedBy: string | null;
  readonly version: number;
}

const ROW = `SELECT q.id, q.authority_id AS "authorityId", q.name, q.client_kind AS "clientKind", q.content, q.trials, q.status, q.created_at AS "createdAt",
  q.published_at AS "publishedAt", p.name AS "editedBy", q.version
  FROM vouchers.questionnaire q LEFT JOIN app.person p ON p.id = q.edited_by`;

/** What the authority asks by now: its own newest, or the platform's where it has published none. */
export const currentQuestionnaire = async (
  tx: Tx,
  authorityId: string,
  clientKind: ClientKind = 'person',
): Promise<QuestionnaireRow> =>
  one(
    await sql<QuestionnaireRow>(
      tx,
      `${ROW} WHERE q.status = 'published' AND q.client_kind = $2 AND (q.authority_id = $1 OR q.authority_id IS NULL)
        ORDER BY q.authority_id IS NULL, q.published_at DESC LIMIT 1`,
      [authorityId, clientKind],
    ),
  );

/** One that this authority may answer by: published, of its own or the platform's; 404 otherwise. */
export const publishedQuestionnaire = async (tx: Tx, authorityId: string, id: string): Promise<QuestionnaireRow> =>
  one(
    await sql<QuestionnaireRow>(
      tx,
      `${ROW} WHERE q.id = $1 AND q.status = 'published' AND (q.authority_id = $2 OR q.authority_id IS NULL)`,
      [id, authorityId],
    ),
  );

/** Any that this authority may look at, its drafts too. */
export const questionnaireById = async (tx: Tx, authorityId: string, id: string): Promise<QuestionnaireRow> =>
  one(
    await sql<QuestionnaireRow>(tx, `${ROW} WHERE q.id = $1 AND (q.authority_id = $2 OR q.authority_id IS NULL)`, [
      id,
      authorityId,
    ]),
  );

export const hasDraft = async (tx: Tx, clientKind: ClientKind): Promise<boolean> =>
  (
    await sql(
      tx,
      `SELECT FROM vouchers.questionnaire WHERE authority_id = app.authority_id() AND client_kind = $1 AND status = 'draft'`,
      [clientKind],
    )
  ).length > 0;

/** Contents by id, for reading old answers by their own questions. */
export async function contentsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Questionnaire>> {
  const rows = await sql<{ id: string; content: Questionnaire }>(
    tx,
    `SELECT id, content FROM vouchers.questionnaire WHERE id = ANY ($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

const NEWEST_FIRST: Sort = { column: 'createdAt', type: 'timestamptz', direction: 'desc' };

export type QuestionnaireSummaryRow = Omit<QuestionnaireRow, 'content' | 'trials' | 'version'> & {
  readonly title: Questionnaire['title'];
  readonly questions: number;
};

export const listQuestionnaires = (
  tx: Tx,
  authorityId: string,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<QuestionnaireSummaryRow>> =>
  readPage<QuestionnaireSummaryRow>(tx, {
    query: `SELECT q.id, q.authority_id AS "authorityId", q.client_kind AS "clientKind", q.name, q.content -> 'title' AS title,
                   jsonb_array_length(q.content -> 'questions') AS questions, q.status, q.created_at AS "createdAt",
                   q.published_at AS "publishedAt", p.name AS "editedBy"
              FROM vouchers.questionnaire q LEFT JOIN app.person p ON p.id = q.edited_by
             WHERE q.authority_id = $1 OR q.authority_id IS NULL`,
    params: [authorityId],
    sort: NEWEST_FIRST,
    cursor,
    limit,
    count: true,
  });

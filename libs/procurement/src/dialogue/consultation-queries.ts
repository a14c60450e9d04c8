import { commonProblem, one, readPage, sql, type Page, type Tx } from '@kasvutori/platform';
import type {
  ConsultationFilter,
  ConsultationSummary,
  OwnResponse,
  PublicConsultation,
  Question,
  ReceivedResponse,
} from './consultations.dto.js';
import type { Finding } from './findings.dto.js';

/** Consultations of the officer's authority, or everyone's that have been opened; the newest first. */
export function listConsultations(
  tx: Tx,
  scope: 'own' | 'public',
  filter: ConsultationFilter,
): Promise<Page<ConsultationSummary>> {
  return readPage<ConsultationSummary>(tx, {
    query: `SELECT c.id, c.number, o.name AS "authorityName", c.title, c.status, c.service_kind AS "serviceKind", c.opened_at AS "openedAt",
                   c.answers_deadline AS "answersEnd", c.updated_at AS "updatedAt"
              FROM procurement.consultation c JOIN app.organisation o ON o.id = c.authority_id
             WHERE CASE $1::text WHEN 'own' THEN c.authority_id = app.authority_id() ELSE c.status <> 'draft' END
               AND ($2::text[] IS NULL OR c.status = ANY ($2)) AND ($3::uuid IS NULL OR c.plan_item_id = $3)`,
    params: [scope, filter.status ?? null, filter.planItemId ?? null],
    sort: { column: 'updatedAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
}

export type StoredConsultation = Omit<PublicConsultation, 'questions' | 'findings'> & { readonly version: number };

const CONSULTATION = `
  SELECT c.id, c.number, c.authority_id AS "authorityId", o.name AS "authorityName", c.title, c.description, c.service_kind AS "serviceKind",
         c.municipalities, c.plan_item_id AS "planItemId", to_char(c.answers_local, 'YYYY-MM-DD"T"HH24:MI') AS "answersDeadline",
         c.answers_deadline AS "answersEnd", c.status, c.opened_at AS "openedAt", c.summary, c.summarised_at AS "summarisedAt", c.version
    FROM procurement.consultation c JOIN app.organisation o ON o.id = c.authority_id
   WHERE c.id = $1`;

/** A consultation without its parts; 404 where row-level security hides it. */
export async function readConsultation(tx: Tx, id: string): Promise<StoredConsultation> {
  return one(await sql<StoredConsultation>(tx, CONSULTATION, [id]));
}

const withoutVersion = ({ version: _, ...consultation }: StoredConsultation) => consultation;

/** The officer's own, after locking the row. */
export async function lockConsultation(tx: Tx, id: string): Promise<StoredConsultation> {
  one(
    await sql(
      tx,
      'SELECT id FROM procurement.consultation WHERE id = $1 AND authority_id = app.authority_id() FOR UPDATE',
      [id],
    ),
  );
  return readConsultation(tx, id);
}

/** What everyone may read of an opened consultation; an authority's draft is not there. */
export async function readPublicConsultation(tx: Tx, id: string): Promise<PublicConsultation> {
  const consultation = withoutVersion(await readConsultation(tx, id));
  if (consultation.status === 'draft') throw commonProblem('not-found');
  return {
    ...consultation,
    questions: await readQuestions(tx, id),
    findings: (await readFindingsOf(tx, id)).filter(({ isPublic }) => isPublic),
  };
}

export async function readQuestions(tx: Tx, consultationId: string): Promise<Question[]> {
  return sql<Question>(
    tx,
    `SELECT q.id, q.text, coalesce(array_agg(a.text ORDER BY a.position) FILTER (WHERE a.text IS NOT NULL), '{}') AS "publishedAnswers"
       FROM procurement.consultation_question q LEFT JOIN procurement.published_answer a ON a.question_id = q.id
      WHERE q.consultation_id = $1 GROUP BY q.id ORDER BY q.position`,
    [consultationId],
  );
}

export const FINDING = `
  SELECT f.id, f.title, f.text, f.service_kind AS "serviceKind", f.interviews, f.is_public AS "isPublic", f.consultation_id AS "consultationId",
         f.plan_item_id AS "planItemId", f.written_at AS "writtenAt"
    FROM procurement.finding f`;

export const readFindingsOf = (tx: Tx, consultationId: string): Promise<Finding[]> =>
  sql<Finding>(tx, `${FINDING} WHERE f.consultation_id = $1 ORDER BY f.written_at, f.id LIMIT 200`, [consultationId]);

const ANSWERS = `coalesce((SELECT jsonb_agg(jsonb_build_object('questionId', q.id, 'text', r.answers->>q.id::text) ORDER BY q.position)
                   FROM procurement.consultation_question q WHERE q.consultation_id = r.consultation_id AND r.answers ? q.id::text), '[]') AS answers`;

export async function readOwnResponse(tx: Tx, consultationId: string, providerId: string): Promise<OwnResponse | null> {
  const [own] = await sql<OwnResponse>(
    tx,
    `SELECT r.answered_at AS "answeredAt", r.version, ${ANSWERS} FROM procurement.consultation_response r
      WHERE r.consultation_id = $1 AND r.provider_id = $2`,
    [consultationId, providerId],
  );
  return own ?? null;
}

export const readResponses = (tx: Tx, consultationId: string): Promise<ReceivedResponse[]> =>
  sql<ReceivedResponse>(
    tx,
    `SELECT r.provider_id AS "providerId", o.name AS "providerName", r.answered_at AS "answeredAt", ${ANSWERS}
       FROM procurement.consultation_response r JOIN app.organisation o ON o.id = r.provider_id
      WHERE r.consultation_id = $1 ORDER BY r.answered_at, r.id LIMIT 10000`,
    [consultationId],
  );

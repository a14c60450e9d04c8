import { sql, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import type { Channel, Ground, Level, Segment } from './needs-ground.js';
import { contentsOf } from '../questionnaires/questionnaire-queries.js';
import { needByArea, type AreaNeed } from './need-by-area.js';
import type { Answers } from './questionnaire.js';

interface KeptAssessment {
  readonly id: string;
  readonly number: number;
  readonly questionnaireId: string;
  /** The version that was answered, as people call it: 2026-1. */
  readonly questionnaire: string;
  /** The request whose answers, given by the client at home, were gone through. */
  readonly requestId: string | null;
  readonly answers: Answers;
  readonly proposedLevel: Level;
  readonly level: Level;
  readonly proposedSegment: Segment;
  readonly segment: Segment;
  readonly channels: Channel[];
  readonly services: ServiceKindCode[];
  readonly grounds: Ground[];
  readonly reason: string | null;
  readonly madeAt: Date;
}

export interface AssessmentRow extends KeptAssessment {
  readonly areas: AreaNeed[];
}

/** All assessments of a client, newest first, each weighed by the questionnaire it answered. */
export async function assessmentsOf(tx: Tx, clientId: string): Promise<AssessmentRow[]> {
  const rows = await sql<KeptAssessment>(
    tx,
    `SELECT a.id, a.number, a.questionnaire_id AS "questionnaireId", q.name AS questionnaire, a.request_id AS "requestId", a.answers,
            a.proposed_level AS "proposedLevel", a.level, a.proposed_segment AS "proposedSegment", a.segment,
            a.channels, a.services, a.grounds, a.reason, a.made_at AS "madeAt"
       FROM vouchers.assessment a JOIN vouchers.questionnaire q ON q.id = a.questionnaire_id
      WHERE a.client_id = $1 ORDER BY a.number DESC`,
    [clientId],
  );
  const contents = await contentsOf(
    tx,
    rows.map(({ questionnaireId }) => questionnaireId),
  );
  return rows.map((row) => {
    const content = contents.get(row.questionnaireId);
    return { ...row, areas: content === undefined ? [] : needByArea(content, row.answers) };
  });
}

/** The segment of the latest assessment, which outcome prices are read by; undefined before the first. */
export async function latestSegment(tx: Tx, clientId: string): Promise<Segment | undefined> {
  const rows = await sql<{ segment: Segment }>(
    tx,
    `SELECT segment FROM vouchers.assessment WHERE client_id = $1 ORDER BY number DESC LIMIT 1`,
    [clientId],
  );
  return rows[0]?.segment;
}

export interface LatestAssessment {
  readonly id: string;
  readonly level: Level;
  readonly segment: Segment;
  readonly services: ServiceKindCode[];
}

export async function latestAssessment(tx: Tx, clientId: string): Promise<LatestAssessment | undefined> {
  const rows = await sql<LatestAssessment>(
    tx,
    `SELECT id, level, segment, services FROM vouchers.assessment WHERE client_id = $1 ORDER BY number DESC LIMIT 1`,
    [clientId],
  );
  return rows[0];
}

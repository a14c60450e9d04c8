import { sql, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import type { Channel, Ground, Level, Segment } from './needs-ground.js';
import type { Answers } from './questionnaire.js';

export interface AssessmentRow {
  readonly id: string;
  readonly number: number;
  readonly questionnaire: string;
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

/** All assessments of a client, newest first. */
export const assessmentsOf = (tx: Tx, clientId: string): Promise<AssessmentRow[]> =>
  sql<AssessmentRow>(
    tx,
    `SELECT id, number, questionnaire, answers, proposed_level AS "proposedLevel", level, proposed_segment AS "proposedSegment", segment,
            channels, services, grounds, reason, made_at AS "madeAt"
       FROM vouchers.assessment WHERE client_id = $1 ORDER BY number DESC`,
    [clientId],
  );

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

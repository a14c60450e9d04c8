import { type AuthorityActor, execute, sql, type Tx } from '@kasvutori/platform';
import type { NewScore, ScoreRow } from '../evaluation/evaluation-queries.js';
import type { PanelState, Scorer } from './panel-rules.js';

export interface PanelRow extends PanelState {
  readonly tenderId: string;
  readonly version: number;
}

export async function findPanel(tx: Tx, tenderId: string): Promise<PanelRow | undefined> {
  const [panel] = await sql<PanelRow>(
    tx,
    `SELECT p.tender_id AS "tenderId", p.phase, p.chair_id AS "chairId", p.version,
            ARRAY(SELECT m.person_id::text FROM procurement.panel_member m WHERE m.tender_id = p.tender_id ORDER BY m.person_id) AS "memberIds"
       FROM procurement.evaluation_panel p WHERE p.tender_id = $1`,
    [tenderId],
  );
  return panel;
}

export interface MemberRow {
  readonly personId: string;
  readonly name: string;
  readonly hasInterest: boolean | null;
  readonly note: string | null;
  readonly declaredAt: Date | null;
  readonly given: number;
}

export function readMembers(tx: Tx, tenderId: string): Promise<MemberRow[]> {
  return sql<MemberRow>(
    tx,
    `SELECT m.person_id AS "personId", p.name, d.has_interest AS "hasInterest", d.note, d.declared_at AS "declaredAt", coalesce(g.given, 0)::int AS given
       FROM procurement.panel_member m
       JOIN app.person p ON p.id = m.person_id
       LEFT JOIN procurement.interest_declaration d ON d.tender_id = m.tender_id AND d.person_id = m.person_id
       LEFT JOIN procurement.panel_progress($1) g ON g.person_id = m.person_id
      WHERE m.tender_id = $1 ORDER BY p.name, m.person_id`,
    [tenderId],
  );
}

/** Colleagues who may score. */
export function readCandidates(tx: Tx, authorityId: string): Promise<{ personId: string; name: string }[]> {
  return sql(
    tx,
    `SELECT DISTINCT p.id AS "personId", p.name FROM app.membership m JOIN app.person p ON p.id = m.person_id
      WHERE m.organisation_id = $1 AND m.role IN ('procurement-officer', 'procurement-approver') ORDER BY p.name, p.id`,
    [authorityId],
  );
}

export async function readScorer(tx: Tx, tenderId: string, personId: string): Promise<Scorer> {
  const [row] = await sql<{ hasInterest: boolean | null; declaredAtOpening: boolean }>(
    tx,
    `SELECT (SELECT has_interest FROM procurement.interest_declaration WHERE tender_id = $1 AND person_id = $2) AS "hasInterest",
            EXISTS (SELECT FROM procurement.opening_declaration WHERE tender_id = $1 AND person_id = $2) AS "declaredAtOpening"`,
    [tenderId, personId],
  );
  return { personId, hasInterest: row?.hasInterest ?? undefined, declaredAtOpening: row?.declaredAtOpening === true };
}

/** The panel and its members; those it has already stay, with what they have scored. */
export async function keepPanel(
  tx: Tx,
  actor: AuthorityActor,
  panel: { readonly tenderId: string; readonly chairId: string; readonly memberIds: readonly string[] },
  now: Date,
): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.evaluation_panel (tender_id, authority_id, chair_id, appointed_by, appointed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (tender_id) DO UPDATE SET chair_id = excluded.chair_id, version = evaluation_panel.version + 1`,
    [panel.tenderId, actor.organisationId, panel.chairId, actor.personId, now],
  );
  await execute(
    tx,
    `INSERT INTO procurement.panel_member (tender_id, person_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
    [panel.tenderId, panel.memberIds],
  );
}

/** False when the person has declared already. */
export async function insertInterest(
  tx: Tx,
  actor: AuthorityActor,
  declared: { readonly tenderId: string; readonly hasInterest: boolean; readonly note: string | null },
  now: Date,
): Promise<boolean> {
  const inserted = await execute(
    tx,
    `INSERT INTO procurement.interest_declaration (tender_id, person_id, authority_id, has_interest, note, declared_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [declared.tenderId, actor.personId, actor.organisationId, declared.hasInterest, declared.note, now],
  );
  return inserted === 1;
}

/** False when it was open already: two members gave the last score at once. */
export async function openConsensusPhase(tx: Tx, tenderId: string, now: Date): Promise<boolean> {
  const changed = await execute(
    tx,
    `UPDATE procurement.evaluation_panel SET phase = 'consensus', consensus_at = $2, version = version + 1 WHERE tender_id = $1 AND phase = 'individual'`,
    [tenderId, now],
  );
  return changed === 1;
}

export function readConsensus(tx: Tx, lotIds: readonly string[]): Promise<ScoreRow[]> {
  return sql<ScoreRow>(
    tx,
    `SELECT s.bid_id AS "bidId", s.criterion_id AS "criterionId", s.given_by AS "scoredBy", p.name AS "scorerName", s.score, s.ground, s.given_at AS "scoredAt"
       FROM procurement.consensus_score s
       JOIN procurement.criterion c ON c.id = s.criterion_id
       JOIN app.person p ON p.id = s.given_by
      WHERE c.lot_id = ANY ($1::uuid[]) ORDER BY s.bid_id, c.position`,
    [lotIds],
  );
}

export async function keepConsensus(tx: Tx, givenBy: string, scores: readonly NewScore[], now: Date): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.consensus_score (bid_id, criterion_id, given_by, score, ground, given_at)
     SELECT u.bid, u.criterion, $1, u.score, u.ground, $6
       FROM unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::text[]) AS u (bid, criterion, score, ground)
     ON CONFLICT (bid_id, criterion_id) DO UPDATE
       SET score = excluded.score, ground = excluded.ground, given_by = excluded.given_by, given_at = excluded.given_at`,
    [
      givenBy,
      scores.map((s) => s.bidId),
      scores.map((s) => s.criterionId),
      scores.map((s) => s.score),
      scores.map((s) => s.ground),
      now,
    ],
  );
}

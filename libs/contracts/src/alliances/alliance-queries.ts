import { one, sql, type CalendarDate, type Cents, type Localised, type Tx } from '@kasvutori/platform';
import type { AlliancePhase } from './alliance-lifecycle.js';
import type { AllianceTerms } from './alliance-terms.js';
import type { ShareTable } from './party-shares.js';

export interface AllianceRow {
  readonly id: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly title: Localised;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly providerId: string;
  readonly phase: AlliancePhase;
  readonly runsFrom: CalendarDate;
  /** The first day that is no longer shared. */
  readonly runsTo: CalendarDate;
  readonly version: number;
  readonly createdAt: Date;
}

export const ALLIANCE_ROWS = `
  SELECT a.id, a.contract_id AS "contractId", c.number AS "contractNumber", c.title, a.authority_id AS "authorityId", o.name AS "authorityName",
         c.provider_id AS "providerId", a.phase, a.runs_from AS "runsFrom", a.runs_to AS "runsTo", a.version, a.created_at AS "createdAt"
    FROM contracts.alliance a
    JOIN contracts.contract c ON c.id = a.contract_id
    JOIN app.organisation o ON o.id = a.authority_id`;

/** 404 when the actor is not of this alliance. */
export const readAlliance = async (tx: Tx, id: string): Promise<AllianceRow> =>
  one(await sql<AllianceRow>(tx, `${ALLIANCE_ROWS} WHERE a.id = $1`, [id]));

/** The alliance, locked so that decisions and reports of it come one after another. */
export const lockAlliance = async (tx: Tx, id: string): Promise<AllianceRow> =>
  one(await sql<AllianceRow>(tx, `${ALLIANCE_ROWS} WHERE a.id = $1 FOR NO KEY UPDATE OF a`, [id]));

export interface PartyRow {
  readonly providerId: string;
  readonly name: string;
  readonly estimateCents: Cents;
}

export const readParties = (tx: Tx, allianceId: string): Promise<PartyRow[]> =>
  sql<PartyRow>(
    tx,
    `SELECT p.provider_id AS "providerId", o.name, p.estimate_cents AS "estimateCents"
       FROM contracts.alliance_party p JOIN app.organisation o ON o.id = p.provider_id WHERE p.alliance_id = $1 ORDER BY o.name, p.provider_id`,
    [allianceId],
  );

export interface ShareTableRow extends ShareTable {
  /** The decision that made it; null for the first, which came with the contract. */
  readonly decisionNumber: number | null;
}

/** Tables agreed by the instant (all when null), in the order of their days. */
export const readShares = (tx: Tx, allianceId: string, agreedBy: Date | null): Promise<ShareTableRow[]> =>
  sql<ShareTableRow>(
    tx,
    `SELECT s.valid_from AS "validFrom", p.number AS "decisionNumber",
            jsonb_agg(jsonb_build_object('providerId', s.provider_id, 'percent', trim_scale(s.hundredths / 100.0)::text) ORDER BY s.provider_id) AS shares
       FROM contracts.alliance_share s LEFT JOIN contracts.alliance_proposal p ON p.id = s.proposal_id
      WHERE s.alliance_id = $1 AND ($2::timestamptz IS NULL OR s.agreed_at <= $2) GROUP BY s.valid_from, p.number ORDER BY s.valid_from`,
    [allianceId, agreedBy],
  );

export interface TermsRow {
  readonly version: number;
  readonly body: AllianceTerms;
  readonly agreedAt: Date;
}

/** The newest terms that were agreed by the instant (all when null). */
export const readTerms = async (tx: Tx, allianceId: string, agreedBy: Date | null): Promise<TermsRow> =>
  one(
    await sql<TermsRow>(
      tx,
      `SELECT version, body, agreed_at AS "agreedAt" FROM contracts.alliance_terms
        WHERE alliance_id = $1 AND ($2::timestamptz IS NULL OR agreed_at <= $2) ORDER BY version DESC LIMIT 1`,
      [allianceId, agreedBy],
    ),
  );

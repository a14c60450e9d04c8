import { type CalendarDate, commonProblem, type Localised, one, sql, type Tx } from '@kasvutori/platform';
import type { ClaimRefusal } from '../entitlements/judge-claims.js';
import type { TariffVersionRow } from '../tariffs/tariff-queries.js';
import type { ClaimStatus } from './claim-lifecycle.js';

export interface ClaimRow {
  readonly id: string;
  readonly participationId: string;
  readonly clientReference: string;
  readonly contractNumber: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly key: string;
  readonly title: Localised;
  readonly outcomeOn: CalendarDate | null;
  readonly evidence: readonly { readonly kind: string; readonly evidenceId: string }[];
  readonly status: ClaimStatus;
  readonly refusal: ClaimRefusal | null;
  readonly claimedOn: CalendarDate;
  readonly claimedAt: Date;
  readonly contest: string | null;
  readonly decisionReason: string | null;
  readonly version: number;
}

export const CLAIMS = `
  SELECT k.id, k.participation_id AS "participationId", p.client_reference AS "clientReference", c.number AS "contractNumber",
         k.provider_id AS "providerId", o.name AS "providerName", k.outcome_key AS key, k.title, k.outcome_on AS "outcomeOn", k.evidence, k.status, k.refusal,
         k.claimed_on AS "claimedOn", k.claimed_at AS "claimedAt", k.contest, k.decision_reason AS "decisionReason", k.version
    FROM outcomes.outcome_claim k
    JOIN outcomes.participation p ON p.id = k.participation_id
    JOIN contracts.contract c ON c.id = p.contract_id
    JOIN app.organisation o ON o.id = k.provider_id`;

export const readClaim = async (tx: Tx, id: string): Promise<ClaimRow> =>
  one(await sql<ClaimRow>(tx, `${CLAIMS} WHERE k.id = $1`, [id]));

/** The claim, locked, when it is the version the actor has seen (else 412); 404 when the actor may not see it. */
export async function lockClaim(tx: Tx, id: string, version: number): Promise<ClaimRow & { authorityId: string }> {
  const { authorityId } = one(
    await sql<{ authorityId: string }>(
      tx,
      `SELECT authority_id AS "authorityId" FROM outcomes.outcome_claim WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    ),
  );
  const claim = await readClaim(tx, id);
  if (claim.version !== version) throw commonProblem('stale-version');
  return { ...claim, authorityId };
}

/** Keys of these participations whose claims stood by the instant (now when null). Where no tariff asks for claims nothing is read. */
export async function readClaims(
  tx: Tx,
  tariffs: readonly Pick<TariffVersionRow, 'body'>[],
  participationIds: readonly string[],
  recordedBy: Date | null,
): Promise<Map<string, string[]>> {
  const asks = tariffs.some(({ body }) => body.components.some(({ claim }) => claim?.mode === 'claim'));
  if (!asks) return new Map();
  const rows = await sql<{ participationId: string; keys: string[] }>(
    tx,
    `SELECT participation_id AS "participationId", array_agg(outcome_key) AS keys FROM outcomes.outcome_claim
      WHERE participation_id = ANY ($1::uuid[]) AND status = 'accepted' AND ($2::timestamptz IS NULL OR accepted_at <= $2) GROUP BY 1`,
    [participationIds, recordedBy],
  );
  return new Map(rows.map(({ participationId, keys }) => [participationId, keys]));
}

import { type Cents, parseCents, sql, type Tx } from '@kasvutori/platform';
import type { StatementRow } from './statement-queries.js';

/** What the tariffs keep back of everything that has been paid to a provider. */
export interface RetentionPosition {
  readonly beforeCents: Cents;
  readonly afterCents: Cents;
}

/** Before a run and after it: of each outcome the newest line says what is kept of it, and the newest of its release that it is no more. */
export async function retentionPosition(
  tx: Tx,
  { authorityId, providerId, runNumber }: Pick<StatementRow, 'authorityId' | 'providerId' | 'runNumber'>,
): Promise<RetentionPosition> {
  const positions = await retentionPositions(tx, { authorityId, runNumber }, [providerId]);
  return positions.get(providerId) ?? { beforeCents: 0n, afterCents: 0n };
}

/** The same for several providers at once; one of whom nothing has ever been kept is left out. */
export async function retentionPositions(
  tx: Tx,
  { authorityId, runNumber }: Pick<StatementRow, 'authorityId' | 'runNumber'>,
  providerIds: readonly string[],
): Promise<Map<string, RetentionPosition>> {
  const found = await sql<{ providerId: string; before: string; after: string }>(
    tx,
    `WITH kept AS (
       SELECT l.provider_id, l.contract_id, l.participation_id, l.entitlement_key, r.number,
              CASE WHEN l.trace @? '$.steps[*] ? (@.op == "retained")' THEN held.amount
                   WHEN l.trace @? '$.steps[*] ? (@.op == "released")' AND l.entitled_cents <> 0 THEN -held.amount ELSE 0 END AS amount
         FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled' AND r.number <= $3
         CROSS JOIN LATERAL (SELECT coalesce(jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "split").held') #>> '{}',
                                             jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "retained" || @.op == "released").held') #>> '{}')::numeric AS amount) held
        WHERE l.authority_id = $1 AND l.provider_id = ANY ($2::uuid[])
          AND l.contract_id IN (SELECT contract_id FROM outcomes.tariff_version WHERE authority_id = $1 AND body ? 'retention')),
     newest AS (SELECT DISTINCT ON (provider_id, contract_id, participation_id, entitlement_key) provider_id, amount FROM kept
                 ORDER BY provider_id, contract_id, participation_id, entitlement_key, number DESC),
     earlier AS (SELECT DISTINCT ON (provider_id, contract_id, participation_id, entitlement_key) provider_id, amount FROM kept WHERE number < $3
                 ORDER BY provider_id, contract_id, participation_id, entitlement_key, number DESC),
     sums AS (SELECT provider_id, 0 AS before, amount AS after FROM newest UNION ALL SELECT provider_id, amount, 0 FROM earlier)
     SELECT provider_id AS "providerId", coalesce(sum(before), 0)::numeric(20, 2)::text AS before, coalesce(sum(after), 0)::numeric(20, 2)::text AS after
       FROM sums GROUP BY provider_id`,
    [authorityId, providerIds, runNumber],
  );
  return new Map(
    found.map(({ providerId, before, after }) => [
      providerId,
      { beforeCents: parseCents(before), afterCents: parseCents(after) },
    ]),
  );
}

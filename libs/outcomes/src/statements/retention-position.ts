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
  const [found] = await sql<{ before: string; after: string }>(
    tx,
    `WITH kept AS (
       SELECT l.contract_id, l.participation_id, l.entitlement_key, r.number,
              CASE WHEN l.trace @? '$.steps[*] ? (@.op == "retained")' THEN held.amount
                   WHEN l.trace @? '$.steps[*] ? (@.op == "released")' AND l.entitled_cents <> 0 THEN -held.amount ELSE 0 END AS amount
         FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled' AND r.number <= $3
         CROSS JOIN LATERAL (SELECT coalesce(jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "split").held') #>> '{}',
                                             jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "retained" || @.op == "released").held') #>> '{}')::numeric AS amount) held
        WHERE l.authority_id = $1 AND l.provider_id = $2
          AND l.contract_id IN (SELECT contract_id FROM outcomes.tariff_version WHERE authority_id = $1 AND body ? 'retention')),
     newest AS (SELECT DISTINCT ON (contract_id, participation_id, entitlement_key) amount FROM kept
                 ORDER BY contract_id, participation_id, entitlement_key, number DESC),
     earlier AS (SELECT DISTINCT ON (contract_id, participation_id, entitlement_key) amount FROM kept WHERE number < $3
                 ORDER BY contract_id, participation_id, entitlement_key, number DESC)
     SELECT (SELECT coalesce(sum(amount), 0) FROM earlier)::numeric(20, 2)::text AS before,
            (SELECT coalesce(sum(amount), 0) FROM newest)::numeric(20, 2)::text AS after`,
    [authorityId, providerId, runNumber],
  );
  return { beforeCents: parseCents(found?.before ?? '0'), afterCents: parseCents(found?.after ?? '0') };
}

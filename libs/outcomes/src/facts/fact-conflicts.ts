import { dbNow, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import { standing } from './current-facts.js';
import { conflictsIn } from './decide-facts.js';
import { readFacts } from './fact-queries.js';

/** Keeps what two sources of these participations do not agree on, each pair once. Called by whoever has recorded a fact. */
export async function noteConflicts(tx: Tx, participationIds: readonly string[]): Promise<void> {
  const several = await sql<{ id: string }>(
    tx,
    `SELECT participation_id AS id FROM outcomes.fact WHERE participation_id = ANY ($1::uuid[]) AND source <> 'delivery'
      GROUP BY participation_id HAVING count(DISTINCT source) > 1`,
    [participationIds],
  );
  if (several.length === 0) return;
  const facts = await readFacts(
    tx,
    several.map(({ id }) => id),
    null,
  );
  const found = [...facts].flatMap(([participationId, rows]) =>
    conflictsIn(standing(rows)).map(([fact_id, other_id]) => ({
      ...{ id: newId(), participation_id: participationId, fact_id, other_id },
    })),
  );
  if (found.length === 0) return;
  await execute(
    tx,
    `INSERT INTO outcomes.fact_conflict (id, participation_id, authority_id, fact_id, other_id, found_at)
     SELECT c.id, c.participation_id, p.authority_id, c.fact_id, c.other_id, $2
       FROM jsonb_to_recordset($1) AS c (id uuid, participation_id uuid, fact_id uuid, other_id uuid)
       JOIN outcomes.participation p ON p.id = c.participation_id
     ON CONFLICT (fact_id, other_id) DO NOTHING`,
    [JSON.stringify(found), await dbNow(tx)],
  );
}

export interface ConflictRow {
  readonly id: string;
  readonly participationId: string;
  readonly contractNumber: string;
  readonly clientReference: string;
  readonly providerName: string;
  readonly factId: string;
  readonly otherId: string;
  readonly foundAt: Date;
  /** Why a person decided it as it is; null while the rule does. */
  readonly reason: string | null;
}

/** Conflicts that still stand; what was corrected or taken back is none any more. */
export const CONFLICTS = `
  SELECT c.id, c.participation_id AS "participationId", k.number AS "contractNumber", p.client_reference AS "clientReference",
         o.name AS "providerName", c.fact_id AS "factId", c.other_id AS "otherId", c.found_at AS "foundAt",
         (SELECT v.reason FROM outcomes.fact_verification v WHERE v.fact_id IN (c.fact_id, c.other_id) AND v.against_id IN (c.fact_id, c.other_id)
           ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1) AS reason
    FROM outcomes.fact_conflict c
    JOIN outcomes.participation p ON p.id = c.participation_id
    JOIN contracts.contract k ON k.id = p.contract_id
    JOIN outcomes.fact f ON f.id = c.fact_id
    JOIN app.organisation o ON o.id = f.provider_id
   WHERE NOT EXISTS (SELECT FROM outcomes.fact n WHERE n.corrects_id IN (c.fact_id, c.other_id))`;

/** The newest word on either of them. */
export const DECIDED = `EXISTS (
  SELECT FROM (SELECT DISTINCT ON (v.fact_id) v.state FROM outcomes.fact_verification v WHERE v.fact_id IN (c.fact_id, c.other_id)
                ORDER BY v.fact_id, v.recorded_at DESC, v.id DESC) said WHERE said.state = 'overruled')`;

export const conflictById = async (tx: Tx, id: string): Promise<ConflictRow> =>
  one(await sql<ConflictRow>(tx, `${CONFLICTS} AND c.id = $1`, [id]));

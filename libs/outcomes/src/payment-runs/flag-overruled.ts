import { execute, type Tx } from '@kasvutori/platform';
import type { Run } from './run-queries.js';

/** Flags lines whose claim was refused by the rule and accepted by a person who decided otherwise. */
export async function flagOverruled(tx: Tx, run: Run): Promise<void> {
  await execute(
    tx,
    `UPDATE outcomes.payment_line l
        SET flags = array_append(array_remove(l.flags, flagged.flag), flagged.flag)
       FROM (SELECT participation_id, outcome_key,
                    CASE refusal WHEN 'CLAIM_LATE' THEN 'late' WHEN 'DUPLICATE' THEN 'duplicate' ELSE 'missing-evidence' END AS flag
               FROM outcomes.outcome_claim
              WHERE authority_id = $2 AND accepted_at <= $3 AND refusal IN ('CLAIM_LATE', 'DUPLICATE', 'EVIDENCE_MISSING')) flagged
      WHERE l.run_id = $1 AND l.participation_id = flagged.participation_id AND l.entitlement_key = flagged.outcome_key
        AND l.corrects_line_id IS NULL AND l.member_id IS NULL`,
    [run.id, run.authorityId, run.snapshotAt],
  );
}

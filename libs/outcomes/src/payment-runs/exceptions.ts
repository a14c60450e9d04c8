import { type Cents, centsToDecimal, formatCents, type Language, sql, type Tx } from '@kasvutori/platform';
import { EXCEPTION_TEXTS } from './exception-texts.js';
import type { ExceptionView } from './payment-runs.dto.js';

interface ExceptionRow extends Pick<
  ExceptionView,
  'kind' | 'providerId' | 'providerName' | 'contractNumber' | 'lines'
> {
  readonly cents: Cents;
  readonly usualCents: Cents | null;
}

/** What a person should look at before approving. Computed from the rows, so that it is never out of date. */
export async function readExceptions(tx: Tx, runId: string, language: Language): Promise<ExceptionView[]> {
  const rows = await sql<ExceptionRow>(
    tx,
    `WITH run AS (SELECT * FROM outcomes.payment_run WHERE id = $1),
     -- What is disputed is held back first; the rest of it is what the contract's money did not reach.
     waits AS (
       SELECT l.provider_id, l.contract_id, l.held_cents,
              coalesce((SELECT l.entitled_cents - l.paid_before_cents - (100 * (step ->> 'left')::numeric)::bigint
                          FROM jsonb_array_elements(l.trace -> 'steps') step WHERE step ->> 'op' = 'disputed'), 0) AS disputed_cents
         FROM outcomes.payment_line l WHERE l.run_id = $1 AND l.held_cents > 0
     ),
     found AS (
       SELECT CASE WHEN s.due_cents < 0 THEN 'negative' ELSE 'no-account' END AS kind, s.provider_id, NULL::uuid AS contract_id, s.lines, s.due_cents AS cents, NULL::bigint AS usual_cents
         FROM outcomes.settlement s JOIN run ON s.run_id = run.id
        WHERE s.due_cents < 0
           OR s.due_cents > 0 AND CASE WHEN run.hash IS NULL
                THEN NOT EXISTS (SELECT FROM outcomes.payee_account a WHERE a.authority_id = s.authority_id AND a.provider_id = s.provider_id)
                ELSE NOT EXISTS (SELECT FROM outcomes.payment p WHERE p.run_id = s.run_id AND p.provider_id = s.provider_id) END
       UNION ALL
       SELECT 'account-changed', s.provider_id, NULL, s.lines, s.due_cents, NULL
         FROM outcomes.settlement s JOIN run ON s.run_id = run.id
        WHERE s.due_cents > 0 AND EXISTS (
          SELECT FROM outcomes.payee_account a
            JOIN LATERAL (SELECT p.iban FROM outcomes.payment p JOIN outcomes.payment_run earlier ON earlier.id = p.run_id
                           WHERE p.authority_id = s.authority_id AND p.provider_id = s.provider_id AND earlier.number < run.number
                             AND earlier.status IN ('sent', 'settled') ORDER BY earlier.number DESC LIMIT 1) last ON last.iban <> a.iban
           WHERE a.authority_id = s.authority_id AND a.provider_id = s.provider_id
             AND a.number = (SELECT max(number) FROM outcomes.payee_account n WHERE n.authority_id = a.authority_id AND n.provider_id = a.provider_id))
       UNION ALL
       SELECT 'contract-cap', provider_id, contract_id, count(*)::int, sum(held_cents - disputed_cents)::bigint, NULL
         FROM waits WHERE held_cents > disputed_cents GROUP BY provider_id, contract_id
       UNION ALL
       SELECT 'disputed', provider_id, contract_id, count(*)::int, sum(disputed_cents)::bigint, NULL
         FROM waits WHERE disputed_cents > 0 GROUP BY provider_id, contract_id
       UNION ALL
       SELECT 'corrections', provider_id, contract_id, count(*)::int, sum(net_cents)::bigint, NULL
         FROM outcomes.payment_line WHERE run_id = $1 AND corrects_line_id IS NOT NULL GROUP BY provider_id, contract_id
       UNION ALL
       SELECT flag, provider_id, contract_id, count(*)::int, sum(net_cents)::bigint, NULL
         FROM outcomes.payment_line, unnest(flags) flag WHERE run_id = $1 AND flags <> '{}' GROUP BY flag, provider_id, contract_id
       UNION ALL
       SELECT 'claims-refused', k.provider_id, p.contract_id, count(*)::int, 0, NULL
         FROM run JOIN outcomes.outcome_claim k ON k.authority_id = run.authority_id JOIN outcomes.participation p ON p.id = k.participation_id
        WHERE k.claimed_at <= run.snapshot_at AND k.status <> 'accepted' AND k.refusal IN ('CLAIM_LATE', 'DUPLICATE', 'EVIDENCE_MISSING')
          AND k.claimed_at > coalesce((SELECT max(earlier.snapshot_at) FROM outcomes.payment_run earlier
                                        WHERE earlier.authority_id = run.authority_id AND earlier.number < run.number AND earlier.status IN ('sent', 'settled')), '-infinity')
        GROUP BY k.provider_id, p.contract_id
       UNION ALL
       SELECT 'unusual', s.provider_id, NULL, s.lines, s.net_cents, s.usual_cents
         FROM outcomes.settlement s WHERE s.run_id = $1 AND s.usual_cents IS NOT NULL
     )
     SELECT f.kind, f.provider_id AS "providerId", o.name AS "providerName", c.number AS "contractNumber", f.lines, f.cents, f.usual_cents AS "usualCents"
       FROM found f JOIN app.organisation o ON o.id = f.provider_id LEFT JOIN contracts.contract c ON c.id = f.contract_id
      ORDER BY o.name, f.kind, c.number`,
    [runId],
  );
  return rows.map(({ cents, usualCents, ...row }) => {
    const usually = usualCents === null ? '' : ` ${formatCents(usualCents, language)}.`;
    return { ...row, amount: centsToDecimal(cents), text: `${EXCEPTION_TEXTS[row.kind][language]}${usually}` };
  });
}

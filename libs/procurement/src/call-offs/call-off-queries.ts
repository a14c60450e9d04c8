import { sql, type Tx } from '@kasvutori/platform';
import type { TenderText } from '../tenders/tender-content.js';

interface Origin {
  readonly kind: 'framework' | 'register';
  readonly id: string;
  readonly number: string;
  readonly title: TenderText;
}

/** The framework or the register a call-off comes from; null for any other tender. */
export async function readOrigin(
  tx: Tx,
  of: { readonly frameworkLotId: string | null; readonly registerCategoryId: string | null },
): Promise<Origin | null> {
  if (of.frameworkLotId === null && of.registerCategoryId === null) return null;
  const [origin] = await sql<Origin>(
    tx,
    `SELECT 'framework' AS kind, t.id, t.number, t.title
       FROM procurement.lot l JOIN procurement.tender t ON t.id = l.tender_id WHERE l.id = $1
      UNION ALL
     SELECT 'register', r.id, r.number, r.title
       FROM procurement.register_category c JOIN procurement.supplier_register r ON r.id = c.register_id WHERE c.id = $2`,
    [of.frameworkLotId, of.registerCategoryId],
  );
  return origin ?? null;
}

export interface CallOffOfOrigin {
  readonly tenderId: string;
  readonly number: string;
  readonly title: TenderText;
  readonly status: string;
  readonly submissionEnd: Date | null;
}

/** Call-offs from a framework tender or from a register, the newest first. */
export const readCallOffs = (tx: Tx, originId: string): Promise<CallOffOfOrigin[]> =>
  sql<CallOffOfOrigin>(
    tx,
    `SELECT t.id AS "tenderId", t.number, t.title, t.status, t.submission_deadline AS "submissionEnd"
       FROM procurement.tender_procedure p JOIN procurement.tender t ON t.id = p.tender_id
      WHERE p.framework_lot_id IN (SELECT l.id FROM procurement.lot l WHERE l.tender_id = $1)
         OR p.register_category_id IN (SELECT c.id FROM procurement.register_category c WHERE c.register_id = $1)
      ORDER BY t.created_at DESC, t.id DESC LIMIT 1000`,
    [originId],
  );

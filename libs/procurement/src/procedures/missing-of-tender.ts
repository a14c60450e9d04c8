import type { Localised, Tx } from '@kasvutori/platform';
import { missingForPublication } from '../tenders/tender-completeness.js';
import type { TenderRecord } from '../tenders/tender-record.js';
import { missingOfPlan } from './procedure-plan.js';
import { readPlan } from './procedure-queries.js';

/** What a tender and its procedure lack for publication at the instant; empty when it is complete. */
export async function missingOfTender(
  tx: Tx,
  tender: TenderRecord,
  at: Date,
): Promise<{ field: string; code: string; text: Localised }[]> {
  const plan = await readPlan(tx, tender.id);
  return [...missingForPublication(tender, at, tender.buyer), ...missingOfPlan(tender, plan, at)];
}

import { centsToDecimal, type Cents, type Language, type Page, readPage, type Tx } from '@kasvutori/platform';
import { explain } from '../entitlements/explain.js';
import type { Trace } from '../entitlements/trace.js';
import type { QualityFactFilter, QualityPayment } from './quality.dto.js';

interface PaymentRow extends Pick<QualityPayment, 'id' | 'component' | 'outcomeDate'> {
  readonly cents: Cents;
  readonly trace: Trace;
}

/** What each quarter is worth by quality, as it stands, the newest first, with its reason. */
export async function qualityPayments(
  tx: Tx,
  contractId: string,
  { cursor, limit }: QualityFactFilter,
  language: Language,
): Promise<Page<QualityPayment>> {
  const page = await readPage<PaymentRow>(tx, {
    query: `SELECT * FROM (
              SELECT DISTINCT ON (component) id, component, outcome_date AS "outcomeDate", entitled_cents AS cents, trace FROM outcomes.alliance_claim
               WHERE contract_id = $1 AND component LIKE 'QUALITY-%' ORDER BY component, settlement_number DESC) newest`,
    params: [contractId],
    sort: { column: 'outcomeDate', type: 'date', direction: 'desc' },
    cursor,
    limit,
    count: true,
  });
  return {
    ...page,
    items: page.items.map(({ cents, trace, ...row }) => {
      const { sentence, rows, rules, facts } = explain(trace, language);
      return { ...row, net: centsToDecimal(cents), sentence, rows: [...rows], rules, facts: [...facts] };
    }),
  };
}

import {
  type CalendarDate,
  type Cents,
  centsToDecimal,
  type Language,
  one,
  type Page,
  readPage,
  sortBy,
  type Sort,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { explain } from '../entitlements/explain.js';
import { amountOf, type Trace } from '../entitlements/trace.js';
import type { LineFilter, LinkedLine, LineView, WhyView } from './payment-runs.dto.js';

export interface LineRow extends Pick<
  LineView,
  | 'id'
  | 'providerId'
  | 'providerName'
  | 'participationId'
  | 'clientReference'
  | 'contractId'
  | 'contractNumber'
  | 'component'
  | 'title'
  | 'funding'
  | 'outcomeDate'
  | 'quantity'
  | 'vatCategory'
  | 'vatPercent'
  | 'correctsLineId'
> {
  readonly unitPriceCents: Cents;
  readonly entitledCents: Cents;
  readonly paidBeforeCents: Cents;
  readonly heldCents: Cents;
  readonly net: Cents;
  /** What the tariff keeps back of the line. A decimal. */
  readonly retained: string | null;
  /** The share of whoever is paid, in per cent, where the contract is shared. */
  readonly share: string | null;
  /** Whether it pays what was kept back of another line. */
  readonly released: boolean;
  readonly clause: string;
  readonly tariffVersion: number;
}

export const LINE_ROWS = `
  SELECT l.id, l.provider_id AS "providerId", o.name AS "providerName", l.participation_id AS "participationId",
         coalesce(p.client_reference, outcomes.reference_on_line(l.id)) AS "clientReference", l.contract_id AS "contractId", c.number AS "contractNumber", l.component, l.trace -> 'title' AS title, l.funding,
         l.outcome_date AS "outcomeDate", trim_scale(l.quantity)::text AS quantity, l.unit_price_cents AS "unitPriceCents",
         l.entitled_cents AS "entitledCents", l.paid_before_cents AS "paidBeforeCents", l.held_cents AS "heldCents", l.net_cents AS net,
         l.vat_category AS "vatCategory", trim_scale(l.vat_percent)::text AS "vatPercent", l.corrects_line_id AS "correctsLineId",
         CASE WHEN l.trace @? '$.steps[*] ? (@.op == "retained")'
              THEN coalesce(jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "split").held') #>> '{}',
                            jsonb_path_query_first(l.trace, '$.steps[*] ? (@.op == "retained").held') #>> '{}') END AS retained,
         (SELECT step -> 'shares' -> (step ->> 'at')::int ->> 'percent' FROM jsonb_path_query(l.trace, '$.steps[*] ? (@.op == "split")') step) AS share,
         l.trace @? '$.steps[*] ? (@.op == "released")' AS released,
         l.trace ->> 'clause' AS clause, (l.trace -> 'tariff' ->> 'version')::int AS "tariffVersion"
    FROM outcomes.payment_line l
    LEFT JOIN outcomes.participation p ON p.id = l.participation_id
    JOIN contracts.contract c ON c.id = l.contract_id
    JOIN app.organisation o ON o.id = l.provider_id`;

const SORTS: Readonly<Record<string, Sort>> = {
  outcomeDate: { column: 'outcomeDate', type: 'date', direction: 'asc' },
  net: { column: 'net', type: 'bigint', direction: 'asc' },
};

export async function listLines(tx: Tx, runId: string, filter: LineFilter): Promise<Page<LineView>> {
  one(await sql(tx, `SELECT FROM outcomes.payment_run WHERE id = $1`, [runId]));
  const params: unknown[] = [runId];
  const conditions = ['l.run_id = $1'];
  if (filter.providerId !== undefined) conditions.push(`l.provider_id = $${params.push(filter.providerId)}`);
  if (filter.contractId !== undefined) conditions.push(`l.contract_id = $${params.push(filter.contractId)}`);
  if (filter.component !== undefined) conditions.push(`l.component = $${params.push(filter.component)}`);
  if (filter.reference !== undefined)
    conditions.push(`starts_with(p.client_reference, $${params.push(filter.reference)})`);
  if (filter.only === 'correction') conditions.push('l.corrects_line_id IS NOT NULL');
  else if (filter.only === 'held') conditions.push('l.held_cents > 0');
  else if (filter.only !== undefined)
    conditions.push(`l.flags <> '{}' AND $${params.push(filter.only)} = ANY (l.flags)`);
  const page = await readPage<LineRow>(tx, {
    query: `${LINE_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: sortBy(SORTS, filter.sort ?? 'outcomeDate'),
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(lineView) };
}

export function lineView(row: LineRow): LineView {
  return {
    id: row.id,
    providerId: row.providerId,
    providerName: row.providerName,
    participationId: row.participationId,
    clientReference: row.clientReference,
    contractId: row.contractId,
    contractNumber: row.contractNumber,
    component: row.component,
    title: row.title,
    funding: row.funding,
    outcomeDate: row.outcomeDate,
    retained: row.retained,
    share: row.share,
    released: row.released,
    quantity: row.quantity,
    unitPrice: centsToDecimal(row.unitPriceCents),
    entitled: centsToDecimal(row.entitledCents),
    paidBefore: centsToDecimal(row.paidBeforeCents),
    held: centsToDecimal(row.heldCents),
    net: centsToDecimal(row.net),
    vatCategory: row.vatCategory,
    vatPercent: row.vatPercent,
    correctsLineId: row.correctsLineId,
  };
}

/** "Why this amount?" of one line, in the language asked for. */
export async function whyOfLine(tx: Tx, id: string, language: Language): Promise<WhyView> {
  const line = one(
    await sql<{
      trace: Trace;
      netCents: Cents;
      tariffVersionId: string | null;
      tariffSha256: string | null;
      correctsLineId: string | null;
    }>(
      tx,
      `SELECT l.trace, l.net_cents AS "netCents", l.tariff_version_id AS "tariffVersionId", t.sha256 AS "tariffSha256",
              l.corrects_line_id AS "correctsLineId"
         FROM outcomes.payment_line l LEFT JOIN outcomes.tariff_version t ON t.id = l.tariff_version_id WHERE l.id = $1`,
      [id],
    ),
  );
  const linked = await sql<Omit<LinkedLine, 'net'> & { netCents: Cents; outcomeDate: CalendarDate }>(
    tx,
    `SELECT l.id, r.number AS "runNumber", l.outcome_date AS "outcomeDate", l.net_cents AS "netCents"
       FROM outcomes.payment_line l JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
      WHERE l.id = $1 OR l.corrects_line_id = $2 ORDER BY r.number LIMIT 100`,
    [line.correctsLineId, id],
  );
  const views = linked.map(({ netCents, ...rest }): LinkedLine => ({ ...rest, net: centsToDecimal(netCents) }));
  const { sentence, rows, rules, facts } = explain(line.trace, language);
  return {
    lineId: id,
    language,
    sentence,
    rows: [...rows],
    rules,
    facts: [...facts],
    net: centsToDecimal(line.netCents),
    tariffVersionId: line.tariffVersionId,
    tariffSha256: line.tariffSha256,
    corrects: views.find((view) => view.id === line.correctsLineId) ?? null,
    correctedBy: views.filter((view) => view.id !== line.correctsLineId),
    recomputed: amountOf(line.trace) === line.netCents,
    trace: line.trace,
  };
}

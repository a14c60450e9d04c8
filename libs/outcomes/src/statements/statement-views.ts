import { centsToDecimal, type Page, readPage, type Tx } from '@kasvutori/platform';
import { lineView } from '../payment-runs/line-views.js';
import { REFUSAL_TEXTS } from '../outcome-claims/claim-texts.js';
import { readRefusedClaims } from './refused-claims.js';
import { retentionPosition } from './retention-position.js';
import { readStatement, readStatementLines, STATEMENT_ROWS, type StatementRow } from './statement-queries.js';
import type { StatementDetail, StatementFilter, StatementSummary } from './statements.dto.js';

/** The provider's own statements, or all of the authority's, the newest first. */
export async function listStatements(tx: Tx, filter: StatementFilter): Promise<Page<StatementSummary>> {
  const params: unknown[] = [];
  const conditions = ['true'];
  if (filter.providerId !== undefined) conditions.push(`s.provider_id = $${params.push(filter.providerId)}`);
  if (filter.runId !== undefined) conditions.push(`s.run_id = $${params.push(filter.runId)}`);
  const page = await readPage<StatementRow>(tx, {
    query: `${STATEMENT_ROWS} WHERE ${conditions.join(' AND ')}`,
    params,
    sort: { column: 'createdAt', type: 'timestamptz', direction: 'desc' },
    cursor: filter.cursor,
    limit: filter.limit,
    count: true,
  });
  return { ...page, items: page.items.map(summarise) };
}

export async function statementDetail(tx: Tx, id: string): Promise<StatementDetail> {
  const statement = await readStatement(tx, id);
  const lines = await readStatementLines(tx, statement);
  const { beforeCents, afterCents } = await retentionPosition(tx, statement);
  const refused = await readRefusedClaims(tx, statement);
  return {
    ...summarise(statement),
    retainedBefore: centsToDecimal(beforeCents),
    retained: centsToDecimal(afterCents),
    statementLines: lines.map((line) => ({
      ...lineView(line),
      clause: line.clause,
      tariffVersion: line.tariffVersion,
      correctsRun: line.correctsRun,
    })),
    refusedClaims: refused.map(
      ({ id: claimId, clientReference, contractNumber, title, claimedOn, status, refusal, contestBy }) => ({
        ...{ id: claimId, clientReference, contractNumber, title, claimedOn, status, contestBy },
        refusalText: REFUSAL_TEXTS[refusal],
      }),
    ),
  };
}

function summarise(row: StatementRow): StatementSummary {
  const {
    id,
    runId,
    runNumber,
    cutOff,
    dueOn,
    authorityName,
    providerId,
    providerName,
    lines,
    paymentStatus,
    settled,
    reference,
    iban,
    bankReason,
  } = row;
  return {
    ...{
      id,
      runId,
      runNumber,
      cutOff,
      dueOn,
      authorityName,
      providerId,
      providerName,
      lines,
      paymentStatus,
      settled,
      reference,
      iban,
      bankReason,
    },
    net: centsToDecimal(row.netCents),
    vat: centsToDecimal(row.vatCents),
    carriedIn: centsToDecimal(row.carriedInCents),
    due: centsToDecimal(row.dueCents),
    payment: row.paymentCents === null ? null : centsToDecimal(row.paymentCents),
    carriedOn: centsToDecimal(row.dueCents - (row.paymentCents ?? 0n)),
    vatRows: row.vatRows.map(({ category, percent, netCents, vatCents }) => ({
      ...{ category, percent },
      net: centsToDecimal(BigInt(netCents)),
      vat: centsToDecimal(BigInt(vatCents)),
    })),
    documents: { fi: row.documents?.fi ?? null, sv: row.documents?.sv ?? null, en: row.documents?.en ?? null },
  };
}

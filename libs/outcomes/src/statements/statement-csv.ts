import { BYTE_ORDER_MARK, centsToDecimal, csvRow, type Tx } from '@kasvutori/platform';
import { readRefusedClaims } from './refused-claims.js';
import { readStatement, readStatementLines } from './statement-queries.js';

const HEADER = [
  'run',
  'cut_off',
  'due_on',
  'reference',
  'line_id',
  'client_reference',
  'contract',
  'component',
  'outcome_date',
  'quantity',
  'unit_price',
  'entitled',
  'paid_before',
  'held',
  'retained',
  'share',
  'net',
  'vat_category',
  'vat_percent',
  'clause',
  'tariff_version',
  'corrects_line_id',
  'corrects_run',
  'refusal',
  'contest_by',
];

/** The lines of one statement for the provider's own bookkeeping, and the claims that were refused: rows that pay nothing. */
export async function statementCsv(tx: Tx, id: string): Promise<string> {
  const statement = await readStatement(tx, id);
  const lines = await readStatementLines(tx, statement);
  const rows = lines.map((line) =>
    csvRow([
      statement.runNumber,
      statement.cutOff,
      statement.dueOn,
      statement.reference,
      line.id,
      line.clientReference,
      line.contractNumber,
      line.component,
      line.outcomeDate,
      line.quantity,
      centsToDecimal(line.unitPriceCents),
      centsToDecimal(line.entitledCents),
      centsToDecimal(line.paidBeforeCents),
      centsToDecimal(line.heldCents),
      line.retained ?? '0.00',
      line.share,
      centsToDecimal(line.net),
      line.vatCategory,
      line.vatPercent,
      line.clause,
      line.tariffVersion,
      line.correctsLineId,
      line.correctsRun,
      null,
      null,
    ]),
  );
  const refused = (await readRefusedClaims(tx, statement)).map((claim) =>
    csvRow([
      ...[statement.runNumber, statement.cutOff, statement.dueOn, statement.reference, null],
      ...[claim.clientReference, claim.contractNumber, claim.key, claim.outcomeOn, null, null],
      ...['0.00', '0.00', '0.00', '0.00', null, '0.00', null, null, null, null, null, null],
      ...[claim.refusal, claim.contestBy],
    ]),
  );
  return BYTE_ORDER_MARK + csvRow(HEADER) + rows.join('') + refused.join('');
}

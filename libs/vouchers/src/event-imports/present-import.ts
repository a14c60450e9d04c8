import {
  BYTE_ORDER_MARK,
  centsToDecimal,
  csvRow,
  fill,
  knownProblems,
  one,
  permitted,
  type Language,
  type ProblemParams,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import type { EventImportDetail, EventImportItem } from './event-imports.dto.js';
import { errorsOf, importById, type ImportRow, type KeptError } from './import-queries.js';

const MOST_SHOWN = 200;
/** Parameters that are money; they were written as text into JSON. */
const CENTS = new Set(['balance', 'amount']);

export function presentImport(
  actor: ProviderActor,
  { rowCount, goodCount, amountCents, ...row }: ImportRow,
): EventImportItem {
  const refusal =
    row.status === 'confirmed' ? 'visits-already-recorded' : goodCount === 0 ? 'visits-none-good' : undefined;
  return {
    ...row,
    rows: rowCount,
    good: goodCount,
    wrong: rowCount - goodCount,
    amount: centsToDecimal(amountCents),
    permittedActions: permitted(actor, [{ action: 'event-import:confirm', refusal }]),
  };
}

export async function importDetail(tx: Tx, actor: ProviderActor, id: string): Promise<EventImportDetail> {
  const row = one(await importById(tx, actor.organisationId, id));
  const errors = await errorsOf(tx, id, MOST_SHOWN);
  return {
    ...presentImport(actor, row),
    errors: errors.map((error) => ({
      line: error.line,
      code: error.code,
      message: messageOf(error, actor.language),
      cells: [...error.cells],
    })),
  };
}

/** Every row that will not do, as a file to mend: what the provider wrote beside what is wrong with it. */
export async function errorReport(tx: Tx, actor: ProviderActor, id: string): Promise<string> {
  one(await importById(tx, actor.organisationId, id));
  const rows = (await errorsOf(tx, id, null)).map((error) =>
    csvRow([error.line, ...error.cells, messageOf(error, actor.language)]),
  );
  return `${BYTE_ORDER_MARK}${csvRow(HEADINGS[actor.language])}${rows.join('')}`;
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  fi: ['rivi', 'seteli', 'päivä', 'alkoi', 'määrä', 'virhe'],
  sv: ['rad', 'sedel', 'datum', 'började', 'antal', 'fel'],
  en: ['line', 'voucher', 'date', 'began', 'units', 'error'],
};

function messageOf({ code, params }: KeptError, language: Language): string {
  const definition = knownProblems().get(code);
  if (definition === undefined) return code;
  const values: ProblemParams = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, CENTS.has(name) ? BigInt(value) : value]),
  );
  return fill(definition.text, values, language);
}

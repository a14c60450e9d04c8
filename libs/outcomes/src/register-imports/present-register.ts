import {
  BYTE_ORDER_MARK,
  csvRow,
  fill,
  knownProblems,
  permitted,
  type AuthorityActor,
  type Language,
  type Tx,
} from '@kasvutori/platform';
import type { WrongRow } from './register-judge.js';
import { errorsOf, importById, type RegisterImport } from './register-queries.js';
import type { RegisterImportDetail, RegisterImportItem } from './register.dto.js';

const MOST_SHOWN = 200;

export function presentRegister(actor: AuthorityActor, row: RegisterImport): RegisterImportItem {
  const refusal =
    row.status === 'confirmed'
      ? 'register-already-recorded'
      : row.fresh + row.changed === 0
        ? 'register-nothing-new'
        : undefined;
  return {
    ...row,
    wrong: row.rows - row.fresh - row.changed - row.known,
    permittedActions: permitted(actor, [{ action: 'register-import:confirm', refusal }]),
  };
}

export async function registerDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<RegisterImportDetail> {
  const row = await importById(tx, actor.organisationId, id);
  const errors = await errorsOf(tx, id, MOST_SHOWN);
  return {
    ...presentRegister(actor, row),
    errors: errors.map((error) => ({
      ...{ line: error.line, code: error.code, cells: [...error.cells] },
      message: messageOf(error, actor.language),
    })),
  };
}

/** Every row that will not do, as a file; a spreadsheet runs none of them as a formula. */
export async function registerErrors(tx: Tx, actor: AuthorityActor, id: string): Promise<string> {
  await importById(tx, actor.organisationId, id);
  const rows = (await errorsOf(tx, id, null)).map((error) =>
    csvRow([error.line, ...error.cells, messageOf(error, actor.language)]),
  );
  return `${BYTE_ORDER_MARK}${csvRow(HEADINGS[actor.language])}${rows.join('')}`;
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  fi: ['rivi', 'asiakas', 'laji', 'maksaja', 'alkoi', 'päättyi', 'virhe'],
  sv: ['rad', 'klient', 'slag', 'betalare', 'började', 'slutade', 'fel'],
  en: ['line', 'client', 'kind', 'payer', 'from', 'to', 'error'],
};

const messageOf = ({ code, params }: WrongRow, language: Language): string => {
  const definition = knownProblems().get(code);
  return definition === undefined ? code : fill(definition.text, params, language);
};

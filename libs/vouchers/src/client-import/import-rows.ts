import {
  isPersonalCode,
  isTestPersonalCode,
  MUNICIPALITIES,
  type CsvRow,
  type Language,
  type Mode,
} from '@kasvutori/platform';
import { DIGITAL_ABILITY, MOBILITY, type DigitalAbility, type Mobility } from '../clients/client-abilities.js';
import type { ImportError } from './import-errors.js';

/** What a column may be called, in lower case. */
const COLUMNS = {
  code: ['henkilötunnus', 'hetu', 'personal identity code', 'personal code'],
  name: ['nimi', 'name'],
  email: ['sähköposti', 'email', 'e-mail'],
  phone: ['puhelin', 'puhelinnumero', 'phone'],
  municipality: ['kunta', 'kotikunta', 'municipality'],
  language: ['kieli', 'asiointikieli', 'language'],
  worker: ['vastuutyöntekijä', 'ohjaaja', 'case worker'],
  mobility: ['liikkuminen', 'mobility'],
  digital: ['asiointi verkossa', 'digital ability'],
} as const;
export type Column = keyof typeof COLUMNS;
const REQUIRED = ['code', 'name', 'email', 'municipality', 'language'] as const satisfies readonly Column[];

const LANGUAGE_WORDS: Readonly<Record<string, Language>> = {
  ...{ fi: 'fi', suomi: 'fi', finnish: 'fi', sv: 'sv', ruotsi: 'sv', swedish: 'sv' },
  ...{ en: 'en', englanti: 'en', english: 'en' },
};
const MOBILITY_WORDS: Readonly<Record<string, Mobility>> = {
  ...Object.fromEntries(MOBILITY.map((word) => [word, word])),
  ...{ auto: 'car', julkinen: 'public-transport', ei: 'none', saattaja: 'escort' },
};
const DIGITAL_WORDS: Readonly<Record<string, DigitalAbility>> = {
  ...Object.fromEntries(DIGITAL_ABILITY.map((word) => [word, word])),
  ...{ yksin: 'alone', autettuna: 'with-help', ei: 'no' },
};
const PLACES: ReadonlyMap<string, string> = new Map(
  [...MUNICIPALITIES.values()].flatMap(({ code, name }) =>
    [code, name.fi, name.sv].flatMap((word) => (word ? [[word.toLowerCase(), code] as const] : [])),
  ),
);

/** Which cell holds what; the columns that are missing when not all are there that have to be. */
export function columnsOf(heading: readonly string[]): { at: Partial<Record<Column, number>> } | { missing: Column[] } {
  const words = heading.map((cell) => cell.toLowerCase());
  const at = Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([column, names]) => {
      const index = words.findIndex((word) => (names as readonly string[]).includes(word));
      return index < 0 ? [] : [[column, index]];
    }),
  ) as Partial<Record<Column, number>>;
  const missing = REQUIRED.filter((column) => at[column] === undefined);
  return missing.length > 0 ? { missing } : { at };
}

export interface ReadRow {
  readonly line: number;
  /** Null when it is no code; then the row has an error. */
  readonly code: string | null;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly municipality: string | null;
  readonly language: Language | null;
  readonly mobility: Mobility | null;
  readonly digitalAbility: DigitalAbility | null;
  readonly workerId: string | null;
  readonly errors: readonly ImportError[];
}

export interface ReadingRules {
  readonly at: Partial<Record<Column, number>>;
  readonly mode: Mode;
  /** Case workers by e-mail and by name, in lower case. */
  readonly workers: ReadonlyMap<string, string>;
}

/** One row as it is meant, with everything that is wrong in it. Pure: what the register holds is not asked here. */
export function readRow({ line, cells }: CsvRow, { at, mode, workers }: ReadingRules): ReadRow {
  const cell = (column: Column): string => cells[at[column] ?? -1] ?? '';
  const word = (column: Column): string => cell(column).toLowerCase();
  const code = cell('code').toUpperCase();
  const [name, email, phone] = [cell('name'), cell('email'), cell('phone')];
  const municipality =
    PLACES.get(word('municipality').padStart(/^\d+$/.test(word('municipality')) ? 3 : 0, '0')) ?? null;
  const language = LANGUAGE_WORDS[word('language')] ?? null;
  const mobility = MOBILITY_WORDS[word('mobility')] ?? null;
  const digitalAbility = DIGITAL_WORDS[word('digital')] ?? null;
  const workerId = workers.get(word('worker')) ?? null;
  const codeError = errorOfCode(code, mode);
  const wrong: Partial<Record<ImportError, boolean>> = {
    ...(codeError === undefined ? {} : { [codeError]: true }),
    'name-wrong': name === '' || name.length > 200,
    formula: [name, email].some((text) => /^[=+\-@]/.test(text)),
    'email-wrong': !/^[^@\s]+@[^@\s]+$/.test(email) || email.length > 300,
    'phone-wrong': phone !== '' && !/^\+?[\d\s()-]{4,49}$/.test(phone),
    'municipality-unknown': municipality === null,
    'language-unknown': language === null,
    'worker-unknown': cell('worker') !== '' && workerId === null,
    'mobility-unknown': cell('mobility') !== '' && mobility === null,
    'digital-unknown': cell('digital') !== '' && digitalAbility === null,
  };
  return {
    ...{ line, name, email, municipality, language, mobility, digitalAbility, workerId },
    code: codeError === undefined ? code : null,
    phone: phone === '' ? null : phone,
    errors: (Object.keys(wrong) as ImportError[]).filter((error) => wrong[error]),
  };
}

function errorOfCode(code: string, mode: Mode): ImportError | undefined {
  if (!isPersonalCode(code)) return 'code-invalid';
  const invented = isTestPersonalCode(code);
  if (mode === 'production') return invented ? 'code-of-invented-person' : undefined;
  return invented ? undefined : 'code-of-real-person';
}

/** Each code counts once: what comes again in the file is an error of the later row. */
export function withoutTwins(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    if (row.code === null) return row;
    if (seen.has(row.code)) return { ...row, errors: [...row.errors, 'code-twice'] };
    seen.add(row.code);
    return row;
  });
}

/** What the file would change of a client who is there already; an empty cell says nothing. */
export const COMPARED = ['name', 'email', 'phone', 'municipality', 'language', 'mobility', 'digitalAbility'] as const;
export type Compared = (typeof COMPARED)[number];
export const changesOf = (
  row: Readonly<Record<Compared, string | null>>,
  known: Readonly<Record<Compared, string | null>>,
): Compared[] => COMPARED.filter((field) => row[field] !== null && row[field] !== known[field]);

import type { Language, Localised } from '../texts/language.js';
import { CPV, plainCpv } from './cpv.js';
import { EFORMS_CODES, type EformsList } from './eforms-codes.js';
import { EXCLUSION_GROUND_GROUPS, EXCLUSION_GROUNDS } from './exclusion-grounds.js';
import { MUNICIPALITIES, REGIONS } from './municipalities.js';
import { SERVICE_KINDS, SERVICE_UNITS } from './service-kinds.js';
import { SERVICE_LANGUAGES } from './service-languages.js';
import { VAT_CATEGORY_NAMES } from './vat-categories.js';

export type CodeListName =
  | 'cpv'
  | 'region'
  | 'municipality'
  | 'exclusion-ground'
  | 'language'
  | 'service-kind'
  | 'service-unit'
  | 'vat-category'
  | EformsList;

type Lookup = (code: string) => Localised | undefined;

/** An own property only: "constructor" is nobody's code. */
const inRecord =
  <T>(record: Readonly<Record<string, T>>) =>
  (code: string): T | undefined =>
    Object.hasOwn(record, code) ? record[code] : undefined;

const LOOKUPS: Readonly<Record<Exclude<CodeListName, EformsList>, Lookup>> = {
  cpv: (code) => CPV.get(plainCpv(code))?.name,
  region: (code) => REGIONS.get(code)?.name,
  municipality: (code) => MUNICIPALITIES.get(code)?.name,
  'exclusion-ground': (code) => EXCLUSION_GROUNDS.get(code)?.name ?? EXCLUSION_GROUND_GROUPS.get(code),
  language: (code) => SERVICE_LANGUAGES.get(code)?.name,
  'service-kind': (code) => inRecord(SERVICE_KINDS)(code)?.name,
  'service-unit': inRecord(SERVICE_UNITS),
  'vat-category': inRecord(VAT_CATEGORY_NAMES),
};

/** The names of a code in all languages, or undefined when the list does not have it. */
export function namesOfCode(list: CodeListName, code: string): Localised | undefined {
  return list in LOOKUPS ? LOOKUPS[list as keyof typeof LOOKUPS](code) : EFORMS_CODES[list as EformsList].get(code);
}

export function isCodeOf(list: CodeListName, code: string): boolean {
  return namesOfCode(list, code) !== undefined;
}

/** The name of the code, or the code itself when the list does not know it: an imported notice may be newer than we. */
export function label(list: CodeListName, code: string, language: Language): string {
  return namesOfCode(list, code)?.[language] ?? code;
}

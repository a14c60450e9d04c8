import type { Localised } from '../texts/language.js';
import { namesOf, readRows } from './code-table.js';
import { CPV_ROWS } from './data/cpv-rows.js';

export interface CpvCode {
  /** Eight digits, as notices carry it: "79634000". */
  readonly code: string;
  readonly checkDigit: string;
  readonly name: Localised;
  /** Social or other specific service of Directive 2014/24/EU, Annex XIV: the lighter regime may apply. */
  readonly socialService: boolean;
  /** The nearest broader code of the list; null for a division. */
  readonly parent: string | null;
}

/** The branches of the Common Procurement Vocabulary our sector buys from, in the order of the codes. */
export const CPV: ReadonlyMap<string, CpvCode> = readCpv();

/** "79634000-7" and "79634000" are the same code. */
export function plainCpv(code: string): string {
  return code.trim().replace(/-\d$/, '');
}

export function cpvCode(code: string): CpvCode | undefined {
  return CPV.get(plainCpv(code));
}

/** The code as people quote it, "79634000-7"; without its check digit when it lies outside our branches. */
export function cpvWithCheckDigit(code: string): string {
  const known = cpvCode(code);
  return known === undefined ? plainCpv(code) : `${known.code}-${known.checkDigit}`;
}

/** True when the code is the broader one itself or lies under it: 79634000 lies within 79600000. */
export function cpvWithin(code: string, broader: string): boolean {
  return plainCpv(code).startsWith(cpvStem(broader));
}

/** The digits that everything within a branch begins with: 796 of 79600000. */
export function cpvStem(branch: string): string {
  return plainCpv(branch).replace(/0+$/, '').padEnd(2, '0');
}

function readCpv(): Map<string, CpvCode> {
  const rows = readRows(CPV_ROWS);
  const codes = new Set(rows.map(([code]) => plainCpv(code ?? '')));
  return new Map(
    rows.map(([quoted = '', mark, ...names]) => {
      const [code = '', checkDigit = ''] = quoted.split('-');
      return [
        code,
        { code, checkDigit, name: namesOf(names), socialService: mark === 's', parent: parentOf(code, codes) },
      ];
    }),
  );
}

/** Each further digit narrows the code, zeros fill it up; levels left out of our branches are skipped. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  for (let digits = code.replace(/0+$/, '').length - 1; digits >= 2; digits -= 1) {
    const parent = code.slice(0, digits).padEnd(8, '0');
    if (parent !== code && codes.has(parent)) return parent;
  }
  return null;
}

import type { Localised } from '../texts/language.js';
import { namesOf, readRows } from './code-table.js';
import { EXCLUSION_GROUND_ROWS } from './data/exclusion-ground-rows.js';

export interface ExclusionGround {
  readonly code: string;
  /** The code of its heading, "exg-crim". */
  readonly group: string;
  readonly name: Localised;
  /**
   * Mandatory grounds bind every buyer (Act on Public Procurement 1397/2016 § 80: crimes, taxes and contributions);
   * the others the buyer may invoke (§ 81).
   */
  readonly mandatory: boolean;
}

const names = new Map(readRows(EXCLUSION_GROUND_ROWS).map(([code = '', ...cells]) => [code, namesOf(cells)]));

const isHeading = (code: string): boolean => code.split('-').length === 2;
const groupOf = (code: string): string => code.split('-').slice(0, 2).join('-');

/** Headings under which the grounds are shown: crimes, misconduct, payments, situation, national grounds. */
export const EXCLUSION_GROUND_GROUPS: ReadonlyMap<string, Localised> = new Map(
  [...names].filter(([code]) => isHeading(code)),
);

export const EXCLUSION_GROUNDS: ReadonlyMap<string, ExclusionGround> = new Map(
  [...names]
    .filter(([code]) => !isHeading(code))
    .map(([code, name]) => {
      const group = groupOf(code);
      return [code, { code, group, name, mandatory: group === 'exg-crim' || group === 'exg-pmt' }];
    }),
);

import type { CodeTable } from './code-table.js';
import { namesOf, readRows } from './code-table.js';
import { EFORMS_ROWS } from './data/eforms-rows.js';

export const EFORMS_LISTS = [
  'buyer-legal-type',
  'main-activity',
  'procurement-procedure-type',
  'contract-nature',
  'framework-agreement',
  'dps-usage',
  'reserved-procurement',
  'permission',
  'award-criterion-type',
  'number-weight',
  'number-fixed',
  'number-threshold',
  'received-submission-type',
  'winner-selection-status',
  'non-award-justification',
  'economic-operator-size',
  'duration-unit',
  'notice-type',
  'modification-justification',
] as const;

export type EformsList = (typeof EFORMS_LISTS)[number];

export const EFORMS_CODES: Readonly<Record<EformsList, CodeTable>> = readLists();

function readLists(): Record<EformsList, CodeTable> {
  const rows = readRows(EFORMS_ROWS);
  const entries = EFORMS_LISTS.map((list) => [
    list,
    new Map(rows.filter(([of]) => of === list).map(([, code = '', ...names]) => [code, namesOf(names)])),
  ]);
  return Object.fromEntries(entries) as Record<EformsList, CodeTable>;
}

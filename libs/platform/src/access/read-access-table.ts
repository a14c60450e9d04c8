import { csvRow } from '../csv/write-csv.js';
import { fill } from '../problems/problem-document.js';
import { knownProblems } from '../problems/problem.js';
import type { Language } from '../texts/language.js';
import type { AccessFilter, AccessRow } from './access-table.dto.js';
import { accessTable } from './actions.js';
import { ROLES } from './actor.js';
import { conditionsOf } from './conditions.js';
import type { DeclaredRoute } from './declared-routes.js';
import { mandatedActions } from './mandated-actions.js';

/** The very data that the guards judge by, in the order of its actions. */
export function readAccessTable(
  routes: readonly DeclaredRoute[],
  { role, q = '' }: AccessFilter,
  language: Language,
): AccessRow[] {
  return [...accessTable()]
    .map(([action, allowed]) => ({
      action,
      everyone: allowed.includes('everyone'),
      roles: ROLES.filter((each) => allowed.includes(each)),
      mandate: mandatedActions().get(action) ?? null,
      conditions: conditionsOf(action).map((code) => ({ code, text: textOf(code, language) })),
      routes: routes.filter((route) => route.action === action).map(({ method, path }) => ({ method, path })),
    }))
    .filter((row) => role === undefined || row.everyone || row.roles.includes(role))
    .filter(({ action, routes }) => [action, ...routes.map(({ path }) => path)].some((text) => text.includes(q)))
    .sort((a, b) => (a.action < b.action ? -1 : 1));
}

function textOf(code: string, language: Language): string {
  const problem = knownProblems().get(code);
  if (problem === undefined) throw new Error(`the condition ${code} is no problem that is declared`);
  return fill(problem.text, {}, language);
}

/** A column for each role, so that it can be filtered in a spreadsheet. */
export const accessTableCsv = (rows: readonly AccessRow[]): string =>
  [
    csvRow(['action', 'everyone', ...ROLES, 'mandate', 'conditions', 'routes']),
    ...rows.map(({ action, everyone, roles, mandate, conditions, routes }) =>
      csvRow([
        action,
        everyone ? 'x' : '',
        ...ROLES.map((role) => (roles.includes(role) ? 'x' : '')),
        mandate,
        conditions.map(({ text }) => text).join(' '),
        routes.map(({ method, path }) => `${method} ${path}`).join(', '),
      ]),
    ),
  ].join('');

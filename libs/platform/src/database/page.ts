import type { ObjectLiteral } from 'typeorm';
import { commonProblem } from '../problems/common-problems.js';
import { sql, type Tx } from './tx.js';

export const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;

/** A way a list may be sorted: a column of the query and its SQL type, which the cursor is cast to. */
export interface Sort {
  readonly column: string;
  readonly type: 'text' | 'timestamptz' | 'date' | 'bigint' | 'int' | 'numeric';
  readonly direction: 'asc' | 'desc';
}

/**
 * The sort that a list has by this name, turned round by a "-" before it.
 * @throws 422 naming `sort` when the list has none of this name: the names that every object of JavaScript has are none.
 */
export function sortBy(sorts: Readonly<Record<string, Sort>>, wish: string): Sort {
  const turned = wish.startsWith('-');
  const name = turned ? wish.slice(1) : wish;
  const sort = Object.hasOwn(sorts, name) ? sorts[name] : undefined;
  if (sort === undefined) throw commonProblem('cursor-unknown', { field: '/sort' });
  return turned ? { ...sort, direction: sort.direction === 'asc' ? 'desc' : 'asc' } : sort;
}

export interface PageRequest {
  /** A whole SELECT with a unique `id` and the sort column (never NULL: coalesce in the query). */
  readonly query: string;
  readonly params?: readonly unknown[];
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  /** Also count all rows: for lists whose total people want to see and that are filtered by an index. */
  readonly count?: boolean;
}

export interface Page<Row> {
  readonly items: Row[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
  readonly total: number | null;
}

/** Reads one keyset page: the rows after the cursor in the order of the sort column and the id, whatever was inserted meanwhile. */
export async function readPage<Row extends ObjectLiteral>(tx: Tx, request: PageRequest): Promise<Page<Row>> {
  const { query, sort } = request;
  const limit = limitOf(request);
  const total = request.count === true ? await countRows(tx, query, [...(request.params ?? [])]) : null;
  const { text, params } = pageStatement(request);
  const rows = await sql<Row & { cursor_key: string; id: string }>(tx, text, params);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor(sort.column, last.cursor_key, last.id) : null;
  return { items: shown.map(({ cursor_key: _, ...row }) => row as unknown as Row), next, total };
}

const limitOf = ({ limit }: PageRequest): number => Math.min(limit ?? DEFAULT_PAGE, MAX_PAGE);

/** The statement of one page: a row more than are shown tells whether there is a next one. */
export function pageStatement(request: PageRequest): { readonly text: string; readonly params: readonly unknown[] } {
  const { query, sort, cursor } = request;
  const params = [...(request.params ?? [])];
  let after = '';
  if (cursor !== undefined) {
    const [key, id] = readCursor(cursor, sort.column);
    const comparison = sort.direction === 'asc' ? '>' : '<';
    after = `WHERE (page."${sort.column}", page.id) ${comparison} ($${params.push(key)}::${sort.type}, $${params.push(id)}::uuid)`;
  }
  // The key of the cursor is read as text from the database: a JavaScript Date would lose its microseconds.
  const text = `SELECT page.*, page."${sort.column}"::text AS cursor_key FROM (${query}) page ${after}
      ORDER BY page."${sort.column}" ${sort.direction}, page.id ${sort.direction} LIMIT ${limitOf(request) + 1}`;
  return { text, params };
}

async function countRows(tx: Tx, query: string, params: readonly unknown[]): Promise<number> {
  const [row] = await sql<{ total: number }>(tx, `SELECT count(*)::int AS total FROM (${query}) counted`, params);
  return row?.total ?? 0;
}

const writeCursor = (column: string, key: string, id: string): string =>
  Buffer.from(JSON.stringify([column, key, id])).toString('base64url');

function readCursor(cursor: string, column: string): [string, string] {
  try {
    const [sorted, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (sorted === column && typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
      return [key, id];
  } catch {
    // falls through to the same refusal as a cursor of another list
  }
  throw commonProblem('cursor-unknown', { field: '/cursor' });
}

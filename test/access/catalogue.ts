import type pg from 'pg';

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Of the primary key or another unique one. */
  readonly unique: boolean;
  /** What a CHECK constraint names as its possible values. */
  readonly values: readonly string[];
}

export interface Reference {
  readonly columns: readonly string[];
  readonly to: string;
  readonly toColumns: readonly string[];
}

export interface Table {
  /** With its schema. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly references: readonly Reference[];
}

export interface Relation {
  readonly name: string;
  readonly isView: boolean;
  /** A view that shows what its tables show whoever asks, not what its owner may see. */
  readonly asInvoker: boolean;
  readonly partitionOf: string | null;
}

/** Every table, partition and view of every schema but PostgreSQL's own. */
export async function readRelations(owner: pg.Client): Promise<Relation[]> {
  const { rows } = await owner.query<Relation>(
    `SELECT n.nspname || '.' || c.relname AS name, c.relkind IN ('v', 'm') AS "isView",
            coalesce('security_invoker=true' = ANY (c.reloptions), false) AS "asInvoker",
            (SELECT inhparent::regclass::text FROM pg_inherits WHERE inhrelid = c.oid) AS "partitionOf"
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1`,
  );
  return rows;
}

/** The tables as the catalogue describes them: columns that can be written, and what they point at. */
export async function readTables(owner: pg.Client, schemas: readonly string[]): Promise<Map<string, Table>> {
  const { rows } = await owner.query<Omit<Table, 'columns'> & { columns: (Column & { checks: string[] | null })[] }>(
    `SELECT n.nspname || '.' || c.relname AS name,
            (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL), 'required', a.attnotnull,
                      'unique', EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND a.attnum = ANY (i.indkey)),
                      'checks', (SELECT json_agg(pg_get_constraintdef(k.oid)) FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c' AND a.attnum = ANY (k.conkey)))
                    ORDER BY a.attnum)
               FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            coalesce((SELECT json_agg(json_build_object('to', k.confrelid::regclass::text,
                      'columns', (SELECT json_agg(attname ORDER BY o) FROM unnest(k.conkey) WITH ORDINALITY u (num, o) JOIN pg_attribute ON attrelid = k.conrelid AND attnum = num),
                      'toColumns', (SELECT json_agg(attname ORDER BY o) FROM unnest(k.confkey) WITH ORDINALITY u (num, o) JOIN pg_attribute ON attrelid = k.confrelid AND attnum = num))
                    ORDER BY k.conname)
               FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'), '[]') AS references
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND n.nspname = ANY ($1)`,
    [schemas],
  );
  return new Map(
    rows.map(({ columns, ...table }) => [
      table.name,
      {
        ...table,
        columns: columns.map(({ checks, ...column }) => ({ ...column, values: valuesOf(column, checks ?? []) })),
      },
    ]),
  );
}

/** The words that CHECK constraints compare a text with. */
function valuesOf({ name, type }: Pick<Column, 'name' | 'type'>, checks: readonly string[]): string[] {
  if (type !== 'text') return [];
  const comparison = new RegExp(String.raw`\b${name} (?:= ANY \(\(?ARRAY\[([^\]]*)\]|= ('[^']*'))`, 'g');
  const found = checks.flatMap((check) =>
    [...check.matchAll(comparison)].flatMap(([, many, one]) => words(many ?? one ?? '')),
  );
  return [...new Set(found)];
}

const words = (list: string): string[] => [...list.matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');

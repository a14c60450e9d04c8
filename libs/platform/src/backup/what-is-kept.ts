import type pg from 'pg';
import type { KeptSequence } from './manifest.js';

export interface TableToKeep {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of the primary key; null where there is none. */
  readonly key: readonly string[] | null;
}

/** Ours, and of pg-boss the jobs: what else it holds is made by the migration. */
const OURS = `n.nspname !~ '^(pg_|information_schema$|public$)' AND (n.nspname <> 'pgboss' OR c.relname = 'job') AND c.oid <> 'app.migration'::regclass`;

/** Every table with the columns that hold data: what PostgreSQL reckons itself it will reckon again. */
export async function tablesToKeep(client: pg.Client): Promise<TableToKeep[]> {
  const { rows } = await client.query<TableToKeep>(
    `SELECT c.oid::regclass::text AS name,
            (SELECT array_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            (SELECT array_agg(quote_ident(a.attname) ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
               JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey) WHERE i.indrelid = c.oid AND i.indisprimary) AS key
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${OURS}
      ORDER BY 1`,
  );
  return rows;
}

export async function sequencesToKeep(client: pg.Client): Promise<KeptSequence[]> {
  const { rows: names } = await client.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND n.nspname <> 'pgboss' AND ${OURS} ORDER BY 1`,
  );
  const kept: KeptSequence[] = [];
  for (const { name } of names) {
    const { rows } = await client.query<Omit<KeptSequence, 'name'>>(
      `SELECT last_value::text AS value, is_called AS called FROM ${name}`,
    );
    kept.push(...rows.map((row) => ({ name, ...row })));
  }
  return kept;
}

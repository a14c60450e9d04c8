import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupRefused, type KeptTable, type Manifest } from './manifest.js';
import { sequencesToKeep, tablesToKeep, type TableToKeep } from './what-is-kept.js';

/** The same rows are written the same way, whatever the settings of server and role. */
const PLAIN = [`SET LOCAL timezone = 'UTC'`, `SET LOCAL datestyle = 'ISO'`, `SET LOCAL bytea_output = 'hex'`];

/**
 * Writes every row of the database into a new folder, as it is at one moment; whoever serves goes on meanwhile. The folder gets its name when it
 * is whole. Memory does not grow with the rows.
 * @param ownerUrl connection string of the owner: row-level security would hide rows from anybody else
 * @throws BackupRefused when the folder is there already
 */
export async function writeBackup(ownerUrl: string, folder: string): Promise<Manifest> {
  if (await stat(folder).catch(() => null)) throw new BackupRefused(`${folder} is there already: name a new folder.`);
  const draft = `${folder}.unfinished`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kasvutori-backup' });
  await client.connect();
  let manifest: Manifest;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const setting of PLAIN) await client.query(setting);
    manifest = await writeRows(client, draft);
    await client.query('COMMIT');
    await writeFile(join(draft, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
  } finally {
    await client.end();
  }
  await rename(draft, folder);
  return manifest;
}

async function writeRows(client: pg.Client, folder: string): Promise<Manifest> {
  const { rows: moments } = await client.query<{ now: Date }>('SELECT now() AS now');
  const { rows: migrations } = await client.query<Manifest['migrations'][number]>(
    'SELECT name, sha256 FROM app.migration ORDER BY name',
  );
  const { rows: queues } = await client.query<{ name: string }>('SELECT name FROM pgboss.queue ORDER BY name');
  const tables: KeptTable[] = [];
  for (const table of await tablesToKeep(client)) tables.push(await writeTable(client, folder, table));
  return {
    format: 1,
    madeAt: moments.map(({ now }) => now.toISOString()).join(),
    migrations,
    queues: queues.map(({ name }) => name),
    tables,
    sequences: await sequencesToKeep(client),
  };
}

async function writeTable(client: pg.Client, folder: string, table: TableToKeep): Promise<KeptTable> {
  const { name, columns, key } = table;
  const file = `${name.replaceAll('"', '')}.copy.gz`;
  const order = key === null ? '' : ` ORDER BY ${key.join(', ')}`;
  const rows = client.query(copyTo(`COPY (SELECT ${columns.join(', ')} FROM ${name}${order}) TO STDOUT`));
  const digest = createHash('sha256');
  await pipeline(
    rows,
    tapped((chunk) => digest.update(chunk)),
    createGzip({ level: 1 }),
    createWriteStream(join(folder, file), { mode: 0o600 }),
  );
  return { name, columns, file, rows: rows.rowCount, sha256: digest.digest('hex') };
}

/** Lets everything through and shows it. */
export const tapped = (look: (chunk: Buffer) => void): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      look(chunk);
      done(null, chunk);
    },
  });

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, migrationsIn, type MigrateOptions } from '../database/migrate.js';
import { BackupRefused, readManifest, type KeptTable, type Manifest } from './manifest.js';
import { tablesToKeep } from './what-is-kept.js';
import { tapped } from './write-backup.js';

/**
 * Fills an empty database from a backup: the migrations of its day, every row in one transaction, then the migrations made since. Killed on
 * the way it can be run again.
 * @param ownerUrl connection string of the owner, a superuser: the rows come in any order, so triggers and foreign keys rest meanwhile
 * @throws BackupRefused when the database is not empty, the sources lack a migration of the backup, or a file of it is not what was written
 */
export async function restoreBackup(
  ownerUrl: string,
  folder: string,
  migrations: string,
  options: MigrateOptions,
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await refuseOtherSources(manifest, migrations);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kasvutori-restore' });
  await client.connect();
  try {
    await refuseUsedDatabase(client);
    const queues = [...new Set([...options.queues, ...manifest.queues])];
    await migrate(ownerUrl, migrations, { ...options, queues, upTo: manifest.migrations.at(-1)?.name });
    await refuseOtherTables(client, manifest);
    await client.query('BEGIN');
    await loadRows(client, folder, manifest);
    await client.query('COMMIT');
  } finally {
    // Ending the session takes back what was not committed.
    await client.end();
  }
  await migrate(ownerUrl, migrations, options);
  return manifest;
}

async function refuseOtherSources({ migrations }: Manifest, dir: string): Promise<void> {
  const ours = new Map((await migrationsIn(dir)).map(({ name, sha256 }) => [name, sha256]));
  const lacking = migrations.find(({ name, sha256 }) => ours.get(name) !== sha256);
  if (lacking !== undefined)
    throw new BackupRefused(
      `The backup was made with ${lacking.name}, which these sources do not have as it was: restore it with a newer version of Kasvutori.`,
    );
}

async function refuseUsedDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ made: boolean }>(`SELECT to_regclass('app.organisation') IS NOT NULL AS made`);
  if (rows[0]?.made !== true) return;
  const used = await client.query('SELECT FROM app.organisation LIMIT 1');
  if (used.rowCount !== 0)
    throw new BackupRefused('The database is in use: a backup is restored into an empty one only.');
}

async function refuseOtherTables(client: pg.Client, manifest: Manifest): Promise<void> {
  const here = (await tablesToKeep(client)).map(({ name }) => name);
  const there = new Set(manifest.tables.map(({ name }) => name));
  const astray = [...here.filter((name) => !there.delete(name)), ...there];
  if (astray.length > 0)
    throw new BackupRefused(`The backup and the database do not have the same tables: ${astray.join(', ')}.`);
}

async function loadRows(client: pg.Client, folder: string, { tables, sequences }: Manifest): Promise<void> {
  await client.query(`SET LOCAL session_replication_role = replica`).catch((error: unknown) => {
    throw new BackupRefused('A backup is restored by a superuser of the database.', { cause: error });
  });
  // What the migrations themselves put in is among the rows of the backup.
  await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  for (const table of tables) await loadTable(client, folder, table);
  for (const { name, value, called } of sequences)
    await client.query('SELECT setval($1, $2, $3)', [name, value, called]);
}

async function loadTable(client: pg.Client, folder: string, table: KeptTable): Promise<void> {
  const file = join(folder, table.file);
  const digest = createHash('sha256');
  const rows = client.query(copyFrom(`COPY ${table.name} (${table.columns.join(', ')}) FROM STDIN`));
  await pipeline(
    createReadStream(file),
    createGunzip(),
    tapped((chunk) => digest.update(chunk)),
    rows,
  ).catch((error: unknown) => {
    throw new BackupRefused(`${file} cannot be restored: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  });
  if (digest.digest('hex') !== table.sha256 || rows.rowCount !== table.rows)
    throw new BackupRefused(`${file} is not what the backup wrote.`);
}

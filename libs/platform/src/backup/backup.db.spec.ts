import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { readManifest, type Manifest } from './manifest.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

const MIGRATIONS = fileURLToPath(new URL('../../../../db/migrations', import.meta.url));
const OPTIONS = { appPassword: 'test-app', queues: ['backup.test'] };

let folder: string;
let backup: string;
let original: TestDatabase;
let manifest: Manifest;

/** An empty database for one try, gone after it. */
async function intoEmpty<T>(work: (database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await createEmptyDatabase();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function asOwner<T>({ ownerUrl }: TestDatabase, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

const restore = (database: TestDatabase, migrations = MIGRATIONS) =>
  restoreBackup(database.ownerUrl, backup, migrations, OPTIONS);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  backup = join(folder, 'first');
  original = await createTestDatabase(OPTIONS.queues);
  await asOwner(original, async (owner) => {
    await owner.query(
      `INSERT INTO app.organisation (id, kind, business_id, municipality, name) VALUES (gen_random_uuid(), 'authority', '2345670-1', '740', E'Järvi\\tSeutu\\nÅland \\\\ "ö"')`,
    );
    await owner.query(`INSERT INTO pgboss.job (name, data) VALUES ('backup.test', '{"of": 1}')`);
    await owner.query(`SELECT nextval('procurement.tender_number'), nextval('procurement.tender_number')`);
  });
  manifest = await writeBackup(original.ownerUrl, backup);
});

afterAll(async () => {
  await original.close();
  await rm(folder, { recursive: true });
});

describe('a backup', () => {
  it('gives the same rows of every table, the same sequences and the jobs in an empty database', () =>
    intoEmpty(async (database) => {
      await restore(database);
      const again = await writeBackup(database.ownerUrl, join(folder, 'again'));
      expect({ ...again, madeAt: manifest.madeAt }).toEqual(manifest);
      expect(manifest.tables.find(({ name }) => name === 'app.organisation')?.rows).toBe(1);
      expect(manifest.tables.find(({ name }) => name === 'pgboss.job')?.rows).toBe(1);
      const next = await asOwner(database, (owner) => owner.query(`SELECT nextval('procurement.tender_number') AS n`));
      expect(next.rows).toEqual([{ n: '3' }]);
    }));

  it('is readable by its owner only, and never half there', async () => {
    await expect(writeBackup(original.ownerUrl, backup)).rejects.toThrow('is there already');
    await expect(writeBackup('postgres://nobody@127.0.0.1:1/none', join(folder, 'none'))).rejects.toThrow();
    expect(await readdir(folder)).not.toContain('none');
  });

  it('is refused by a database that is in use', async () => {
    await expect(restore(original)).rejects.toThrow('The database is in use');
  });

  it('is refused by sources that lack one of its migrations', () =>
    intoEmpty(async (database) => {
      const older = await mkdtemp(join(tmpdir(), 'older-'));
      await expect(restore(database, older)).rejects.toThrow(/does not have as it was|do not have as it was/);
      await rm(older, { recursive: true });
    }));

  it('is refused without its manifest', async () => {
    await expect(readManifest(folder)).rejects.toThrow('is this the folder of a finished backup?');
    await writeFile(join(folder, 'manifest.json'), '{"format": 1, "tab');
    await expect(readManifest(folder)).rejects.toThrow('is not whole');
    await writeFile(join(folder, 'manifest.json'), '{"format": 2}');
    await expect(readManifest(folder)).rejects.toThrow('another version');
  });

  it('names a file that is not what was written, leaves no row of it, and can be restored once it is whole', () =>
    intoEmpty(async (database) => {
      const file = join(backup, 'app.organisation.copy.gz');
      const whole = await readFile(file);
      const harms = [
        () => truncate(file, 30),
        () => appendFile(file, 'more'),
        () => writeFile(file, gzipSync(gunzipSync(whole).toString().replace('Järvi', 'Jarvi'))),
        () => rm(file),
      ];
      for (const harm of harms) {
        await writeFile(file, whole);
        await harm();
        await expect(restore(database)).rejects.toThrow(file);
        const left = await asOwner(database, (owner) => owner.query('SELECT FROM app.organisation'));
        expect(left.rowCount).toBe(0);
      }
      await writeFile(file, whole);
      await restore(database);
      const back = await asOwner(database, (owner) => owner.query('SELECT FROM app.organisation'));
      expect(back.rowCount).toBe(1);
    }));
});

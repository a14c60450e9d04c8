import { BackupRefused, loadConfig, writeBackup } from '@kasvutori/platform';
import { ownerUrlOf } from './database-setup.js';

/** `npm run backup -- FOLDER`: every row of the database as it is at one moment, in a new folder. */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new BackupRefused('Name the new folder of the backup: npm run backup -- FOLDER');
  const { tables, madeAt } = await writeBackup(ownerUrlOf(loadConfig()), folder);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`${folder}: ${rows} rows of ${tables.length} tables, as they were at ${madeAt}\n`);
} catch (error) {
  if (!(error instanceof BackupRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

import { BackupRefused, loadConfig, restoreBackup } from '@kasvutori/platform';
import { MIGRATIONS, migrateOptions, ownerUrlOf } from './database-setup.js';

/** `npm run restore -- FOLDER`: fills an empty database from a backup. */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new BackupRefused('Name the folder of the backup: npm run restore -- FOLDER');
  const config = loadConfig();
  const { tables, madeAt } = await restoreBackup(ownerUrlOf(config), folder, MIGRATIONS, migrateOptions(config));
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`${rows} rows of ${tables.length} tables are back as they were at ${madeAt}\n`);
} catch (error) {
  if (!(error instanceof BackupRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

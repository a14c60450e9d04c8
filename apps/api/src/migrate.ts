import { loadConfig } from '@kasvutori/platform';
import { setUpDatabase } from './database-setup.js';

/** `npm run migrate`: applies what the database still lacks and says what that was. */
const applied = await setUpDatabase(loadConfig());
process.stdout.write(applied.length === 0 ? 'The database is up to date.\n' : `${applied.join('\n')}\n`);

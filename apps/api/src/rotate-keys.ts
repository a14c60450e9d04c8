import {
  BossQueue,
  Database,
  encryptedFields,
  loadConfig,
  openDataSource,
  readKeyUse,
  rotateKeys,
} from '@kasvutori/platform';
import { LIBRARIES } from './libraries.js';

/** `npm run keys:rotate`: everything under KASVUTORI_KEK, while the platform serves; says then what stands under which key. */
const say = (line: string) => process.stdout.write(`${line}\n`);

const config = loadConfig();
const source = await openDataSource(config.database.url, [], 1);
const db = new Database(source, new BossQueue([]));
const fields = encryptedFields(LIBRARIES);
await rotateKeys(db, config.keys, fields, (table, done) => say(`${table}: ${done} sealed anew`));
for (const { keyId, state, values } of await readKeyUse(db, config.keys, fields))
  say(`key ${keyId ?? '(without a name)'}, ${state}: ${values} values`);
await source.destroy();

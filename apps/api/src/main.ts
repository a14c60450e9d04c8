import { setFlagsFromString } from 'node:v8';
import { ConfigRefused, Database, ENCRYPTED_FIELDS, loadConfig, refuseLostKeys, Worker } from '@kasvutori/platform';
import { createApplication } from './application.js';
import { setUpDatabase } from './database-setup.js';
import { seedDemoRegion } from './demo-region/seed-demo-region.js';
import { announceDemo } from './demo-region/announce-demo.js';

// The heap grows by a third between full collections, not to several times its size: bulk work such as a large payment run leaves much behind it.
setFlagsFromString('--heap-growing-percent=33');

async function serve(): Promise<void> {
  const config = loadConfig();
  if (config.mode !== 'production') await setUpDatabase(config);
  const app = await createApplication(config);
  await app.init();
  await refuseLostKeys(app.get(Database), config.keys, app.get(ENCRYPTED_FIELDS));
  if (config.mode === 'demo') await seedDemoRegion(config, app.get(Database));
  if (config.worker === 'inline') app.get(Worker).start();
  await app.listen(config.port, '0.0.0.0');
  if (config.mode === 'demo') announceDemo(config);
}

serve().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigRefused ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
});

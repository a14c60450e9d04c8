import { NestFactory } from '@nestjs/core';
import { Database, ENCRYPTED_FIELDS, loadConfig, NestLog, openLog, refuseLostKeys, Worker } from '@kasvutori/platform';
import { AppModule } from './app.module.js';

/** A process that only works: jobs and what becomes due by the clock. */
const config = loadConfig();
const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), {
  logger: new NestLog(openLog(config.edge.log)),
});
await refuseLostKeys(app.get(Database), config.keys, app.get(ENCRYPTED_FIELDS));
app.enableShutdownHooks();
app.get(Worker).start();

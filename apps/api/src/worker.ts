import { NestFactory } from '@nestjs/core';
import { loadConfig, Worker } from '@kasvutori/platform';
import { AppModule } from './app.module.js';

/** A process that only works: jobs and what becomes due by the clock. */
const app = await NestFactory.createApplicationContext(AppModule.forRoot(loadConfig()), { logger: ['error', 'warn'] });
app.enableShutdownHooks();
app.get(Worker).start();

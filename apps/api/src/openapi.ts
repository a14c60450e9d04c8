import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastifyAdapter, prepareHttp, readConfig } from '@kasvutori/platform';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi-document.js';

/** Prints the OpenAPI document. Nothing is connected to: Nest's preview mode builds the modules without instances. */
const secret = (): string => randomBytes(32).toString('base64');
const read = readConfig({
  KASVUTORI_MODE: 'test',
  DATABASE_URL: 'postgres://kasvutori_app:unused@localhost/unused',
  KASVUTORI_SESSION_KEY: secret(),
  KASVUTORI_KEK: secret(),
  OIDC_CLIENT_SECRET: secret(),
});
if (!read.ok) throw new Error(read.problems.join('\n'));
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.forRoot(read.config),
  fastifyAdapter(read.config),
  {
    logger: ['error'],
    preview: true,
  },
);
prepareHttp(app, read.config);
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);

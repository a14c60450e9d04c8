import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { API_PREFIX, fastifyAdapter, NestLog, openLog, prepareHttp, type Config } from '@kasvutori/platform';
import { AppModule } from './app.module.js';
import { openApiDocument } from './openapi-document.js';
import { sendSecurityHeaders } from './web/security-headers.js';
import { serveSecurityTxt } from './web/security-txt.js';
import { serveWebApp } from './web/web-app.js';

/** The application as it is served: API, sign-in, OpenAPI document and web app. */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), fastifyAdapter(config), {
    logger: new NestLog(openLog(config.edge.log)),
    abortOnError: false,
  });
  prepareHttp(app, config);
  app.enableShutdownHooks();
  const server = app.getHttpAdapter().getInstance();
  sendSecurityHeaders(server, config);
  await serveWebApp(server);
  serveSecurityTxt(server, config);
  let document: string | undefined;
  server.get(`/${API_PREFIX}/openapi.json`, async (_, reply) => {
    document ??= JSON.stringify(openApiDocument(app));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  return app;
}

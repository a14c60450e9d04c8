import { randomBytes, randomUUID } from 'node:crypto';
import { allHandlers, fastifyAdapter, prepareHttp, queueNames, readConfig, type Config } from '@kasvutori/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { AppModule } from '../../apps/api/src/app.module.js';
import { LIBRARIES } from '../../apps/api/src/libraries.js';
import { openApiDocument } from '../../apps/api/src/openapi-document.js';
import { createTestDatabase } from '../support/database.js';
import { sampleOf, type Schema } from './sample.js';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly action: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly body: Content | undefined;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Met {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

export const nameOf = (route: Route): string => `${route.method} ${route.path}`;

export interface WholeApi {
  readonly baseUrl: string;
  readonly config: Config;
  readonly owner: pg.Client;
  /** What the server knows, as `GET /api/v1/tenders/:id`. */
  readonly registered: ReadonlySet<string>;
  /** What the OpenAPI document describes. */
  readonly routes: readonly Route[];
  /** Calls the route with these ids, or such as nobody has, and with input that fits its description. */
  call(route: Route, cookie?: string, ids?: Readonly<Record<string, string>>): Promise<Met>;
  close(): Promise<void>;
}

/** The application as it is shipped, on a database of its own. */
export async function wholeApi(): Promise<WholeApi> {
  const database = await createTestDatabase(
    queueNames(allHandlers({ config: { smtp: null, bankFolder: null }, libraries: LIBRARIES })),
  );
  const config = testConfig(database.appUrl, database.ownerUrl);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const testing = await Test.createTestingModule({ imports: [AppModule.forRoot(config)] }).compile();
  const app = prepareHttp(
    testing.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), { logger: ['error', 'warn'] }),
    config,
  );
  const registered = new Set<string>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) registered.add(`${each} ${url}`);
    });
  await app.listen(0, '127.0.0.1');
  const document = openApiDocument(app);
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const { port } = app.getHttpServer().address() as { port: number };
  const baseUrl = `http://127.0.0.1:${port}`;
  return {
    baseUrl,
    config,
    owner,
    registered,
    routes: routesOf(document.paths as Readonly<Record<string, object>>),
    call: async (route, cookie, ids = {}) => {
      const [type, body] = Object.entries(route.body?.content ?? {})[0] ?? [];
      const path = route.path.replaceAll(
        /\{(\w+)\}/g,
        (_, name: string) => ids[name] ?? (/id$/i.test(name) ? randomUUID() : 'unknown'),
      );
      const answer = await fetch(new URL(path, baseUrl), {
        method: route.method,
        redirect: 'manual',
        headers: {
          'idempotency-key': randomUUID(),
          'if-match': '"1"',
          'x-requested-with': 'kasvutori',
          ...(type !== undefined && { 'content-type': type }),
          ...(cookie !== undefined && { cookie }),
        },
        ...(type !== undefined && {
          body: type.includes('json') ? JSON.stringify(sampleOf(body?.schema ?? {}, schemas)) : '<nothing/>',
        }),
      });
      return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
    },
    close: async () => {
      await app.close();
      await owner.end();
      await database.close();
    },
  };
}

function routesOf(paths: Readonly<Record<string, object>>): Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations as Readonly<Record<string, Record<string, unknown>>>).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      action: String(operation['x-action']),
      parameters: (operation.parameters ?? []) as Route['parameters'],
      body: operation.requestBody as Content | undefined,
      responses: operation.responses as Route['responses'],
    })),
  );
}

function testConfig(appUrl: string, ownerUrl: string): Config {
  const read = readConfig({
    KASVUTORI_MODE: 'test',
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    KASVUTORI_SESSION_KEY: randomBytes(32).toString('base64'),
    KASVUTORI_KEK: randomBytes(32).toString('base64'),
    OIDC_CLIENT_SECRET: randomBytes(24).toString('hex'),
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

/** What is wrong with any of these, a few of them asked at a time: the database works while the next are on their way. */
export async function atOnce<Each>(
  all: readonly Each[],
  faultsIn: (each: Each) => Promise<string[]>,
): Promise<string[]> {
  const left = [...all];
  const faults: string[] = [];
  const lane = async () => {
    for (let each = left.shift(); each !== undefined; each = left.shift()) faults.push(...(await faultsIn(each)));
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return faults;
}

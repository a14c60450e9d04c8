import { randomBytes } from 'node:crypto';
import { Test } from '@nestjs/testing';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  allHandlers,
  fastifyAdapter,
  PlatformModule,
  prepareHttp,
  queueNames,
  readConfig,
  Database,
  Worker,
  type Actor,
  type ActingRequest,
  type Config,
  type Library,
} from '@kasvutori/platform';
import pg from 'pg';
import request from 'supertest';
import { createTestDatabase } from './database.js';

const ACTOR_HEADER = 'x-test-actor';
/** When the actor last identified themselves for an act that asks for it; now, unless said. */
export const AUTHENTICATED_HEADER = 'x-test-authenticated-at';

export interface TestBench {
  readonly db: Database;
  readonly config: Config;
  /** Connection of the owner: arranges rows and looks behind row-level security. */
  readonly owner: pg.Client;
  readonly worker: Worker;
  /** Runs every due job and tick until nothing is left. */
  settle(): Promise<void>;
  /** Moves the sandbox clock forward. */
  setClock(instant: Date | string): Promise<void>;
  close(): Promise<void>;
}

export interface TestApp extends TestBench {
  readonly app: NestFastifyApplication;
  /** supertest as an actor: `app.as(officer).post('/api/v1/tenders')`. */
  as(actor: Actor): ReturnType<typeof request.agent>;
}

/** Database, jobs and rules of these libraries, with everything they build on, on a database of their own. */
export const testDatabase = (...libraries: Library[]): Promise<TestBench> => testApp(...libraries);

/** The HTTP application of these libraries on a database of its own. Signing in is another spec's matter: the actor is given. */
export async function testApp(...libraries: Library[]): Promise<TestApp> {
  const database = await createTestDatabase(
    queueNames(allHandlers({ config: { smtp: null, bankFolder: null }, libraries })),
  );
  const config = testConfig(database.appUrl, database.ownerUrl);
  const testing = await Test.createTestingModule({
    imports: [PlatformModule.forRoot({ config, libraries, identity: [] })],
  }).compile();
  const app = prepareHttp(
    testing.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), { logger: ['error', 'warn'] }),
    config,
  );
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (incoming) => {
      const header = incoming.headers[ACTOR_HEADER];
      if (typeof header !== 'string') return;
      const actor = JSON.parse(decodeURIComponent(header)) as Actor;
      const at = incoming.headers[AUTHENTICATED_HEADER];
      const authenticatedAt = typeof at === 'string' ? new Date(at) : new Date();
      Object.assign(incoming as ActingRequest, { actor, identity: { actor, authenticatedAt } });
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const worker = app.get(Worker);
  return {
    app,
    config,
    db: app.get(Database),
    owner,
    worker,
    as: (actor) => request.agent(app.getHttpServer()).set(ACTOR_HEADER, encodeURIComponent(JSON.stringify(actor))),
    settle: async () => {
      while (await worker.runOnce());
    },
    setClock: async (instant) => {
      await owner.query('SELECT app.move_clock($1)', [instant]);
    },
    close: async () => {
      await app.close();
      await owner.end();
      await database.close();
    },
  };
}

function testConfig(url: string, ownerUrl: string): Config {
  const read = readConfig({
    KASVUTORI_MODE: 'test',
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    KASVUTORI_SESSION_KEY: randomBytes(32).toString('base64'),
    KASVUTORI_KEK: randomBytes(32).toString('base64'),
    OIDC_CLIENT_SECRET: 'made-up-for-this-test-run',
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  return read.config;
}

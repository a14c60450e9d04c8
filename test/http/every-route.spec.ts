import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  accessTable,
  allHandlers,
  fastifyAdapter,
  prepareHttp,
  queueNames,
  readConfig,
  ROLES,
  type Role,
} from '@kasvutori/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import pg from 'pg';
import { AppModule } from '../../apps/api/src/app.module.js';
import { LIBRARIES } from '../../apps/api/src/libraries.js';
import { openApiDocument } from '../../apps/api/src/openapi-document.js';
import { DEMO_ACCOUNTS } from '../../apps/api/src/sign-in/demo-accounts.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { insertDemoPeople } from '../support/sign-in-app.js';
import { signInAs } from '../support/sign-in.js';
import { sampleOf, type Schema } from './sample.js';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly action: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly body: Content | undefined;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Met {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Where the answer is not one of the API: the way to the issuer is a redirect. */
const REDIRECTS = new Set(['GET /auth/login', 'GET /auth/callback']);
const PROBLEMS_OF_RIGHTS = ['401', '403'];

describe('every route', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let baseUrl: string;
  const registered = new Set<string>();
  const routes: Route[] = [];
  let schemas: Readonly<Record<string, Schema>> = {};
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    database = await createTestDatabase(
      queueNames(allHandlers({ config: { smtp: null, bankFolder: null }, libraries: LIBRARIES })),
    );
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await insertDemoPeople(owner);
    await owner.end();
    const config = testConfig(database);
    const testing = await Test.createTestingModule({ imports: [AppModule.forRoot(config)] }).compile();
    app = prepareHttp(
      testing.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), { logger: ['error', 'warn'] }),
      config,
    );
    const server = app.getHttpAdapter().getInstance();
    server.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) registered.add(`${each} ${url}`);
    });
    await app.listen(0, '127.0.0.1');
    const document = openApiDocument(app);
    schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
    routes.push(...routesOf(document.paths as Readonly<Record<string, object>>));
    const { port } = app.getHttpServer().address() as { port: number };
    baseUrl = `http://127.0.0.1:${port}`;
    for (const role of ROLES) cookies.set(role, await signInAs(baseUrl, accountOf(role)));
  }, 180_000);
  afterAll(async () => {
    await app?.close();
    await database?.close();
  });

  /** Calls the route with ids that nobody has, and with input that fits its description. */
  async function call(route: Route, cookie?: string): Promise<Met> {
    const [type, body] = Object.entries(route.body?.content ?? {})[0] ?? [];
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      /id$/i.test(name) ? randomUUID() : 'unknown',
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
  }

  /** What is wrong with an answer whoever called: a crash, a status nobody announced, a refusal that is no problem document. */
  function faultsOf(route: Route, { status, type, text }: Met): string[] {
    if (status >= 500) return [`answers ${status}: ${text}`];
    const announced = route.responses[String(status)];
    if (announced === undefined)
      return [`answers ${status}, which the document does not announce: ${text.slice(0, 300)}`];
    if (status < 400) return [];
    const problem =
      type.startsWith('application/problem+json') && (JSON.parse(text) as { status?: number; code?: string });
    return problem && problem.status === status && problem.code !== undefined
      ? []
      : [`answers ${status} without a problem document`];
  }

  const nameOf = (route: Route) => `${route.method} ${route.path}`;
  const signedInRoutes = () => routes.filter((route) => route.action !== 'public');

  it('that the server knows is in the document, and the other way round', () => {
    const known = [...registered]
      .filter((name) => !/^(HEAD|OPTIONS) /.test(name) && / \/(api|auth)\//.test(name))
      .map((name) => name.replaceAll(/:(\w+)/g, '{$1}'));
    expect(routes.length).toBeGreaterThan(100);
    expect(known.sort()).toEqual(routes.map(nameOf).sort());
  });

  it('names its action, and the table knows who may do it', () => {
    const unknown = routes.filter(({ action }) => action !== 'public' && !accessTable().has(action));
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it('says what it answers, and which problems it can meet', () => {
    const faults = routes.flatMap((route) => {
      const fine = Object.entries(route.responses).filter(([status]) => /^[23]/.test(status));
      const says = fine.some(
        ([status, { content = {} }]) =>
          status === '204' ||
          (REDIRECTS.has(nameOf(route)) && status === '302') ||
          Object.values(content).some(({ schema }) => schema !== undefined),
      );
      const problems = Object.entries(route.responses).filter(([status]) => status >= '400');
      return [
        ...(says ? [] : ['does not say what it answers']),
        ...problems
          .filter(
            ([, { content }]) => content?.['application/problem+json']?.schema?.$ref !== '#/components/schemas/Problem',
          )
          .map(([status]) => `${status} is no problem document`),
        ...PROBLEMS_OF_RIGHTS.filter((status) => status in route.responses === (route.action === 'public')).map(
          (status) => (route.action === 'public' ? `is public and announces ${status}` : `does not announce ${status}`),
        ),
      ].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('asks a stranger to sign in unless it is public', async () => {
    const faults = await atOnce(routes, async (route) => {
      const met = await call(route);
      const wrong = (met.status === 401) === (route.action === 'public') ? [`answers a stranger ${met.status}`] : [];
      return [...wrong, ...faultsOf(route, met)].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(ROLES.map((role) => [role] as const))('lets %s do what the table says and nothing else', async (role) => {
    const faults = await atOnce(signedInRoutes(), async (route) => {
      const allowed = accessTable().get(route.action)?.includes(role) === true;
      const met = await call(route, cookies.get(role));
      const wrong =
        (met.status === 403) === allowed || met.status === 401 ? [`answers ${met.status}: ${met.text}`] : [];
      return [...wrong, ...faultsOf(route, met)].map((fault) => `${nameOf(route)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

/** What is wrong with any of the routes, a few of them called at a time: the database works while the next are on their way. */
async function atOnce(routes: readonly Route[], faultsIn: (route: Route) => Promise<string[]>): Promise<string[]> {
  const left = [...routes];
  const faults: string[] = [];
  const lane = async () => {
    for (let route = left.shift(); route !== undefined; route = left.shift()) faults.push(...(await faultsIn(route)));
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return faults;
}

/** An account of the demo with this role and no other, or the nearest to it. */
function accountOf(role: Role): string {
  const holders = DEMO_ACCOUNTS.filter(({ roles, organisation }) =>
    role === 'client' ? organisation === null : (roles as readonly string[]).includes(role),
  );
  const [account] = [...holders].sort((a, b) => a.roles.length - b.roles.length);
  if (account === undefined) throw new Error(`nobody in the demo is a ${role}`);
  return account.id;
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

function testConfig({ appUrl, ownerUrl }: TestDatabase) {
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

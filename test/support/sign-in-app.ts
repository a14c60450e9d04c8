import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  allHandlers,
  Database,
  DEMO_ISSUER_ALIAS,
  fastifyAdapter,
  identityProviders,
  inventedBusinessId,
  issuerOf,
  PlatformModule,
  prepareHttp,
  queueNames,
  readConfig,
  seededId,
  type Config,
  type Issuer,
  type Library,
} from '@kasvutori/platform';
import pg from 'pg';
import {
  DEMO_ACCOUNTS,
  DEMO_MACHINES,
  DEMO_ORGANISATIONS,
  DEMO_REGISTRAR,
} from '../../apps/api/src/sign-in/demo-accounts.js';
import { SignInModule } from '../../apps/api/src/sign-in/sign-in.module.js';
import { createTestDatabase } from './database.js';

export interface SignInApp {
  /** Where it listens. */
  readonly url: string;
  readonly config: Config;
  readonly db: Database;
  readonly owner: pg.Client;
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** The platform, and whatever libraries are named, with real sign-in, listening, with the rows of all demo accounts. */
export async function signInApp(
  change: (config: Config) => Config = (config) => config,
  arrange: (owner: pg.Client) => Promise<unknown> = () => Promise.resolve(),
  libraries: Library[] = [],
): Promise<SignInApp> {
  const database = await createTestDatabase(
    queueNames(allHandlers({ config: { smtp: null, bankFolder: null }, libraries })),
  );
  const read = readConfig({
    KASVUTORI_MODE: 'test',
    DATABASE_URL: database.appUrl,
    KASVUTORI_SESSION_KEY: randomBytes(32).toString('base64'),
    KASVUTORI_KEK: randomBytes(32).toString('base64'),
    OIDC_CLIENT_SECRET: randomBytes(24).toString('hex'),
  });
  if (!read.ok) throw new Error(read.problems.join('\n'));
  const config = change(read.config);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await insertDemoPeople(owner);
  await arrange(owner);
  const testing = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({ config, libraries, identity: identityProviders() }),
      SignInModule.forRoot(config),
    ],
  }).compile();
  const app = prepareHttp(
    testing.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), { logger: ['error'] }),
    config,
  );
  const close = async (): Promise<void> => {
    await app.close();
    await owner.end();
    await database.close();
  };
  await app.listen(0, '127.0.0.1').catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const { port } = app.getHttpServer().address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}`,
    config,
    db: app.get(Database),
    owner,
    app,
    close,
  };
}

/** Who signs everybody in unless the configuration was changed. */
export function issuerOfDemo({ config }: Pick<SignInApp, 'config'>): Issuer & { readonly audience: string } {
  const issuer = issuerOf(config.issuers, DEMO_ISSUER_ALIAS);
  if (issuer?.audience == null) throw new Error('no demo issuer');
  return { ...issuer, audience: issuer.audience };
}

/** The organisations and people behind the demo accounts. */
export async function insertDemoPeople(owner: pg.Client): Promise<void> {
  for (const [index, { key, kind, name, municipality }] of DEMO_ORGANISATIONS.entries()) {
    await owner.query(
      'INSERT INTO app.organisation (id, kind, name, business_id, municipality) VALUES ($1, $2, $3, $4, $5)',
      [seededId(`organisation:${key}`), kind, name, inventedBusinessId(index), municipality],
    );
  }
  const people = [
    ...DEMO_ACCOUNTS,
    ...DEMO_MACHINES.map((machine) => ({ ...machine, roles: [machine.role], language: 'fi' })),
  ];
  for (const { id, name, language, organisation, roles } of people) {
    const personId = seededId(`person:${id}`);
    await owner.query(
      `INSERT INTO app.person (id, name, email, language, issuer, subject) VALUES ($1, $2, $3, $4, 'demo', $5)`,
      [personId, name, `${id}@example.fi`, language, id],
    );
    for (const role of roles) {
      await owner.query('INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, $3)', [
        personId,
        seededId(`organisation:${organisation}`),
        role,
      ]);
    }
  }
  for (const { id, organisation, role, scopes } of DEMO_MACHINES) {
    await owner.query(
      `INSERT INTO app.machine_client
         (id, organisation_id, person_id, role, scopes, expires_at, registered_by, registered_by_name, registered_at, name, contact, client_id)
       SELECT $1, $2, p.id, $4, $5, clock_timestamp() + interval '90 days', r.id, r.name, app.now(), p.name, p.email, p.subject
         FROM app.person p, app.person r WHERE p.id = $3 AND r.id = $6`,
      [
        seededId(`machine:${id}`),
        seededId(`organisation:${organisation}`),
        seededId(`person:${id}`),
        role,
        scopes,
        seededId(`person:${DEMO_REGISTRAR}`),
      ],
    );
  }
}

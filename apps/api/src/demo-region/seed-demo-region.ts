import pg from 'pg';
import {
  type Database,
  execute,
  inventedBusinessId,
  seededId,
  sql,
  systemActor,
  type Config,
  type Tx,
} from '@kasvutori/platform';
import {
  DEMO_ACCOUNTS,
  DEMO_MACHINES,
  DEMO_ORGANISATIONS,
  DEMO_REGISTRAR,
  furtherManagerName,
} from '../sign-in/demo-accounts.js';
import { demoRegion, type DemoRegion } from './demo-region.js';

const SEEDER = systemActor('demo.seed');
const ISSUER = 'demo';

/** The region begins its life this long ago, so that contracts, vouchers and payments of the demo have a past. */
const PAST_DAYS = 150;

/**
 * Makes the organisations and people of the demo, once, and sets the clock of the fresh database back. What they then buy, choose and
 * pay is done by themselves over the API (demo/src/seed).
 */
export async function seedDemoRegion(config: Config, db: Database): Promise<void> {
  const region = demoRegion();
  const known = await db.read(SEEDER, (tx) =>
    sql(tx, `SELECT FROM app.organisation WHERE id = $1`, [region.authorityId]),
  );
  if (known.length > 0) return;
  await setClockBack(config);
  await db.transaction(SEEDER, async (tx) => {
    await seedOrganisations(tx, region);
    await seedPeople(tx, region);
  });
}

/** Only the owner may: for everyone else the clock goes forward. */
async function setClockBack(config: Config): Promise<void> {
  const owner = new pg.Client({ connectionString: config.database.ownerUrl ?? undefined });
  await owner.connect();
  try {
    await owner.query(
      `UPDATE app.sandbox_clock SET clock_offset = make_interval(days => $1) WHERE clock_offset = '0'`,
      [-PAST_DAYS],
    );
  } finally {
    await owner.end();
  }
}

async function seedOrganisations(tx: Tx, region: DemoRegion): Promise<void> {
  const authorities = DEMO_ORGANISATIONS.filter((organisation) => organisation.kind === 'authority').map(
    (authority) => ({
      id: seededId(`organisation:${authority.key}`),
      kind: 'authority',
      name: authority.name,
      businessId: inventedBusinessId(500),
      municipality: authority.municipality,
    }),
  );
  const providers = region.providers.map(({ id, name, businessId, municipality }) => ({
    id,
    kind: 'provider',
    name,
    businessId,
    municipality,
  }));
  await insertAll(
    tx,
    'app.organisation (id, kind, name, business_id, municipality)',
    'id uuid, kind text, name text, "businessId" text, municipality text',
    [...authorities, ...providers],
  );
}

async function seedPeople(tx: Tx, region: DemoRegion): Promise<void> {
  const withAccounts = DEMO_ACCOUNTS.map(({ id, name, language, organisation, roles }) => ({
    id: seededId(`person:${id}`),
    name,
    email: `${id}@example.fi`,
    language,
    subject: id,
    organisationId: organisation === null ? null : seededId(`organisation:${organisation}`),
    roles,
  }));
  const machines = DEMO_MACHINES.map(({ id, name, organisation, role }) => ({
    id: seededId(`person:${id}`),
    name,
    email: `${id}@example.fi`,
    language: 'fi',
    subject: id,
    organisationId: seededId(`organisation:${organisation}`),
    roles: [role],
  }));
  const managers = region.providers
    .filter((provider) => !withAccounts.some((person) => person.id === provider.managerId))
    .map((provider) => ({
      id: provider.managerId,
      name: furtherManagerName(provider.account.replace('provider-', '')),
      email: `${provider.account}@example.fi`,
      language: 'fi',
      subject: provider.account,
      organisationId: provider.id,
      roles: ['provider-manager'],
    }));
  const people = [...withAccounts, ...machines, ...managers];
  await insertAll(
    tx,
    'app.person (id, name, email, language, issuer, subject)',
    `id uuid, name text, email text, language text, issuer text, subject text`,
    people.map(({ organisationId: _, roles: __, ...person }) => ({ ...person, issuer: ISSUER })),
  );
  await insertAll(
    tx,
    'app.membership (person_id, organisation_id, role)',
    '"personId" uuid, "organisationId" uuid, role text',
    people.flatMap(({ id, organisationId, roles }) =>
      organisationId === null ? [] : roles.map((role) => ({ personId: id, organisationId, role })),
    ),
  );
  await execute(tx, REGISTER_MACHINES, [
    DEMO_MACHINES.map(({ id }) => seededId(`machine:${id}`)),
    DEMO_MACHINES.map(({ id }) => seededId(`person:${id}`)),
    DEMO_MACHINES.map(({ role }) => role),
    DEMO_MACHINES.map(({ scopes }) => scopes.join(' ')),
    seededId(`person:${DEMO_REGISTRAR}`),
  ]);
}

/** For a year from the first start, in real time. */
const REGISTER_MACHINES = `
  INSERT INTO app.machine_client (id, organisation_id, person_id, role, scopes, expires_at, registered_by, registered_by_name, registered_at, name, contact, client_id)
  SELECT machine.id, m.organisation_id, m.person_id, m.role, string_to_array(scopes, ' '), clock_timestamp() + interval '365 days', r.id, r.name, app.now(),
         p.name, p.email, p.subject
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) AS machine (id, person_id, role, scopes)
    JOIN app.membership m USING (person_id, role) JOIN app.person p ON p.id = m.person_id JOIN app.person r ON r.id = $5`;

/** One statement for all rows. `columns` names and types them in the order of the table's. */
async function insertAll(tx: Tx, into: string, columns: string, rows: readonly object[]): Promise<void> {
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  await execute(tx, `INSERT INTO ${into} SELECT ${names.join(', ')} FROM json_to_recordset($1) AS rows (${columns})`, [
    JSON.stringify(rows),
  ]);
}

import {
  inventedBusinessId,
  newId,
  type AuthorityActor,
  type AuthorityRole,
  type ClientActor,
  type ProviderActor,
  type ProviderRole,
} from '@kasvutori/platform';
import type { TestBench } from './app.js';

/** Rows are arranged by the owner of the database. */
type Arranged = Pick<TestBench, 'owner'>;

let made = 0;

/** Another one each time, and none of the demo's (numbers below 1,000). */
const nextBusinessId = (): string => inventedBusinessId(10_000 + made++);

/** An authority of its own; Savonlinna unless said. */
export const givenAuthority = (bench: Arranged, name = 'Esimerkkialue'): Promise<string> =>
  givenOrganisation(bench, 'authority', name, '740');

export const givenProvider = (bench: Arranged, name = 'Esimerkkivalmennus Oy'): Promise<string> =>
  givenOrganisation(bench, 'provider', name, '491');

async function givenOrganisation(
  bench: Arranged,
  kind: 'authority' | 'provider',
  name: string,
  municipality: string,
): Promise<string> {
  const id = newId();
  await bench.owner.query(
    `INSERT INTO app.organisation (id, kind, name, business_id, municipality) VALUES ($1, $2, $3, $4, $5)`,
    [id, kind, name, nextBusinessId(), municipality],
  );
  return id;
}

async function givenPerson(
  bench: Arranged,
  organisationId: string | null,
  roles: readonly string[],
  name: string,
): Promise<string> {
  const id = newId();
  await bench.owner.query(
    `INSERT INTO app.person (id, name, email, language, issuer, subject) VALUES ($1, $2, $3, 'fi', 'demo', $4)`,
    [id, name, `${id}@example.fi`, id],
  );
  for (const role of roles) {
    await bench.owner.query(`INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, $3)`, [
      id,
      organisationId,
      role,
    ]);
  }
  return id;
}

/** Someone new who acts for this authority. */
export async function givenOfficial(
  bench: Arranged,
  organisationId: string,
  ...roles: AuthorityRole[]
): Promise<AuthorityActor> {
  const name = `Virkailija ${++made}`;
  return {
    kind: 'authority',
    personId: await givenPerson(bench, organisationId, roles, name),
    organisationId,
    roles,
    name,
    language: 'fi',
  };
}

/** Someone new who acts for this provider. */
export async function givenProviderPerson(
  bench: Arranged,
  organisationId: string,
  ...roles: ProviderRole[]
): Promise<ProviderActor> {
  const name = `Tuottaja ${++made}`;
  return {
    kind: 'provider',
    personId: await givenPerson(bench, organisationId, roles, name),
    organisationId,
    roles,
    name,
    language: 'fi',
  };
}

/** Someone new who acts for themselves. */
export async function givenClientPerson(bench: Arranged): Promise<ClientActor> {
  const name = `Asiakas ${++made}`;
  return {
    kind: 'client',
    personId: await givenPerson(bench, null, [], name),
    roles: ['client'],
    name,
    language: 'fi',
  };
}

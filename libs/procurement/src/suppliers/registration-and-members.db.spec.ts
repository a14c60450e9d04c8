import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, type ClientActor, type ProviderActor, type SignedInActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
});
afterAll(() => app.close());

const register = (person: SignedInActor, body: object) =>
  app
    .as(person)
    .post('/api/v1/provider-registrations')
    .send({ name: 'Uusi Ähtävä Oy', businessId: '9099991-0', municipality: '491', ...body });
const managerOf = ({ personId, name }: ClientActor, organisationId: string): ProviderActor => ({
  kind: 'provider',
  ...{ personId, name, organisationId, language: 'fi', roles: ['provider-manager'] },
});
const rolesOf = async (personId: string, organisationId: string): Promise<string[]> =>
  (
    await app.owner.query<{ role: string }>(
      'SELECT role FROM app.membership WHERE person_id = $1 AND organisation_id = $2 ORDER BY role',
      [personId, organisationId],
    )
  ).rows.map(({ role }) => role);
const members = async (actor: ProviderActor) =>
  (await app.as(actor).get('/api/v1/organisation/members').expect(200)).body;
const invite = (actor: ProviderActor, email: string, role = 'provider-bidder') =>
  app
    .as(actor)
    .post('/api/v1/organisation/invitations')
    .send({ email, roles: [role] });
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';

test('a newcomer registers a company by its business id and manages it; the second one is told to ask for an invitation', async () => {
  const newcomer = await givenClientPerson(app);
  expect((await register(newcomer, { businessId: '9099991-1' }).expect(422)).body).toMatchObject({
    code: 'business-id-invalid',
    errors: [{ pointer: '/businessId' }],
  });
  await register(newcomer, { businessId: '90999910' }).expect(422);
  await register(newcomer, { municipality: '999' }).expect(422);

  const others = await Promise.all(Array.from({ length: 3 }, () => givenClientPerson(app)));
  const answers = await Promise.all([newcomer, ...others].map((person) => register(person, {})));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  const known = answers.find(({ status }) => status === 409)!.body;
  expect(known).toMatchObject({ code: 'company-known', errors: [{ pointer: '/businessId' }] });
  const winner = [newcomer, ...others][answers.findIndex(({ status }) => status === 201)]!;
  const company = answers.find(({ status }) => status === 201)!.body;
  expect(company).toMatchObject({
    name: 'Uusi Ähtävä Oy',
    businessId: '9099991-0',
    municipality: '491',
    written: false,
  });
  expect(await rolesOf(winner.personId, company.id)).toEqual(['provider-manager']);

  // What the manager is from the next request on.
  const manager = managerOf(winner, company.id);
  expect((await members(manager)).members).toEqual([
    expect.objectContaining({ personId: winner.personId, self: true }),
  ]);

  await app.as(ANONYMOUS).post('/api/v1/provider-registrations').send({}).expect(401);
  await register(manager, { businessId: '9099992-9' }).expect(403);
  await register(await givenOfficial(app, await givenAuthority(app), 'procurement-officer'), {}).expect(403);
});

test('the manager invites by mail; whoever signs in with the link becomes a member, once and in time', async () => {
  const provider = await givenProvider(app, 'Kutsuva Oy');
  const manager = await givenProviderPerson(app, provider, 'provider-manager');
  expect((await invite(manager, 'ei osoite').expect(422)).body.errors[0].pointer).toBe('/email');
  const first = (await invite(manager, 'Åke@Example.fi').expect(201)).body;
  const { body: sent } = await invite(manager, 'åke@example.fi', 'provider-staff').expect(201);
  expect((await members(manager)).invitations).toEqual([
    expect.objectContaining({ id: sent.id, roles: ['provider-staff'], expired: false, invitedByName: manager.name }),
  ]);
  const { rows: mails } = await app.owner.query<{ text: string; subject: string }>(
    `SELECT subject, text FROM app.mail WHERE recipient = 'åke@example.fi'`,
  );
  expect(mails).toEqual([{ subject: 'Kutsu: Kutsuva Oy', text: expect.stringContaining(sent.link) }]);

  const look = (link: string) => app.as(ANONYMOUS).get(`/api/v1/invitations/${tokenOf(link)}`);
  const accept = (person: SignedInActor, link: string) =>
    app.as(person).post(`/api/v1/invitations/${tokenOf(link)}/accept`);
  expect((await look(sent.link).expect(200)).body).toMatchObject({ organisationName: 'Kutsuva Oy', state: 'open' });
  expect((await look(first.link).expect(200)).body.state).toBe('revoked');
  await look('x'.repeat(43)).expect(404);
  await app
    .as(ANONYMOUS)
    .post(`/api/v1/invitations/${tokenOf(sent.link)}/accept`)
    .expect(401);

  const invited = await givenClientPerson(app);
  const stranger = await givenClientPerson(app);
  expect((await accept(invited, first.link).expect(409)).body.code).toBe('invitation-revoked');
  expect((await accept(invited, sent.link).expect(200)).body).toMatchObject({
    organisationId: provider,
    state: 'used',
  });
  await accept(invited, sent.link).expect(200);
  expect((await accept(stranger, sent.link).expect(409)).body.code).toBe('invitation-used');
  expect(await rolesOf(invited.personId, provider)).toEqual(['provider-staff']);
  expect(await rolesOf(stranger.personId, provider)).toEqual([]);

  const { body: late } = await invite(manager, 'myöhä@example.fi').expect(201);
  const { body: withdrawn } = await invite(manager, 'peruttu@example.fi').expect(201);
  const otherManager = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  const revoke = (actor: ProviderActor) => app.as(actor).delete(`/api/v1/organisation/invitations/${withdrawn.id}`);
  await revoke(otherManager).expect(404);
  await revoke(manager).expect(204);
  await revoke(manager).expect(404);
  expect((await accept(stranger, withdrawn.link).expect(409)).body.code).toBe('invitation-revoked');
  await app.setClock(late.expiresAt);
  expect((await accept(stranger, late.link).expect(409)).body.code).toBe('invitation-expired');
  expect((await look(late.link).expect(200)).body.state).toBe('expired');
});

test('roles are changed and taken away by the manager; the last manager does not go', async () => {
  const provider = await givenProvider(app);
  const manager = await givenProviderPerson(app, provider, 'provider-manager');
  const bidder = await givenProviderPerson(app, provider, 'provider-bidder');
  const change = (actor: ProviderActor, personId: string, roles: string[], version = 1) =>
    app.as(actor).put(`/api/v1/organisation/members/${personId}`).set('if-match', `"${version}"`).send({ roles });
  const remove = (actor: ProviderActor, personId: string, version = 1) =>
    app.as(actor).delete(`/api/v1/organisation/members/${personId}`).set('if-match', `"${version}"`);

  const seen = await members(manager);
  expect(
    seen.members.map(
      ({ personId, permittedActions }: { personId: string; permittedActions: { allowed: boolean }[] }) => [
        personId,
        permittedActions.map(({ allowed }) => allowed),
      ],
    ),
  ).toEqual(
    expect.arrayContaining([
      [manager.personId, [true, false, false]],
      [bidder.personId, [true, true, true]],
    ]),
  );
  expect((await members(bidder)).permittedActions).toEqual([]);

  expect((await remove(manager, manager.personId).expect(409)).body.code).toBe('last-manager');
  expect((await change(manager, manager.personId, ['provider-bidder']).expect(409)).body.code).toBe('last-manager');
  await change(manager, bidder.personId, []).expect(422);
  await change(manager, bidder.personId, ['procurement-officer']).expect(409);
  await change(bidder, bidder.personId, ['provider-manager']).expect(403);
  await app
    .as(bidder)
    .post('/api/v1/organisation/invitations')
    .send({ email: 'a@example.fi', roles: ['provider-staff'] })
    .expect(403);
  await change(manager, bidder.personId, ['provider-manager', 'provider-staff']).expect(204);
  expect(await rolesOf(bidder.personId, provider)).toEqual(['provider-manager', 'provider-staff']);
  // The later of two managers is told that the roles have changed; without If-Match nothing is changed at all.
  expect((await change(manager, bidder.personId, ['provider-staff']).expect(412)).body.code).toBe('stale-version');
  expect((await remove(manager, bidder.personId).expect(412)).body.code).toBe('stale-version');
  await app.as(manager).delete(`/api/v1/organisation/members/${bidder.personId}`).expect(428);
  expect((await members(manager)).members.map(({ version }: { version: number }) => version).sort()).toEqual([1, 2]);

  // Both managers remove each other at the same moment: one of them stays.
  const second: ProviderActor = { ...bidder, roles: ['provider-manager'] };
  const answers = await Promise.all([remove(manager, bidder.personId, 2), remove(second, manager.personId)]);
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  const { rows } = await app.owner.query(
    `SELECT person_id FROM app.membership WHERE organisation_id = $1 AND role = 'provider-manager'`,
    [provider],
  );
  expect(rows).toHaveLength(1);

  const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  expect((await remove(stranger, rows[0].person_id).expect(409)).body.code).toBe('member-unknown');
});

test('the database itself keeps other companies and the last manager safe', async () => {
  const provider = await givenProvider(app);
  const manager = await givenProviderPerson(app, provider, 'provider-manager');
  const elsewhere = await givenProvider(app);
  const write = (actor: ProviderActor, statement: string, parameters: unknown[]) =>
    app.db.transaction(actor, (tx) => tx.query(statement, parameters));
  const insert = 'INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, $3)';
  await expect(write(manager, insert, [manager.personId, elsewhere, 'provider-manager'])).rejects.toThrow(/row-level/);
  await expect(write(manager, insert, [manager.personId, provider, 'auditor'])).rejects.toThrow(/row-level/);
  // A role the session claims but the table does not hold opens nothing.
  const pretender = {
    ...(await givenProviderPerson(app, provider, 'provider-staff')),
    roles: ['provider-manager'] as const,
  };
  await expect(write(pretender, insert, [pretender.personId, provider, 'provider-manager'])).rejects.toThrow(
    /row-level/,
  );
  await expect(write(manager, 'DELETE FROM app.membership WHERE organisation_id = $1', [provider])).rejects.toThrow(
    /last manager/,
  );
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';

const PROFILE = {
  description: { fi: 'Valmennamme työhön.', sv: 'Vi coachar till arbete.' },
  serviceKinds: ['job-coaching', 'career-guidance'],
  municipalities: ['491', '740'],
  languages: ['fi', 'sv', 'uk'],
  size: 'small',
  website: 'https://valmennus.example.fi',
};

let app: TestApp;
let provider: string;
let manager: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  provider = await givenProvider(app, 'Saimaan Esimerkki Oy');
  manager = await givenProviderPerson(app, provider, 'provider-manager');
});
afterAll(() => app.close());

const write = (actor: ProviderActor, version: number, body: object) =>
  app.as(actor).put('/api/v1/provider/profile').set('if-match', `"${version}"`).send(body);

test('a provider is known by its name before it has written a profile, and by the profile after', async () => {
  const bare = await app.as(ANONYMOUS).get(`/api/v1/providers/${provider}`).expect(200);
  expect(bare.body).toMatchObject({ name: 'Saimaan Esimerkki Oy', written: false, serviceKinds: [], size: null });
  const own = await app.as(manager).get('/api/v1/provider/profile').expect(200);
  expect(own.body).toMatchObject({ version: 0, permittedActions: [{ action: 'supplier:edit', allowed: true }] });

  const written = await write(manager, 0, PROFILE).expect(200);
  expect(written.body).toMatchObject({ ...PROFILE, version: 1, written: true });
  const changed = await write(manager, 1, { ...PROFILE, size: null, website: null }).expect(200);
  expect(changed.body).toMatchObject({ version: 2, size: null, website: null });
  const seen = await app.as(ANONYMOUS).get(`/api/v1/providers/${provider}`).expect(200);
  expect(seen.body).toEqual({
    ...PROFILE,
    size: null,
    website: null,
    cpvCodes: [],
    localAreas: [],
    id: provider,
    name: 'Saimaan Esimerkki Oy',
    businessId: expect.stringMatching(/^\d{7}-\d$/),
    municipality: '491',
    written: true,
  });

  expect((await write(manager, 1, PROFILE).expect(412)).body.code).toBe('stale-version');
  expect((await write(manager, 0, PROFILE).expect(412)).body.code).toBe('stale-version');
});

test('what is not known or not safe is refused at its field', async () => {
  const pointers = async (change: object) =>
    (await write(manager, 2, { ...PROFILE, ...change }).expect(422)).body.errors.map(
      ({ pointer }: { pointer: string }) => pointer,
    );
  expect(await pointers({ municipalities: ['491', '999'] })).toEqual(['/municipalities/1']);
  expect(await pointers({ serviceKinds: ['gardening'] })).toEqual(['/serviceKinds']);
  expect(await pointers({ languages: ['xx'] })).toEqual(['/languages']);
  expect(await pointers({ website: 'javascript:alert(1)' })).toEqual(['/website']);
  expect(await pointers({ size: 'huge' })).toEqual(['/size']);
  expect(await pointers({ cpvCodes: ['79634000', '12345678'] })).toEqual(['/cpvCodes/1']);
  expect(await pointers({ localAreas: ['FI1DA', 'FI999'] })).toEqual(['/localAreas/1']);
  expect(await pointers({ municipality: '999' })).toEqual(['/municipality']);
});

test('only the provider’s manager writes it, and only its own', async () => {
  const bidder = await givenProviderPerson(app, provider, 'provider-bidder');
  await write(bidder, 2, PROFILE).expect(403);
  const seen = await app.as(bidder).get('/api/v1/provider/profile').expect(200);
  expect(seen.body.permittedActions).toEqual([]);
  await app.as(ANONYMOUS).get('/api/v1/provider/profile').expect(401);
  await app
    .as(await givenOfficial(app, await givenAuthority(app), 'auditor'))
    .get('/api/v1/provider/profile')
    .expect(403);
  const other = await givenProviderPerson(app, await givenProvider(app, 'Toinen Oy'), 'provider-manager');
  const stolen = await app.db.transaction(other, (tx) =>
    tx.query('UPDATE procurement.supplier SET size = $1 WHERE organisation_id = $2 RETURNING size', [
      'large',
      provider,
    ]),
  );
  expect(stolen).toEqual([[], 0]);
});

test('codes and home are told once and stay when a later change leaves them out', async () => {
  const told = { cpvCodes: ['79634000'], localAreas: ['FI1DB'], municipality: '740' };
  const { version } = (await app.as(manager).get('/api/v1/provider/profile').expect(200)).body;
  expect((await write(manager, version, { ...PROFILE, ...told }).expect(200)).body).toMatchObject(told);
  expect((await write(manager, version + 1, PROFILE).expect(200)).body).toMatchObject({
    ...told,
    version: version + 2,
  });
  const names = async (query: string) =>
    (await app.as(ANONYMOUS).get(`/api/v1/providers?${query}`).expect(200)).body.items.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names('cpv=79600000')).toEqual(['Saimaan Esimerkki Oy']);
  expect(await names('cpv=85000000')).toEqual([]);
  expect(await names('area=FI1DB&q=saimaan')).toEqual(['Saimaan Esimerkki Oy']);
  expect(await names('area=FI1DA&q=saimaan')).toEqual(['Saimaan Esimerkki Oy']); // Savonlinna lies in it
  expect(await names('area=FI1B1&q=saimaan')).toEqual([]);
});

test('the list is filtered by service, place and name; an authority is not in it', async () => {
  const { version } = (await app.as(manager).get('/api/v1/provider/profile').expect(200)).body;
  await write(manager, version, PROFILE).expect(200);
  const authority = await givenAuthority(app, 'Saimaan hankkija');
  const names = async (query: string) =>
    (await app.as(ANONYMOUS).get(`/api/v1/providers?${query}`).expect(200)).body.items.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names('serviceKind=job-coaching&municipality=740')).toEqual(['Saimaan Esimerkki Oy']);
  expect(await names('serviceKind=language-coaching')).toEqual([]);
  expect(await names('words=saimaan')).toEqual(['Saimaan Esimerkki Oy']);
  expect(await names('language=uk,so&size=small')).toEqual(['Saimaan Esimerkki Oy']);
  expect(await names('language=so')).toEqual([]);
  expect(await names('size=micro,large')).toEqual([]);
  await app.as(ANONYMOUS).get('/api/v1/providers?size=huge').expect(422);
  await app.as(ANONYMOUS).get(`/api/v1/providers/${authority}`).expect(404);
  await app.as(ANONYMOUS).get('/api/v1/providers?limit=1000').expect(422);
});

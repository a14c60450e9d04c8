import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, EXCLUSION_GROUNDS, type ProviderActor } from '@kasvutori/platform';
import { currentDeclaration, procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';

const GROUNDS = [...EXCLUSION_GROUNDS.keys()];
const CLEAN = GROUNDS.map((ground) => ({ ground, applies: false, measures: null as string | null }));
const INSURANCE = {
  kind: 'insurance',
  text: 'Vastuuvakuutus, Esimerkkiyhtiö',
  link: 'https://vakuutus.example.fi/todistus',
  validFrom: null,
  validTo: '2031-01-31',
};

const TAXES = {
  ground: 'exg-pmt-bre-tax',
  text: 'Verovelkatodistus',
  link: 'https://vero.example.fi/todistus',
  validFrom: null,
  validTo: '2031-01-31',
};

let app: TestApp;
let provider: string;
let manager: ProviderActor;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  provider = await givenProvider(app, 'Vakuuttava Oy');
  manager = await givenProviderPerson(app, provider, 'provider-manager');
});
afterAll(() => app.close());

const declare = (actor: ProviderActor, version: number, body: object) =>
  app.as(actor).put('/api/v1/provider/declaration').set('if-match', `"${version}"`).send(body);

test('the grounds of the list are those of the European form, each group of them', () => {
  expect(new Set(GROUNDS.map((ground) => ground.split('-').slice(0, 2).join('-')))).toEqual(
    new Set(['exg-crim', 'exg-pmt', 'exg-natl', 'exg-sitn', 'exg-mis']),
  );
});

test('every change is a new version with its differences; saying the same again is none', async () => {
  const empty = await app.as(manager).get('/api/v1/provider/declaration').expect(200);
  expect(empty.body).toMatchObject({
    version: 0,
    current: null,
    versions: [],
    withoutEvidence: ['register-enrolment', 'turnover', 'references', 'insurance', 'staff'],
    permittedActions: [{ action: 'declaration:declare', allowed: true }],
  });
  const first = (await declare(manager, 0, { exclusion: [...CLEAN].reverse(), suitability: [INSURANCE] }).expect(200))
    .body;
  expect(first).toMatchObject({
    version: 1,
    withoutEvidence: ['register-enrolment', 'turnover', 'references', 'staff'],
  });
  expect(first.current.exclusion.map(({ ground }: { ground: string }) => ground)).toEqual(GROUNDS);
  expect(first.current.suitability).toEqual([{ ...INSURANCE, validity: 'valid' }]);

  // The same again, as a double click sends it: the version stands although If-Match is behind.
  expect((await declare(manager, 0, { exclusion: CLEAN, suitability: [INSURANCE] }).expect(200)).body.version).toBe(1);
  const taxes = { ground: 'exg-pmt-bre-tax', applies: true, measures: 'Maksusuunnitelma verottajan kanssa.' };
  const changed = CLEAN.map((answer) => (answer.ground === taxes.ground ? taxes : answer));
  expect((await declare(manager, 0, { exclusion: changed, suitability: [] }).expect(412)).body.code).toBe(
    'stale-version',
  );
  const second = (await declare(manager, 1, { exclusion: changed, suitability: [] }).expect(200)).body;
  expect(second.versions.map(({ versionNo }: { versionNo: number }) => versionNo)).toEqual([2, 1]);
  expect(second.current).toMatchObject({
    declaredByName: manager.name,
    groundChanges: [{ before: { ...taxes, applies: false, measures: null }, after: taxes }],
    suitabilityChanges: [{ before: INSURANCE, after: null }],
  });
  const current = await app.db.read(manager, (tx) => currentDeclaration(tx, provider));
  expect(current).toMatchObject({ id: second.current.id, versionNo: 2, providerId: provider });

  const [a, b] = await Promise.all([
    declare(manager, 2, { exclusion: CLEAN, suitability: [] }),
    declare(manager, 2, { exclusion: CLEAN, suitability: [INSURANCE] }),
  ]);
  expect([a.status, b.status].sort()).toEqual([200, 412]);
  await expect(app.owner.query('UPDATE procurement.self_declaration SET content = content')).rejects.toThrow(
    /append-only/,
  );
});

test('an answer left out, a ground without its measures and evidence that ends before it begins are refused at their fields', async () => {
  const refused = async (change: object) =>
    (await declare(manager, 3, { exclusion: CLEAN, suitability: [], ...change }).expect(422)).body.errors.map(
      ({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`,
    );
  expect(await refused({ exclusion: CLEAN.slice(1) })).toEqual(['/exclusion ground-unanswered']);
  expect(await refused({ exclusion: [{ ...CLEAN[0], applies: true }, ...CLEAN.slice(1)] })).toEqual([
    '/exclusion/0/measures measures-missing',
  ]);
  expect(await refused({ suitability: [{ ...INSURANCE, validFrom: '2031-02-01' }] })).toEqual([
    '/suitability/0/validTo validity-backwards',
  ]);
  expect(await refused({ groundEvidence: [{ ...TAXES, ground: 'exg-unknown' }] })).toEqual([
    expect.stringContaining('/groundEvidence/0/ground'),
  ]);
  expect(await refused({ suitability: [{ ...INSURANCE, link: 'javascript:alert(1)' }] })).toEqual([
    expect.stringContaining('/suitability/0/link'),
  ]);
});

test('buyers read it, other companies and strangers do not; evidence that has run out is told', async () => {
  await declare(manager, 3, {
    exclusion: CLEAN,
    groundEvidence: [TAXES],
    suitability: [{ ...INSURANCE, text: 'Uusi vakuutus' }],
  }).expect(200);
  const authority = await givenAuthority(app);
  const officer = await givenOfficial(app, authority, 'procurement-officer');
  const path = `/api/v1/providers/${provider}/declaration`;
  const read = async () => (await app.as(officer).get(path).expect(200)).body;
  await app.setClock('2031-01-31T21:59:00.000Z'); // the last day still runs in Helsinki
  expect((await read()).current).toMatchObject({
    groundEvidence: [{ ...TAXES, validity: 'valid' }],
    groundEvidenceChanges: [{ before: null, after: TAXES }],
    suitability: [{ validity: 'valid' }],
  });
  await app.setClock('2031-01-31T22:00:00.000Z');
  expect(await read()).toMatchObject({
    current: { groundEvidence: [{ validity: 'expired' }], suitability: [{ validity: 'expired' }] },
    withoutEvidence: expect.arrayContaining(['insurance']),
    permittedActions: [],
  });
  await app
    .as(await givenOfficial(app, authority, 'case-worker'))
    .get(path)
    .expect(403);
  await app.as(officer).get(`/api/v1/providers/${authority}/declaration`).expect(404);
  await app.as(ANONYMOUS).get(path).expect(401);
  await app.as(manager).get(path).expect(403);
  const other = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  expect((await app.as(other).get('/api/v1/provider/declaration').expect(200)).body.version).toBe(0);
  expect(await app.db.read(other, (tx) => currentDeclaration(tx, provider))).toBeNull();
  await declare(await givenProviderPerson(app, provider, 'provider-bidder'), 5, {}).expect(403);
  await app.as(ANONYMOUS).get('/api/v1/provider/declaration').expect(401);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { tenderOffice, type TenderOffice, type Versioned } from '../../../../test/support/tender-office.js';

const SEARCH = {
  ...{ name: 'Valmennus', words: ['valmennus'], cpvBranches: [], serviceKinds: [], municipalities: [] },
  ...{ language: null, mail: true },
};

let app: TestApp;
let office: TenderOffice<Versioned>;
let manager: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  manager = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
});
afterAll(() => app.close());

test('a feed reader gets what is open, filtered as the list; calendars get deadlines', async () => {
  const tenderId = (await office.published()).id;
  await app.settle();
  const feed = (query: string) => app.as(ANONYMOUS).get(`/api/v1/public/tender-feed${query}`);
  const found = await feed('?words=valmennus&language=sv').expect(200);
  expect(found.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  expect(found.text ?? found.body.toString()).toContain(`urn:uuid:${tenderId}`);
  const none = await feed('?words=siivous').expect(200);
  expect(none.text ?? none.body.toString()).not.toContain('<entry>');
  await feed('?language=xx').expect(422);
  // What the list is narrowed by narrows the feed.
  const entries = async (query: string) => ((await feed(query).expect(200)).text.match(/<entry>/g) ?? []).length;
  expect(await entries('?municipality=491&cpv=79000000&valueFrom=60000&language=fi')).toBe(1);
  expect(await entries('?municipality=091')).toBe(0);
  expect(await entries('?municipality=097&within=100')).toBe(1);
  expect(await entries('?valueTo=1000')).toBe(0);
  expect(await entries('?deadlineTo=2031-01-01')).toBe(0);

  const calendar = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tenderId}/deadlines?language=en`).expect(200);
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(calendar.text).toContain('DTSTART:20310214T120000Z');
  const draft = (await office.create()).id;
  await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${draft}/deadlines`).expect(404);

  await app.as(manager).post('/api/v1/provider/saved-searches').send(SEARCH).expect(201);
  const followed = (await office.published()).id;
  await app.settle();
  const address = async (): Promise<string | null> =>
    (await app.as(manager).get('/api/v1/provider/calendar').expect(200)).body.address;
  expect(await address()).toBeNull();
  const first = (await app.as(manager).post('/api/v1/provider/calendar').expect(200)).body.address as string;
  const read = (link: string) => app.as(ANONYMOUS).get(new URL(link).pathname);
  const { text } = await read(first).expect(200);
  expect(text).toContain(`UID:bids-${followed}@kasvutori`);
  expect(text).not.toContain(tenderId);
  await app.as(manager).post('/api/v1/provider/calendar').expect(200);
  await read(first).expect(404);
  await read((await address()) ?? '').expect(200);
  const staff = await givenProviderPerson(app, manager.organisationId, 'provider-staff');
  await app.as(staff).post('/api/v1/provider/calendar').expect(403);
  await app.as(office.officer).get('/api/v1/provider/calendar').expect(403);
  await app.as(ANONYMOUS).get('/api/v1/provider/calendar').expect(401);
});

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ANONYMOUS, emit, systemActor, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary, tenderPublished } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { tenderOffice, type TenderOffice, type Versioned } from '../../../../test/support/tender-office.js';

const NOTHING = { cpvBranches: [], serviceKinds: [], municipalities: [], words: [], language: null, mail: true };

let app: TestApp;
let office: TenderOffice<Versioned>;
let officer: AuthorityActor;
let provider: string;
let manager: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer } = office);
});
beforeEach(async () => {
  await app.settle(); // what the test before published is told to its own searches only
  provider = await givenProvider(app);
  manager = await givenProviderPerson(app, provider, 'provider-manager');
});
afterAll(() => app.close());

const save = async (actor: ProviderActor, name: string, terms: object) =>
  (
    await app
      .as(actor)
      .post('/api/v1/provider/saved-searches')
      .send({ ...NOTHING, name, ...terms })
      .expect(201)
  ).body;

const publish = async (change: object = {}): Promise<string> => (await office.published(change)).id;
const mails = async (actor: ProviderActor) =>
  (
    await app.owner.query<{ subject: string; text: string; headers: Record<string, string> }>(
      'SELECT m.subject, m.text, m.headers FROM app.mail m JOIN app.person p ON p.email = m.recipient WHERE p.id = $1',
      [actor.personId],
    )
  ).rows;
const alerts = async (actor: ProviderActor, query = '') =>
  (await app.as(actor).get(`/api/v1/provider/alerts${query}`).expect(200)).body.items;

test('publication tells those whose searches match, in their list and by mail, and nobody else', async () => {
  const fits = await save(manager, 'Mikkelin valmennus', { serviceKinds: ['job-coaching'], municipalities: ['491'] });
  await save(manager, 'Väärä paikka', { serviceKinds: ['job-coaching'], municipalities: ['740'] });
  const quiet = await givenProviderPerson(app, await givenProvider(app, 'Hiljainen Oy'), 'provider-bidder');
  await save(quiet, 'Ilman postia', { words: ['valmennus'], mail: false });
  const leaver = await givenProviderPerson(app, provider, 'provider-bidder');
  await save(leaver, 'Lähtenyt', { serviceKinds: ['job-coaching'] });
  await app.owner.query('DELETE FROM app.membership WHERE person_id = $1', [leaver.personId]);

  const tenderId = await publish();
  await app.settle();

  expect(await alerts(manager)).toEqual([
    expect.objectContaining({
      savedSearchId: fits.id,
      searchName: 'Mikkelin valmennus',
      readAt: null,
      reasons: [
        { term: 'service-kind', value: 'job-coaching' },
        { term: 'municipality', value: '491' },
      ],
      tender: expect.objectContaining({ id: tenderId, status: 'published', lotCount: 2 }),
    }),
  ]);
  const [mail, ...more] = await mails(manager);
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Uusi kilpailutus: Työhönvalmennus Etelä-Savossa');
  expect(mail?.text).toContain('Työhönvalmennus, Mikkeli');
  expect(mail?.text).toMatch(/14\.2\.2031 klo\s14\.00/);
  expect(mail?.text).toContain(`/provider/tenders/${tenderId}`);

  expect(await alerts(quiet)).toHaveLength(1);
  expect(await mails(quiet)).toEqual([]);
  expect(await mails(leaver)).toEqual([]);
});

test('the event told twice alerts once', async () => {
  await save(manager, 'Kaikki suomeksi', { language: 'fi' });
  const tenderId = await publish();
  await app.settle();
  await app.db.transaction(systemActor('spec'), (tx) =>
    emit(tx, tenderPublished, { tenderId, authorityId: office.authority }),
  );
  await app.settle();
  expect(await alerts(manager)).toHaveLength(1);
  expect(await mails(manager)).toHaveLength(1);
});

test('an alert is read once and for all', async () => {
  await save(manager, 'Valmennus', { words: ['valmennus'] });
  await publish();
  await app.settle();
  const [alert] = await alerts(manager, '?unread=true');
  const read = (actor: ProviderActor) => app.as(actor).post(`/api/v1/provider/alerts/${alert.id}/read`);
  const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  await read(stranger).expect(404);
  await read(manager).expect(204);
  await read(manager).expect(204);
  expect(await alerts(manager, '?unread=true')).toEqual([]);
  expect(await alerts(manager)).toHaveLength(1);
});

test('the link in the mail stops the mails of that search, without signing in, and only when it is pressed', async () => {
  const search = await save(manager, 'Valmennus', { words: ['valmennus'] });
  await publish();
  await app.settle();
  const token = /\/unsubscribe\/([\w-]{43})/.exec((await mails(manager))[0]?.text ?? '')?.[1];
  const link = `/api/v1/public/unsubscribe/${token}`;
  expect((await app.as(ANONYMOUS).get(link).expect(200)).body).toEqual({ searchName: 'Valmennus', mail: true });
  expect((await app.as(ANONYMOUS).post(link).expect(200)).body).toEqual({ searchName: 'Valmennus', mail: false });
  // A mail program presses it by itself, at the address the headers of the mail name (RFC 8058).
  const { headers } = (await mails(manager))[0]!;
  expect(headers).toEqual({
    'List-Unsubscribe': expect.stringMatching(new RegExp(`^<https?://[^>]+${link}>$`)),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
  await app.as(ANONYMOUS).post(link).type('form').send('List-Unsubscribe=One-Click').expect(200);
  await publish();
  await app.settle();
  expect(await mails(manager)).toHaveLength(1);
  expect(await alerts(manager)).toHaveLength(2);
  const listed = (await app.as(manager).get('/api/v1/provider/saved-searches').expect(200)).body.items;
  expect(listed).toEqual([expect.objectContaining({ id: search.id, mail: false, version: 2 })]);
  await app
    .as(ANONYMOUS)
    .get(`/api/v1/public/unsubscribe/${'x'.repeat(43)}`)
    .expect(404);
  await app.as(ANONYMOUS).post('/api/v1/public/unsubscribe/short').expect(422);
});

test('saved searches are changed and removed by their provider only', async () => {
  const search = await save(manager, 'Valmennus', { words: ['valmennus'] });
  const path = `/api/v1/provider/saved-searches/${search.id}`;
  const put = (actor: ProviderActor, version: number, body: object) =>
    app
      .as(actor)
      .put(path)
      .set('if-match', `"${version}"`)
      .send({ ...NOTHING, name: 'Ohjaus', ...body });
  expect((await put(manager, 1, { words: ['ohjaus'] }).expect(200)).body).toMatchObject({
    name: 'Ohjaus',
    words: ['ohjaus'],
    version: 2,
    ownerName: manager.name,
  });
  await put(manager, 1, { words: ['x'] }).expect(412);
  expect((await put(manager, 2, {}).expect(422)).body.code).toBe('search-asks-nothing');
  expect((await put(manager, 2, { cpvBranches: ['79x'] }).expect(422)).body.errors[0].pointer).toBe('/cpvBranches/0');

  const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  await put(stranger, 2, { words: ['x'] }).expect(404);
  const staff = await givenProviderPerson(app, provider, 'provider-staff');
  await put(staff, 2, { words: ['x'] }).expect(403);
  const seen = async (actor: ProviderActor) =>
    (await app.as(actor).get('/api/v1/provider/saved-searches').expect(200)).body;
  const may = [{ action: 'saved-search:edit', allowed: true }];
  expect(await seen(staff)).toMatchObject({ items: [{ permittedActions: [] }], permittedActions: [] });
  expect(await seen(manager)).toMatchObject({ items: [{ permittedActions: may }], permittedActions: may });
  await app.as(ANONYMOUS).get('/api/v1/provider/saved-searches').expect(401);
  await app.as(officer).get('/api/v1/provider/saved-searches').expect(403);

  await app.as(manager).delete(path).set('if-match', '"2"').expect(204);
  await app.as(manager).delete(path).set('if-match', '"3"').expect(404);
  expect((await app.as(manager).get('/api/v1/provider/saved-searches').expect(200)).body.items).toEqual([]);
});

test('tenders that fit come from the searches, or else from the profile, and only while they take bids', async () => {
  const tenderId = await publish();
  const fitting = async () =>
    (await app.as(manager).get('/api/v1/provider/fitting-tenders').expect(200)).body.items.filter(
      ({ tender }: { tender: { id: string } }) => tender.id === tenderId,
    );
  expect(await fitting()).toEqual([]);
  await app
    .as(manager)
    .put('/api/v1/provider/profile')
    .set('if-match', '"0"')
    .send({
      description: {},
      serviceKinds: ['career-guidance'],
      municipalities: ['740'],
      languages: ['fi'],
      size: null,
      website: null,
    })
    .expect(200);
  expect(await fitting()).toEqual([
    expect.objectContaining({
      searchName: null,
      reasons: [
        { term: 'service-kind', value: 'career-guidance' },
        { term: 'municipality', value: '740' },
      ],
    }),
  ]);
  await save(manager, 'CPV', { cpvBranches: ['79900000'] });
  expect(await fitting()).toEqual([
    expect.objectContaining({ searchName: 'CPV', reasons: [{ term: 'cpv', value: '79900000' }] }),
  ]);
  await app
    .as(officer)
    .post(`/api/v1/tenders/${tenderId}/cancel`)
    .set('if-match', '"3"')
    .send({ reason: 'Määräraha poistui' })
    .expect(200);
  expect(await fitting()).toEqual([]);
});

test('distance, value and small lots are asked of the same tender, and inflected words are one', async () => {
  const save422 = async (terms: object) =>
    (
      await app
        .as(manager)
        .post('/api/v1/provider/saved-searches')
        .send({ ...NOTHING, name: 'x', ...terms })
        .expect(422)
    ).body.code;
  expect(await save422({ within: 20 })).toBe('distance-from-nowhere');
  expect(await save422({ valueFrom: '2.00', valueTo: '1.00' })).toBe('values-backwards');
  const near = await save(manager, 'Lähellä', { municipalities: ['097'], within: 60, words: ['työhönvalmennuksen'] });
  expect(near).toMatchObject({ within: 60, valueFrom: null, smallLots: false, delivery: 'at-once' });
  const other = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  await save(other, 'Kaukana', { municipalities: ['097'], within: 5 });
  await save(other, 'Arvo ei riitä', { valueFrom: '99999999.00' });
  await publish();
  await app.settle();
  expect((await alerts(manager)).map(({ reasons }: { reasons: object[] }) => reasons)).toEqual([
    [
      { term: 'municipality', value: '213' },
      { term: 'municipality', value: '491' },
      { term: 'word', value: 'työhönvalmennuksen' },
    ],
  ]);
  expect(await alerts(other)).toEqual([]);
});

// From here on the clock is moved.
test('the mail leaves within five minutes of the publication, also of one at a chosen instant', async () => {
  await save(manager, 'Heti', { words: ['valmennus'] });
  const tender = await office.submitted();
  const at = { publishAt: '2026-12-28T09:00' };
  await office.act(office.approver, `${tender.id}/approve-and-publish`, tender.version, at).expect(200);
  await app.setClock('2026-12-28T06:59:00Z');
  await app.settle();
  expect(await mails(manager)).toEqual([]);
  // The worker looks every second; even one look five minutes after the instant is in time.
  await app.setClock('2026-12-28T07:05:00Z');
  await app.settle(); // publishes
  await app.settle(); // tells
  const { rows } = await app.owner.query<{ inTime: boolean; buyer: string | null }>(
    `SELECT m.queued_at - t.publish_at <= interval '5 minutes 1 second' AS "inTime", m.authority_id AS buyer
       FROM app.mail m JOIN app.person p ON p.email = m.recipient, procurement.tender t WHERE p.id = $1 AND t.id = $2`,
    [manager.personId, tender.id],
  );
  expect(rows).toEqual([{ inTime: true, buyer: null }]);
});

test('the daily mail tells at seven what was found since the last one, once, and only while it can be bid on', async () => {
  await save(manager, 'Päivittäin', { words: ['valmennus'], delivery: 'daily' });
  const quitter = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
  const dropped = await save(quitter, 'Ei enää', { words: ['valmennus'], delivery: 'daily' });
  const [first, second, gone] = [await publish(), await publish(), await publish()];
  await app.settle();
  expect(await alerts(manager)).toHaveLength(3);
  expect(await mails(manager)).toEqual([]);
  await app
    .as(officer)
    .post(`/api/v1/tenders/${gone}/cancel`)
    .set('if-match', '"3"')
    .send({ reason: 'Määräraha poistui' })
    .expect(200);
  await app
    .as(quitter)
    .put(`/api/v1/provider/saved-searches/${dropped.id}`)
    .set('if-match', '"1"')
    .send({ ...NOTHING, name: 'Ei enää', words: ['valmennus'], delivery: 'daily', mail: false })
    .expect(200);
  const { now } = (await app.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!;
  await app.setClock(new Date(now.getTime() + 24 * 3_600_000));
  await app.settle();
  await app.settle();
  // That a tender was cancelled is told by another mail.
  const digests = async () => (await mails(manager)).filter(({ subject }) => subject.startsWith('Hakuvahti'));
  const [mail, ...more] = await digests();
  expect(more).toEqual([]);
  expect(mail?.subject).toBe('Hakuvahti Päivittäin: 2 uutta kilpailutusta');
  expect(mail?.text).toContain(`/provider/tenders/${first}`);
  expect(mail?.text).toContain(`/provider/tenders/${second}`);
  expect(mail?.text).not.toContain(gone);
  expect((await mails(quitter)).filter(({ subject }) => subject.startsWith('Hakuvahti'))).toEqual([]);
  await app.setClock(new Date(now.getTime() + 48 * 3_600_000));
  await app.settle();
  expect(await digests()).toHaveLength(1);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type Actor, type AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenManyProviders, givenManySearchRows, givenManyTenders } from '../../../../test/support/given-many.js';
import { completeDraft, tenderOffice, type TenderOffice } from '../../../../test/support/tender-office.js';
import { ALERTS, SEARCHES } from '../alerts/alert-queries.js';
import { providersSql } from '../suppliers/supplier-queries.js';
import type { ProviderFilter } from '../suppliers/suppliers.dto.js';
import { conditions, countSql, pageSql, type Asked } from './find-tenders.js';
import type { TenderInput } from './tender-input.dto.js';
import type { TenderSearchFilter } from './tender-lists.dto.js';
import type { TenderDetail } from './tenders.dto.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  await givenManyTenders(app);
  await givenManyProviders(app);
});
afterAll(() => app.close());

const list = async (query: string) => (await app.as(ANONYMOUS).get(`/api/v1/public/tenders?${query}`).expect(200)).body;
const numbers = async (query: string): Promise<string[]> =>
  (await list(query)).items.map(({ number }: { number: string }) => number);

describe('words', () => {
  test.each([
    ['the word as it stands', 'kotoutumiskoulutuksen'],
    ['another case of it', 'kotoutumiskoulutus'],
    ['the last part of a compound', 'koulutus'],
    ['the last part, inflected otherwise', 'koulutuksessa'],
    ['a stem that changes', 'työttömyys'],
    ['and back', 'työttömyydestä'],
    ['the beginning of a word', 'ähtär'],
    ['without dots', 'ahtarilaisten tyottomyys'],
    ['in capitals', 'TYÖTTÖMYYS ÄHTÄRI'],
    ['a genitive plural', 'työllisyyspalveluiden'],
    ['an inessive plural', 'työllisyyspalveluissa'],
    ['with its number', 'H-777'],
  ])('%s finds it', async (_, words) => {
    expect(await numbers(`words=${encodeURIComponent(words)}`)).toEqual(['H-777']);
  });

  test.each([
    ['a word that is nowhere', 'siivous'],
    ['one word there, one not', 'kotoutumiskoulutus siivous'],
    ['marks only', '*** ---'],
    ['what would be an operator', "a:* | ! & '"],
  ])('%s finds nothing and breaks nothing', async (_, words) => {
    expect(await numbers(`words=${encodeURIComponent(words)}`)).toEqual([]);
  });

  test.each(['jobbcoachningen', 'jobbcoachning', 'services', 'service young', 'valmennuksen', 'palvelu nuori'])(
    '%s finds what all have, which is more than are counted',
    async (words) => {
      expect((await list(`words=${encodeURIComponent(words)}&limit=1`)).total).toBeNull();
    },
  );
});

test('branch, place with distance, value, small lots and days narrow the list; a wide one is not counted to its end', async () => {
  expect(await list('limit=2')).toMatchObject({ total: null, items: [{ number: 'H-1' }, { number: 'H-2' }] });
  expect((await list('cpv=80000000')).total).toBe(40);
  expect((await list('cpv=80500000,79000000&municipality=491')).total).toBe(200);
  expect((await list('municipality=097')).total).toBe(0);
  expect((await list('municipality=097&within=60')).total).toBe(200); // Hirvensalmi is near Mikkeli
  expect((await list('municipality=097&within=5')).total).toBe(0);
  expect(await numbers('valueFrom=100.00&valueTo=200.00')).toEqual(['H-1', 'H-2']);
  expect(await numbers('smallLots=true')).toEqual(['H-10']);
  expect((await list('deadlineFrom=2031-06-01&deadlineTo=2031-06-01')).total).toBe(719); // until midnight
  expect((await list('deadlineFrom=2031-06-03&status=published&open=true')).total).toBe(0);
  await app.as(ANONYMOUS).get('/api/v1/public/tenders?within=0').expect(422);
  await app.as(ANONYMOUS).get('/api/v1/public/tenders?valueFrom=x').expect(422);
});

test('pages follow each other without a gap or a double', async () => {
  const met: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await list(`cpv=80500000&limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`);
    met.push(...page.items.map(({ number }: { number: string }) => number));
    cursor = page.next;
  }
  expect(met).toEqual(Array.from({ length: 40 }, (_, index) => `H-${(index + 1) * 50}`));
});

test('a draft is not found, a cancelled tender as what it is, and nobody but the owner writes the row', async () => {
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM procurement.tender WHERE number = 'H-3'`);
  await app.owner.query(`UPDATE procurement.tender SET status = 'cancelled', cancel_reason = 'x' WHERE id = $1`, [
    rows[0]!.id,
  ]);
  expect(await numbers('words=H-3&status=published&valueTo=300.00')).toEqual([]);
  expect(await numbers('words=H-3&status=cancelled')).toEqual(['H-3']);
  await app.owner.query(
    `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, status_at, created_by, created_at, updated_at)
     SELECT gen_random_uuid(), authority_id, 'LUONNOS-1', 'ocds-luonnos', title, status_at, created_by, created_at, updated_at
       FROM procurement.tender WHERE number = 'H-1'`,
  );
  expect(await numbers('words=luonnos')).toEqual([]);
  await expect(
    app.db.transaction(ANONYMOUS, (tx) => tx.query(`UPDATE procurement.tender_search SET lot_count = 9 RETURNING 1`)),
  ).resolves.toEqual([[], 0]);
});

// Last: what is published here stands before everything else in the list.
describe('the lists of officers', () => {
  const DRAFT = completeDraft<TenderInput>();
  let office: TenderOffice<TenderDetail>;
  beforeAll(async () => {
    office = await tenderOffice(app);
  });

  test('of an authority: filtered, paged, and nobody else’s', async () => {
    const other = await givenAuthority(app, 'Luettelon alue');
    const lister = await givenOfficial(app, other, 'procurement-officer');
    const make = (change: Partial<TenderInput>) =>
      app
        .as(lister)
        .post('/api/v1/tenders')
        .send({ ...DRAFT, ...change })
        .expect(201);
    await make({ title: { fi: 'Eka 100 %' } });
    await make({ title: { fi: 'Toka' }, lots: [DRAFT.lots[1]!] });
    await make({ title: { fi: 'Kolmas', sv: 'Tredje' }, lots: [], submissionDeadline: null, questionsDeadline: null });
    const titles = async (query: string) =>
      (await app.as(lister).get(`/api/v1/tenders?${query}`).expect(200)).body.items.map(
        (item: { title: { fi: string } }) => item.title.fi,
      );
    expect(await titles('')).toEqual(['Kolmas', 'Toka', 'Eka 100 %']);
    expect(await titles('sort=submissionEnd')).toEqual(['Eka 100 %', 'Toka', 'Kolmas']);
    expect(await titles('sort=-number')).toEqual(['Kolmas', 'Toka', 'Eka 100 %']);
    expect(await titles('serviceKind=job-coaching')).toEqual(['Eka 100 %']);
    expect(await titles('municipality=740')).toEqual(['Toka', 'Eka 100 %']);
    expect(await titles('words=tredje')).toEqual(['Kolmas']);
    expect(await titles('words=0%20%25')).toEqual(['Eka 100 %']);
    expect(await titles('words=_')).toEqual([]);
    expect(await titles('status=published')).toEqual([]);
    await app.as(lister).get('/api/v1/tenders?sort=nothing').expect(422);
    await app.as(lister).get('/api/v1/tenders?status=lost').expect(422);

    const first = (await app.as(lister).get('/api/v1/tenders?limit=2').expect(200)).body;
    expect(first).toMatchObject({ total: 3 });
    const rest = (await app.as(lister).get(`/api/v1/tenders?limit=2&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...rest.items].map((item: { title: { fi: string } }) => item.title.fi)).toEqual([
      'Kolmas',
      'Toka',
      'Eka 100 %',
    ]);
    expect(rest.next).toBeNull();
    expect(first.items[1]).toMatchObject({
      lotCount: 1,
      serviceKinds: ['career-guidance'],
      municipalities: ['740'],
      estimatedValue: '500000.00',
    });
  });

  test('of the public: what was published, by deadline, for anyone', async () => {
    const late = await office.published({
      title: { fi: 'Julkinen myöhäinen' },
      submissionDeadline: '2031-03-01T12:00',
    });
    const early = await office.published({
      title: { fi: 'Julkinen varhainen' },
      submissionDeadline: '2031-02-20T12:00',
    });
    await office.create({ title: { fi: 'Julkinen luonnos' } });
    const list = await app.as(ANONYMOUS).get('/api/v1/public/tenders?words=julkinen').expect(200);
    expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([early.id, late.id]);
  });

  test('say who may begin a tender, and the board shows every stage with its count', async () => {
    const list = async (actor: AuthorityActor) =>
      (await app.as(actor).get('/api/v1/tenders').expect(200)).body.permittedActions;
    expect(await list(office.officer)).toEqual([{ action: 'tender:create', allowed: true }]);
    expect(await list(office.auditor)).toEqual([]);
    const board = (await app.as(office.auditor).get('/api/v1/tenders/board').expect(200)).body;
    expect(board.stages.map(({ status }: { status: string }) => status)).toEqual([
      'draft',
      'in-approval',
      'scheduled',
      'published',
      'opened',
      'decided',
      'concluded',
      'cancelled',
    ]);
    expect(board.stages[0].total).toBeGreaterThan(0);
    expect(
      (await app.as(office.stranger).get('/api/v1/tenders/board').expect(200)).body.stages.every(
        ({ total }: { total: number }) => total === 0,
      ),
    ).toBe(true);
    const bidder = await givenProviderPerson(app, await givenProvider(app), 'provider-bidder');
    await app.as(bidder).get('/api/v1/tenders/board').expect(403);
    await app
      .as(bidder)
      .get(`/api/v1/tenders/${(await office.create()).id}/preview`)
      .expect(403);
  });

  test('the preview is the page of the provider, for the authority alone', async () => {
    const draft = await office.create();
    const preview = await app.as(office.auditor).get(`/api/v1/tenders/${draft.id}/preview`).expect(200);
    expect(preview.body).toMatchObject({ id: draft.id, title: DRAFT.title });
    expect(preview.body).not.toHaveProperty('permittedActions');
    await app.as(office.stranger).get(`/api/v1/tenders/${draft.id}/preview`).expect(404);
    await app.as(office.officer).get('/api/v1/tenders/01900000-0000-7000-8000-000000000000/preview').expect(404);
  });
});

// At the very end: the rows made for it belong to no tender.
describe('indexes serve the lists, as the planner itself chooses', () => {
  beforeAll(() => givenManySearchRows(app));

  const explain = (actor: Actor, statement: string, params: readonly unknown[]) =>
    app.db.read(actor, async (tx) => {
      // As docker/compose.yaml has it: the database lives on SSD.
      await tx.query('SET LOCAL random_page_cost = 1.1');
      const rows: { 'QUERY PLAN': string }[] = await tx.query(`EXPLAIN ${statement}`, [...params]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
  const ordered = (asked: Asked) => `${pageSql(asked, 1)} ORDER BY s.submission_deadline, s.tender_id LIMIT 51`;

  test.each<[string, TenderSearchFilter, string]>([
    ['rare words', { words: 'kotoutumiskoulutus' }, 'tender_search_words'],
    ['words and a branch', { words: 'koulutus', cpv: ['80500000'] }, 'tender_search_words'],
    ['a branch', { cpv: ['80500000'] }, 'on tender_search'],
    ['open ones by their deadline', { status: ['published'] }, 'deadline on tender_search'],
    ['all by their deadline', {}, 'deadline on tender_search'],
  ])('of tenders: %s', async (_, filter, index) => {
    const asked = conditions(filter);
    const explained = await explain(ANONYMOUS, ordered(asked), asked.params);
    expect(explained).toContain(index);
    expect(explained).not.toMatch(/Seq Scan on (tender_search|tender|lot)/);
  });

  test('counting words looks at their index only', async () => {
    const asked = conditions({ words: 'kotoutumiskoulutus' });
    expect(await explain(ANONYMOUS, countSql(asked), asked.params)).toContain('tender_search_words');
  });

  test.each<[string, ProviderFilter, string]>([
    ['by name', {}, 'organisation_by_kind_and_name'],
    ['a rare branch', { cpv: ['80500000'] }, 'supplier_by_branch'],
    ['a rare language', { language: ['so'] }, 'supplier_by_language'],
    ['a rare place', { municipality: ['047'] }, 'supplier_by_municipality'],
  ])('of suppliers: %s', async (_, filter, index) => {
    const { text, params } = providersSql(filter);
    const explained = await explain(ANONYMOUS, `${text} ORDER BY o.name, o.id LIMIT 51`, params);
    expect(explained).toContain(index);
    expect(explained).not.toContain('Seq Scan on organisation');
  });

  test.each([
    ['saved searches', SEARCHES, [null] as unknown[], 'saved_search_by_provider'],
    ['alerts', `${ALERTS} ORDER BY a.created_at DESC, a.id DESC LIMIT 51`, [false] as unknown[], 'alert_by_provider'],
  ])('of %s, of one company', async (_, statement, params, index) => {
    const { rows } = await app.owner.query<{ provider_id: string; person_id: string }>(
      'SELECT provider_id, person_id FROM procurement.saved_search ORDER BY id LIMIT 1',
    );
    const { provider_id: organisationId, person_id: personId } = rows[0]!;
    const manager = {
      kind: 'provider',
      personId,
      organisationId,
      roles: ['provider-manager'],
      name: 'x',
      language: 'fi',
    };
    expect(await explain(manager as Actor, statement, [organisationId, ...params])).toContain(index);
  });
});

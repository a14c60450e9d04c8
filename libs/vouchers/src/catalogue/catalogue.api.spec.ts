import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  contractActivated,
  contractAmended,
  contractEnded,
  contractResumed,
  contractsLibrary,
  contractSuspended,
} from '@kasvutori/contracts';
import { ANONYMOUS, calendarDate, emit, newId, systemActor, type Actor, type DomainEvent } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { pngOf } from '../../../../test/support/picture-sample.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  givenOffer,
  givenServedRegion,
  helsinkiDay,
  type OfferingProvider,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';
import { choosableStatement } from './offer-queries.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}
const planNodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(planNodes)];

describe('the catalogue over HTTP', () => {
  let app: TestApp;
  let region: ServedRegion;
  let near: OfferingProvider;
  let dear: OfferingProvider;
  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary, vouchersLibrary);
    region = await givenServedRegion(app);
    near = await givenOffer(app, region);
    dear = await givenOffer(app, region, { unitPriceCents: 7_050, name: 'Kallis Valmennus' });
  });
  afterAll(() => app.close());

  const origin = 'https://kasvutori.example.fi';
  const tell = async (event: DomainEvent<{ contractId: string; origin?: string }>, contractId: string) => {
    await app.db.transaction(systemActor('test'), (tx) => emit(tx, event, { contractId, origin }));
    await app.settle();
  };
  const compare = async (query: string) =>
    (await app.as(ANONYMOUS).get(`/api/v1/public/offers?${query}`).expect(200)).body;
  const edit = (change: object = {}) => ({
    channels: ['in-person', 'remote'],
    languages: ['fi', 'uk'],
    premises: [
      { address: 'Satamakatu 1', municipality: '740', accessibility: ['step-free', 'lift'] },
      { address: '', municipality: '491', lat: '61.6885', lon: '27.2723', accessibility: [] },
    ],
    nextFreeOn: '2026-12-01',
    capacity: 5,
    description: { fi: 'Rauhallinen paikka.', sv: 'En lugn plats.', en: 'A calm place.' },
    ...change,
  });

  it('lists an active contract once, with its own price and municipalities', async () => {
    await tell(contractActivated, near.contractId);
    const { body } = await app.as(near.staff).get('/api/v1/offers').expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      id: near.offerId,
      unitPrice: '60.00',
      maxUnitPrice: '65.00',
      municipalities: ['740', '491', '593'],
      premisesMunicipality: '491',
      channels: ['in-person'],
      status: 'active',
    });
  });

  it('lists a contract that was active before the service was taken in', async () => {
    const early = await givenOffer(app, region, { serviceKind: 'career-guidance' });
    expect(early.offerId).toBe('');
    const service = { kind: 'career-guidance', maxUnitPrice: '80.00', unitsDefault: 4, validityMonths: 3 };
    const { body } = await app.as(region.manager).post('/api/v1/services').send(service).expect(201);
    expect((await app.as(early.staff).get('/api/v1/offers').expect(200)).body.items).toHaveLength(1);
    await app.as(region.manager).post('/api/v1/services').send(service).expect(409);
    await app.as(region.caseWorker).post('/api/v1/services').send(service).expect(403);
    const { body: services } = await app.as(region.caseWorker).get('/api/v1/services').expect(200);
    expect(services.items).toHaveLength(2);
    const requirements = { fi: 'Vähintään opinto-ohjaajan pätevyys.', sv: 'Minst behörighet.', en: 'A qualification.' };
    const change = {
      ...{ maxUnitPrice: '85.00', unitsDefault: 5, validityMonths: 3, cpv: '79634000', vatCategory: 'E' },
      ...{ channels: ['in-person', 'remote'], requirements },
    };
    await app.as(region.manager).put(`/api/v1/services/${body.id}`).set('if-match', '1').send(change).expect(204);
    await app.as(region.manager).put(`/api/v1/services/${body.id}`).set('if-match', '1').send(change).expect(412);
    const read = (who: Actor) => app.as(who).get(`/api/v1/services/${body.id}`);
    expect((await read(region.manager).expect(200)).body).toMatchObject({
      ...{ ...change, description: null, offers: 1, version: 2 },
      history: [{ move: 'list' }, { move: 'edit' }],
    });
    await read((await givenServedRegion(app)).manager).expect(404);
    const wrong = { ...change, cpv: '12345678' };
    await app.as(region.manager).put(`/api/v1/services/${body.id}`).set('if-match', '2').send(wrong).expect(422);
    await app.as(region.manager).put(`/api/v1/services/${newId()}`).set('if-match', '1').send(change).expect(404);
  });

  it('is compared by anyone: what one pays, how far it is, and an order that is kept for the visit', async () => {
    const first = await compare('serviceKind=job-coaching&municipality=740&visit=abc');
    expect(first).toMatchObject({ sort: 'neutral', visit: 'abc', day: await helsinkiDay(app) });
    expect(first.orderExplained.fi).toContain('satunnaisessa');
    expect(first.items).toHaveLength(2);
    const [cheap, expensive] = [near, dear].map(({ offerId }) =>
      first.items.find((item: { id: string }) => item.id === offerId),
    );
    expect(cheap).toMatchObject({ ownCost: '0.00', unitPrice: '60.00', unitsForVoucher: null, placesFree: 20 });
    expect(cheap.distanceKm).toBeGreaterThan(50);
    expect(expensive).toMatchObject({ ownCost: '5.50', providerName: 'Kallis Valmennus' });
    expect(cheap).not.toHaveProperty('contractId');
    expect(await compare('serviceKind=job-coaching&municipality=740&visit=abc')).toEqual(first);
    const sorted = await compare('serviceKind=job-coaching&municipality=740&sort=own-cost');
    expect(sorted.items.map((item: { id: string }) => item.id)).toEqual([near.offerId, dear.offerId]);
    expect((await compare('municipality=091')).items).toEqual([]);
    await app.as(ANONYMOUS).get('/api/v1/public/offers?sort=best').expect(422);
    await app.as(ANONYMOUS).get('/api/v1/public/offers?municipality=999').expect(422);
  });

  it('reads everything it compares in one plan that looks at no event', async () => {
    const { text, params } = choosableStatement(
      { serviceKind: 'job-coaching', municipality: '740' },
      calendarDate('2026-12-01'),
    );
    const { rows } = await app.owner.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `EXPLAIN (FORMAT JSON) ${text}`,
      params,
    );
    const nodes = planNodes(rows[0]!['QUERY PLAN'][0].Plan);
    const read = new Set(nodes.flatMap(({ 'Relation Name': relation }) => relation ?? []));
    expect([...read].sort()).toEqual(['offer', 'offer_places', 'organisation', 'service']);
    expect(
      nodes.filter((node) => node['Node Type'] === 'Seq Scan' && /event|feedback/.test(node['Relation Name'] ?? '')),
    ).toEqual([]);
  });

  it('is described by the provider alone, with the version it read', async () => {
    const put = (who: OfferingProvider['staff'], version: string, body: object) =>
      app.as(who).put(`/api/v1/offers/${dear.offerId}`).set('if-match', version).send(body);
    const { body } = await put(dear.staff, '1', edit()).expect(200);
    expect(body).toMatchObject({
      ...{ accessible: true, capacity: 5, languages: ['fi', 'uk'], version: 2, premisesMunicipality: '740' },
      premises: [
        { exact: false, accessibility: ['step-free', 'lift'] },
        { exact: true, lat: '61.6885' },
      ],
    });
    expect(body.history).toMatchObject([{ move: 'edit' }]);
    await put(dear.staff, '1', edit()).expect(412);
    await put(near.staff, '2', edit()).expect(404);
    await put(dear.staff, '2', edit({ languages: ['xx'] })).expect(422);
    await put(dear.staff, '2', edit({ channels: [] })).expect(422);
    const codeOf = async (change: object) => (await put(dear.staff, '2', edit(change)).expect(422)).body.code;
    expect(await codeOf({ premises: [] })).toBe('premises-missing');
    expect(await codeOf({ premises: [{ ...edit().premises[1], lat: '6.1' }] })).toBe('coordinates-unlikely');
    await put(dear.staff, '2', edit({ description: { fi: 'Vain suomeksi' } })).expect(422);
    const bidder = await givenProviderPerson(app, dear.providerId, 'provider-bidder');
    await put(bidder, '2', edit()).expect(403);
    await app.as(near.staff).get(`/api/v1/offers/${dear.offerId}`).expect(404);
    await app.as(ANONYMOUS).get('/api/v1/offers').expect(401);
    const found = await compare('channel=remote&language=uk&accessibility=step-free,lift&municipality=740');
    expect(found.items).toMatchObject([{ id: dear.offerId, distanceKm: 0, nextFreeOn: '2026-12-01', placesFree: 5 }]);
    expect((await compare('accessibility=step-free,induction-loop')).items).toEqual([]);
  });

  it('shows a picture without what the camera wrote, told in three languages, until it is taken away', async () => {
    const path = `/api/v1/offers/${dear.offerId}/picture`;
    const words = '?altFi=Valoisa%20aula&altSv=En%20ljus%20aula&altEn=A%20bright%20hall';
    const send = (bytes: Buffer, name: string, who = dear.staff, query = words) =>
      app
        .as(who)
        .post(path + query)
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', name)
        .send(bytes);
    const seen = pngOf([['IHDR', Buffer.alloc(13)]]);
    await send(seen, 'aula.png', near.staff).expect(404);
    await send(seen, 'aula.png', dear.staff, '?altFi=Aula').expect(422);
    expect((await send(Buffer.from('%PDF-1.7 '), 'aula.pdf').expect(415)).body.code).toBe('picture-type-refused');
    expect((await send(Buffer.concat([seen, Buffer.alloc(6_000_000)]), 'aula.png').expect(413)).body.code).toBe(
      'document-too-large',
    );
    expect((await send(seen.subarray(0, 20), 'aula.png').expect(422)).body.code).toBe('picture-unreadable');
    const told = pngOf([
      ['IHDR', Buffer.alloc(13)],
      ['eXIf', Buffer.from('GPS')],
    ]);
    const { body } = await send(told, 'aula.png').expect(201);
    const [shown] = (await compare('sort=own-cost&serviceKind=job-coaching')).items.slice(-1);
    expect(shown.picture).toEqual({
      id: body.picture.id,
      alt: { fi: 'Valoisa aula', sv: 'En ljus aula', en: 'A bright hall' },
    });
    const address = `/api/v1/public/offer-pictures/${body.picture.id}`;
    const { body: bytes, headers } = await app.as(ANONYMOUS).get(address).expect(200);
    expect(bytes).toEqual(seen);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect(headers['cache-control']).toContain('immutable');
    await app.as(ANONYMOUS).get(address).set('if-none-match', headers['etag']!).expect(304);
    await app.as(near.staff).post(`${path}/remove`).expect(404);
    await app.as(dear.staff).post(`${path}/remove`).expect(200);
    await app.as(ANONYMOUS).get(address).expect(404);
  });

  it('has no fewer places than are taken', async () => {
    await app.owner.query(`UPDATE vouchers.offer_places SET taken = 3 WHERE offer_id = $1`, [dear.offerId]);
    const put = (capacity: number) =>
      app.as(dear.staff).put(`/api/v1/offers/${dear.offerId}`).set('if-match', '4').send(edit({ capacity }));
    expect((await put(2).expect(409)).body).toMatchObject({ code: 'capacity-below-taken', params: { taken: '3' } });
    await put(3).expect(200);
    await expect(
      app.owner.query(`UPDATE vouchers.offer_places SET taken = 4 WHERE offer_id = $1`, [dear.offerId]),
    ).rejects.toThrow('offer_places_never_oversold');
  });

  it('follows an amendment of the contract from its day, and a voucher granted before keeps its price', async () => {
    const amended = [near.contractId];
    await app.owner.query('BEGIN');
    await app.owner.query(`SET LOCAL session_replication_role = replica`);
    await app.owner.query(
      `INSERT INTO contracts.contract_version (contract_id, number, amendment_id, valid_from, valid_to, provider_id, contract_to, cap_cents, municipalities, applied_at)
       SELECT c.id, v.number, v.amendment, v.starts, v.ends, c.provider_id, c.valid_to, 0, v.places, app.now() FROM contracts.contract c,
              (VALUES (1, NULL::uuid, app.now()::date - 30, app.now()::date, '{740,491,593}'::text[]), (2, gen_random_uuid(), app.now()::date, NULL, '{740,507}'))
                AS v (number, amendment, starts, ends, places) WHERE c.id = $1`,
      amended,
    );
    await app.owner.query(
      `INSERT INTO contracts.contract_version_price VALUES ($1, 1, 'UNIT', 6000), ($1, 2, 'UNIT', 6200)`,
      amended,
    );
    await app.owner.query('COMMIT');
    await tell(contractAmended, near.contractId);
    const { body } = await app.as(near.staff).get('/api/v1/offers').expect(200);
    expect(body.items).toMatchObject([{ unitPrice: '62.00', municipalities: ['740', '507'], status: 'active' }]);
    const { rows } = await app.owner.query(
      `SELECT contracts.price_on($1, 'UNIT', app.now()::date - 1)::int AS before, contracts.price_on($1, 'UNIT', app.now()::date)::int AS after`,
      amended,
    );
    expect(rows).toEqual([{ before: 6_000, after: 6_200 }]);
    expect((await compare('serviceKind=job-coaching&municipality=507')).items).toHaveLength(1);
  });

  it('has a public body’s own production in the same list, at the price of its cooperation contract', async () => {
    const own = await givenOffer(app, region, { unitPriceCents: 4_000, name: 'Alueen oma valmennus' });
    await app.owner.query('BEGIN');
    await app.owner.query(`SET LOCAL session_replication_role = replica`);
    await app.owner.query(`DELETE FROM vouchers.offer WHERE id = $1`, [own.offerId]);
    await app.owner.query(
      `UPDATE contracts.contract SET basis = 'cooperation', tender_id = NULL, lot_id = NULL, award_id = NULL, cooperation_id = gen_random_uuid(),
              cooperation_producer = 'Alue', cooperation_ground = 'Alue tuottaa palvelun itse.' WHERE id = $1`,
      [own.contractId],
    );
    await app.owner.query('COMMIT');
    await tell(contractActivated, own.contractId);
    const { items } = await compare('serviceKind=job-coaching&sort=own-cost');
    const found = items.filter(({ ownProduction }: { ownProduction: boolean }) => ownProduction);
    expect(found).toMatchObject([{ providerName: 'Alueen oma valmennus', unitPrice: '40.00' }]);
    await tell(contractEnded, own.contractId);
  });

  it('leaves out a contract that is suspended or has ended, and takes it back when it goes on', async () => {
    const shown = async () => (await compare('serviceKind=job-coaching')).items.length;
    await tell(contractSuspended, near.contractId);
    expect(await shown()).toBe(1);
    await tell(contractResumed, near.contractId);
    expect(await shown()).toBe(2);
    await tell(contractEnded, near.contractId);
    expect(await shown()).toBe(1);
  });

  it('shows a provider without contracts an empty list', async () => {
    const newcomer = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    expect((await app.as(newcomer).get('/api/v1/offers').expect(200)).body).toEqual({ items: [] });
  });
});

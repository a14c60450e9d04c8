import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '@kasvutori/platform';
import {
  listOcdsTenders,
  ocdsReleases,
  procurementLibrary,
  readOcdsInput,
  processOfOcid,
} from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';

const READER = systemActor('open-data');
let app: TestApp;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
});
afterAll(() => app.close());

const inputOf = (tenderId: string) =>
  app.db.read(READER, (tx) => readOcdsInput(tx, tenderId, 'https://kasvutori.example'));

test('a process is told as far as it has come: no bid before the opening, no winner before the decision', async () => {
  const authorityId = await givenAuthority(app, 'Avoin alue');
  const tender = await givenPublishedTender(app, authorityId, { lots: [{ maxAwards: 2 }, {}] });
  const bidder = async (name: string) => givenProviderPerson(app, await givenProvider(app, name), 'provider-manager');
  const [first, second, leaving] = [await bidder('Yksi Oy'), await bidder('Kaksi Oy'), await bidder('Lähtevä Oy')];
  const bids = [
    await givenBid(app, tender, first, soundBid(tender, '100.00', [0])),
    await givenBid(app, tender, second, soundBid(tender, '110.00', [0])),
  ];
  const gone = await givenBid(app, tender, leaving);
  await app.as(leaving).post(`/api/v1/bids/${gone}/withdraw`).set('if-match', '"1"').expect(200);

  const sealed = await inputOf(tender.id);
  expect(sealed).toMatchObject({
    bids: null,
    decidedAt: null,
    awards: [],
    buyer: { name: 'Avoin alue', municipality: '740' },
  });
  expect(JSON.stringify(ocdsReleases(sealed))).not.toContain('Yksi');

  await givenOpened(app, tender);
  expect((await inputOf(tender.id)).bids).toMatchObject({ count: 2, byLot: { 'LOT-0001': 2, 'LOT-0002': 0 } });

  const scores = bids.map((bidId) => ({
    bidId,
    criterionId: tender.lots[0]!.qualityIds[0],
    score: 4,
    ground: 'Hyvä.',
  }));
  await app.as(tender.officers[0]).put(`/api/v1/lots/${tender.lots[0]!.id}/scores`).send({ scores }).expect(200);
  const approver = await givenOfficial(app, authorityId, 'procurement-approver');
  await app
    .as(approver)
    .post(`/api/v1/tenders/${tender.id}/decision`)
    .set('idempotency-key', nextKey())
    .send({
      grounds: 'Edullisimmat tarjoukset.',
      lots: [
        { lotId: tender.lots[0]!.id, outcome: 'awarded', grounds: 'Paras hinta-laatusuhde.' },
        { lotId: tender.lots[1]!.id, outcome: 'not-awarded', grounds: 'Ei tarjouksia.' },
      ],
    })
    .expect(201);

  const decided = await inputOf(tender.id);
  expect(decided.unawardedLots).toEqual(['LOT-0002']);
  expect(
    decided.awards.map(({ lotReference, supplier, amountCents, finalAt }) => [
      lotReference,
      supplier.name,
      amountCents,
      finalAt,
    ]),
  ).toEqual([
    ['LOT-0001', 'Yksi Oy', 10_200_000n, null],
    ['LOT-0001', 'Kaksi Oy', 11_220_000n, null],
  ]);
  expect(decided.bids?.compared.map(({ bidder, lots }) => [bidder.name, lots])).toEqual(
    expect.arrayContaining([
      ['Yksi Oy', [{ reference: 'LOT-0001', amountCents: 10_200_000n }]],
      ['Kaksi Oy', [{ reference: 'LOT-0001', amountCents: 11_220_000n }]],
    ]),
  );
  const release = JSON.stringify(ocdsReleases(decided).at(-1));
  expect(release).toContain('FI-PRO-');
  for (const person of [first, second, leaving, approver, ...tender.officers]) {
    expect(release).not.toContain(person.name);
    expect(release).not.toContain(person.personId);
  }
  expect(release).not.toContain('Lähtevä');
});

test('a process is found by its ocid, and listed once it is public', async () => {
  const tender = await givenPublishedTender(app, await givenAuthority(app));
  const { id, ocid } = (await inputOf(tender.id)).tender;
  expect(await app.db.read(READER, (tx) => processOfOcid(tx, ocid))).toEqual({ ocid, tenderId: id, noticeId: null });
  const page = await app.db.read(READER, (tx) => listOcdsTenders(tx, { limit: 1 }));
  expect(page.items).toEqual([expect.objectContaining({ id, ocid })]);
  await expect(app.db.read(READER, (tx) => processOfOcid(tx, 'ocds-kasvu1-T-0000-0000'))).rejects.toThrow('not-found');
  await expect(inputOf('01900000-0000-7000-8000-000000000000')).rejects.toThrow('not-found');
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

let app: TestApp;
let authorityId: string;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app, 'Saimaan esimerkkialue');
});
afterAll(() => app.close());

const bidder = async (name: string): Promise<ProviderActor> =>
  givenProviderPerson(app, await givenProvider(app, name), 'provider-bidder');

const opening = async ({ id, officers }: PublishedTender) =>
  (await app.as(officers[1]).get(`/api/v1/tenders/${id}/opening`).expect(200)).body;
const records = async ({ id }: PublishedTender): Promise<number> =>
  (await app.owner.query('SELECT FROM procurement.opening_record WHERE tender_id = $1', [id])).rowCount ?? 0;

test('an opening is recorded once, with what could and could not be read; the buyer’s people read it and nobody else', async () => {
  const tender = await givenPublishedTender(app, authorityId);
  const unreadable = await givenBid(app, tender, await bidder('Vahingoittunut Oy'));
  for (const name of ['Ääkkösvalmennus Oy', 'Beta Ab']) await givenBid(app, tender, await bidder(name));
  const quitter = await bidder('Perunut Oy');
  const withdrawn = await givenBid(app, tender, quitter);
  await app.as(quitter).post(`/api/v1/bids/${withdrawn}/withdraw`).set('if-match', '"1"').expect(200);
  await app.owner.query('ALTER TABLE procurement.bid_version DISABLE TRIGGER bid_version_is_kept');
  await app.owner.query(
    `UPDATE procurement.bid_version SET jwe = 'rikki', sha256 = encode(sha256('rikki'), 'hex') WHERE bid_id = $1`,
    [unreadable],
  );
  await app.owner.query('ALTER TABLE procurement.bid_version ENABLE TRIGGER bid_version_is_kept');
  await app.settle();
  expect((await opening(tender)).recordId).toBeNull();
  await givenOpened(app, tender);
  await app.settle();
  await app.settle();
  expect(await records(tender)).toBe(1);
  const { recordId } = await opening(tender);
  const pdf = await app.as(tender.officers[0]).get(`/api/v1/documents/${recordId}`).expect(200);
  expect(pdf.headers['content-type']).toContain('application/pdf');
  const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
  for (const other of [stranger, quitter]) await app.as(other).get(`/api/v1/documents/${recordId}`).expect(404);
});

test.each([
  ['no bid', 0],
  ['one bid', 1],
])('%s is an opening too', async (_, count) => {
  const tender = await givenPublishedTender(app, authorityId);
  if (count === 1) await givenBid(app, tender, await bidder('Ainoa Oy'));
  await givenOpened(app, tender);
  await app.settle();
  expect(await records(tender)).toBe(1);
  expect((await opening(tender)).bids).toHaveLength(count);
});

test('a bidder’s receipt is a PDF for its own company', async () => {
  const tender = await givenPublishedTender(app, authorityId);
  const actor = await bidder('Kuitti Oy');
  const bidId = await givenBid(app, tender, actor);
  const receipt = (who: Parameters<TestApp['as']>[0], versionNo: number | string = 1) =>
    app.as(who).get(`/api/v1/bids/${bidId}/versions/${versionNo}/receipt`);
  const pdf = await receipt(actor).expect(200);
  expect(pdf.headers['content-type']).toContain('application/pdf');
  await receipt(actor, 2).expect(404);
  await receipt(actor, 'x').expect(422);
  await receipt(await bidder('Toinen Oy')).expect(404);
  await receipt(tender.officers[0]).expect(403);
  await receipt({ kind: 'anonymous' }).expect(401);
});

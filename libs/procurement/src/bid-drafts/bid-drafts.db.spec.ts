import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

let app: TestApp;
let authorityId: string;
let tender: PublishedTender;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app);
  tender = await twoLots();
});
afterAll(() => app.close());

const twoLots = () =>
  givenPublishedTender(app, authorityId, { lots: [{}, { items: [{ code: 'UNIT', kind: 'unit', quantity: 5 }] }] });
const bidder = async (): Promise<ProviderActor> =>
  givenProviderPerson(app, await givenProvider(app), 'provider-bidder');

/** A draft in which the second lot is not offered and one price is still missing. */
function draftOf({ lots }: PublishedTender, unitPrice = '95.50') {
  return {
    lots: lots.map(({ id, codes, qualityIds }, index) => ({
      lotId: id,
      offered: index === 0,
      prices: codes.map((code) => ({ code, unitPrice: code === 'UNIT' ? unitPrice : '' })),
      answers: qualityIds.map((criterionId) => ({ criterionId, answer: 'Kokenut tiimi' })),
      values: [],
    })),
    grounds: 'none',
    explanation: '',
    acceptsTerms: true,
    subcontractors: [],
  };
}
const draftPath = (id = tender.id) => `/api/v1/tenders/${id}/bid-draft`;
const save = (actor: ProviderActor, version: number, body: object = draftOf(tender), id = tender.id) =>
  app.as(actor).put(draftPath(id)).set('if-match', `"${version}"`).send(body);
const read = (actor: Parameters<TestApp['as']>[0], id = tender.id) => app.as(actor).get(draftPath(id));

describe('a draft', () => {
  test('is kept sealed, read by its own company, and says what it misses', async () => {
    const actor = await bidder();
    expect((await read(actor).expect(200)).body).toMatchObject({ version: 0, content: null, open: true });
    const { body } = await save(actor, 0).expect(200);
    expect(body).toMatchObject({ version: 1, savedBy: actor.name, content: draftOf(tender) });
    expect(body.completeness).toEqual({
      done: 5,
      total: 6,
      missing: [{ field: '/lots/0/prices/1/unitPrice', code: 'price-missing', text: 'Antakaa hinta S13.' }],
    });
    const colleague = await givenProviderPerson(app, actor.organisationId, 'provider-manager');
    expect((await read(colleague).expect(200)).body.content).toEqual(draftOf(tender));
    const { rows } = await app.owner.query<{ jwe: string }>(
      'SELECT jwe FROM procurement.bid_draft WHERE provider_id = $1',
      [actor.organisationId],
    );
    expect(rows[0]!.jwe.split('.')).toHaveLength(5);
  });

  test('two tabs: the one that saves on an old version is told so, and nothing is overwritten', async () => {
    const actor = await bidder();
    await save(actor, 0).expect(200);
    await save(actor, 0).expect(412);
    await save(actor, 1, draftOf(tender, '80.00')).expect(200);
    await save(actor, 1, draftOf(tender, '70.00')).expect(412);
    expect((await read(actor).expect(200)).body.content.lots[0].prices[0].unitPrice).toBe('80.00');
    const [first, second] = await Promise.all([save(actor, 2), save(actor, 2)]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
    await app.as(actor).put(draftPath()).send(draftOf(tender)).expect(428);
    await save(actor, 3, { ...draftOf(tender), surprise: 1 }).expect(422);
  });

  test('is nobody else’s: not another company’s, not the buyer’s, not a stranger’s', async () => {
    const actor = await bidder();
    await save(actor, 0).expect(200);
    expect((await read(await bidder()).expect(200)).body).toMatchObject({ version: 0, content: null });
    await read(tender.officers[0]).expect(403);
    await read({ kind: 'anonymous' }).expect(401);
    await read(await givenProviderPerson(app, actor.organisationId, 'provider-staff')).expect(403);
    await read(actor, authorityId).expect(404);
    const seen = await app.db.read(tender.officers[0], (tx) =>
      tx.query<unknown[]>('SELECT FROM procurement.bid_draft'),
    );
    expect(seen).toEqual([]);
  });

  test('is thrown away by its writer, and by the platform once the tender takes no more bids', async () => {
    const actor = await bidder();
    await save(actor, 0).expect(200);
    const discard = (version: number) => app.as(actor).delete(draftPath()).set('if-match', `"${version}"`);
    await discard(7).expect(412);
    await discard(1).expect(204);
    expect((await read(actor).expect(200)).body.version).toBe(0);

    const soon = await givenPublishedTender(app, authorityId);
    await save(actor, 0, draftOf(soon), soon.id).expect(200);
    const id = (await attach(actor, 'jaa.txt', Buffer.from('Jää luonnokseen'), soon.id).expect(201)).body.id;
    await app.setClock(soon.deadline);
    expect((await save(actor, 1, draftOf(soon), soon.id).expect(409)).body.code).toBe('bid-deadline-passed');
    expect((await attach(actor, 'a.txt', Buffer.from('x'), soon.id).expect(409)).body.code).toBe('bid-deadline-passed');
    for (const officer of soon.officers)
      await app.as(officer).post(`/api/v1/tenders/${soon.id}/opening`).send({ noConflictOfInterest: true }).expect(200);
    await app.settle();
    const left = await app.owner.query(
      `SELECT FROM procurement.bid_draft WHERE tender_id = $1 UNION ALL SELECT FROM procurement.bid_attachment WHERE tender_id = $1 AND sheet IS NOT NULL
       UNION ALL SELECT FROM procurement.bid_attachment_part WHERE attachment_id = $2`,
      [soon.id, id],
    );
    expect(left.rowCount).toBe(0);
    await app.as(actor).get(`/api/v1/bid-attachments/${id}`).expect(404);
    tender = await twoLots();
  });
});

test('a submitted version stands on the self-declaration that was in force when it came in', async () => {
  const actor = await bidder();
  const declare = async (versionNo: number): Promise<string> => {
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO procurement.self_declaration (id, provider_id, version_no, content, sha256, declared_by, declared_by_name, declared_at)
       VALUES (gen_random_uuid(), $1, $2, '{"exclusion":[],"suitability":[]}', $3, $4, 'Tuottaja', app.now()) RETURNING id`,
      [actor.organisationId, versionNo, 'a'.repeat(64), actor.personId],
    );
    return rows[0]!.id;
  };
  const first = await declare(1);
  const bidId = await givenBid(app, tender, actor, soundBid(tender));
  const second = await declare(2);
  const replace = app.as(actor).put(`/api/v1/bids/${bidId}`).set('if-match', '"1"');
  await replace.send(soundBid(tender, '90.00')).expect(200);
  const { rows } = await app.owner.query<{ pinned: string }>(
    'SELECT declaration_id AS pinned FROM procurement.bid_version WHERE bid_id = $1 ORDER BY version_no',
    [bidId],
  );
  expect(rows.map(({ pinned }) => pinned)).toEqual([first, second]);
});

const attach = (actor: ProviderActor, name: string, bytes: Buffer, id = tender.id) =>
  app
    .as(actor)
    .post(`${draftPath(id)}/attachments`)
    .set('content-type', 'application/octet-stream')
    .set('x-file-name', encodeURIComponent(name))
    .send(bytes);

/** The bytes of a download, whatever its type. */
const download = (actor: Parameters<TestApp['as']>[0], path: string) =>
  app
    .as(actor)
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

describe('a file of the bid', () => {
  // Over two parts and a little, and nowhere at a border.
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);

  test('comes in sealed, goes with the bid, and the buyer reads it after the opening only', async () => {
    const own = await givenPublishedTender(app, authorityId);
    const actor = await bidder();
    const { body } = await attach(actor, 'Suunnitelma ä.pdf', pdf, own.id).expect(201);
    expect(body).toMatchObject({
      fileName: 'Suunnitelma ä.pdf',
      mediaType: 'application/pdf',
      size: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    expect(body).not.toHaveProperty('key');
    expect((await download(actor, `/api/v1/bid-attachments/${body.id}`).expect(200)).body.equals(pdf)).toBe(true);
    await app
      .as(await bidder())
      .get(`/api/v1/bid-attachments/${body.id}`)
      .expect(404);
    const opened = `/api/v1/tenders/${own.id}/opening/attachments/${body.id}`;
    await app.as(own.officers[0]).get(opened).expect(404);
    const bidId = await givenBid(app, own, actor, { ...soundBid(own), attachments: [body.id] });
    await app.as(own.officers[0]).get(opened).expect(404);
    await app.as(actor).delete(`/api/v1/bid-attachments/${body.id}`).expect(204); // the submitted bid keeps it
    await givenOpened(app, own);
    await app.settle();
    const answer = await download(own.officers[1], opened).expect(200);
    expect(answer.body.equals(pdf)).toBe(true);
    expect(answer.headers['content-disposition']).toContain('attachment');
    const opening = await app.as(own.officers[0]).get(`/api/v1/tenders/${own.id}/opening`).expect(200);
    expect(opening.body.bids[0].attachments).toEqual([expect.objectContaining({ id: body.id, size: pdf.length })]);
    const mine = await app.as(actor).get(`/api/v1/bids/${bidId}`).expect(200);
    expect(mine.body.attachments).toHaveLength(1);
    tender = await twoLots();
  });

  test('is refused when it is a program, empty, nameless, too large or one too many', async () => {
    const actor = await bidder();
    const program = Buffer.concat([Buffer.from('MZ'), randomBytes(5_000)]);
    expect((await attach(actor, 'tarjous.pdf', program).expect(415)).body.code).toBe('document-type-refused');
    expect((await attach(actor, 'tyhjä.pdf', Buffer.alloc(0)).expect(422)).body.code).toBe('document-empty');
    expect((await attach(actor, '', pdf).expect(422)).body.code).toBe('document-name-missing');
    expect((await attach(actor, '../../etc/passwd.txt', Buffer.from('a')).expect(201)).body.fileName).toBe(
      'passwd.txt',
    );
    const huge = await attach(actor, 'iso.pdf', Buffer.concat([pdf, Buffer.alloc(50 * 1_048_576)])).expect(413);
    expect(huge.body.code).toBe('document-too-large');
    expect((await read(actor).expect(200)).body.attachments).toHaveLength(1);
    await app.owner.query(
      `INSERT INTO procurement.bid_attachment (id, tender_id, provider_id, status, parts, uploaded_by, uploaded_at)
       SELECT gen_random_uuid(), $1, $2, 'ready', 1, $3, app.now() FROM generate_series(1, 29)`,
      [tender.id, actor.organisationId, actor.personId],
    );
    expect((await attach(actor, 'a.txt', Buffer.from('a')).expect(409)).body.code).toBe('attachments-too-many');
  });

  test('of another company, or named twice, makes no bid', async () => {
    const [actor, other] = [await bidder(), await bidder()];
    const theirs = (await attach(other, 'a.txt', Buffer.from('a')).expect(201)).body.id;
    const mine = (await attach(actor, 'b.txt', Buffer.from('b')).expect(201)).body.id;
    for (const attachments of [[theirs], [mine, mine], ['no-id']])
      await app
        .as(actor)
        .post(`/api/v1/tenders/${tender.id}/bids`)
        .set('idempotency-key', nextKey())
        .send({ ...soundBid(tender), attachments })
        .expect(422);
    await app.as(actor).delete(`/api/v1/bid-attachments/${theirs}`).expect(404);
  });
});

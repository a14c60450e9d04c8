import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { pushZeros } from '../../../../test/support/endless-upload.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { tenderOffice, type TenderOffice } from '../../../../test/support/tender-office.js';
import type { RevisionDetail, RevisionList } from '../revisions/revisions.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { TenderDocument } from './documents.dto.js';
import { CHUNK } from './receive-file.js';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const pdf = (text: string): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(text)]);
const sha256 = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

let app: TestApp;
let office: TenderOffice<TenderDetail>;
let officer: AuthorityActor;
let approver: AuthorityActor;
let auditor: AuthorityActor;
let stranger: AuthorityActor;
let provider: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer, approver, auditor, stranger } = office);
  provider = await givenProviderPerson(app, await givenProvider(app), 'provider-bidder');
});
afterAll(() => app.close());

const upload = (
  tenderId: string,
  name: string,
  file: Buffer,
  query = '',
  actor: AuthorityActor | ProviderActor = officer,
) =>
  app
    .as(actor)
    .post(`/api/v1/tenders/${tenderId}/documents?kind=contract-draft&language=fi${query}`)
    .set('content-type', 'application/octet-stream')
    .set('x-file-name', encodeURIComponent(name))
    .send(file);
const added = async (tenderId: string, name: string, file: Buffer, query = ''): Promise<TenderDocument> =>
  (await upload(tenderId, name, file, query).expect(201)).body;
const download = (tenderId: string, documentId: string, actor: Parameters<TestApp['as']>[0] = ANONYMOUS) =>
  app.as(actor).get(`/api/v1/public/tenders/${tenderId}/documents/${documentId}`);
const publicList = async (tenderId: string): Promise<TenderDocument[]> =>
  (await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tenderId}/documents`).expect(200)).body;
/** A corrigendum that changes no text yet. */
const startRevision = async (tenderId: string): Promise<RevisionDetail> => {
  const path = `/api/v1/tenders/${tenderId}/revisions`;
  const { current: content } = (await app.as(officer).get(path).expect(200)).body as RevisionList;
  const grounds = { fi: 'Sopimusluonnoksen kohta 3 tarkentuu.' };
  return (await app.as(officer).post(path).send({ grounds, content }).expect(201)).body;
};
const publishRevision = async (tenderId: string, { id, version }: RevisionDetail): Promise<RevisionDetail> => {
  const path = `${tenderId}/revisions/${id}`;
  const waiting = (await office.act(officer, `${path}/submit-for-approval`, version).expect(200)).body;
  return (await office.act(approver, `${path}/approve-and-publish`, waiting.version).expect(200)).body;
};
const storedFiles = async (): Promise<number> =>
  Number((await app.owner.query('SELECT count(*) FROM procurement.stored_file')).rows[0].count);

describe('documents of a draft', () => {
  test('are kept in pieces, hashed, and sent as they came once the tender is public', async () => {
    const draft = await office.create();
    const file = pdf('ä'.repeat(CHUNK));
    const document = await added(draft.id, 'Sopimusluonnos – åäö.pdf', file);
    expect(document).toMatchObject({
      name: 'Sopimusluonnos – åäö.pdf',
      kind: 'contract-draft',
      mediaType: 'application/pdf',
      sizeBytes: file.length,
      sha256: sha256(file),
      pending: false,
    });
    const chunks = await app.owner.query('SELECT count(*) FROM procurement.stored_file_chunk');
    expect(Number(chunks.rows[0].count)).toBeGreaterThan(2);

    await download(draft.id, document.id).expect(404);
    await download(draft.id, document.id, provider).expect(404);
    await download(draft.id, document.id, stranger).expect(404);
    await download(draft.id, document.id, auditor).expect(200);
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${draft.id}/documents`).expect(404);
    await office.publish(draft);
    const sent = await download(draft.id, document.id).buffer(true).parse(collect).expect(200);
    expect(sent.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(file.length),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Sopimusluonnos – åäö.pdf')}`,
      etag: `"${sha256(file)}"`,
      'x-content-type-options': 'nosniff',
    });
    expect(sha256(sent.body as Buffer)).toBe(sha256(file));
    await download(draft.id, document.id)
      .set('if-none-match', `"${sha256(file)}"`)
      .expect(304);
    await download(draft.id, UNKNOWN).expect(404);
    await download(UNKNOWN, document.id).expect(404);
  });

  test('a renamed program, a name taken, an empty file and a file without a name are refused, and nothing is kept', async () => {
    const { id } = await office.create();
    await added(id, 'Kuvaus.pdf', pdf('1'));
    const before = await storedFiles();
    const exe = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(5_000)]);
    expect((await upload(id, 'hinnasto.pdf', exe).expect(415)).body.code).toBe('document-type-refused');
    expect((await upload(id, 'hinnasto.xlsx', pdf('x')).expect(415)).body.code).toBe('document-name-differs');
    expect((await upload(id, 'KUVAUS.pdf', pdf('2')).expect(409)).body.code).toBe('document-name-taken');
    expect((await upload(id, 'tyhjä.pdf', Buffer.alloc(0)).expect(422)).body.code).toBe('document-empty');
    expect((await upload(id, '', pdf('3')).expect(422)).body.errors ?? []).toBeDefined();
    await upload(id, 'x.pdf', pdf('3'), '&kind=secret').expect(422);
    expect(await storedFiles()).toBe(before);
  });

  test('what the scanner finds is refused by its name, and nothing is kept', async () => {
    const { id } = await office.create();
    const before = await storedFiles();
    const server = app.app.getHttpAdapter().getInstance();
    server.uploadScanner = () => ({
      push: async () => undefined,
      verdict: async () => 'Koe.Virus',
      drop: () => undefined,
    });
    const { body } = await upload(id, 'tartunta.pdf', pdf('1')).expect(422);
    server.uploadScanner = null;
    expect(body).toMatchObject({ code: 'document-infected', detail: expect.stringContaining('Koe.Virus') });
    expect(await storedFiles()).toBe(before);
  });

  test('two gigabytes are cut off with 413, and nothing of them stays', async () => {
    const { id } = await office.create();
    const before = await storedFiles();
    const { status, sent } = await pushZeros(app, officer, `/api/v1/tenders/${id}/documents?kind=other&language=fi`);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(100 * 1_048_576);
    expect(await storedFiles()).toBe(before);
  });

  test('leave it again, by those who may edit, while it is a draft', async () => {
    const draft = await office.create();
    const document = await added(draft.id, 'Liite.txt', Buffer.from('Hyvää päivää'));
    const remove = (actor: AuthorityActor) =>
      app.as(actor).delete(`/api/v1/tenders/${draft.id}/documents/${document.id}`);
    await remove(auditor).expect(403);
    await remove(stranger).expect(404);
    await upload(draft.id, 'toinen.txt', Buffer.from('x'), '', auditor).expect(403);
    await upload(draft.id, 'toinen.txt', Buffer.from('x'), '', provider).expect(403);
    await upload(draft.id, 'toinen.txt', Buffer.from('x'), '', stranger).expect(404);
    await app.as(ANONYMOUS).post(`/api/v1/tenders/${draft.id}/documents?kind=other&language=fi`).expect(401);
    const before = await storedFiles();
    await remove(officer).expect(204);
    expect(await storedFiles()).toBe(before - 1);
    await remove(officer).expect(404);
    const kept = await added(draft.id, 'Jää.txt', Buffer.from('x'));
    await office.publish(draft);
    const late = await app.as(officer).delete(`/api/v1/tenders/${draft.id}/documents/${kept.id}`).expect(409);
    expect(late.body.code).toBe('document-only-in-draft');
    expect((await upload(draft.id, 'myöhässä.txt', Buffer.from('x')).expect(409)).body.code).toBe(
      'document-only-in-draft',
    );
    const list = (await app.as(officer).get(`/api/v1/tenders/${draft.id}/documents`).expect(200)).body;
    expect(list.permittedActions).toMatchObject([{ action: 'tender-document:edit', allowed: false }]);
  });
});

describe('a document replaced after questions', () => {
  test('comes with a corrigendum; the old version stays visible beside the new', async () => {
    const draft = await office.create();
    const old = await added(draft.id, 'Sopimusluonnos.pdf', pdf('vanha'));
    const tender = await office.publish(draft);
    await app
      .as(provider)
      .post(`/api/v1/tenders/${tender.id}/questions`)
      .send({ text: 'Mitä kohta 3 tarkoittaa?', lotId: null, concerns: null });
    const revision = await startRevision(tender.id);
    const place = `&revisionId=${revision.id}&replacesId=${old.id}`;
    expect((await upload(tender.id, 'Uusi.pdf', pdf('uusi'), `&replacesId=${old.id}`).expect(409)).body.code).toBe(
      'document-only-in-draft',
    );
    await upload(tender.id, 'Uusi.pdf', pdf('uusi'), `&revisionId=${UNKNOWN}`).expect(404);
    const fresh = await added(tender.id, 'Sopimusluonnos v2.pdf', pdf('uusi'), place);
    expect((await upload(tender.id, 'v3.pdf', pdf('3'), place).expect(409)).body.code).toBe(
      'document-already-replaced',
    );
    await download(tender.id, fresh.id).expect(404);
    expect(await publicList(tender.id)).toMatchObject([{ id: old.id, replacedById: null }]);

    const done = await publishRevision(tender.id, revision);
    expect(done.changes).toMatchObject([
      { before: { fi: 'Sopimusluonnos.pdf' }, after: { fi: 'Sopimusluonnos v2.pdf' } },
    ]);
    expect(await publicList(tender.id)).toMatchObject([
      { id: old.id, replacedById: fresh.id },
      { id: fresh.id, replacesId: old.id, revisionNumber: 1, pending: false },
    ]);
    const sent = await download(tender.id, old.id).buffer(true).parse(collect).expect(200);
    expect((sent.body as Buffer).equals(pdf('vanha'))).toBe(true);
    await expect(app.owner.query('DELETE FROM procurement.tender_document WHERE id = $1', [fresh.id])).rejects.toThrow(
      'are fixed',
    );
    await expect(app.owner.query('UPDATE procurement.stored_file_chunk SET position = position + 100')).rejects.toThrow(
      'is complete',
    );
  });
});

describe('a document removed by a corrigendum', () => {
  test('leaves when it is published; it can still be read, says that it was removed, and bidders are told', async () => {
    const draft = await office.create();
    const old = await added(draft.id, 'Hintaliite.pdf', pdf('liite'));
    const kept = await added(draft.id, 'Ehdot.pdf', pdf('ehdot'));
    const tender = await office.publish(draft);
    await app.as(provider).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);
    const revision = await startRevision(tender.id);
    const path = (document: string, of = revision.id) =>
      `/api/v1/tenders/${tender.id}/revisions/${of}/removed-documents/${document}`;
    const remove = (actor: AuthorityActor | ProviderActor, document = old.id) => app.as(actor).put(path(document));

    await app.as(ANONYMOUS).put(path(old.id)).expect(401);
    await remove(provider).expect(403);
    await remove(auditor).expect(403);
    await remove(stranger).expect(404);
    await remove(officer, UNKNOWN).expect(404);
    await app.as(officer).put(path(old.id, UNKNOWN)).expect(404);
    await remove(officer).expect(204);
    expect((await remove(officer).expect(409)).body.code).toBe('document-already-removed');
    const place = `&revisionId=${revision.id}&replacesId=${old.id}`;
    expect((await upload(tender.id, 'Uusi.pdf', pdf('uusi'), place).expect(409)).body.code).toBe(
      'document-already-removed',
    );
    // Nothing has left yet, and nobody outside knows that it will; it may be kept after all.
    expect(await publicList(tender.id)).toMatchObject([{ removedIn: null, removalPending: false }, {}]);
    await remove(officer, kept.id).expect(204);
    await app.as(stranger).delete(path(kept.id)).expect(404);
    await app.as(officer).delete(path(kept.id)).expect(204);
    await app.as(officer).delete(path(kept.id)).expect(404);

    const done = await publishRevision(tender.id, revision);
    expect(done.changes).toEqual([
      expect.objectContaining({ path: `/documents/${old.id}`, before: expect.anything(), after: null }),
    ]);
    expect(await publicList(tender.id)).toMatchObject([
      { id: old.id, removedIn: 1, removalPending: false },
      { id: kept.id, removedIn: null },
    ]);
    const sent = await download(tender.id, old.id).buffer(true).parse(collect).expect(200);
    expect((sent.body as Buffer).equals(pdf('liite'))).toBe(true);
    await app.settle();
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT text FROM app.mail WHERE recipient = $1 AND subject LIKE 'Tarjouspyyntöä on korjattu%'`,
      [`${provider.personId}@example.fi`],
    );
    expect(rows[0]?.text).toContain('Hintaliite.pdf → poistettu');
    // Its name is free again, a copy does not bring it, and the database keeps what was published.
    const next = await startRevision(tender.id);
    expect((await app.as(officer).put(path(old.id, next.id)).expect(409)).body.code).toBe('document-already-removed');
    await added(tender.id, 'Hintaliite.pdf', pdf('uusi'), `&revisionId=${next.id}`);
    const copy = (await app.as(officer).post(`/api/v1/tenders/${tender.id}/copies`).expect(201)).body;
    const { items } = (await app.as(officer).get(`/api/v1/tenders/${copy.id}/documents`).expect(200)).body;
    expect(items.map(({ name }: TenderDocument) => name)).toEqual(['Ehdot.pdf']);
    await expect(app.owner.query('DELETE FROM procurement.document_removal')).rejects.toThrow('are fixed');
  });

  test('stays when its corrigendum is withdrawn', async () => {
    const draft = await office.create();
    const document = await added(draft.id, 'Liite.pdf', pdf('liite'));
    const tender = await office.publish(draft);
    const revision = await startRevision(tender.id);
    const path = `${tender.id}/revisions/${revision.id}`;
    await app.as(officer).put(`/api/v1/tenders/${path}/removed-documents/${document.id}`).expect(204);
    const waiting = (await office.act(officer, `${path}/submit-for-approval`, revision.version).expect(200)).body;
    await app.as(officer).delete(`/api/v1/tenders/${path}/removed-documents/${document.id}`).expect(409);
    await office.act(officer, `${path}/withdraw`, waiting.version, { reason: 'Ei tarvita' }).expect(200);
    const next = await startRevision(tender.id);
    await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}/revisions/${next.id}/removed-documents/${document.id}`)
      .expect(204);
    expect((await publishRevision(tender.id, next)).changes).toHaveLength(1);
  });
});

test('what a stopped server has left of an upload goes away after a day', async () => {
  const draft = await office.create();
  const authority = draft.authorityId;
  await app.owner.query(
    `INSERT INTO procurement.stored_file (id, authority_id, received_by, started_at) VALUES (gen_random_uuid(), $1, $2, app.now() - interval '25 hours')`,
    [authority, officer.personId],
  );
  const before = await storedFiles();
  await app.settle();
  expect(await storedFiles()).toBe(before - 1);
});

function collect(response: unknown, done: (error: Error | null, body: unknown) => void): void {
  const stream = response as NodeJS.ReadableStream;
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  stream.on('end', () => done(null, Buffer.concat(parts)));
}

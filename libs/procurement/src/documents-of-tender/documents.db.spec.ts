import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { RevisionList } from '../revisions/revisions.dto.js';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { TenderDocument } from './documents.dto.js';
import { CHUNK } from './receive-file.js';

const DRAFT = JSON.parse(
  readFileSync(new URL('../tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
) as TenderInput;
const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const pdf = (text: string): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(text)]);
const sha256 = (file: Buffer): string => createHash('sha256').update(file).digest('hex');

let app: TestApp;
let officer: AuthorityActor;
let approver: AuthorityActor;
let auditor: AuthorityActor;
let stranger: AuthorityActor;
let provider: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  const authority = await givenAuthority(app);
  officer = await givenOfficial(app, authority, 'procurement-officer');
  approver = await givenOfficial(app, authority, 'procurement-approver');
  auditor = await givenOfficial(app, authority, 'auditor');
  stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
  provider = await givenProviderPerson(app, await givenProvider(app), 'provider-bidder');
});
afterAll(() => app.close());

const create = async (change: Partial<TenderInput> = {}): Promise<TenderDetail> =>
  (
    await app
      .as(officer)
      .post('/api/v1/tenders')
      .send({ ...DRAFT, ...change })
      .expect(201)
  ).body;
const act = (actor: AuthorityActor, path: string, version: number, body: object = {}) =>
  app.as(actor).post(`/api/v1/tenders/${path}`).set('if-match', `"${version}"`).send(body);
const publish = async ({ id, version }: TenderDetail): Promise<TenderDetail> => {
  const sent = (await act(officer, `${id}/submit-for-approval`, version).expect(200)).body;
  return (await act(approver, `${id}/approve-and-publish`, sent.version).expect(200)).body;
};
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
const storedFiles = async (): Promise<number> =>
  Number((await app.owner.query('SELECT count(*) FROM procurement.stored_file')).rows[0].count);

describe('documents of a draft', () => {
  test('are kept in pieces, hashed, and sent as they came once the tender is public', async () => {
    const draft = await create();
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
    await publish(draft);
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
    const { id } = await create();
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

  test('two gigabytes are cut off with 413, and nothing of them stays', async () => {
    const { id } = await create();
    const before = await storedFiles();
    const { status, sent } = await pushZeros(`/api/v1/tenders/${id}/documents?kind=other&language=fi`);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(100 * 1_048_576);
    expect(await storedFiles()).toBe(before);
  });

  test('leave it again, by those who may edit, while it is a draft', async () => {
    const draft = await create();
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
    await publish(draft);
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
    const draft = await create();
    const old = await added(draft.id, 'Sopimusluonnos.pdf', pdf('vanha'));
    const tender = await publish(draft);
    await app
      .as(provider)
      .post(`/api/v1/tenders/${tender.id}/questions`)
      .send({ text: 'Mitä kohta 3 tarkoittaa?', lotId: null, concerns: null });
    const { current } = (await app.as(officer).get(`/api/v1/tenders/${tender.id}/revisions`).expect(200))
      .body as RevisionList;
    const grounds = { fi: 'Sopimusluonnoksen kohta 3 tarkentuu.' };
    const revision = (
      await app
        .as(officer)
        .post(`/api/v1/tenders/${tender.id}/revisions`)
        .send({ grounds, content: current })
        .expect(201)
    ).body;
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

    const move = (actor: AuthorityActor, name: string, version: number) =>
      act(actor, `${tender.id}/revisions/${revision.id}/${name}`, version);
    const waiting = (await move(officer, 'submit-for-approval', revision.version).expect(200)).body;
    const done = (await move(approver, 'approve-and-publish', waiting.version).expect(200)).body;
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

describe('a tender begins with what was written before', () => {
  test('a copy has its own ids, its own documents, and no dates', async () => {
    const draft = await create({ maxLotsBid: 2 });
    const document = await added(draft.id, 'Ehdot.pdf', pdf('ehdot'));
    const source = await publish(draft);
    for (const actor of [officer, stranger]) {
      const copy: TenderDetail = (await app.as(actor).post(`/api/v1/tenders/${source.id}/copies`).expect(201)).body;
      expect(copy).toMatchObject({
        status: 'draft',
        title: source.title,
        maxLotsBid: 2,
        submissionDeadline: null,
        authorityId: actor.organisationId,
      });
      expect(copy.lots.map(({ reference }) => reference)).toEqual(source.lots.map(({ reference }) => reference));
      const ids = (tender: TenderDetail) => [
        tender.id,
        ...tender.lots.flatMap((lot) => [
          lot.id,
          ...lot.priceItems.map(({ id }) => id),
          ...lot.criteria.map(({ id }) => id),
        ]),
      ];
      expect(ids(copy).filter((id) => ids(source).includes(id))).toEqual([]);
      expect(copy.missing.map(({ code }) => code)).toEqual(['deadline-missing']);
      expect(copy.history).toMatchObject([{ move: 'copy', note: source.number }]);
      const { items } = (await app.as(actor).get(`/api/v1/tenders/${copy.id}/documents`).expect(200)).body;
      expect(items).toMatchObject([{ name: 'Ehdot.pdf', sha256: document.sha256 }]);
      expect(items[0].id).not.toBe(document.id);
      await download(copy.id, items[0].id, actor).expect(200);
    }
    await app
      .as(stranger)
      .post(`/api/v1/tenders/${(await create()).id}/copies`)
      .expect(404);
    await app.as(auditor).post(`/api/v1/tenders/${source.id}/copies`).expect(403);
  });

  test('a template is the authority’s own, has one name, and makes drafts until it is put away', async () => {
    const source = await create();
    const save = (actor: AuthorityActor, name: string) =>
      app.as(actor).post(`/api/v1/tenders/${source.id}/templates`).send({ name });
    const template = (await save(officer, 'Valmennuksen pohja').expect(201)).body;
    expect(template).toMatchObject({ name: 'Valmennuksen pohja', lotCount: 2, sourceNumber: source.number });
    expect((await save(officer, ' valmennuksen POHJA').expect(409)).body.code).toBe('template-name-taken');
    await save(officer, 'x').expect(422);
    await save(auditor, 'Toinen pohja').expect(403);
    await save(stranger, 'Toinen pohja').expect(404);
    const list = async (actor: AuthorityActor) =>
      (await app.as(actor).get('/api/v1/tender-templates').expect(200)).body.items;
    expect(await list(officer)).toMatchObject([{ id: template.id }]);
    expect(await list(stranger)).toEqual([]);
    const begin = (actor: AuthorityActor) => app.as(actor).post(`/api/v1/tender-templates/${template.id}/tenders`);
    const draft: TenderDetail = (await begin(officer).expect(201)).body;
    expect(draft.lots[0]).toMatchObject({
      estimatedValue: '350000.00',
      cap: '90000.00',
      criteria: [{ weight: '40.00' }, { weight: '60.00' }],
    });
    expect(draft.lots[0]!.priceItems[0]!.maxUnitPrice).toBe('120.00');
    await begin(stranger).expect(404);
    await begin(auditor).expect(403);
    await app.as(stranger).post(`/api/v1/tender-templates/${template.id}/archive`).expect(404);
    await app.as(officer).post(`/api/v1/tender-templates/${template.id}/archive`).expect(204);
    await begin(officer).expect(404);
    await save(officer, 'Valmennuksen pohja').expect(201);
  });
});

test('what a stopped server has left of an upload goes away after a day', async () => {
  const draft = await create();
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

/** Pushes a PDF that never ends until an answer comes or the line is cut; says how much was pushed. */
async function pushZeros(path: string): Promise<{ status: number; sent: number }> {
  const server = app.app.getHttpServer() as {
    address(): AddressInfo | null;
    listen(port: number, done: () => void): void;
  };
  if (server.address() === null) await new Promise<void>((done) => server.listen(0, done));
  return new Promise((resolve) => {
    let sent = 0;
    let status = 0;
    const pushing = request({
      port: server.address()!.port,
      method: 'POST',
      path,
      headers: {
        'x-test-actor': encodeURIComponent(JSON.stringify(officer)),
        'content-type': 'application/octet-stream',
        'x-file-name': 'iso.pdf',
        'transfer-encoding': 'chunked',
      },
    });
    const zeros = Buffer.alloc(1_048_576);
    const push = (): void => {
      while (sent < 2 ** 31 && !pushing.destroyed) {
        sent += zeros.length;
        if (!pushing.write(zeros)) return void pushing.once('drain', push);
      }
      pushing.end();
    };
    pushing.on('response', (response: IncomingMessage) => {
      status = response.statusCode ?? 0;
      response.resume();
    });
    pushing.on('error', () => undefined);
    pushing.on('close', () => resolve({ status, sent }));
    pushing.write(pdf('alku'));
    push();
  });
}

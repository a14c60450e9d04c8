import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuthorityActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { tenderOffice, type TenderOffice } from '../../../../test/support/tender-office.js';
import type { TenderDocument } from '../documents-of-tender/documents.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';

let app: TestApp;
let office: TenderOffice<TenderDetail>;
let officer: AuthorityActor;
let auditor: AuthorityActor;
let stranger: AuthorityActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer, auditor, stranger } = office);
});
afterAll(() => app.close());

const attach = async (tenderId: string, name: string): Promise<TenderDocument> =>
  (
    await app
      .as(officer)
      .post(`/api/v1/tenders/${tenderId}/documents?kind=contract-draft&language=fi`)
      .set('content-type', 'application/octet-stream')
      .set('x-file-name', encodeURIComponent(name))
      .send(Buffer.from('%PDF-1.7\nehdot'))
      .expect(201)
  ).body;

describe('a tender begins with what was written before', () => {
  test('a copy has its own ids, its own documents, and no dates', async () => {
    const draft = await office.create({ maxLotsBid: 2 });
    const document = await attach(draft.id, 'Ehdot.pdf');
    const source = await office.publish(draft);
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
      await app.as(actor).get(`/api/v1/public/tenders/${copy.id}/documents/${items[0].id}`).expect(200);
    }
    await app
      .as(stranger)
      .post(`/api/v1/tenders/${(await office.create()).id}/copies`)
      .expect(404);
    await app.as(auditor).post(`/api/v1/tenders/${source.id}/copies`).expect(403);
  });

  test('a template is the authority’s own, has one name, and makes drafts until it is put away', async () => {
    const source = await office.create();
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

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { completeDraft, sentBack, tenderOffice, type TenderOffice } from '../../../../test/support/tender-office.js';
import type { TenderInput } from './tender-input.dto.js';
import type { TenderDetail } from './tenders.dto.js';

const DRAFT = completeDraft<TenderInput>();
const UNKNOWN = '01900000-0000-7000-8000-000000000000';

let app: TestApp;
let office: TenderOffice<TenderDetail>;
let officer: AuthorityActor;
let approver: AuthorityActor;
let stranger: AuthorityActor;
let bidder: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer, approver, stranger } = office);
  bidder = await givenProviderPerson(app, await givenProvider(app), 'provider-bidder');
});
afterAll(() => app.close());

const move = (actor: AuthorityActor, tender: Pick<TenderDetail, 'id' | 'version'>, name: string, body: object = {}) =>
  office.act(actor, `${tender.id}/${name}`, tender.version, body);
describe('a draft', () => {
  test('is created whole and read back as it was sent', async () => {
    const tender = await office.create();
    expect(tender).toMatchObject({
      number: expect.stringMatching(/^T-\d{4}-\d{4}$/),
      ocid: expect.stringMatching(/^ocds-[a-z0-9]{6}-T-\d{4}-\d{4}$/),
      status: 'draft',
      version: 1,
      submissionDeadline: '2031-02-14T14:00',
      submissionEnd: '2031-02-14T12:00:00.000Z',
      estimatedValue: '500000.00',
      bidCount: null,
      missing: [],
      importedFrom: null,
      history: [{ move: 'create', from: null, to: 'draft', by: officer.name }],
    });
    expect(
      tender.lots.map(({ id: _i, number: _n, priceItems, criteria, ...lot }) => ({
        ...lot,
        priceItems: priceItems.map(({ id: _, ...item }) => item),
        criteria: criteria.map(({ id: _, ...criterion }) => ({
          ...criterion,
          weight: String(Number(criterion.weight)),
        })),
      })),
    ).toMatchObject(
      DRAFT.lots.map((lot) => ({
        ...lot,
        criteria: lot.criteria.map((criterion) => ({ ...criterion, weight: String(Number(criterion.weight)) })),
      })),
    );
    const again = await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200);
    expect(again.body).toEqual(tender);
  });

  test('is saved whole: lots keep their ids, what is left out is gone, the order follows the list', async () => {
    const tender = await office.create();
    const [first, second] = sentBack(tender).lots;
    const body = {
      ...sentBack(tender),
      lots: [
        { ...second!, reference: 'LOT-0001' },
        { ...first!, id: undefined, reference: 'LOT-0003' },
      ],
    };
    const saved = await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}`)
      .set('if-match', '"1"')
      .send(body)
      .expect(200);
    expect(saved.body.version).toBe(2);
    expect(
      saved.body.lots.map((lot: { id: string; number: number; reference: string }) => [
        lot.number,
        lot.reference,
        lot.id === second!.id,
      ]),
    ).toEqual([
      [1, 'LOT-0001', true],
      [2, 'LOT-0003', false],
    ]);
    expect(saved.body.lots[1].id).not.toBe(first!.id);
  });

  test('the later of two officers is told that the draft has changed, and one without If-Match that it is needed', async () => {
    const tender = await office.create();
    const put = () => app.as(officer).put(`/api/v1/tenders/${tender.id}`).send(sentBack(tender));
    await put().set('if-match', '"1"').expect(200);
    expect((await put().set('if-match', '"1"').expect(412)).body.code).toBe('stale-version');
    await put().expect(428);
  });

  test.each<[string, Partial<TenderInput> | ((draft: TenderInput) => unknown), string, string]>([
    [
      'a municipality nobody knows',
      (d) => (d.lots[0]!.municipalities = ['999']),
      '/lots/0/municipalities/0',
      'municipality-unknown',
    ],
    [
      'two price criteria',
      (d) => (d.lots[0]!.criteria[1]!.kind = 'price'),
      '/lots/0/criteria/1/kind',
      'second-price-criterion',
    ],
    [
      'a weight over 100',
      (d) => (d.lots[0]!.criteria[0]!.weight = '100.01'),
      '/lots/0/criteria/0/weight',
      'weight-out-of-range',
    ],
    [
      'a weight of nothing',
      (d) => (d.lots[0]!.criteria[0]!.weight = '0.00'),
      '/lots/0/criteria/0/weight',
      'weight-out-of-range',
    ],
    [
      'the same code twice',
      (d) => (d.lots[0]!.priceItems[1]!.code = 'UNIT'),
      '/lots/0/priceItems/1/code',
      'code-twice',
    ],
    [
      'a milestone without days',
      (d) => (d.lots[0]!.priceItems[1]!.thresholdDays = null),
      '/lots/0/priceItems/1/thresholdDays',
      'threshold-missing',
    ],
    [
      'days on a meeting',
      (d) => (d.lots[0]!.priceItems[0]!.thresholdDays = 90),
      '/lots/0/priceItems/0/thresholdDays',
      'threshold-unexpected',
    ],
    ['a value of nothing', (d) => (d.estimatedValue = '0.00'), '/estimatedValue', 'amount-not-positive'],
    ['a framework of nothing', (d) => (d.frameworkMaximum = '0'), '/frameworkMaximum', 'amount-not-positive'],
    ['half a CPV code', (d) => (d.lots[1]!.mainCpv = '7963'), '/lots/1/mainCpv', 'cpv-form'],
    [
      'a day that does not exist',
      (d) => (d.submissionDeadline = '2031-02-30T14:00'),
      '/submissionDeadline',
      'deadline-form',
    ],
    ['two lots of one name', (d) => (d.lots[1]!.reference = 'LOT-0001'), '/lots/1/reference', 'reference-twice'],
    ['a lot of another tender', (d) => (d.lots[0]!.id = UNKNOWN), '/lots/0/id', 'lot-unknown'],
    ['an amount that is none', (d) => (d.estimatedValue = '1,5'), '/estimatedValue', 'amount-expected'],
    [
      'a field nobody asked for',
      (d) => ((d as unknown as Record<string, unknown>)['status'] = 'published'),
      '/status',
      'field-unknown',
    ],
    ['a service nobody knows', (d) => (d.lots[0]!.serviceKind = 'gardening'), '/lots/0/serviceKind', 'choice-expected'],
  ])('%s is refused at its field', async (_, change, pointer, code) => {
    const body = structuredClone(DRAFT);
    if (typeof change === 'function') change(body);
    const answer = await app.as(officer).post('/api/v1/tenders').send(body).expect(422);
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  test('may be far from complete, and says what is missing', async () => {
    const tender = await office.create({
      description: {},
      submissionDeadline: '2031-03-30T03:30',
      questionsDeadline: null,
      lots: [],
    });
    expect(tender.missing.map(({ field, code }) => [field, code])).toEqual([
      ['/description', 'description-missing'],
      ['/submissionDeadline', 'deadline-in-lost-hour'],
      ['/lots', 'lots-missing'],
    ]);
    expect(tender.submissionDeadline).toBe('2031-03-30T03:30');
    expect(tender.submissionEnd).toBeNull();
    expect(tender.permittedActions).toContainEqual({
      action: 'tender:submit-for-approval',
      allowed: false,
      reason: 'Kilpailutuksesta puuttuu vielä tietoja. Täydennä merkityt kohdat.',
    });
    const refused = await move(officer, tender, 'submit-for-approval').expect(422);
    expect(refused.body.code).toBe('tender-incomplete');
    expect(refused.body.errors).toHaveLength(3);
  });
});

describe('who may', () => {
  test('act at all', async () => {
    const tender = await office.create();
    await app.as(ANONYMOUS).post('/api/v1/tenders').send(DRAFT).expect(401);
    await app.as(ANONYMOUS).get('/api/v1/tenders').expect(401);
    await app.as(bidder).get('/api/v1/tenders').expect(403);
    await app.as(approver).post('/api/v1/tenders').send(DRAFT).expect(403);
    await app.as(approver).put(`/api/v1/tenders/${tender.id}`).set('if-match', '"1"').send(DRAFT).expect(403);
    await move(approver, tender, 'submit-for-approval').expect(403);
    await move(approver, tender, 'cancel', { reason: 'Turha' }).expect(403);
    await app.as(approver).get(`/api/v1/tenders/${tender.id}`).expect(200);
  });

  test('see another authority’s tender: nobody in the officers’ view, everybody once it is public', async () => {
    const draft = await office.create();
    const open = await office.published();
    for (const tender of [draft, open]) {
      await app.as(stranger).get(`/api/v1/tenders/${tender.id}`).expect(404);
      await app
        .as(stranger)
        .put(`/api/v1/tenders/${tender.id}`)
        .set('if-match', `"${tender.version}"`)
        .send(DRAFT)
        .expect(404);
      await move(stranger, tender, 'cancel', { reason: 'Ei kuulu meille' }).expect(404);
      await move(stranger, tender, 'approve-and-publish').expect(404);
    }
    for (const reader of [ANONYMOUS, bidder, stranger, officer]) {
      await app.as(reader).get(`/api/v1/public/tenders/${draft.id}`).expect(404);
      await app.as(reader).get(`/api/v1/public/tenders/${open.id}`).expect(200);
    }
    await app.as(officer).get(`/api/v1/tenders/${UNKNOWN}`).expect(404);
    await app.as(officer).get('/api/v1/tenders/42').expect(422);
  });

  test('bid: the provider’s page says so, and why not', async () => {
    const open = await office.published();
    const page = await app.as(bidder).get(`/api/v1/provider/tenders/${open.id}`).expect(200);
    expect(page.body.ownBid).toBeNull();
    expect(page.body.permittedActions[0]).toEqual({ action: 'bid:submit', allowed: true });
    await move(officer, open, 'cancel', { reason: 'Määräraha poistui' }).expect(200);
    const cancelled = await app.as(bidder).get(`/api/v1/provider/tenders/${open.id}`).expect(200);
    expect(cancelled.body.permittedActions[0]).toMatchObject({ action: 'bid:submit', allowed: false });
    await app
      .as(bidder)
      .get(`/api/v1/provider/tenders/${(await office.create()).id}`)
      .expect(404);
    await app.as(officer).get(`/api/v1/provider/tenders/${open.id}`).expect(403);
  });
});

describe('the database keeps the rules by itself', () => {
  test('nobody approves what they submitted', async () => {
    const tender = await office.submitted();
    await expect(
      app.owner.query(`UPDATE procurement.tender SET approved_by = submitted_by WHERE id = $1`, [tender.id]),
    ).rejects.toThrow('tender_two_officers');
  });

  test('the content of a tender that has left the draft does not change', async () => {
    const tender = await office.published();
    for (const statement of [
      `UPDATE procurement.tender SET title = '{"fi": "x"}' WHERE id = $1`,
      `UPDATE procurement.tender SET submission_deadline = submission_deadline + interval '1 day', submission_local = submission_local + interval '1 day' WHERE id = $1`,
      `UPDATE procurement.lot SET cap_cents = 1 WHERE tender_id = $1`,
      `DELETE FROM procurement.lot WHERE tender_id = $1`,
      `UPDATE procurement.criterion SET weight = 50 WHERE lot_id IN (SELECT id FROM procurement.lot WHERE tender_id = $1)`,
      `DELETE FROM procurement.lot_price_item WHERE lot_id IN (SELECT id FROM procurement.lot WHERE tender_id = $1)`,
    ]) {
      await expect(app.owner.query(statement, [tender.id])).rejects.toThrow('is fixed');
    }
  });

  test('row-level security hides a draft from other authorities, providers and the public', async () => {
    const { id } = await office.create();
    const count = async (actor: AuthorityActor | ProviderActor | typeof ANONYMOUS) =>
      (await app.db.read(actor, (tx) => tx.query('SELECT id FROM procurement.lot WHERE tender_id = $1', [id]))).length;
    expect([await count(officer), await count(stranger), await count(bidder), await count(ANONYMOUS)]).toEqual([
      2, 0, 0, 0,
    ]);
    const stolen = app.db.transaction(stranger, (tx) =>
      tx.query('UPDATE procurement.tender SET title = title WHERE id = $1 RETURNING id', [id]),
    );
    expect(await stolen).toEqual([[], 0]);
  });
});

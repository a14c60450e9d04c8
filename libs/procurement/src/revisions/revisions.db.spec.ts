import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import {
  completeDraft,
  tenderOffice,
  type TenderOffice,
  type Versioned,
} from '../../../../test/support/tender-office.js';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import type { ProviderTender, PublicTender, TenderDetail } from '../tenders/tenders.dto.js';
import type { RevisionContentInput, RevisionDetail, RevisionList } from './revisions.dto.js';

const DRAFT = completeDraft<TenderInput>();
const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const GROUNDS = { fi: 'Enimmäishinta nousee, ja aikaa on lisää.', sv: 'Maximipriset höjs.', en: 'The ceiling rises.' };

let app: TestApp;
let office: TenderOffice<TenderDetail>;
let officer: AuthorityActor;
let approver: AuthorityActor;
let auditor: AuthorityActor;
let stranger: AuthorityActor;
let bidder: ProviderActor;
let follower: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  office = await tenderOffice(app);
  ({ officer, colleague: approver, auditor, stranger } = office);
  bidder = await givenProviderPerson(app, await givenProvider(app, 'Saimaan Polku Oy'), 'provider-bidder');
  follower = await givenProviderPerson(app, await givenProvider(app, 'Utelias Oy'), 'provider-staff');
});
afterAll(() => app.close());

const act: TenderOffice<TenderDetail>['act'] = (...of) => office.act(...of);
const bidFor = (tender: TenderDetail, lots: readonly number[], unitPrice = '100.00') => ({
  lots: lots.map((index) => {
    const lot = tender.lots[index]!;
    return {
      lotId: lot.id,
      prices: lot.priceItems.map(({ code }) => ({ code, unitPrice })),
      answers: lot.criteria
        .filter(({ kind }) => kind === 'quality')
        .map(({ id }) => ({ criterionId: id, answer: 'Näin.' })),
    };
  }),
  declarations: { noExclusionGrounds: true, acceptsTerms: true },
});
const bid = (tender: TenderDetail, body: object, actor = bidder) =>
  app.as(actor).post(`/api/v1/tenders/${tender.id}/bids`).set('idempotency-key', nextKey()).send(body);
const current = async (id: string): Promise<RevisionContentInput> =>
  ((await app.as(officer).get(`/api/v1/tenders/${id}/revisions`).expect(200)).body as RevisionList).current;
const started = async (id: string, change: (content: RevisionContentInput) => void): Promise<RevisionDetail> => {
  const content = await current(id);
  change(content);
  return (await app.as(officer).post(`/api/v1/tenders/${id}/revisions`).send({ grounds: GROUNDS, content }).expect(201))
    .body;
};
const move = (actor: AuthorityActor, tenderId: string, { id, version }: Versioned, name: string, body: object = {}) =>
  act(actor, `${tenderId}/revisions/${id}/${name}`, version, body);
const revise = async (id: string, change: (content: RevisionContentInput) => void): Promise<RevisionDetail> => {
  const revision = (await move(officer, id, await started(id, change), 'submit-for-approval').expect(200)).body;
  return (await move(approver, id, revision, 'approve-and-publish').expect(200)).body;
};
const mailsTo = async (actor: ProviderActor, about: string): Promise<{ subject: string; text: string }[]> => {
  await app.settle();
  const mails = await app.owner.query<{ subject: string; text: string; authority_id: string | null }>(
    `SELECT m.subject, m.text, m.authority_id FROM app.mail m JOIN app.person p ON p.email = m.recipient
      WHERE p.id = $1 AND m.subject LIKE $2 ORDER BY m.queued_at`,
    [actor.personId, `${about}%`],
  );
  expect(mails.rows.every((mail) => mail.authority_id === null)).toBe(true);
  return mails.rows;
};
const ownPage = async (id: string, actor = bidder): Promise<ProviderTender> =>
  (await app.as(actor).get(`/api/v1/provider/tenders/${id}`).expect(200)).body;

describe('limits and lots', () => {
  test('two lots with one name keep a tender from being published', async () => {
    const [first, second] = DRAFT.lots;
    const tender = await office.create({ lots: [first!, { ...second!, title: { fi: 'mikkelin  seutu ' } }] });
    expect(tender.missing).toEqual([expect.objectContaining({ field: '/lots/1/title', code: 'lot-name-twice' })]);
    expect((await office.create({ maxLotsBid: 1, maxLotsAwarded: 2 })).missing).toEqual([
      expect.objectContaining({ field: '/maxLotsAwarded', code: 'lots-awarded-over-bid' }),
    ]);
  });

  test('a bid for more lots than the tender allows is refused at its field', async () => {
    const tender = await office.published({ maxLotsBid: 1, maxLotsAwarded: 1 });
    expect((await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`)).body).toMatchObject({
      maxLotsBid: 1,
      maxLotsAwarded: 1,
    });
    const refused = await bid(tender, bidFor(tender, [0, 1])).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/lots', code: 'too-many-lots' })]);
    await bid(tender, bidFor(tender, [1])).expect(201);
  });

  test('a lot is cancelled with its reason: bids for it are refused, bidders hear, the last one stays', async () => {
    const tender = await office.published();
    await bid(tender, bidFor(tender, [0, 1])).expect(201);
    const [first, second] = tender.lots;
    const path = `${tender.id}/lots/${second!.id}/cancel`;
    const body = { reason: 'Määräraha poistui' };
    await act(auditor, path, tender.version, body).expect(403);
    await act(stranger, path, tender.version, body).expect(404);
    await act(officer, `${tender.id}/lots/${UNKNOWN}/cancel`, tender.version, body).expect(404);
    await act(officer, path, tender.version, { reason: '' }).expect(422);
    await act(officer, path, tender.version - 1, body).expect(412);
    const cut: TenderDetail = (await act(officer, path, tender.version, body).expect(200)).body;
    expect(cut.lots[1]).toMatchObject({ cancelReason: 'Määräraha poistui', cancelledAt: expect.any(String) });
    expect((await act(officer, path, cut.version, body).expect(409)).body.code).toBe('lot-already-cancelled');
    expect((await act(officer, `${tender.id}/lots/${first!.id}/cancel`, cut.version, body).expect(409)).body.code).toBe(
      'lot-last-one',
    );

    const [mail] = await mailsTo(bidder, 'Osa keskeytettiin');
    const late = await givenProviderPerson(app, await givenProvider(app, 'Myöhäinen Oy'), 'provider-bidder');
    const refused = await bid(tender, bidFor(tender, [0, 1]), late).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/lots/1/lotId', code: 'lot-cancelled' })]);
    await bid(tender, bidFor(tender, [0]), late).expect(201);
    expect(mail?.text).toContain('2, Savonlinnan seutu');
    expect(mail?.text).toContain('Määräraha poistui');
    expect(await mailsTo(late, 'Osa keskeytettiin')).toEqual([]);
  });
});

describe('a corrigendum', () => {
  test('is drafted, approved by another officer, published, shown with its difference and mailed', async () => {
    const tender = await office.published();
    const early = (await bid(tender, bidFor(tender, [0], '120.00')).expect(201)).body;
    await app.as(follower).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);
    await app.as(follower).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);

    const draft = await started(tender.id, (content) => {
      content.submissionDeadline = '2031-02-28T14:00';
      content.lots[0]!.priceItems[0]!.maxUnitPrice = '90.00';
    });
    expect(draft).toMatchObject({ status: 'draft', number: null, createdBy: officer.name });
    expect(draft.changes.map(({ path }) => path)).toEqual(['/submissionDeadline', '/lots/0/priceItems/0/maxUnitPrice']);
    const twice = await app
      .as(officer)
      .post(`/api/v1/tenders/${tender.id}/revisions`)
      .send({ grounds: GROUNDS, content: draft.content });
    expect([twice.status, twice.body.code]).toEqual([409, 'revision-in-hand']);

    const waiting = (await move(officer, tender.id, draft, 'submit-for-approval').expect(200)).body;
    expect((await move(officer, tender.id, waiting, 'approve-and-publish').expect(403)).body.code).toBe(
      'revision-own-approval',
    );
    expect((await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/revisions`).expect(200)).body).toEqual([]);
    const answers = await Promise.all([1, 2].map(() => move(approver, tender.id, waiting, 'approve-and-publish')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);

    const after: PublicTender = (await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200)).body;
    expect(after).toMatchObject({ submissionDeadline: '2031-02-28T14:00', submissionEnd: '2031-02-28T12:00:00.000Z' });
    expect(after.lots[0]!.priceItems[0]).toMatchObject({
      id: tender.lots[0]!.priceItems[0]!.id,
      maxUnitPrice: '90.00',
    });
    const revisions = (await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/revisions`).expect(200)).body;
    expect(revisions).toMatchObject([
      { number: 1, grounds: GROUNDS, changes: [{ after: { fi: '28.2.2031 klo\u00a014.00' } }, {}] },
    ]);

    // What stood when the bid came in can still be read, and says the old ceiling.
    const then = await app
      .as(ANONYMOUS)
      .get(`/api/v1/public/tenders/${tender.id}/as-of?at=${encodeURIComponent(early.receivedAt)}`)
      .expect(200);
    expect(then.body).toMatchObject({
      submissionDeadline: '2031-02-14T14:00',
      lots: [{ priceItems: [{ maxUnitPrice: '120.00' }, {}] }, {}],
    });
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/as-of?at=2020-01-01T00:00:00Z`).expect(404);

    // The bidder's page says what is news; the mails name no bidder and belong to no authority.
    expect(new Date((await ownPage(tender.id)).ownBid!.receivedAt) < new Date(revisions[0].publishedAt)).toBe(true);
    const [toBidder] = await mailsTo(bidder, 'Tarjouspyyntöä on korjattu');
    expect(toBidder?.text).toContain('tarjousten määräaika');
    expect(toBidder?.text).toContain('Jättämäsi tarjous on voimassa');
    const toFollower = await mailsTo(follower, 'Tarjouspyyntöä on korjattu');
    expect(toFollower).toHaveLength(1);
    expect(toFollower[0]?.text).not.toContain('Jättämäsi tarjous');

    // New bids are judged by the new ceiling; the one that stood stays, and is read at the opening.
    const late = await givenProviderPerson(app, await givenProvider(app, 'Uusi Oy'), 'provider-bidder');
    expect((await bid(tender, bidFor(tender, [0], '120.00'), late).expect(422)).body.errors[0].code).toBe(
      'price-over-ceiling',
    );
    expect((await office.read(tender.id)).history.map((entry) => entry.move)).toContain('revise');
  });

  test('is refused after the deadline, of a draft, to others, and when it changes nothing', async () => {
    const draft = await office.create();
    const content = await current((await office.published()).id);
    const start = (id: string, actor: AuthorityActor, body: object = { grounds: GROUNDS, content }) =>
      app.as(actor).post(`/api/v1/tenders/${id}/revisions`).send(body);
    expect((await start(draft.id, officer).expect(409)).body.code).toBe('revision-tender-not-published');

    const tender = await office.published();
    const own = await current(tender.id);
    await start(tender.id, auditor).expect(403);
    await start(tender.id, stranger, { grounds: GROUNDS, content: own }).expect(404);
    await app.as(ANONYMOUS).post(`/api/v1/tenders/${tender.id}/revisions`).send({}).expect(401);
    await app.as(stranger).get(`/api/v1/tenders/${tender.id}/revisions`).expect(404);
    await app.as(officer).get(`/api/v1/tenders/${tender.id}/revisions/${UNKNOWN}`).expect(404);
    const silent = await start(tender.id, officer, {
      grounds: {},
      content: { ...own, submissionDeadline: '2031-01-01T12:00' },
    }).expect(422);
    expect(silent.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(
      expect.arrayContaining(['/grounds', '/content/submissionDeadline']),
    );
    const empty = (await start(tender.id, officer, { grounds: GROUNDS, content: own }).expect(201)).body;
    expect((await move(officer, tender.id, empty, 'submit-for-approval').expect(422)).body.code).toBe('revision-empty');
    const gone = await move(officer, tender.id, empty, 'withdraw', { reason: 'Ei tarvita' }).expect(200);
    expect(gone.body.status).toBe('withdrawn');
    await app
      .as(officer)
      .put(`/api/v1/tenders/${tender.id}/revisions/${empty.id}`)
      .set('if-match', `"${gone.body.version}"`)
      .send({ grounds: GROUNDS, content: own })
      .expect(409);
  });

  test('two in a row, and a cancelled tender tells those who follow it', async () => {
    const tender = await office.published();
    await app.as(follower).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);
    await revise(tender.id, (content) => (content.title = { ...content.title, fi: 'Työhönvalmennus, korjattu' }));
    const second = await revise(tender.id, (content) => (content.questionsDeadline = '2031-02-05T12:00'));
    expect(second.number).toBe(2);
    const now = await office.read(tender.id);
    expect(now).toMatchObject({ title: { fi: 'Työhönvalmennus, korjattu' }, questionsDeadline: '2031-02-05T12:00' });
    await app.as(follower).post(`/api/v1/provider/tenders/${tender.id}/unfollow`).expect(200);
    const watcher = await givenProviderPerson(app, await givenProvider(app, 'Seuraaja Oy'), 'provider-staff');
    await app.as(watcher).post(`/api/v1/provider/tenders/${tender.id}/follow`).expect(200);
    await act(officer, `${tender.id}/cancel`, now.version, { reason: 'Hankintaa ei tarvita' }).expect(200);
    expect((await mailsTo(watcher, 'Kilpailutus keskeytettiin'))[0]?.text).toContain('Hankintaa ei tarvita');
    expect(await mailsTo(follower, 'Kilpailutus keskeytettiin: Työhönvalmennus, korjattu')).toEqual([]);
  });

  test('the database lets nothing else change, and nothing outside the publishing transaction', async () => {
    const tender = await office.published();
    const revision = await revise(tender.id, (content) => (content.submissionDeadline = '2031-02-20T14:00'));
    const [lot] = tender.lots;
    for (const statement of [
      `UPDATE procurement.tender SET title = '{"fi": "x"}' WHERE id = '${tender.id}'`,
      `UPDATE procurement.lot SET title = '{"fi": "x"}' WHERE id = '${lot!.id}'`,
      `UPDATE procurement.tender_revision SET changes = '[]' WHERE id = '${revision.id}'`,
      `UPDATE procurement.lot_price_item SET max_unit_price_cents = 1 WHERE lot_id = '${lot!.id}'`,
    ])
      await expect(app.owner.query(statement)).rejects.toThrow('is fixed');
    // Inside such a transaction weights and quantities, and a shorter deadline, are refused all the same.
    const next = await started(tender.id, (content) => (content.submissionDeadline = '2031-02-21T14:00'));
    const ready = (await move(officer, tender.id, next, 'submit-for-approval').expect(200)).body;
    for (const statement of [
      `UPDATE procurement.criterion SET weight = 50 WHERE lot_id = '${lot!.id}'`,
      `UPDATE procurement.lot_price_item SET quantity = 1 WHERE lot_id = '${lot!.id}'`,
      `UPDATE procurement.lot SET max_awards = 9 WHERE id = '${lot!.id}'`,
      `UPDATE procurement.tender SET submission_deadline = submission_deadline - interval '1 day', submission_local = submission_local - interval '1 day' WHERE id = '${tender.id}'`,
    ]) {
      await app.owner.query('BEGIN');
      await app.owner.query(
        `UPDATE procurement.tender_revision SET status = 'published', approved_by = $2, published_at = app.now(), number = 9, before = '{}', changes = '[]' WHERE id = $1`,
        [ready.id, approver.personId],
      );
      await expect(app.owner.query(statement)).rejects.toThrow('is fixed');
      await app.owner.query('ROLLBACK');
    }
  });
});

describe('at the opening', () => {
  test('a bid from before a corrigendum is judged by the terms of its day, without the cancelled lot', async () => {
    const tender = await office.published({ questionsDeadline: null, submissionDeadline: '2027-02-15T14:00' });
    const { bidId } = (await bid(tender, bidFor(tender, [0, 1], '120.00')).expect(201)).body;
    await revise(tender.id, (content) => (content.lots[0]!.priceItems[0]!.maxUnitPrice = '90.00'));
    const { version } = await office.read(tender.id);
    const cut = (
      await act(officer, `${tender.id}/lots/${tender.lots[1]!.id}/cancel`, version, { reason: 'Ei rahaa' }).expect(200)
    ).body;
    await app.setClock('2027-02-15T12:00:00Z');
    const content = await current(tender.id);
    const late = await app
      .as(officer)
      .post(`/api/v1/tenders/${tender.id}/revisions`)
      .send({ grounds: GROUNDS, content });
    expect([late.status, late.body.code]).toEqual([409, 'revision-after-deadline']);
    for (const actor of [officer, approver])
      await app.as(actor).post(`/api/v1/tenders/${tender.id}/opening`).send({ noConflictOfInterest: true }).expect(200);
    const opened = (await app.as(officer).get(`/api/v1/tenders/${tender.id}/opening`).expect(200)).body;
    expect(opened.bids).toMatchObject([{ bidId, status: 'opened', exclusion: null, lots: [{ number: 1 }] }]);
    expect(opened.bids[0].lots).toHaveLength(1);
    const evaluation = (await app.as(officer).get(`/api/v1/tenders/${tender.id}/evaluation`).expect(200)).body;
    expect(evaluation.lots.map((lot: { number: number }) => lot.number)).toEqual([1]);
    expect(cut.lots[1].cancelledAt).not.toBeNull();
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, systemActor, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary, readAwards } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { DirectAwardDetail, DirectAwardInput } from './direct-award.dto.js';

const DRAFT = JSON.parse(
  readFileSync(new URL('../tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
) as TenderInput;
const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const REASONS = 'Asiakkaiden hoitosuhde katkeaisi, ja vaihtaminen olisi heille kohtuutonta. Åäö.';

let app: TestApp;
let authority: string;
let officer: AuthorityActor;
let approver: AuthorityActor;
let stranger: AuthorityActor;
let provider: string;
let manager: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authority = await givenAuthority(app);
  officer = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  approver = await givenOfficial(app, authority, 'procurement-approver');
  const roles = ['procurement-officer', 'procurement-approver'] as const;
  stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), ...roles);
  provider = await givenProvider(app, 'Jatkuva Tuki Oy');
  manager = await givenProviderPerson(app, provider, 'provider-manager');
});
afterAll(() => app.close());

/** A light-regime purchase without deadlines or criteria: what a direct award needs of a draft. */
async function draft(change: Partial<TenderInput> = {}): Promise<TenderDetail> {
  const lots = DRAFT.lots.map((lot) => ({ ...lot, criteria: [], startsOn: null, mainCpv: '85312310' }));
  const body = {
    ...DRAFT,
    mainCpv: '85312310',
    estimatedValue: '800000.00',
    procedure: 'neg-wo-call',
    questionsDeadline: null,
    submissionDeadline: null,
    lots,
    ...change,
  };
  return (await app.as(officer).post('/api/v1/tenders').send(body).expect(201)).body;
}
const inputFor = (tender: TenderDetail, change: Partial<DirectAwardInput> = {}): DirectAwardInput => ({
  providerId: provider,
  ground: 'client-relationship',
  reasons: REASONS,
  transparency: true,
  prices: tender.lots.flatMap((lot) => lot.priceItems.map(({ code }) => ({ lotId: lot.id, code, unitPrice: '80.00' }))),
  ...change,
});
const start = async (tender: TenderDetail, change: Partial<DirectAwardInput> = {}): Promise<DirectAwardDetail> =>
  (await app.as(officer).post(`/api/v1/tenders/${tender.id}/direct-award`).send(inputFor(tender, change)).expect(201))
    .body;
const move = (actor: AuthorityActor, award: DirectAwardDetail, name: string, body: object = {}) =>
  app.as(actor).post(`/api/v1/direct-awards/${award.id}/${name}`).set('if-match', `"${award.version}"`).send(body);
const submitted = async (award: DirectAwardDetail): Promise<DirectAwardDetail> =>
  (await move(officer, award, 'submit').expect(200)).body;
const codes = (award: DirectAwardDetail): string[] => award.lacks.map(({ code }) => code);

describe('with a transparency notice', () => {
  let tender: TenderDetail;
  let award: DirectAwardDetail;

  test('a draft becomes a direct award that lacks neither deadline nor criteria', async () => {
    tender = await draft();
    award = await start(tender);
    expect(award).toMatchObject({ status: 'draft', lacks: [], noticeType: '25', providerName: 'Jatkuva Tuki Oy' });
    expect(award.grounds.map(({ code }) => code)).toContain('client-relationship');
    const again = await app.as(officer).post(`/api/v1/tenders/${tender.id}/direct-award`).send(inputFor(tender));
    expect([again.status, again.body.code]).toEqual([409, 'direct-award-exists']);
  });

  test('while it is under way the tender does not go its own way', async () => {
    const read = (await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200)).body as TenderDetail;
    for (const name of ['submit-for-approval', 'cancel']) {
      const refused = await app
        .as(officer)
        .post(`/api/v1/tenders/${tender.id}/${name}`)
        .set('if-match', `"${read.version}"`)
        .send({ reason: 'Ei näin.' });
      expect([refused.status, refused.body.code]).toEqual([409, 'tender-awarded-directly']);
    }
  });

  test('nobody sees it before the award; its submitter does not approve it, in the database either', async () => {
    award = await submitted(award);
    await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/direct-award`).expect(404);
    expect((await move(officer, award, 'approve').expect(403)).body.code).toBe('direct-award-own-approval');
    const own = app.owner.query('UPDATE procurement.direct_award SET approved_by = submitted_by WHERE id = $1', [
      award.id,
    ]);
    await expect(own).rejects.toThrow('direct_award_two_officers');
    const published = app.owner.query(
      `UPDATE procurement.tender SET status = 'published', approved_by = $2, published_at = app.now(), submission_local = timestamp '2031-01-01 12:00',
              submission_deadline = timestamp '2031-01-01 12:00' AT TIME ZONE 'Europe/Helsinki' WHERE id = $1`,
      [tender.id, approver.personId],
    );
    await expect(published).rejects.toThrow(/being awarded directly|is fixed/);
    const edit = await app
      .as(officer)
      .put(`/api/v1/direct-awards/${award.id}`)
      .set('if-match', `"${award.version}"`)
      .send(inputFor(tender));
    expect([edit.status, edit.body.code]).toEqual([409, 'direct-award-not-in-draft']);
  });

  test('of two approvals at once one is refused; the award waits for its standstill', async () => {
    const [first, second] = await Promise.all([move(approver, award, 'approve'), move(approver, award, 'approve')]);
    expect([first.status, second.status].sort()).toEqual([200, 412]);
    award = first.status === 200 ? first.body : second.body;
    expect(award).toMatchObject({ status: 'awarded', decision: { final: false } });
    const days = (Date.parse(award.decision!.standstillEndsAt as unknown as string) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(14);
    expect((await move(approver, award, 'cancel', { reason: 'Liian myöhään.' }).expect(409)).body.code).toBe(
      'direct-award-move-not-allowed',
    );
  });

  test('anyone reads the notice, and the tender is public without a deadline', async () => {
    const { body } = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/direct-award`).expect(200);
    expect(body).toMatchObject({
      noticeType: '25',
      providerName: 'Jatkuva Tuki Oy',
      reasons: REASONS,
      final: false,
      ground: { code: 'client-relationship', source: { fi: 'hankintalaki 110 §', en: 'Procurement Act § 110' } },
    });
    const page = (await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}`).expect(200)).body;
    expect(page).toMatchObject({ status: 'decided', awardedDirectly: true, submissionEnd: null });
    const seen = (await app.as(manager).get(`/api/v1/provider/tenders/${tender.id}`).expect(200)).body;
    expect(seen.permittedActions.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true);
  });

  test('the provider gets the decision as a document and a mail', async () => {
    const { body } = await app.as(manager).get(`/api/v1/tenders/${tender.id}/decision`).expect(200);
    expect(body.documents).toHaveLength(1);
    const pdf = await app.as(manager).get(`/api/v1/documents/${body.documents[0].documentId}`).expect(200);
    expect(pdf.headers['content-type']).toContain('application/pdf');
    const mails = await app.owner.query<{ subject: string; text: string }>(
      `SELECT subject, text FROM app.mail WHERE recipient = (SELECT email FROM app.person WHERE id = $1)`,
      [manager.personId],
    );
    expect(mails.rows.map(({ subject }) => subject)).toEqual(['Suorahankintapäätös: Työhönvalmennus Etelä-Savossa']);
    expect(mails.rows[0]!.text).toContain('Odotusaika');
  });

  test('its awards carry the agreed prices, and become final when the standstill is over', async () => {
    const before = await app.db.read(systemActor('spec'), (tx) => readAwards(tx, tender.id));
    expect(before.map(({ bidId, final, rank, prices }) => [bidId, final, rank, prices[0]?.unitPriceCents])).toEqual(
      tender.lots.map(() => [null, false, 1, 8_000n]),
    );
    const [lot] = tender.lots;
    const quantity = lot!.priceItems.reduce((sum, item) => sum + item.quantity, 0);
    expect(before[0]!.amountCents).toBe(BigInt(quantity) * 8_000n);
    await app.setClock(new Date(Date.parse(award.decision!.standstillEndsAt as unknown as string)));
    await app.settle();
    const read = (await app.as(officer).get(`/api/v1/direct-awards/${award.id}`).expect(200)).body;
    expect(read.decision.final).toBe(true);
    expect((await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200)).body.status).toBe('concluded');
  });

  test('what was awarded is written once', async () => {
    const price = app.owner.query('UPDATE procurement.direct_award SET reasons = $2 WHERE id = $1', [
      award.id,
      'muu syy',
    ]);
    await expect(price).rejects.toThrow(/is fixed/);
  });
});

describe('without a notice', () => {
  test('a small purchase is final at once', async () => {
    const lots = [{ ...DRAFT.lots[0]!, criteria: [], startsOn: null, estimatedValue: '40000.00' }];
    const tender = await draft({ mainCpv: '79998000', estimatedValue: '40000.00', lots });
    const award = await submitted(await start(tender, { ground: 'below-thres', transparency: false }));
    const { body } = await move(approver, award, 'approve').expect(200);
    expect(body).toMatchObject({ status: 'awarded', decision: { final: true } });
    expect((await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200)).body.status).toBe('concluded');
    const shown = (await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/direct-award`).expect(200)).body;
    expect([shown.noticeType, shown.final]).toEqual([null, true]);
    expect((await app.db.read(systemActor('spec'), (tx) => readAwards(tx, tender.id)))[0]?.final).toBe(true);
  });
});

describe('what a direct award lacks', () => {
  test('a ground of another regime, a notice the regime does not know, short reasons, prices above the maximum or missing', async () => {
    const tender = await draft({
      mainCpv: '79998000',
      estimatedValue: '100000.00',
      lots: [{ ...DRAFT.lots[0]!, criteria: [], startsOn: null, estimatedValue: '100000.00' }],
    });
    const [lot] = tender.lots;
    const [first] = lot!.priceItems;
    const award = await start(tender, {
      reasons: 'Siksi.',
      prices: [{ lotId: lot!.id, code: first!.code, unitPrice: '120.01' }],
    });
    expect(codes(award)).toEqual([
      'ground-not-of-regime',
      'notice-not-of-regime',
      'reasons-short',
      'price-above-maximum',
      'price-missing',
    ]);
    const refused = await move(officer, award, 'submit').expect(422);
    expect(refused.body.errors).toHaveLength(5);
    const saved = await app
      .as(officer)
      .put(`/api/v1/direct-awards/${award.id}`)
      .set('if-match', `"${award.version}"`)
      .send(inputFor(tender, { ground: 'technical', transparency: false }))
      .expect(200);
    expect(codes(saved.body)).toEqual([]);
    await app
      .as(officer)
      .put(`/api/v1/direct-awards/${award.id}`)
      .set('if-match', `"${award.version}"`)
      .send(inputFor(tender))
      .expect(412);
  });

  test('a price for another tender and a provider nobody knows are refused', async () => {
    const tender = await draft();
    const other = await draft();
    const post = (change: Partial<DirectAwardInput>) =>
      app.as(officer).post(`/api/v1/tenders/${tender.id}/direct-award`).send(inputFor(tender, change));
    expect((await post({ prices: inputFor(other).prices }).expect(422)).body.code).toBe('price-item-unknown');
    expect(
      (await post({ prices: [...inputFor(tender).prices, ...inputFor(tender).prices] }).expect(422)).body.code,
    ).toBe('price-item-unknown');
    expect((await post({ providerId: authority }).expect(422)).body.code).toBe('provider-unknown');
    expect((await post({ ground: 'because' })).status).toBeGreaterThanOrEqual(400);
  });
});

test('an officer who acts for the provider neither submits nor approves', async () => {
  const both = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  await app.owner.query(
    `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-staff')`,
    [both.personId, provider],
  );
  const award = await start(await draft());
  expect((await move(both, award, 'submit').expect(403)).body.code).toBe('direct-award-own-company');
  expect((await move(both, await submitted(award), 'approve').expect(403)).body.code).toBe('direct-award-own-company');
});

describe('back and away', () => {
  test('a returned one may be changed, a cancelled one leaves the draft free', async () => {
    const tender = await draft();
    const award = await submitted(await start(tender));
    const returned = (await move(approver, award, 'return', { reason: 'Perustele tarkemmin.' }).expect(200)).body;
    expect(returned.status).toBe('draft');
    expect((await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200)).body.status).toBe('draft');
    const again = await submitted(returned);
    const cancelled = (await move(approver, again, 'cancel', { reason: 'Kilpailutetaan.' }).expect(200)).body;
    expect([cancelled.status, cancelled.cancelReason]).toEqual(['cancelled', 'Kilpailutetaan.']);
    expect(cancelled.history.map((row: { move: string }) => row.move).sort()).toEqual([
      'cancel',
      'create',
      'return',
      'submit',
      'submit',
    ]);
    await start((await app.as(officer).get(`/api/v1/tenders/${tender.id}`).expect(200)).body);
  });
});

test('who may do what', async () => {
  const tender = await draft();
  const award = await start(tender);
  const path = `/api/v1/direct-awards/${award.id}`;
  await app.as(ANONYMOUS).get(path).expect(401);
  await app.as(manager).get(path).expect(403);
  await app.as(stranger).get(path).expect(404);
  await app.as(officer).get(`/api/v1/direct-awards/${UNKNOWN}`).expect(404);
  await move(stranger, award, 'submit').expect(404);
  await move(approver, award, 'submit').expect(403);
  await app.as(stranger).post(`/api/v1/tenders/${tender.id}/direct-award`).send(inputFor(tender)).expect(404);
  const mine = (await app.as(officer).get('/api/v1/direct-awards?limit=100').expect(200)).body;
  expect(mine.items.map(({ id }: { id: string }) => id)).toContain(award.id);
  expect((await app.as(stranger).get('/api/v1/direct-awards').expect(200)).body.items).toEqual([]);
});

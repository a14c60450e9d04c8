import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { readFileSync } from 'node:fs';
import type { TenderInput } from '../tenders/tender-input.dto.js';
import { SIMILAR_TENDERS } from './read-tender-regime.js';

const DRAFT = JSON.parse(
  readFileSync(new URL('../tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
) as TenderInput;
const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const DAY = 86_400_000;

let app: TestApp;
let authority: string;
let officer: AuthorityActor;
let stranger: AuthorityActor;
let bidder: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authority = await givenAuthority(app);
  officer = await givenOfficial(app, authority, 'procurement-officer', 'procurement-approver');
  stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'procurement-officer');
  bidder = await givenProviderPerson(app, await givenProvider(app), 'provider-bidder');
});
afterAll(() => app.close());

const lots = (...values: string[]): TenderInput['lots'] =>
  values.map((estimatedValue, index) => ({
    ...DRAFT.lots[0]!,
    title: { fi: `Osa ${index + 1}` },
    reference: `LOT-000${index + 1}`,
    estimatedValue,
  }));
const draft = async (change: Partial<TenderInput>, actor = officer) =>
  (
    await app
      .as(actor)
      .post('/api/v1/tenders')
      .send({ ...DRAFT, ...change })
      .expect(201)
  ).body;
const regime = async (id: string) => (await app.as(officer).get(`/api/v1/tenders/${id}/regime`).expect(200)).body;
const codes = (tender: { missing: { code: string }[] }): string[] => tender.missing.map(({ code }) => code);
/** So many days from now, 14.00 on the wall clock. */
const inDays = (days: number): string => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T14:00`;

describe('trying the rules', () => {
  const ask = (body: object) => app.as(ANONYMOUS).post('/api/v1/regime/assessments').send(body);

  test('anyone may ask; the answer carries its reasons', async () => {
    const { body } = await ask({ cpv: '79998000', value: '216000.00', day: '2026-11-24' }).expect(200);
    expect(body).toMatchObject({
      regime: 'eu-general',
      nationalThreshold: '60000.00',
      euThreshold: '216000.00',
      times: [{ phase: 'tenders', days: 30, earliest: '2026-12-28' }],
      standstillDays: 14,
      lotsReasonRequired: true,
    });
    const [first] = body.answers;
    expect(first.topic).toBe('regime');
    expect(first.sentence.sv).toContain('216\u00a0000,00\u00a0€');
    expect(first.rows.map((row: { note: { en: string } | null }) => row.note?.en)).toContain(
      'Delegated Regulation (EU) 2025/2152, 1.1.2026–1.1.2028',
    );
  });

  test.each([
    ['a value that is not money', { cpv: null, value: 'paljon' }, 422],
    ['a CPV code with a check digit', { cpv: '79998000-6', value: '1.00' }, 422],
    ['an unknown buyer', { cpv: null, value: '1.00', buyer: 'company' }, 422],
    ['a day before the tables', { cpv: null, value: '1.00', day: '2021-12-31' }, 422],
    ['an unknown field', { cpv: null, value: '1.00', colour: 'blue' }, 422],
  ])('%s is refused', async (_, body, status) => {
    expect([400, status]).toContain((await ask(body)).status);
  });
});

describe('the regime of a draft', () => {
  test('the greatest of estimate and lots counts, and without a value there is no answer yet', async () => {
    const summed = await draft({ estimatedValue: '150000.00', lots: lots('120000.00', '100000.00') });
    expect((await regime(summed.id)).assessment).toMatchObject({ regime: 'eu-general', value: '220000.00' });
    const empty = await draft({ estimatedValue: null, lots: [] });
    expect(await regime(empty.id)).toEqual({ assessment: null, split: null });
  });

  test('an EU tender in one lot lacks its reasons; with them it lacks nothing', async () => {
    const single = await draft({ estimatedValue: '300000.00', lots: lots('300000.00') });
    expect(codes(single)).toEqual(['undivided-reason-missing']);
    const reasoned = await draft({
      estimatedValue: '300000.00',
      lots: lots('300000.00'),
      undividedReason: { fi: 'Palvelu on yksi kokonaisuus.' },
    });
    expect(reasoned.missing).toEqual([]);
    expect(reasoned.undividedReason).toEqual({ fi: 'Palvelu on yksi kokonaisuus.' });
    expect(codes(await draft({ estimatedValue: '215999.99', lots: lots('215999.99') }))).toEqual([]);
  });

  test('a time for bids below the minimum is told with the first possible day, and the day itself is enough', async () => {
    const open = {
      procedure: 'open',
      questionsDeadline: null,
      estimatedValue: '300000.00',
      lots: lots('150000.00', '150000.00').map((lot) => ({ ...lot, startsOn: null })),
    } as const;
    const short = await draft({ ...open, submissionDeadline: inDays(12) } as Partial<TenderInput>);
    expect(codes(short)).toEqual(['deadline-too-short']);
    const earliest = (await regime(short.id)).assessment.times[0].earliest as string;
    const [year, month, day] = earliest.split('-').map(Number);
    expect(short.missing[0].text.fi).toContain(`${day}.${month}.${year}`);
    expect(codes(await draft({ ...open, submissionDeadline: `${earliest}T00:00` } as Partial<TenderInput>))).toEqual(
      [],
    );
    const light = await draft({ ...open, mainCpv: '85312310', submissionDeadline: inDays(12) } as Partial<TenderInput>);
    expect(codes(light)).toEqual([]);
    await app
      .as(officer)
      .post(`/api/v1/tenders/${short.id}/submit-for-approval`)
      .set('if-match', '"1"')
      .send({})
      .expect(422);
  });

  test('a buyer of the State has the lower threshold; a concession has its own', async () => {
    const state = await givenAuthority(app, 'Valtion virasto');
    await app.owner.query('UPDATE app.organisation SET central_government = true WHERE id = $1', [state]);
    const official = await givenOfficial(app, state, 'procurement-officer');
    const { id } = await draft({ estimatedValue: '140000.00', lots: lots('140000.00') }, official);
    const { body } = await app.as(official).get(`/api/v1/tenders/${id}/regime`).expect(200);
    expect(body.assessment).toMatchObject({ regime: 'eu-general', euThreshold: '140000.00' });
    const conceded = await draft({ estimatedValue: '500000.00', concession: true, lots: lots('500000.00') });
    expect((await regime(conceded.id)).assessment.regime).toBe('concession-national');
  });

  test('who may read it', async () => {
    const { id } = await draft({});
    const path = `/api/v1/tenders/${id}/regime`;
    await app.as(ANONYMOUS).get(path).expect(401);
    await app.as(bidder).get(path).expect(403);
    await app.as(stranger).get(path).expect(404);
    await app.as(officer).get(`/api/v1/tenders/${UNKNOWN}/regime`).expect(404);
  });
});

describe('tenders that look like one purchase in parts', () => {
  test('are told with what they are, by CPV group or service kind, for twelve months, unless cancelled', async () => {
    const buyer = await givenAuthority(app, 'Pilkkova alue');
    const own = await givenOfficial(app, buyer, 'procurement-officer');
    const make = (estimatedValue: string, change: Partial<TenderInput> = {}) =>
      draft({ estimatedValue, lots: lots(estimatedValue), ...change }, own);
    const splitOf = async (id: string) =>
      (await app.as(own).get(`/api/v1/tenders/${id}/regime`).expect(200)).body.split;

    const first = await make('35000.00');
    expect(await splitOf(first.id)).toBeNull();
    await app.owner.query(
      `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, main_cpv, estimated_value_cents, status_at, created_by, created_at, updated_at)
       VALUES ($1, $2, 'T-OLD', 'ocds-old', '{}', '79998000', 5000000, app.now(), $3, app.now() - interval '13 months', app.now())`,
      [newId(), buyer, own.personId],
    );
    expect(await splitOf(first.id)).toBeNull();
    const sameKind = await make('25000.00', { mainCpv: '85312310' });
    const warning = await splitOf(first.id);
    expect(warning).toMatchObject({ threshold: '60000.00', sum: '60000.00' });
    expect(warning.parts.map(({ number }: { number: string }) => number)).toEqual([first.number, sameKind.number]);

    // A tender of another class that was put out under its own EU rules is no part of it.
    await make('216000.00');
    const social = await make('390000.00', { mainCpv: '85312310' });
    const parts = (await splitOf(social.id)).parts as { value: string }[];
    expect(parts.map(({ value }) => value)).not.toContain('216000.00');

    const otherKind = lots('25000.00').map((lot) => ({ ...lot, serviceKind: 'startup-coaching' }));
    const unlike = await make('59000.00', { mainCpv: '72000000', lots: otherKind });
    expect(await splitOf(unlike.id)).toBeNull();

    await app
      .as(own)
      .post(`/api/v1/tenders/${sameKind.id}/cancel`)
      .set('if-match', '"1"')
      .send({ reason: 'Tarve poistui.' })
      .expect(200);
    expect(await splitOf(first.id)).toBeNull();
  });

  test('the question is answered from indexes among many tenders', async () => {
    const buyer = await givenAuthority(app, 'Suuri alue');
    await app.owner.query(
      `INSERT INTO procurement.tender (id, authority_id, number, ocid, title, main_cpv, estimated_value_cents, status_at, created_by, created_at, updated_at)
       SELECT gen_random_uuid(), CASE WHEN n % 50 = 0 THEN $1::uuid ELSE $2::uuid END, 'M-' || n, 'ocds-m-' || n, '{}',
              (72000000 + (n % 90) * 100000)::text, 1000000, app.now(), $3, app.now() - (n % 1500) * interval '1 day', app.now()
         FROM generate_series(1, 6000) n`,
      [buyer, authority, officer.personId],
    );
    await app.owner.query(
      `INSERT INTO procurement.lot (id, tender_id, number, reference, title, service_kind)
       SELECT gen_random_uuid(), id, 1, 'LOT-0001', '{}', (ARRAY['job-coaching', 'career-guidance', 'language-coaching'])[1 + abs(hashtext(number)) % 3]
         FROM procurement.tender WHERE number LIKE 'M-%'`,
    );
    await app.owner.query('ANALYZE procurement.tender, procurement.lot');
    const now = Date.now();
    const params = [buyer, newId(), new Date(now - 365 * DAY), new Date(now + 365 * DAY), '799', ['job-coaching']];
    const { rows } = await app.owner.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${SIMILAR_TENDERS}`, params);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('tender_by_cpv_group');
    expect(plan).not.toContain('Seq Scan on tender');
    expect(plan).not.toContain('Seq Scan on lot');
  });
});

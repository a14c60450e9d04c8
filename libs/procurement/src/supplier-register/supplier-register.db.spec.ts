import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ANONYMOUS,
  calendarDate,
  startOfHelsinkiDay,
  addDays,
  toHelsinki,
  type AuthorityActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { Procedures, REGISTER as INPUT } from '../../../../test/support/given-procedure.js';
import type { TenderDetail } from '../tenders/tenders.dto.js';
import type { OfficerRegister, ProviderRegister, RegisterInput } from './register.dto.js';
import type { RegisterMemberView } from './register-members.dto.js';

let app: TestApp;
let p: Procedures;
let writer: AuthorityActor;
let approver: AuthorityActor;
let stranger: AuthorityActor;
let aamu: ProviderActor;
let ilta: ProviderActor;
let yo: ProviderActor;
beforeAll(async () => {
  app = await testApp(procurementLibrary);
  p = await Procedures.given(app);
  ({ officer: writer, approver, stranger } = p);
  [aamu, ilta, , yo] = p.providers;
});
afterAll(() => app.close());

const at = (register: { id: string }, path = ''): string => `/api/v1/registers/${register.id}${path}`;
const open = (register: { id: string }, path = ''): string => `/api/v1/provider/registers/${register.id}${path}`;
const create = async (change: Partial<RegisterInput> = {}): Promise<OfficerRegister> =>
  (
    await app
      .as(writer)
      .post('/api/v1/registers')
      .send({ ...INPUT, ...change })
      .expect(201)
  ).body;
const publish = (register: OfficerRegister, actor = approver) =>
  app.as(actor).post(at(register, '/publish')).set('if-match', `"${register.version}"`).send({});
const join = (actor: ProviderActor, register: OfficerRegister, category = 0, answers = ['Kymmenen vuotta.', 'On.']) =>
  app.as(actor).post(open(register, '/members')).send({ categoryId: register.categories[category]!.id, answers });
const members = async (register: OfficerRegister, query = ''): Promise<RegisterMemberView[]> =>
  (
    await app
      .as(writer)
      .get(at(register, `/members${query}`))
      .expect(200)
  ).body.items;
const decide = (
  register: OfficerRegister,
  member: RegisterMemberView,
  move: string,
  reason: string | null = 'Täyttää vaatimukset.',
  actor = writer,
) =>
  app
    .as(actor)
    .post(at(register, `/members/${member.id}/decision`))
    .set('if-match', `"${member.version}"`)
    .send({ move, reason });

test('a register is written by one officer, published by another, and public from then on', async () => {
  const draft = await create();
  await app.as(ANONYMOUS).get(`/api/v1/public/registers/${draft.id}`).expect(404);
  await app.as(stranger).get(at(draft)).expect(404);
  await app.as(aamu).get(at(draft)).expect(403);
  await app.as(ANONYMOUS).get('/api/v1/registers').expect(401);
  await join(aamu, draft).expect(404);
  expect((await publish(draft, writer).expect(403)).body.code).toBe('register-own-publication');
  await publish(draft, stranger).expect(404);
  const bad = await app
    .as(writer)
    .put(at(draft))
    .set('if-match', '"1"')
    .send({ ...INPUT, categories: [{ ...INPUT.categories[0], municipalities: ['999'] }] })
    .expect(422);
  expect(bad.body.errors[0].pointer).toBe('/categories/0/municipalities');
  const saved = (
    await app
      .as(writer)
      .put(at(draft))
      .set('if-match', '"1"')
      .send({ ...INPUT, mainCpv: null })
      .expect(200)
  ).body as OfficerRegister;
  expect((await publish(saved).expect(422)).body.code).toBe('register-incomplete');
  const again = (await app.as(writer).put(at(draft)).set('if-match', '"2"').send(INPUT).expect(200))
    .body as OfficerRegister;
  await publish(draft).expect(412);
  const published = (await publish(again).expect(200)).body as OfficerRegister;
  expect(published).toMatchObject({ status: 'open', stage: 'joining', accepted: 0, waiting: 0 });
  expect(
    (await app.as(writer).put(at(draft)).set('if-match', `"${published.version}"`).send(INPUT).expect(409)).body.code,
  ).toBe('register-not-draft');
  const seen = await app.as(ANONYMOUS).get(`/api/v1/public/registers/${draft.id}`).expect(200);
  expect(seen.body.categories.map(({ title }: { title: { fi: string } }) => title.fi)).toEqual([
    'Ryhmävalmennus',
    'Uraohjaus',
  ]);
  const list = await app.as(ANONYMOUS).get('/api/v1/public/registers').expect(200);
  expect(list.body.items).toHaveLength(1);
});

test('an application is decided within ten working days, with reasons where something is refused', async () => {
  const register = (await publish(await create()).expect(200)).body as OfficerRegister;
  const joined = (await join(aamu, register).expect(201)).body as ProviderRegister;
  expect(joined.memberships).toMatchObject([
    { status: 'applied', overdue: false, permittedActions: [{ action: 'register-member:withdraw', allowed: true }] },
  ]);
  expect((await join(aamu, register).expect(409)).body.code).toBe('member-already');
  expect((await join(ilta, register, 0, ['Vain yksi.']).expect(422)).body.code).toBe('member-answers-missing');
  const twice = await Promise.all([join(ilta, register), join(ilta, register)]);
  expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect((await app.as(ilta).get(open(register)).expect(200)).body.memberships).toHaveLength(1);
  const [first, asked] = (await members(register)) as [RegisterMemberView, RegisterMemberView];
  // One application takes 15 working days, on a ground that its applicant is told; once, and not by another buyer.
  const extend = (member: RegisterMemberView, reason = 'Todistukset tarkistetaan.', actor = writer) =>
    app
      .as(actor)
      .post(at(register, `/members/${member.id}/extension`))
      .set('if-match', `"${member.version}"`)
      .send({ reason });
  await extend(asked, 'Todistukset tarkistetaan.', stranger).expect(404);
  await extend(asked, '').expect(422);
  await app
    .as(aamu)
    .post(at(register, `/members/${asked.id}/extension`))
    .set('if-match', '"1"')
    .send({})
    .expect(403);
  await extend(asked).expect(200);
  await extend(asked).expect(412);
  const [, second] = (await members(register)) as [RegisterMemberView, RegisterMemberView];
  expect(second).toMatchObject({ extensionReason: 'Todistukset tarkistetaan.', status: 'applied' });
  expect(second.decideBy > asked.decideBy).toBe(true);
  expect((await extend(second).expect(409)).body.code).toBe('member-extended-already');
  const { rows: letters } = await app.owner.query<{ text: string }>(
    `SELECT text FROM app.mail WHERE text LIKE '%Todistukset tarkistetaan.%' AND text LIKE '%/provider/registers/' || $1 || '%'`,
    [register.id],
  );
  expect(letters).toHaveLength(1);
  await app.setClock(startOfHelsinkiDay(addDays(calendarDate(first.decideBy), 1)));
  expect((await members(register)).map(({ overdue }) => overdue)).toEqual([true, false]);
  expect((await extend(first).expect(409)).body.code).toBe('member-extension-late');
  expect((await app.as(writer).get(at(register)).expect(200)).body).toMatchObject({ waiting: 2, overdue: 1 });
  await decide(register, first, 'accept', null, stranger).expect(404);
  await app
    .as(aamu)
    .post(at(register, `/members/${first.id}/decision`))
    .set('if-match', '"1"')
    .send({ move: 'accept', reason: null })
    .expect(403);
  expect((await decide(register, first, 'suspend').expect(409)).body.code).toBe('member-move-not-allowed');
  expect((await decide(register, second, 'decline', null).expect(422)).body.code).toBe('member-reason-missing');
  await decide(register, first, 'accept', null).expect(200);
  await decide(register, first, 'accept').expect(412);
  await decide(register, second, 'decline', 'Tilat eivät ole esteettömät.').expect(200);
  const { rows } = await app.owner.query<{ text: string }>(`SELECT text FROM app.mail WHERE text LIKE '%esteettömät%'`);
  expect(rows).toHaveLength(1);
  const again = (await join(ilta, register).expect(201)).body as ProviderRegister;
  expect(again.memberships.map(({ status }) => status)).toEqual(['applied', 'declined']);
  const own = again.memberships[0]!;
  await app
    .as(aamu)
    .post(open(register, `/members/${own.id}/withdraw`))
    .set('if-match', '"1"')
    .send({})
    .expect(404);
  const gone = await app
    .as(ilta)
    .post(open(register, `/members/${own.id}/withdraw`))
    .set('if-match', '"1"')
    .send({})
    .expect(200);
  expect(gone.body.memberships[0]).toMatchObject({ status: 'withdrawn', permittedActions: [] });
  await expect(
    app.db.transaction(aamu, (tx) =>
      tx.query(
        `UPDATE procurement.register_member SET status = 'accepted', decided_by = applied_by, decided_at = now() WHERE id = $1`,
        [first.id],
      ),
    ),
  ).rejects.toThrow(/does not decide/);
});

test('a register is open for 30 days at least, and an application stands on the declaration of its day', async () => {
  const soon = toHelsinki((await p.ahead(29)).instant).date;
  expect((await publish(await create({ validTo: soon })).expect(422)).body.code).toBe('register-too-short');
  const register = (await publish(await create()).expect(200)).body as OfficerRegister;
  await p.declare(aamu, 0, 'Vakuutus 2 M€.').expect(200);
  await join(aamu, register).expect(201);
  await join(ilta, register).expect(201);
  await p.declare(aamu, 1, 'Vakuutus 1 M€.').expect(200);
  const pinned = (await members(register)).map(({ providerName, declarationVersion }) => [
    providerName,
    declarationVersion,
  ]);
  expect(pinned.sort()).toEqual([
    ['Aamu Oy', 1],
    ['Ilta Oy', null],
  ]);
  await expect(
    app.db.transaction(aamu, (tx) =>
      tx.query(`UPDATE procurement.register_member SET declaration_id = NULL WHERE provider_id = $1`, [
        aamu.organisationId,
      ]),
    ),
  ).rejects.toThrow(/not rewritten/);
});

test('each call-off goes to all accepted members of its category, as they are when it is published', async () => {
  const register = (await publish(await create()).expect(200)).body as OfficerRegister;
  const { local } = await p.ahead(41);
  const body = {
    categoryId: register.categories[0]!.id,
    title: { fi: 'Kevään ryhmät', sv: 'Vårens grupper' },
    description: { fi: 'Neljä ryhmää.' },
    estimatedValue: '40000.00',
    quantity: 4,
    durationMonths: 6,
    submissionDeadline: local,
  };
  const call = () => app.as(writer).post(at(register, '/call-offs')).send(body);
  expect((await call().expect(409)).body.code).toBe('call-off-nobody-to-invite');
  for (const one of [aamu, ilta]) await join(one, register).expect(201);
  await join(aamu, register, 1).expect(201);
  for (const member of await members(register)) await decide(register, member, 'accept', null).expect(200);
  const { id } = (await call().expect(201)).body as { id: string };
  const suspended = (await members(register)).find(
    ({ providerName, categoryId }) => providerName === 'Ilta Oy' && categoryId === body.categoryId,
  )!;
  await decide(register, suspended, 'suspend', 'Vakuutus on päättynyt.').expect(200);
  const draft = (await app.as(writer).get(`/api/v1/tenders/${id}`).expect(200)).body as TenderDetail;
  expect(draft.title).toEqual(body.title);
  const lacks = async () =>
    ((await app.as(writer).get(`/api/v1/tenders/${id}`).expect(200)).body as TenderDetail).missing.map(
      ({ code }) => code,
    );
  // The first call-off waits for the 30 days of joining, and for those who joined in them.
  expect(await lacks()).toEqual(['first-joining-running']);
  expect(register.firstCallOffOn).toBe(toHelsinki((await p.ahead(30)).instant).date);
  await join(yo, register).expect(201);
  await app.setClock(startOfHelsinkiDay(calendarDate(register.firstCallOffOn!)));
  expect(await lacks()).toEqual(['first-applications-undecided']);
  const late = (await members(register)).find(({ status }) => status === 'applied')!;
  await decide(register, late, 'decline', 'Kokemus puuttuu.').expect(200);
  expect(await lacks()).toEqual([]);
  const submitted = (
    await app
      .as(writer)
      .post(`/api/v1/tenders/${id}/submit-for-approval`)
      .set('if-match', `"${draft.version}"`)
      .send({})
      .expect(200)
  ).body as TenderDetail;
  const tender = (
    await app
      .as(approver)
      .post(`/api/v1/tenders/${id}/approve-and-publish`)
      .set('if-match', `"${submitted.version}"`)
      .send({})
      .expect(200)
  ).body as TenderDetail;
  const procedure = await app.as(writer).get(`/api/v1/tenders/${id}/procedure`).expect(200);
  expect(procedure.body).toMatchObject({
    origin: { kind: 'register', number: register.number },
    invitations: [{ providerName: 'Aamu Oy' }],
  });
  const bid = (actor: ProviderActor) =>
    app
      .as(actor)
      .post(`/api/v1/tenders/${id}/bids`)
      .set('idempotency-key', nextKey())
      .send({
        lots: [{ lotId: tender.lots[0]!.id, prices: [{ code: 'UNIT', unitPrice: '900.00' }], answers: [] }],
        declarations: { noExclusionGrounds: true, acceptsTerms: true },
      });
  await bid(ilta).expect(404);
  await bid(aamu).expect(201);
  expect((await app.as(writer).get(at(register)).expect(200)).body.callOffs).toMatchObject([
    { tenderId: id, status: 'published' },
  ]);
  // What has been called off goes on although the register closes.
  const now = (await app.as(writer).get(at(register)).expect(200)).body as OfficerRegister;
  await app
    .as(writer)
    .post(at(register, '/close'))
    .set('if-match', `"${now.version}"`)
    .send({ reason: 'Uusi rekisteri avattu.' })
    .expect(200);
  expect((await call().expect(409)).body.code).toBe('register-not-open');
  expect((await join(aamu, register).expect(409)).body.code).toBe('register-not-open');
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { contractsLibrary } from '@kasvutori/contracts';
import { procurementLibrary } from '@kasvutori/procurement';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAgreement } from '../../../../test/support/given-agreement.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { ContractDetail } from '../agreements/agreements.dto.js';
import type { CooperationDetail } from './cooperation.dto.js';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';

describe('a contract drawn from a cooperation agreement', () => {
  let app: TestApp;
  let manager: AuthorityActor;
  let reader: AuthorityActor;
  let partner: AuthorityActor;
  let stranger: AuthorityActor;
  let works: ProviderActor;
  let company: ProviderActor;
  let agreement: CooperationDetail;
  let asked: Record<string, unknown>;
  let contract: ContractDetail;

  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary);
    const region = await givenAuthority(app, 'Järvialue');
    const town = await givenAuthority(app, 'Äänekosken kaupunki');
    manager = await givenOfficial(app, region, 'contract-manager');
    reader = await givenOfficial(app, region, 'case-worker');
    partner = await givenOfficial(app, town, 'contract-manager');
    stranger = await givenOfficial(app, await givenAuthority(app, 'Muu alue'), 'contract-manager');
    works = await givenProviderPerson(app, await givenProvider(app, 'Äänekosken Työpajat'), 'provider-manager');
    company = await givenProviderPerson(app, await givenProvider(app, 'Ötökkä Oy'), 'provider-manager');
    await app.setClock('2027-01-15T09:00:00Z');
    const [own, produces, state] = givenAgreement(region, town).parties;
    const [duty] = givenAgreement(region, town).responsibilities;
    if (!own || !produces || !state || !duty) throw new Error('the agreement has its parties');
    const input = givenAgreement(region, town, {
      validTo: '2028-01-01',
      parties: [own, { ...produces, providerId: works.organisationId }, state],
      responsibilities: [duty, { ...duty, municipalities: ['491'], producer: 3, bought: true }],
    });
    const named = { ...produces, providerId: region };
    const unknown = await app
      .as(manager)
      .post('/api/v1/cooperations')
      .send({ ...input, parties: [own, named, state] });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'body-unknown']);
    agreement = (await app.as(manager).post('/api/v1/cooperations').send(input).expect(201)).body;
    agreement = (await move(manager, 'propose')).body;
    for (const [actor, party] of [
      [manager, 1],
      [partner, 2],
      [manager, 3],
    ] as const)
      agreement = (await move(actor, 'acceptances', { party, acceptedOn: '2027-01-12', decision: 'Hallitus § 14' }))
        .body;
    asked = {
      serviceKind: 'job-coaching',
      municipalities: ['046', '740'],
      providerId: works.organisationId,
      unitPrice: '85.50',
      cap: '20000.00',
      validFrom: '2027-02-01',
      lastDay: '2027-12-31',
      language: 'fi',
      ground: 'Hankintayksiköiden välinen yhteistyö, hankintalaki 16 §.',
    };
  });
  afterAll(() => app?.close());

  const move = (actor: AuthorityActor, name: string, body: object = {}) =>
    app
      .as(actor)
      .post(`/api/v1/cooperations/${agreement.id}/${name}`)
      .set('if-match', `"${agreement.version}"`)
      .send(body);
  const draw = (actor: AuthorityActor | ProviderActor | typeof ANONYMOUS, change: object = {}, key: string = newId()) =>
    app
      .as(actor)
      .post(`/api/v1/cooperations/${agreement.id}/contracts`)
      .set('idempotency-key', key)
      .send({ ...asked, ...change });
  const act = (name: string, body: object = {}) =>
    app
      .as(manager)
      .post(`/api/v1/contracts/${contract.id}/${name}`)
      .set('if-match', `"${contract.version}"`)
      .send(body);
  const sign = (actor: AuthorityActor | ProviderActor) =>
    app
      .as(actor)
      .post(`/api/v1/contracts/${contract.id}/signatures`)
      .set('idempotency-key', newId())
      .set(AUTHENTICATED_HEADER, new Date().toISOString())
      .send({ documentSha256: contract.documentSha256 });
  const read = async (actor: AuthorityActor | ProviderActor = manager): Promise<ContractDetail> =>
    (await app.as(actor).get(`/api/v1/contracts/${contract.id}`).expect(200)).body;

  test('is offered to whoever organises, with what the matrix says', () => {
    const may = agreement.permittedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
    expect(may).toContain('contract:draft');
    expect(agreement.toContract).toContainEqual({
      serviceKind: 'job-coaching',
      municipalities: ['046', '740'],
      unit: { fi: 'tapaaminen', sv: 'möte', en: 'meeting' },
      producer: 'Äänekosken kaupunki',
      bought: false,
      providerId: works.organisationId,
      providerName: 'Äänekosken Työpajat',
    });
    expect(agreement.toContract).toContainEqual(expect.objectContaining({ municipalities: ['491'], bought: true }));
  });

  test('is refused to whoever does not organise, and outside what was agreed', async () => {
    await draw(ANONYMOUS).expect(401);
    for (const actor of [reader, works]) await draw(actor).expect(403);
    await draw(stranger).expect(404);
    const theirs = (await app.as(partner).get(`/api/v1/cooperations/${agreement.id}`).expect(200)).body;
    expect([theirs.toContract, theirs.permittedActions]).toEqual([[], []]);
    const refusals: [AuthorityActor, object, number, string, string?][] = [
      [partner, {}, 422, 'not-the-organiser', '/municipalities'],
      [manager, { municipalities: ['740', '491'] }, 422, 'not-the-organiser', '/municipalities'],
      [manager, { providerId: company.organisationId }, 422, 'provider-is-not-producer', '/providerId'],
      [manager, { municipalities: ['491'], providerId: UNKNOWN }, 422, 'provider-is-not-producer', '/providerId'],
      [manager, { lastDay: '2028-01-01' }, 422, 'outside-cooperation-days', '/validFrom'],
      [manager, { lastDay: '2027-01-31' }, 422, 'contract-dates-crossed', '/lastDay'],
      [manager, { ground: 'lyhyt' }, 422, 'validation-failed', '/ground'],
    ];
    for (const [actor, change, status, code, pointer] of refusals) {
      const { status: given, body } = await draw(actor, change);
      expect([given, body.code, body.errors?.[0]?.pointer]).toEqual([status, code, pointer]);
    }
    const outside = app.owner.query(
      `INSERT INTO contracts.contract (id, number, authority_id, provider_id, basis, cooperation_id, cooperation_producer, cooperation_ground, title,
         service_kind, municipalities, valid_from, valid_to, cap_cents, status, language, created_at)
       VALUES ($1, 'S-2027-9999', $2, $3, 'cooperation', $4, 'Kaupunki', 'hankintalaki 16 §', '{"fi":"x"}', 'job-coaching', '{999}', '2027-02-01', '2027-03-01', 0, 'draft', 'fi', now())`,
      [newId(), manager.organisationId, works.organisationId, agreement.id],
    );
    await expect(outside).rejects.toThrow('outside its cooperation agreement');
  });

  test('is drawn up once for one key, with the matrix’s service and the price that was given', async () => {
    const key = newId();
    const [first, again] = await Promise.all([draw(manager, {}, key), draw(manager, {}, key)]);
    expect([first.status, again.status, first.body.id]).toEqual([201, 201, again.body.id]);
    contract = first.body;
    expect(contract).toMatchObject({
      ...{ basis: 'cooperation', status: 'draft', providerName: 'Äänekosken Työpajat', cap: '20000.00' },
      ...{ municipalities: ['046', '740'], validFrom: '2027-02-01', validTo: '2028-01-01', tenderId: null },
      ...{ cooperationId: agreement.id, cooperationNumber: agreement.number, cooperationEnd: null },
      prices: [{ code: 'UNIT', unitPrice: '85.50', clause: '3.1' }],
    });
    const listed = async (query: object) =>
      (await app.as(manager).get('/api/v1/contracts').query(query).expect(200)).body.items.map(
        ({ id }: { id: string }) => id,
      );
    expect(await listed({ cooperationId: agreement.id, basis: 'cooperation' })).toEqual([contract.id]);
    expect(await listed({ cooperationId: UNKNOWN })).toEqual([]);
  });

  test('is not written to reach outside the agreement', async () => {
    const terms = {
      ...{
        language: 'sv',
        validFrom: '2027-02-01',
        specialTerms: null,
        authoritySignatories: 1,
        providerSignatories: 1,
      },
    };
    const edit = (lastDay: string) =>
      app
        .as(manager)
        .put(`/api/v1/contracts/${contract.id}`)
        .set('if-match', `"${contract.version}"`)
        .send({ ...terms, lastDay });
    const late = await edit('2028-01-01');
    expect([late.status, late.body.code]).toEqual([422, 'outside-cooperation-days']);
    contract = (await edit('2027-11-30').expect(200)).body;
  });

  test('is sent, signed by both and in force; the text names the agreement', async () => {
    contract = (await act('send-to-signature').expect(200)).body;
    const { rows } = await app.owner.query<{ document_text: string }>(
      'SELECT document_text FROM contracts.contract WHERE id = $1',
      [contract.id],
    );
    expect(rows[0]?.document_text).toContain(
      `samarbetsavtal ${agreement.number.replaceAll('-', '\\-')} (Nuorten yhteiset palvelut)`,
    );
    expect(rows[0]?.document_text).toContain('hankintalaki 16 §');
    expect(await read(works)).toMatchObject({ cooperationNumber: agreement.number, cooperationEnd: null });
    await app.as(company).get(`/api/v1/contracts/${contract.id}`).expect(404);
    await sign(works).expect(201);
    expect((await sign(manager).expect(201)).body.active).toBe(true);
    const open = (await app.as(ANONYMOUS).get('/api/v1/public/contracts').expect(200)).body.items;
    expect(open).toEqual([
      expect.objectContaining({ basis: 'cooperation', cooperationNumber: agreement.number, tenderNumber: null }),
    ]);
  });

  test('is not amended to reach outside the agreement', async () => {
    const none = { index: null, extension: null, cap: null, area: null, parties: null, otherTerms: null };
    const ground = { ground: 'review-clause', groundReason: null, value: '0.00' };
    const amend = async (change: object) => {
      const content = { ...none, ...change };
      const body = { validFrom: '2027-06-01', reason: 'Tarve jatkuu.', language: 'fi', content };
      const answer = await app
        .as(manager)
        .post(`/api/v1/contracts/${contract.id}/amendments`)
        .set('idempotency-key', newId())
        .send(body);
      return [answer.status, answer.body.code, answer.body.errors?.[0]?.pointer];
    };
    const extension = { ...ground, lastDay: '2028-01-01', useOfOption: false };
    expect(await amend({ extension })).toEqual([422, 'outside-cooperation-days', '/content/extension/lastDay']);
    const area = { ...ground, municipalities: ['740', '491'], capacity: null };
    expect(await amend({ area })).toEqual([422, 'not-the-organiser', '/content/area/municipalities']);
  });

  test('shows in force that its agreement has ended, and nothing more is signed by it', async () => {
    const active = contract;
    contract = (await draw(manager, { municipalities: ['491'], providerId: company.organisationId }).expect(201)).body;
    contract = (await act('send-to-signature').expect(200)).body;
    await sign(company).expect(201);
    agreement = (await move(manager, 'terminate', { reason: 'Päällekkäinen.' }).expect(200)).body;
    const late = await sign(manager);
    expect([late.status, late.body.code]).toEqual([409, 'cooperation-not-in-force']);
    expect((await draw(manager)).body.code).toBe('cooperation-not-in-force');
    contract = active;
    for (const actor of [manager, works])
      expect(await read(actor)).toMatchObject({ status: 'active', cooperationEnd: 'terminated' });
  });
});

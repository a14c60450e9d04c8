import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { contractAmended, contractsLibrary } from '@kasvutori/contracts';
import { emit, newId, systemActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { type TestApp, testApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import { command, givenPayments, type PaymentBench } from '../../../../test/support/given-payments.js';
import { givenStart } from '../../../../test/support/given-service.js';
import type { TariffCase } from '../tariff-cases/facts-form.js';
import { outcomesLibrary } from '../outcomes.library.js';
import type { Tariff } from '../tariffs/tariff.js';

type As = Parameters<TestApp['as']>[0];

interface Draft {
  id: string;
  version: number;
  body: Tariff;
  cases: TariffCase[];
  flaws: { path: string; code: string; text: { fi: string; sv: string; en: string } }[];
  results: { passed: boolean; lines: { key: string; got: string | null; why: { sentence: string } | null }[] }[];
  differences: { path: string; before: string | null; after: string | null }[];
  permittedActions: { action: string; allowed: boolean; reason?: string }[];
  tariffVersionId: string | null;
}

let app: TestApp;
let pay: PaymentBench;
let writer: As;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary, outcomesLibrary);
  await app.setClock('2030-06-03T08:00:00Z');
});
afterAll(() => app?.close());
beforeEach(async () => {
  pay = await givenPayments(app);
  writer = await givenOfficial(app, pay.authorityId, 'contract-manager');
});

const begin = (by: As = writer, from = 'version', contractId = pay.contractId) =>
  app
    .as(by)
    .post('/api/v1/tariff-drafts')
    .set(...command())
    .send({ contractId, from });
const begun = async (from = 'version') => (await begin(writer, from).expect(201)).body as Draft;
const save = (draft: Draft, content: object, by: As = writer) =>
  app
    .as(by)
    .put(`/api/v1/tariff-drafts/${draft.id}`)
    .set('If-Match', `"${draft.version}"`)
    .send({ body: draft.body, cases: draft.cases, ...content });
const step = (draft: Draft, move: 'publish' | 'discard', by: As) =>
  app.as(by).post(`/api/v1/tariff-drafts/${draft.id}/${move}`).set('If-Match', `"${draft.version}"`);
const codes = ({ flaws }: Draft) => flaws.map(({ path, code }) => `${path} ${code}`);

/** Half a year in work, as a new component of the draft; S13 is the pattern. */
function withHalfYear({ body }: Draft): Tariff {
  const pattern = body.components.find(({ id }) => id === 'S13')!;
  const added = { ...pattern, id: 'S26', clause: '4.1, S26', trigger: { measure: 'employment', days: 182 } };
  return { ...body, components: [...body.components, { ...added, price: { amount: '1000.00' } }] } as Tariff;
}
const provingIt = ({ cases: [first] }: Draft) => [
  {
    ...first!,
    asOf: '2026-07-01',
    expected: [...first!.expected, { key: 'X1/S26', outcomeDate: '2026-07-01', net: '1000.00' }],
  },
];
const ready = async () => {
  const draft = await begun();
  return (await save(draft, { body: withHalfYear(draft), cases: provingIt(draft) }).expect(200)).body as Draft;
};
const published = async () => (await step(await ready(), 'publish', pay.approver).expect(200)).body as Draft;

describe('a draft of the next version', () => {
  test('begins from the last version, is broken, mended, proved and published by a second person', async () => {
    const draft = await begun();
    expect(draft.body).toMatchObject({ version: 2, validFrom: '2030-06-04' });
    expect(codes(draft)).toEqual([]);
    expect((await step(draft, 'publish', pay.approver).expect(422)).body.code).toBe('tariff-draft-unchanged');

    const [unit, ...rest] = draft.body.components;
    const broken = (await save(draft, { body: { ...draft.body, components: [{ ...unit, clause: '' }, ...rest] } }))
      .body;
    expect(broken.flaws).toMatchObject([{ path: '/components/0/clause', code: 'clause-missing' }]);
    expect(broken.flaws[0].text.sv).toContain('Avtalspunkten');
    expect(broken.results).toEqual([]);
    const refused = await step(broken, 'publish', pay.approver).expect(422);
    expect(refused.body).toMatchObject({
      code: 'tariff-draft-unproven',
      errors: [{ pointer: '/components/0/clause', code: 'clause-missing' }],
    });

    const unproved = (await save(broken, { body: withHalfYear(draft) }).expect(200)).body as Draft;
    expect(codes(unproved)).toEqual(['/components/5 rule-without-case']);
    const proved = (await save(unproved, { cases: provingIt(draft) }).expect(200)).body as Draft;
    expect(codes(proved)).toEqual([]);
    const last = proved.results[0]?.lines.at(-1);
    expect(last).toMatchObject({ key: 'X1/S26', got: '1000.00' });
    expect(last?.why?.sentence).toContain('182');
    expect(proved.differences).toContainEqual({
      path: '/components/S26/price/amount',
      before: null,
      after: '1000.00',
    });

    expect((await step(proved, 'publish', writer).expect(403)).body.code).toBe('tariff-second-person');
    await step(proved, 'publish', pay.preparer).expect(403);
    const { tariffVersionId } = (await step(proved, 'publish', pay.approver).expect(200)).body as Draft;
    const version = await app.as(pay.provider).get(`/api/v1/tariffs/${tariffVersionId}`).expect(200);
    const found = async (q: string) =>
      (await app.as(pay.provider).get('/api/v1/tariffs').query({ q }).expect(200)).body.items as { version: number }[];
    expect((await found(draft.body.id)).map((one) => one.version).sort()).toEqual([1, 2]);
    expect(await found('100 %')).toEqual([]);
    expect(version.body).toMatchObject({ version: 2, authored: true, state: 'coming', results: [{ passed: true }] });
    expect((await step(proved, 'discard', writer).expect(409)).body.code).toBe('tariff-draft-ended');
  });

  test('may begin with a written tariff or the prices in force, and be discarded; one at a time', async () => {
    const written = await begun('fi-demo-1');
    expect(written.body.components.map(({ id }) => id)).toContain('EXP');
    expect((await begin().expect(409)).body.code).toBe('tariff-draft-open');
    expect((await app.as(writer).get('/api/v1/tariff-drafts').expect(200)).body).toMatchObject({
      drafts: [{ id: written.id, own: true }],
      priceChanges: [],
    });
    await step(written, 'discard', writer).expect(200);
    const annex = await begun('annex');
    expect(annex.results).toMatchObject([{ passed: true }]);
    await step(annex, 'discard', writer).expect(200);
    await begin(writer, 'no-such-tariff').expect(404);
  });

  test('is tried with other facts, and says where they are wrong', async () => {
    const draft = await begun();
    const tried = (body: object, by: As = pay.auditor) =>
      app.as(by).post(`/api/v1/tariff-drafts/${draft.id}/try`).send(body);
    const client = { serviceStart: '2030-06-10', segments: [{ segment: 'A', from: '2030-06-10' }] };
    const facts = { clients: [{ client: 'X', facts: client }] };
    expect((await tried({ asOf: '2030-06-30', facts }).expect(200)).body).toMatchObject({
      total: '200.00',
      lines: [{ key: 'X/START', got: '200.00' }],
    });
    const wrong = await tried({ asOf: '2030-06-30', facts: { clients: [{ client: 'X', facts: {} }] } }).expect(200);
    expect(wrong.body.flaws[0].path).toBe('/facts/clients/0/facts/serviceStart');
    await tried({ asOf: '30.6.2030', facts }).expect(422);
  });

  test('is not published over a version that came meanwhile, nor on a day that was paid for', async () => {
    const draft = await ready();
    await pay.keepAccounts();
    await givenStart(app, pay.contractId, '2030-01-07');
    await app.settle();
    await pay.finish(await pay.prepare());
    const from = (validFrom: string, of: Draft) => save(of, { body: { ...of.body, validFrom } }).expect(200);
    const paid = (await from('2030-06-02', draft)).body as Draft;
    expect(codes(paid)).toEqual(['/validFrom from-paid-day']);
    const after = (await from('2030-06-03', paid)).body as Draft;
    expect(codes(after)).toEqual([]);
    await app.owner.query(
      `INSERT INTO outcomes.tariff_version (id, contract_id, authority_id, provider_id, version, valid_from, body, sha256, created_at, cases)
       SELECT $2, contract_id, authority_id, provider_id, 2, valid_from, body, sha256, app.now(), cases FROM outcomes.tariff_version WHERE contract_id = $1`,
      [pay.contractId, newId()],
    );
    expect((await step(after, 'publish', pay.approver).expect(409)).body.code).toBe('tariff-draft-outdated');
    const seen = (await save(after, {}).expect(200)).body as Draft;
    expect(seen.body.version).toBe(3);
    await step(seen, 'publish', pay.approver).expect(200);
  });

  test('is of its authority and of those who may write it', async () => {
    const draft = await begun();
    const path = `/api/v1/tariff-drafts/${draft.id}`;
    await app.as({ kind: 'anonymous' }).get(path).expect(401);
    await app.as(pay.provider).get(path).expect(403);
    await begin(pay.approver).expect(403);
    await save(draft, {}, pay.auditor).expect(403);
    await begin(writer, 'version', newId()).expect(404);
    const elsewhere = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    await app.as(elsewhere).get(path).expect(404);
    await save(draft, {}, elsewhere).expect(404);
    await step(draft, 'publish', elsewhere).expect(404);
    await save({ ...draft, version: 9 }, {}).expect(412);
    await app.as(writer).put(path).send({ body: {}, cases: [] }).expect(428);
    await save(draft, { cases: 'none' }).expect(422);
  });
});

describe('the database', () => {
  test('knows two people, one open draft, and that what has ended stands still', async () => {
    const { tariffVersionId } = await published();
    const draft = await begun();
    const people =
      'UPDATE outcomes.tariff_draft SET status = $2, published_by = edited_by, tariff_version_id = $3 WHERE id = $1';
    await expect(app.owner.query(people, [draft.id, 'published', newId()])).rejects.toThrow('second_person');
    await expect(
      app.owner.query(
        `INSERT INTO outcomes.tariff_version SELECT (jsonb_populate_record(v, jsonb_build_object('id', $2::uuid, 'version', 9, 'published_by', v.authored_by))).*
           FROM outcomes.tariff_version v WHERE v.id = $1`,
        [tariffVersionId, newId()],
      ),
    ).rejects.toThrow('two_people');
    await expect(
      app.owner.query(`UPDATE outcomes.tariff_draft SET body = '{}' WHERE tariff_version_id = $1`, [tariffVersionId]),
    ).rejects.toThrow('append-only');
  });
});

describe('an amended annex', () => {
  test('replaces no version that people have written: they are told once, and write the next one', async () => {
    const { tariffVersionId } = await published();
    await app.owner.query(
      `UPDATE contracts.contract_price SET unit_price_cents = 25000 WHERE contract_id = $1 AND code = 'START'`,
      [pay.contractId],
    );
    for (let told = 0; told < 2; told++) {
      await app.db.transaction(systemActor('spec'), (tx) => emit(tx, contractAmended, { contractId: pay.contractId }));
      await app.settle();
    }
    const { rows } = await app.owner.query('SELECT FROM outcomes.tariff_notice WHERE contract_id = $1', [
      pay.contractId,
    ]);
    expect(rows).toHaveLength(1);
    const desk = async () => (await app.as(writer).get('/api/v1/tariff-drafts').expect(200)).body;
    expect((await desk()).priceChanges).toMatchObject([{ contractId: pay.contractId, tariffId: tariffVersionId }]);
    const annex = await begun('annex');
    expect(annex.body.components[1]).toMatchObject({ price: { amount: '250.00' } });
    expect((await desk()).priceChanges).toMatchObject([{ draftId: annex.id }]);
    await step(annex, 'publish', pay.approver).expect(200);
    expect((await desk()).priceChanges).toEqual([]);
  });
});

describe('a published version', () => {
  test('is told by mail to both parties of the contract, not to who published it', async () => {
    await published();
    await app.settle();
    const { rows } = await app.owner.query<{ id: string; told: boolean }>(
      `SELECT p.id, EXISTS (SELECT FROM app.mail m WHERE m.recipient = p.email AND m.text LIKE '%versio 2%') AS told
         FROM app.person p WHERE p.id = ANY ($1::uuid[])`,
      [[pay.provider, writer, pay.approver].map((actor) => ('personId' in actor ? actor.personId : ''))],
    );
    const told = rows.filter((row) => row.told).map(({ id }) => id);
    expect(told.sort()).toEqual([pay.provider.personId, ('personId' in writer && writer.personId) || ''].sort());
  });

  test('pays those whose service begins from its first day on', async () => {
    const draft = await begun();
    const dearer = draft.body.components.map((one) =>
      one.id === 'START' ? { ...one, price: { amount: '250.00' } } : one,
    );
    const [first] = draft.cases;
    const expected = first!.expected.map((line) => (line.key === 'X1/START' ? { ...line, net: '250.00' } : line));
    const changed = await save(draft, { body: { ...draft.body, components: dearer }, cases: [{ ...first, expected }] });
    await step(changed.body as Draft, 'publish', pay.approver).expect(200);
    await app.setClock('2030-06-10T08:00:00Z');
    const entitled = async (start: string) => {
      const id = await pay.participationOf(await givenStart(app, pay.contractId, start));
      return (await app.as(pay.provider).get(`/api/v1/participations/${id}`).expect(200)).body.entitled as string;
    };
    expect(await entitled('2030-06-03')).toBe('200.00');
    expect(await entitled('2030-06-04')).toBe('250.00');
  });
});

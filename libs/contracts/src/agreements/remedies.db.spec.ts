import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenOfficial } from '../../../../test/support/given.js';
import { givenParties } from '../../../../test/support/given-decision.js';
import { contractsLibrary } from '../contracts.library.js';

let app: TestApp;
let on: Awaited<ReturnType<typeof givenParties>>;

beforeAll(async () => {
  app = await testApp(procurementLibrary, contractsLibrary);
  on = await givenParties(app);
});
afterAll(() => app.close());

const draft = (tender: { readonly id: string }) => on.post(on.manager, on.url(tender, 'contracts'), {});
const contractOf = async (tender: { readonly id: string }) =>
  (
    await app.owner.query<{
      id: string;
      status: string;
      version: number;
      end_reason: string | null;
      document_sha256: string;
    }>(
      'SELECT id, status, version, end_reason, document_sha256 FROM contracts.contract WHERE tender_id = $1 ORDER BY created_at DESC, number DESC LIMIT 1',
      [tender.id],
    )
  ).rows[0]!;

describe('an appeal', () => {
  test('keeps contracts from being made until it is settled, in the application and in the database', async () => {
    const { tender, decision } = await on.decided();
    expect((await on.appeal(tender, { filedOn: '2099-01-01' }).expect(422)).body.errors[0].pointer).toBe('/filedOn');
    expect((await on.appeal(tender, { providerId: on.authorityId }).expect(422)).body.errors[0].code).toBe(
      'appellant-unknown',
    );
    await on.appeal(tender).expect(201);
    await on
      .post(on.stranger, on.url(tender, 'appeals'), {
        appellant: 'X',
        filedOn: '2026-01-02',
        demands: 'Kumotaan.',
      })
      .expect(404);
    expect(await on.remedies(tender, on.cheap)).toMatchObject({ appealPending: true, appeals: [] });
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    expect(await on.remedies(tender)).toMatchObject({
      appealPending: true,
      decision: { status: 'standstill', final: false },
    });
    const conclude = await app.as(on.approver).post(on.url(tender, 'conclude')).expect(409);
    expect(conclude.body.code).toBe('appeal-suspends');
    expect((await draft(tender).expect(409)).body.code).toBe('appeal-suspends');
    const award = await app.owner.query<{ id: string }>('SELECT id FROM procurement.award WHERE tender_id = $1', [
      tender.id,
    ]);
    await expect(
      app.owner.query('INSERT INTO procurement.contracted_award VALUES ($1, gen_random_uuid(), app.now())', [
        award.rows[0]!.id,
      ]),
    ).rejects.toMatchObject({ code: 'KV022' });

    const [found] = (await on.remedies(tender)).appeals;
    const suspend = (move: string, version: number) =>
      on.post(
        on.approver,
        `/api/v1/appeals/${found!.id}/suspension`,
        { move, reason: 'Markkinaoikeuden määräys.' },
        version,
      );
    await suspend('order', found!.version).expect(409);
    await suspend('lift', found!.version).expect(200);
    expect((await on.remedies(tender)).decision.final).toBe(true);
    await suspend('order', found!.version + 1).expect(200);
    expect((await on.remedies(tender)).decision.final).toBe(false);
    const settle = (body: object, version: number) =>
      on.post(
        on.approver,
        `/api/v1/appeals/${found!.id}/settle`,
        { move: 'dismiss', outcome: 'Valitus hylättiin.', ...body },
        version,
      );
    expect((await settle({ resolvedOn: '2025-12-31' }, found!.version + 2).expect(422)).body.errors[0].code).toBe(
      'resolved-before-filed',
    );
    await settle({ resolvedOn: '2026-01-03' }, found!.version).expect(412);
    await settle({ resolvedOn: '2026-01-03' }, found!.version + 2).expect(200);
    await settle({ resolvedOn: '2026-01-03' }, found!.version + 3).expect(409);
    await app.settle();
    expect(await on.remedies(tender)).toMatchObject({
      appealPending: false,
      decision: { status: 'final', final: true },
    });
    await draft(tender).expect(201);
  });

  test('an upheld one leads to a new decision; the unsigned contract falls, a signed one keeps the decision', async () => {
    const { tender, decision } = await on.decided();
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    await draft(tender).expect(201);
    const drafted = await contractOf(tender);
    await on.appeal(tender, { appellant: 'Aluejärjestö ry', providerId: undefined }).expect(201);
    // Drafted before the appeal, but not to be signed after it.
    const send = (id: string, version: number) =>
      on.post(on.manager, `/api/v1/contracts/${id}/send-to-signature`, {}, version);
    expect((await send(drafted.id, drafted.version).expect(409)).body.code).toBe('appeal-suspends');
    const [found] = (await on.remedies(tender)).appeals;
    expect((await on.reopen(tender, 'market-court').expect(409)).body.code).toBe('no-upheld-appeal');
    await on
      .post(
        on.approver,
        `/api/v1/appeals/${found!.id}/settle`,
        { move: 'uphold', outcome: 'Markkinaoikeus kumosi päätöksen.', resolvedOn: '2026-01-05' },
        found!.version,
      )
      .expect(200);
    expect((await send(drafted.id, drafted.version).expect(409)).body.code).toBe('appeal-suspends');
    await on.reopen(tender, 'market-court').expect(200);
    await app.settle();
    expect(await contractOf(tender)).toMatchObject({ status: 'ended', end_reason: 'cancelled' });
    const renewed = (await on.decide(tender).expect(201)).body as { standstillEndsAt: string };
    await app.setClock(new Date(renewed.standstillEndsAt));
    await app.settle();
    await draft(tender).expect(201);
    const contract = await contractOf(tender);
    expect(contract).toMatchObject({ status: 'draft' });
    await send(contract.id, contract.version).expect(200);
    const { document_sha256: documentSha256 } = await contractOf(tender);
    const sign = (actor: AuthorityActor | ProviderActor) =>
      on.post(actor, `/api/v1/contracts/${contract.id}/signatures`, { documentSha256 });
    await sign(on.manager).expect(201);
    await sign(on.cheap).expect(201);
    expect((await on.reopen(tender, 'own-correction').expect(409)).body.code).toBe('decision-contracted');
    const cancelled = await on
      .post(on.approver, on.url(tender, 'cancel-after-decision'), { reason: 'Rahat loppuivat.' })
      .expect(409);
    expect(cancelled.body.code).toBe('decision-contracted');
    expect((await on.remedies(tender)).decision.contracted).toBe(true);
    await expect(
      app.owner.query(
        `UPDATE procurement.award_decision SET status = 'withdrawn', withdrawn_at = app.now(), withdraw_reason = 'x' WHERE tender_id = $1 AND version_no = 2`,
        [tender.id],
      ),
    ).rejects.toMatchObject({ code: 'KV023' });
  });
});

describe('the standstill', () => {
  test('is what the law asks: a tender that concerns one bidder need not wait, one that binds has to', async () => {
    const two = await on.evaluated();
    const terms = async (actor: AuthorityActor, tender: { readonly id: string }, status = 200) =>
      (await app.as(actor).get(on.url(tender, 'decision/terms')).expect(status)).body;
    expect(await terms(on.approver, two.tender)).toMatchObject({
      standstill: { ground: 'binds', waivable: false, days: 14, appealable: true },
      bidders: [{ providerName: 'Edullinen Oy', readmissible: false }, { providerName: 'Kallis Oy' }],
    });
    await terms(on.stranger, two.tender, 404);
    expect((await on.decide(two.tender, { standstill: 'waive' }).expect(409)).body.code).toBe('standstill-binds');
    expect((await on.decide(two.tender).expect(201)).body).toMatchObject({
      standstillDays: 14,
      standstillGround: 'binds',
      documents: [{ receivedOn: null }, { fullOn: expect.anything() }, { servedBy: 'electronic' }],
    });
    // The value says that it is a small purchase: no standstill, no appeal.
    const small = await on.evaluated();
    await app.owner.query(
      `SET session_replication_role = replica; UPDATE procurement.tender SET estimated_value_cents = 5000000 WHERE id = '${small.tender.id}'; SET session_replication_role = DEFAULT`,
    );
    expect(await terms(on.approver, small.tender)).toMatchObject({
      standstill: { ground: 'regime', waivable: true, days: 0, appealable: false },
    });
    const { body } = await on.decide(small.tender).expect(201);
    expect(body).toMatchObject({ status: 'final', final: true, standstillDays: 0, standstillGround: 'regime' });
    expect((await on.remedies(small.tender)).decision).toMatchObject({ final: true, status: 'final' });
    await draft(small.tender).expect(201);
    await on.file(small.tender, on.dear).expect(201);
  });
});

describe('a direct award', () => {
  const DRAFT = JSON.parse(
    readFileSync(new URL('../../../procurement/src/tenders/fixtures/complete-draft.json', import.meta.url), 'utf8'),
  ) as { lots: object[] };

  /** Awarded with a transparency notice: its standstill has just begun. */
  async function given(transparency: boolean) {
    const colleague = await givenOfficial(app, on.authorityId, 'procurement-approver');
    const lots = DRAFT.lots.map((lot) => ({ ...lot, criteria: [], startsOn: null, mainCpv: '85312310' }));
    const tender = (
      await app
        .as(on.approver)
        .post('/api/v1/tenders')
        .send({
          ...DRAFT,
          mainCpv: '85312310',
          estimatedValue: '800000.00',
          procedure: 'neg-wo-call',
          questionsDeadline: null,
          submissionDeadline: null,
          lots,
        })
        .expect(201)
    ).body as { id: string; lots: { id: string; priceItems: { code: string }[] }[] };
    const prices = tender.lots.flatMap((lot) =>
      lot.priceItems.map(({ code }) => ({ lotId: lot.id, code, unitPrice: '80.00' })),
    );
    const award = (
      await app
        .as(on.approver)
        .post(`/api/v1/tenders/${tender.id}/direct-award`)
        .send({
          providerId: on.cheap.organisationId,
          ground: 'client-relationship',
          reasons: 'Hoitosuhde katkeaisi.',
          transparency,
          prices,
        })
        .expect(201)
    ).body as { id: string; version: number };
    const path = `/api/v1/direct-awards/${award.id}`;
    const sent = (await on.post(on.approver, `${path}/submit`, {}, award.version).expect(200)).body;
    const { body } = await on.post(colleague, `${path}/approve`, {}, sent.version).expect(200);
    return { tender, path, decision: body.decision as { status: string; final: boolean; standstillEndsAt: string } };
  }
  const may = async (path: string) =>
    (
      (await app.as(on.approver).get(path).expect(200)).body as {
        permittedActions: { action: string; allowed: boolean }[];
      }
    ).permittedActions.find(({ action }) => action === 'award:withdraw')?.allowed;

  test('drafts its contract after the standstill of its notice, not before', async () => {
    const { tender, decision } = await given(true);
    expect(decision).toMatchObject({ status: 'standstill', final: false });
    expect((await draft(tender).expect(409)).body.code).toBe('award-not-final');
    await app.setClock(new Date(new Date(decision.standstillEndsAt).getTime() - 60_000));
    await draft(tender).expect(409);
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    await draft(tender).expect(201);
    expect(await contractOf(tender)).toMatchObject({ status: 'draft' });
  });

  test('without a notice the contract need not wait', async () => {
    const { tender, decision } = await given(false);
    expect(decision).toMatchObject({ status: 'final', final: true });
    await draft(tender).expect(201);
  });

  test('is withdrawn during its standstill: its provider is told by letter, and nothing is contracted', async () => {
    const { tender, path, decision } = await given(true);
    expect(await may(path)).toBe(true);
    const withdraw = (actor: AuthorityActor) =>
      on.post(actor, on.url(tender, 'cancel-after-decision'), { reason: 'Palvelua ei enää tarvita.' });
    await withdraw(on.manager).expect(403);
    await withdraw(on.stranger).expect(404);
    await withdraw(on.approver).expect(200);
    expect(await may(path)).toBe(false);
    const [, letter] = (await on.remedies(tender)).letters;
    expect(letter).toMatchObject({ kind: 'cancellation', recipient: 'Edullinen Oy' });
    await app.as(on.cheap).get(`/api/v1/documents/${letter!.documentId}`).expect(200);
    await app.setClock(new Date(decision.standstillEndsAt));
    await app.settle();
    expect((await draft(tender)).status).toBe(409);
    const seen = await app.as(ANONYMOUS).get(`/api/v1/public/tenders/${tender.id}/direct-award`).expect(200);
    expect(seen.body).toMatchObject({ final: false, withdrawn: true });
  });
});

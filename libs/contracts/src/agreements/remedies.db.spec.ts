import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuthorityActor, ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
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

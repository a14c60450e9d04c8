import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  account,
  ANONYMOUS,
  balanceOf,
  emit,
  newId,
  systemActor,
  type AuthorityActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { allianceContinues, procurementLibrary } from '@kasvutori/procurement';
import { AUTHENTICATED_HEADER, testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import type { ContractDetail, DraftedContracts } from './agreements.dto.js';

const TERMS = {
  language: 'fi',
  validFrom: '2026-01-01',
  lastDay: '2027-12-31',
  specialTerms: 'Tuottaja raportoi kuukausittain.',
  authoritySignatories: 1,
  providerSignatories: 1,
};

describe('a contract from award to end', () => {
  let bench: TestApp;
  let manager: AuthorityActor;
  let stranger: AuthorityActor;
  let provider: ProviderActor;
  let award: Awaited<ReturnType<typeof givenAward>>;
  let contractId: string;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    const authorityId = await givenAuthority(bench);
    const providerId = await givenProvider(bench, 'Äänen & Öljyn Valmennus Oy');
    manager = await givenOfficial(bench, authorityId, 'contract-manager');
    stranger = await givenOfficial(bench, await givenAuthority(bench, 'Toinen alue'), 'contract-manager');
    provider = await givenProviderPerson(bench, providerId, 'provider-manager');
    award = await givenAward(bench, authorityId, provider);
  });
  afterAll(() => bench.close());

  const contract = async (actor: AuthorityActor | ProviderActor = manager) =>
    (await bench.as(actor).get(`/api/v1/contracts/${contractId}`).expect(200)).body as ContractDetail;
  const draft = (actor: AuthorityActor) =>
    bench.as(actor).post(`/api/v1/tenders/${award.tenderId}/contracts`).set('idempotency-key', newId());
  const sign = (actor: AuthorityActor | ProviderActor, documentSha256: string, authenticatedAt = new Date()) =>
    bench
      .as(actor)
      .post(`/api/v1/contracts/${contractId}/signatures`)
      .set('idempotency-key', newId())
      .set(AUTHENTICATED_HEADER, authenticatedAt.toISOString())
      .send({ documentSha256 });
  const edit = (actor: AuthorityActor | ProviderActor, version: number, change: object = {}) =>
    bench
      .as(actor)
      .put(`/api/v1/contracts/${contractId}`)
      .set('if-match', `"${version}"`)
      .send({ ...TERMS, ...change });
  const upload = (file: Buffer) =>
    bench
      .as(ANONYMOUS)
      .post('/api/v1/public/contract-verifications')
      .set('content-type', 'application/octet-stream')
      .send(file);
  const verdictOf = async (sha256: string) =>
    (await bench.as(ANONYMOUS).get(`/api/v1/public/contract-verifications/${sha256}`).expect(200)).body as object;
  const move = async (actor: AuthorityActor, name: string, body: object = { reason: 'Syy on tässä' }) =>
    bench
      .as(actor)
      .post(`/api/v1/contracts/${contractId}/${name}`)
      .set('if-match', `"${(await contract()).version}"`)
      .send(body);

  it('cannot be drafted while the standstill lasts', async () => {
    const refused = await draft(manager).expect(409);
    expect(refused.body.code).toBe('award-not-final');
    await draft(stranger).expect(404);
    const nowhere = bench.as(manager).post(`/api/v1/tenders/${newId()}/contracts`);
    await nowhere.set('idempotency-key', newId()).expect(404);
    await bench.as(ANONYMOUS).post(`/api/v1/tenders/${award.tenderId}/contracts`).expect(401);
  });

  it('is drafted once for each winner when the decision is final', async () => {
    await bench.setClock(award.standstillEndsAt);
    const { body } = (await draft(manager).expect(201)) as { body: DraftedContracts };
    expect(body.contracts).toMatchObject([
      { status: 'draft', providerName: 'Äänen & Öljyn Valmennus Oy', cap: '50000.00' },
    ]);
    contractId = body.contracts[0]?.id ?? '';
    await draft(manager).expect(409);
    await bench.as(provider).get(`/api/v1/contracts/${contractId}`).expect(404);
    await bench.as(stranger).get(`/api/v1/contracts/${contractId}`).expect(404);
    await sign(manager, 'a'.repeat(64)).expect(409);
  });

  it('is edited in the draft; of two managers the later is told so and nothing is overwritten', async () => {
    const { version } = await contract();
    const saved = (await edit(manager, version).expect(200)).body as ContractDetail;
    expect(saved).toMatchObject({ version: version + 1, specialTerms: TERMS.specialTerms, validTo: '2028-01-01' });
    expect((await edit(manager, version, { specialTerms: 'Toinen' }).expect(412)).body.code).toBe('stale-version');
    expect(await contract()).toMatchObject({ specialTerms: TERMS.specialTerms });
    expect((await edit(manager, saved.version, { lastDay: '2025-01-01' }).expect(422)).body.code).toBe(
      'contract-dates-crossed',
    );
    await edit(stranger, saved.version).expect(404);
    await edit(provider, saved.version).expect(403);
    await bench.as(ANONYMOUS).put(`/api/v1/contracts/${contractId}`).send(TERMS).expect(401);
  });

  it('is rendered and pinned when it goes to signature', async () => {
    await bench.as(manager).post(`/api/v1/contracts/${contractId}/send-to-signature`).expect(428);
    await bench
      .as(manager)
      .post(`/api/v1/contracts/${contractId}/send-to-signature`)
      .set('if-match', '"99"')
      .expect(412);
    expect((await move(manager, 'send-to-signature')).status).toBe(200);
    const { documentId, documentSha256, permittedActions } = await contract(provider);
    expect(documentSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(permittedActions).toEqual([{ action: 'contract:sign', allowed: true }]);
    const pdf = await bench
      .as(provider)
      .get(`/api/v1/documents/${documentId}`)
      .expect(200)
      .expect('content-type', 'application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    await bench.as(stranger).get(`/api/v1/documents/${documentId}`).expect(404);
  });

  it('is taken back to be changed, and what was signed of it is void', async () => {
    const { documentSha256: first } = await contract();
    await sign(provider, first ?? '').expect(201);
    expect((await edit(manager, (await contract()).version).expect(409)).body.code).toBe('move-not-allowed');
    await expect(
      bench.owner.query(`UPDATE contracts.contract SET special_terms = 'Muu' WHERE id = $1`, [contractId]),
    ).rejects.toThrow('signed or being signed');
    const recalled = (await move(manager, 'recall')).body as ContractDetail;
    expect(recalled).toMatchObject({ status: 'draft', signatures: 0, documentSha256: null });
    await bench.as(provider).get(`/api/v1/contracts/${contractId}`).expect(404);
    expect(await verdictOf(first ?? '')).toMatchObject({ verdict: 'unknown' });
    await edit(manager, recalled.version, { specialTerms: 'Uusi ehto: öljyä.' }).expect(200);
    await move(manager, 'send-to-signature');
    const again = await contract();
    expect(again).toMatchObject({ status: 'in-signature', signatures: 0 });
    expect(again.documentSha256).not.toBe(first);
    expect((await sign(provider, first ?? '').expect(409)).body.code).toBe('signed-document-differs');
    expect(await verdictOf(again.documentSha256 ?? '')).toMatchObject({ verdict: 'not-signed-yet' });
  });

  it('is signed by both on the same document and then active, its outcome money committed', async () => {
    const { documentSha256 } = await contract();
    const sha = documentSha256 ?? '';
    expect((await sign(provider, sha, new Date(Date.now() - 301_000)).expect(403)).body.code).toBe('sign-in-not-fresh');
    expect((await sign(provider, 'b'.repeat(64)).expect(409)).body.code).toBe('signed-document-differs');
    await sign(provider, 'short').expect(422);
    const waits = async (actor: AuthorityActor | ProviderActor) =>
      (await bench.as(actor).get('/api/v1/contracts').expect(200)).body.items.map(
        ({ waitsForMe }: { waitsForMe: boolean }) => waitsForMe,
      );
    expect([await waits(provider), await waits(manager)]).toEqual([[true], [true]]);
    expect((await sign(provider, sha).expect(201)).body).toEqual({ contractId, active: false });
    expect((await sign(provider, sha).expect(409)).body.code).toBe('person-has-signed');
    expect([await waits(provider), await waits(manager)]).toEqual([[false], [true]]);
    await sign(stranger, sha).expect(404);
    expect((await sign(manager, sha).expect(201)).body).toEqual({ contractId, active: true });
    expect(await contract()).toMatchObject({ status: 'active', remaining: '50000.00', signatures: 2 });
    const balance = await bench.db.read(systemActor('test'), (tx) => balanceOf(tx, account.contract(contractId)));
    expect(balance).toBe(5_000_000n);
  });

  it('leaves a sealed file with its evidence, told from every altered one', async () => {
    const { finishedDocumentId, finishedSha256, documentSha256, signed } = await contract(provider);
    for (const { authenticatedAt, signedAt } of signed) {
      const before = Date.parse(String(signedAt)) - Date.parse(String(authenticatedAt));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThan(300_000); // though the clock of this region stands elsewhere
    }
    expect(signed.map(({ personRole }) => personRole)).toEqual(['provider-manager', 'contract-manager']);
    const file = (await bench.as(provider).get(`/api/v1/documents/${finishedDocumentId}`).expect(200)).body as Buffer;
    expect(await verdictOf(finishedSha256 ?? '')).toMatchObject({ verdict: 'genuine', seal: null });
    expect(await verdictOf(documentSha256 ?? '')).toMatchObject({ verdict: 'signed-original' });
    const whole = await upload(file).expect(200);
    expect(whole.body).toMatchObject({
      verdict: 'genuine',
      seal: 'holds',
      contract: {
        providerName: 'Äänen & Öljyn Valmennus Oy',
        signatures: [{ party: 'provider' }, { party: 'authority' }],
      },
    });
    expect(JSON.stringify(whole.body)).not.toContain(manager.name);
    const altered = Buffer.from(file);
    altered[1_000] = (altered[1_000] ?? 0) ^ 1;
    expect((await upload(altered).expect(200)).body).toMatchObject({
      verdict: 'altered',
      seal: 'broken',
      contract: null,
    });
    expect((await upload(Buffer.from('%PDF-1.7 muu')).expect(200)).body).toMatchObject({ verdict: 'unknown' });
    await upload(Buffer.alloc(0)).expect(422);
    await bench.as(ANONYMOUS).get('/api/v1/public/contract-verifications/abc').expect(422);
  });

  it('can be suspended, resumed and terminated with a reason, and nothing else then', async () => {
    expect((await move(manager, 'suspend', {})).status).toBe(422);
    expect((await move(manager, 'suspend')).body).toMatchObject({ status: 'suspended' });
    expect((await move(manager, 'suspend')).body).toMatchObject({ code: 'move-not-allowed' });
    expect((await move(manager, 'resume')).body).toMatchObject({ status: 'active' });
    expect((await move(manager, 'terminate')).body).toMatchObject({ status: 'ended', endReason: 'terminated' });
    expect((await move(manager, 'resume')).status).toBe(409);
    const { history } = await contract();
    expect(history.map((entry) => entry.move)).toEqual([
      'draft',
      'send-to-signature',
      'sign-provider',
      'recall',
      'send-to-signature',
      'sign-provider',
      'sign-authority',
      'activate',
      'suspend',
      'resume',
      'terminate',
    ]);
    await bench
      .as(provider)
      .post(`/api/v1/contracts/${contractId}/suspend`)
      .set('if-match', '"1"')
      .send({ reason: 'En voi' })
      .expect(403);
  });

  it('gives the rest of its money back when nothing more can be claimed', async () => {
    const { validTo } = await contract();
    await bench.setClock(new Date(Date.parse(validTo) + 91 * 86_400_000));
    await bench.settle();
    expect(await contract()).toMatchObject({ remaining: '0.00' });
  });

  it('stands in the register of its two parties only', async () => {
    const list = async (actor: AuthorityActor | ProviderActor, query = '') =>
      (await bench.as(actor).get(`/api/v1/contracts?${query}`).expect(200)).body.total as number;
    expect(await list(manager, 'status=ended&q=Öljyn&sort=-validTo')).toBe(1);
    expect(await list(manager, 'status=active')).toBe(0);
    expect(await list(provider)).toBe(1);
    expect(await list(stranger)).toBe(0);
    await bench.as(manager).get('/api/v1/contracts?status=asleep').expect(422);
    await bench.as(ANONYMOUS).get('/api/v1/contracts').expect(401);
  });

  it('of an alliance waits for its development phase, and is drafted when that goes on', async () => {
    const { tenderId, standstillEndsAt } = await givenAward(bench, manager.organisationId, provider);
    const of = [tenderId, manager.organisationId];
    await bench.owner.query(
      `INSERT INTO procurement.tender_procedure (tender_id, authority_id, kind, updated_at) VALUES ($1, $2, 'alliance', app.now())`,
      of,
    );
    await bench.setClock(standstillEndsAt);
    const drafting = () =>
      bench.as(manager).post(`/api/v1/tenders/${tenderId}/contracts`).set('idempotency-key', newId());
    expect((await drafting().expect(409)).body.code).toBe('development-under-way');
    await bench.owner.query(
      `INSERT INTO procurement.development_phase (tender_id, authority_id, goals, planned_end, started_by, started_at, outcome, grounds, decided_by, decided_at)
       VALUES ($1, $2, 'Toimintamalli', '2040-01-01', $3, app.now(), 'continue', 'Tavoitteet saavutettiin.', $4, app.now())`,
      [...of, manager.personId, stranger.personId],
    );
    const going = { tenderId, authorityId: manager.organisationId };
    await bench.db.transaction(systemActor('spec'), (tx) => emit(tx, allianceContinues, going));
    await bench.settle();
    const { rows } = await bench.owner.query('SELECT status FROM contracts.contract WHERE tender_id = $1', [tenderId]);
    expect(rows).toEqual([{ status: 'draft' }]);
    expect((await drafting().expect(409)).body.code).toBe('no-awards-to-contract');
  });
});

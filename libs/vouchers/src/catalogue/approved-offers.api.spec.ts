import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractsLibrary } from '@kasvutori/contracts';
import { ANONYMOUS, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { vouchersLibrary } from '@kasvutori/vouchers';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { ofApproval, rulebookContent, type Side } from '../../../../test/support/given-rulebook.js';
import {
  givenClient,
  givenServedRegion,
  givenVoucher,
  newKey,
  type ServedRegion,
} from '../../../../test/support/vouchers.js';

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** From the rulebook to the client's choice: who is approved by a rulebook, and only then, can be chosen. */
describe('providers approved by a rulebook', () => {
  let app: TestApp;
  let region: ServedRegion;
  let officer: AuthorityActor;
  let stranger: AuthorityActor;
  let manager: ProviderActor;
  let other: ProviderActor;
  let rulebookId: string;
  let approvalId: string;

  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary, vouchersLibrary);
    await app.setClock('2027-01-15T09:00:00Z');
    region = await givenServedRegion(app);
    officer = await givenOfficial(app, region.authorityId, 'procurement-officer');
    stranger = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    manager = await givenProviderPerson(app, await givenProvider(app, 'Äärellä Oy'), 'provider-manager');
    other = await givenProviderPerson(app, await givenProvider(app, 'Muu Oy'), 'provider-manager');
  });
  afterAll(() => app?.close());

  const { put, move, read, accept: acceptAs } = ofApproval(() => ({ app, id: approvalId }));
  const approval = (as: Side = manager) => read(as);
  const accept = (sha256: string, at?: Date) => acceptAs(manager, sha256, at);
  const rulebook = async () => (await app.as(officer).get(`/api/v1/rulebooks/${rulebookId}`).expect(200)).body;
  const publish = async () => {
    const { version } = await rulebook();
    return app.as(region.manager).post(`/api/v1/rulebooks/${rulebookId}/publish`).set('if-match', `"${version}"`);
  };
  const choosable = async () => {
    const { body } = await app.as(ANONYMOUS).get('/api/v1/public/offers?municipality=740').expect(200);
    return body.items.map((offer: { id: string; providerName: string; unitPrice: string }) => offer);
  };
  const mails = async (subject: string) =>
    (await app.owner.query<{ text: string }>(`SELECT text FROM app.mail WHERE subject LIKE $1`, [subject])).rows;
  const toldOfTheEnd = () => mails('Palvelun tarjoajan Äärellä Oy sopimus on päättynyt');
  const choose = async (offerId: string) => {
    const client = await givenClient(app, region);
    const voucherId = await givenVoucher(app, region, client.id, 2);
    return app
      .as(client.actor)
      .post(`/api/v1/vouchers/${voucherId}/choice`)
      .set('idempotency-key', newKey())
      .send({ offerId });
  };

  test('a rulebook is written by one person and published by another; then its text stands', async () => {
    await app.as(ANONYMOUS).post('/api/v1/rulebooks').send(rulebookContent()).expect(401);
    await app.as(region.caseWorker).post('/api/v1/rulebooks').send(rulebookContent()).expect(403);
    const twice = { prices: [...rulebookContent().prices, ...rulebookContent().prices] };
    expect(
      (await app.as(officer).post('/api/v1/rulebooks').send(rulebookContent(twice)).expect(422)).body.errors[0].pointer,
    ).toBe('/prices/1/serviceKind');
    const { body } = await app
      .as(officer)
      .post('/api/v1/rulebooks')
      .send(rulebookContent({ requirements: [] }))
      .expect(201);
    rulebookId = body.id;
    await app.as(stranger).get(`/api/v1/rulebooks/${rulebookId}`).expect(404);
    await app.as(ANONYMOUS).get(`/api/v1/public/rulebooks/${rulebookId}`).expect(404);
    expect((await publish()).body.code).toBe('rulebook-incomplete');
    const save = (version: number) =>
      app.as(officer).put(`/api/v1/rulebooks/${rulebookId}`).set('if-match', `"${version}"`).send(rulebookContent());
    await save(9).expect(412);
    await save(1).expect(200);
    await app.as(officer).post(`/api/v1/rulebooks/${rulebookId}/publish`).set('if-match', '"2"').expect(403);
    expect((await publish()).body.versions[0]).toMatchObject({
      status: 'published',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await save(3).expect(409)).body.code).toBe('rulebook-not-draft');
    await expect(
      app.owner.query(`UPDATE contracts.rulebook_version SET decision_days = 5 WHERE rulebook_id = $1`, [rulebookId]),
    ).rejects.toThrow('is published');
    const { body: found } = await app.as(ANONYMOUS).get('/api/v1/public/rulebooks?q=valmennuksen').expect(200);
    expect(found.items).toMatchObject([{ id: rulebookId, serviceKinds: ['job-coaching'], active: 0 }]);
  });

  test('a provider applies within the rulebook, with evidence; the authority sees it once it is sent', async () => {
    await app.as(officer).post(`/api/v1/rulebooks/${rulebookId}/applications`).expect(403);
    await app.as(manager).post(`/api/v1/rulebooks/${UNKNOWN}/applications`).expect(404);
    approvalId = (await app.as(manager).post(`/api/v1/rulebooks/${rulebookId}/applications`).expect(201)).body.id;
    expect((await app.as(manager).post(`/api/v1/rulebooks/${rulebookId}/applications`).expect(409)).body.code).toBe(
      'approval-already',
    );
    await app.as(officer).get(`/api/v1/rulebook-approvals/${approvalId}`).expect(404);
    await app.as(other).get(`/api/v1/rulebook-approvals/${approvalId}`).expect(404);
    const keys: string[] = (await approval()).rulebook.requirements.map(({ key }: { key: string }) => key);
    const written = (unitPrice: string, validTo: string | null) => ({
      services: [{ serviceKind: 'job-coaching', unitPrice }],
      municipalities: ['740', '491'],
      languages: ['sv', 'fi'],
      presentation: 'Valmennamme lähellä.',
      answers: [
        { requirement: keys[0], answer: 'Vakuutus on.', validTo },
        { requirement: keys[1], answer: 'Kymmenen vuotta.', validTo: null },
      ],
    });
    expect((await put(manager, '', written('70.01', null))).body.errors[0].pointer).toBe('/services/0/unitPrice');
    await put(manager, '', written('62.50', null));
    const lacking = (await move(manager, 'send')).body;
    expect(lacking.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/answers/0/files',
      '/answers/0/validTo',
    ]);
    expect((await put(manager, '', written('62.50', '2027-04-30'))).status).toBe(200);
    const upload = (name: string, as = manager) =>
      app
        .as(as)
        .post(`/api/v1/rulebook-approvals/${approvalId}/evidence?requirement=${keys[0]}`)
        .set('content-type', 'application/octet-stream')
        .set('x-file-name', encodeURIComponent(name))
        .send(PDF);
    await upload('vakuutus.pdf', other).expect(404);
    await upload('väärä.pdf').expect(201);
    const { body: two } = await upload('vakuutus.pdf').expect(201);
    const [wrong, right] = two.answers[0].files;
    await app.as(manager).post(`/api/v1/rulebook-approvals/${approvalId}/evidence/${wrong.id}/remove`).expect(200);
    expect((await move(manager, 'send')).body).toMatchObject({
      status: 'applied',
      decideBy: '2027-02-14',
      waitsFor: 'authority',
    });
    expect((await move(manager, 'send')).body.code).toBe('approval-move-not-allowed');
    await app.settle();
    expect(await mails('Sääntökirja %: Äärellä Oy hakee palveluntuottajaksi')).toHaveLength(2); // officer and manager
    await app.as(officer).get(`/api/v1/rulebook-evidence/${right.id}`).expect(200);
    await app.as(other).get(`/api/v1/rulebook-evidence/${right.id}`).expect(404);
  });

  test('the officer checks each requirement, asks for more and approves for some of what was asked', async () => {
    const keys: string[] = (await approval()).rulebook.requirements.map(({ key }: { key: string }) => key);
    const scope = { services: ['job-coaching'], municipalities: ['740'], reason: 'Vaatimukset täyttyvät.' };
    expect((await move(officer, 'approve', scope)).body.code).toBe('approval-unchecked');
    const checks = (met: boolean, ground: string | null) => ({
      checks: keys.map((requirement) => ({ requirement, met, ground })),
    });
    expect((await put(officer, '/checks', checks(false, ''))).body.code).toBe('check-ground-missing');
    await put(officer, '/checks', checks(false, 'Todistus on vanha.'));
    expect((await move(officer, 'ask-more', { reason: 'Liittäkää uusi todistus.' })).body.status).toBe('incomplete');
    expect((await approval()).answers[0]).toMatchObject({ met: false, ground: 'Todistus on vanha.' });
    expect((await move(manager, 'send')).body.status).toBe('applied');
    expect((await put(officer, '/checks', checks(true, null))).status).toBe(200);
    expect((await move(officer, 'approve', { ...scope, municipalities: ['091'] })).body.errors[0].pointer).toBe(
      '/municipalities',
    );
    const { body } = await move(officer, 'approve', scope);
    expect(body).toMatchObject({
      status: 'approved',
      waitsFor: 'provider',
      contracts: [{ status: 'in-signature', unitPrice: '62.50' }],
    });
    await app.as(manager).get(`/api/v1/documents/${body.decisions[0].documentId}`).expect(200);
    expect(await choosable()).toEqual([]);
  });

  test('having accepted it, freshly identified, the provider is in the comparison at its price and places', async () => {
    const { toAccept, contracts } = await approval();
    expect((await accept('0'.repeat(64))).body.code).toBe('rulebook-text-differs');
    expect((await accept(toAccept.sha256, new Date(Date.now() - 301_000))).body.code).toBe('sign-in-not-fresh');
    const { body: contract } = await app.as(manager).get(`/api/v1/contracts/${contracts[0].id}`).expect(200);
    expect(contract).toMatchObject({
      basis: 'rulebook',
      tenderId: null,
      rulebookApprovalId: approvalId,
      waitsForMe: false,
    });
    const signing = app
      .as(manager)
      .post(`/api/v1/contracts/${contract.id}/signatures`)
      .set('idempotency-key', newKey());
    expect((await signing.send({ documentSha256: contract.documentSha256 }).expect(409)).body.code).toBe(
      'contract-follows-approval',
    );
    expect((await accept(toAccept.sha256)).body).toMatchObject({
      status: 'active',
      toAccept: null,
      acceptances: [{ versionNo: 1 }],
    });
    expect((await accept(toAccept.sha256)).body.code).toBe('nothing-to-accept');
    await app.settle();
    const [offer, ...more] = await choosable();
    expect(more).toEqual([]);
    expect(offer).toMatchObject({
      providerName: 'Äärellä Oy',
      unitPrice: '62.50',
      municipalities: ['740'],
      languages: ['sv', 'fi'],
    });
    expect((await choose(offer.id)).status).toBe(201);
    const { body: asked } = await app.as(manager).get('/api/v1/choices').expect(200);
    await app
      .as(manager)
      .post(`/api/v1/choices/${asked.items[0].id}/accept`)
      .set('idempotency-key', newKey())
      .expect(200);
    const clients = { clients: 1, accepted: 1, proposed: 0, withoutAlternative: 1 }; // with the provider to its end
    const affected = `/api/v1/rulebook-approvals/${approvalId}/affected-clients`;
    expect((await app.as(officer).get(affected).expect(200)).body).toEqual(clients);
    await app.as(stranger).get(affected).expect(404);
    await app.as(manager).get(affected).expect(403);
  });

  test('suspended or removed from the contract is refused; suspended by the officer nobody can choose it until it goes on', async () => {
    const [offer] = await choosable();
    const { contracts } = await approval();
    const manager2 = region.manager;
    const { body: contract } = await app.as(manager2).get(`/api/v1/contracts/${contracts[0].id}`).expect(200);
    const direct = app
      .as(manager2)
      .post(`/api/v1/contracts/${contract.id}/suspend`)
      .set('if-match', `"${contract.version}"`);
    expect((await direct.send({ reason: 'Suoraan sopimuksesta' }).expect(409)).body.code).toBe(
      'contract-follows-approval',
    );
    const amendments = await app.as(manager2).get(`/api/v1/contracts/${contract.id}/amendments`).expect(200);
    expect(amendments.body.permittedActions).toMatchObject([
      { allowed: false, reason: expect.stringContaining('noudattaa sääntökirjaa') },
    ]);
    expect((await move(officer, 'suspend', { reason: 'Vakuutus päättyi.' })).body.code).toBe('for-clients-missing');
    const why = { reason: 'Vakuutus päättyi.', forClients: 'Alkaneet palvelut jatkuvat.' };
    expect((await move(officer, 'suspend', why)).body.status).toBe('suspended');
    await app.settle();
    expect(await choosable()).toEqual([]);
    expect((await choose(offer.id)).body.code).toBe('offer-not-open');
    expect((await move(officer, 'resume', { reason: 'Vakuutus on taas voimassa.' })).body.status).toBe('active');
    await app.settle();
    expect(await choosable()).toMatchObject([{ id: offer.id }]);
  });

  test('a new version is put before the provider; not accepted by its day it is not offered, accepted it is at the new price', async () => {
    await app.as(officer).post(`/api/v1/rulebooks/${rulebookId}/versions`).expect(201);
    expect((await app.as(officer).post(`/api/v1/rulebooks/${rulebookId}/versions`).expect(409)).body.code).toBe(
      'rulebook-draft-exists',
    );
    const [draft] = (await rulebook()).versions;
    const save = async (acceptBy: string) =>
      app
        .as(officer)
        .put(`/api/v1/rulebooks/${rulebookId}`)
        .set('if-match', `"${(await rulebook()).version}"`)
        .send(
          rulebookContent({
            requirements: draft.requirements,
            acceptBy,
            prices: [{ serviceKind: 'job-coaching', rule: 'ceiling', amount: '61.00' }],
          }),
        );
    await save('2027-01-28');
    expect((await publish()).body.code).toBe('rulebook-accept-by-too-soon');
    await save('2027-02-10');
    const { body: published } = await publish();
    expect(published.difference).toContainEqual({ change: 'added', text: expect.stringContaining('61,00') });
    await app.settle();
    expect(await approval()).toMatchObject({
      status: 'active',
      waitsFor: 'provider',
      acceptBy: '2027-02-10',
      toAccept: { versionNo: 2 },
    });
    expect(await choosable()).toHaveLength(1);
    const ask = (unitPrice: string, as: Side = manager, serviceKind = 'job-coaching') =>
      put(as, '/prices', { services: [{ serviceKind, unitPrice }] });
    expect((await approval()).toAccept.prices).toMatchObject([
      { rule: 'ceiling', amount: '61.00', unitPrice: '61.00' },
    ]);
    for (const [price, kind] of [['61.01'], ['0.00'], ['55.00', 'career-guidance']] as const)
      expect((await ask(price, manager, kind)).body.code).toBe('application-beyond-rulebook');
    expect((await ask('60.00', officer)).status).toBe(403);
    expect((await ask('60.00')).body).toMatchObject({
      status: 'active',
      toAccept: { prices: [{ unitPrice: '60.00' }] },
    });
    expect(await choosable()).toMatchObject([{ unitPrice: '62.50' }]); // in force until the new one is accepted
    await app.setClock('2027-02-10T21:59:30Z');
    await app.settle();
    expect(await approval()).toMatchObject({ status: 'active' });
    await app.setClock('2027-02-10T22:00:00Z');
    await app.settle();
    expect(await approval()).toMatchObject({ status: 'lapsed' });
    expect(await choosable()).toEqual([]);
    const { rows } = await app.owner.query<{ text: string }>(
      `SELECT text FROM app.mail WHERE text LIKE '%Muistutus: sääntökirjan uusi versio%'`,
    );
    expect(rows).toHaveLength(1);
    expect((await accept((await approval()).toAccept.sha256)).body.status).toBe('active');
    await app.settle();
    expect(await choosable()).toMatchObject([
      { providerName: 'Äärellä Oy', unitPrice: '60.00', languages: ['sv', 'fi'] },
    ]);
    expect((await approval()).contracts).toMatchObject([
      { status: 'active' },
      { status: 'ended' },
      { status: 'ended' },
    ]);
    expect((await ask('59.00')).body.code).toBe('nothing-to-accept');
    expect(await toldOfTheEnd()).toEqual([]); // the provider goes on under the next contract
  });

  test('removed, it is not offered, and may apply anew', async () => {
    const [offer] = await choosable();
    const why = { reason: 'Palvelu ei vastaa sääntökirjaa.', forClients: 'Asiakkaat valitsevat toisen tuottajan.' };
    expect((await move(officer, 'remove', why)).body).toMatchObject({
      status: 'removed',
      decisions: [{ move: 'remove', forClients: why.forClients }, {}, {}, {}],
    });
    await app.settle();
    expect(await choosable()).toEqual([]);
    expect((await choose(offer.id)).body.code).toBe('offer-not-open');
    expect(await toldOfTheEnd()).toEqual([{ text: expect.stringContaining('Toisella palvelun tarjoajalla ei ole') }]);
    expect((await move(officer, 'resume', { reason: 'Ei onnistu' })).body.code).toBe('approval-move-not-allowed');
    await app.as(manager).post(`/api/v1/rulebooks/${rulebookId}/applications`).expect(201);
    expect((await approval(officer)).history.length).toBeGreaterThan(8);

    // Its evidence was good until the end of April: both sides were reminded ninety days before, once.
    expect(await mails('S-%: Sääntökirjan todisteen voimassaolo päättyy 30.4.2027')).toHaveLength(2);
    expect((await approval(officer)).answers).toMatchObject([{ expired: false }, { expired: false }]);
    await app.setClock('2027-04-30T21:00:00Z');
    expect((await approval(officer)).answers).toMatchObject([{ expired: true }, { expired: false }]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, newId, type AuthorityActor, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { forceContract, IN_FORCE } from '../../../../test/support/given-draft-contract.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import type { ContractDetail } from '../agreements/agreements.dto.js';
import { contractsLibrary } from '../contracts.library.js';

describe('those who share the money of a contract', () => {
  let app: TestApp;
  let manager: AuthorityActor;
  let provider: ProviderActor;
  let member: ProviderActor;
  let other: ProviderActor;
  let id: string;

  beforeAll(async () => {
    app = await testApp(procurementLibrary, contractsLibrary);
    manager = await givenOfficial(app, await givenAuthority(app), 'contract-manager');
    [provider, member, other] = await Promise.all(
      ['Johtaja Oy', 'Jäsen Oy', 'Toinen jäsen Oy'].map(async (name) =>
        givenProviderPerson(app, await givenProvider(app, name), 'provider-manager'),
      ) as [Promise<ProviderActor>, Promise<ProviderActor>, Promise<ProviderActor>],
    );
    const award = await givenAward(app, manager.organisationId, provider);
    await app.owner.query(`SET session_replication_role = replica`);
    await app.owner.query(
      `UPDATE procurement.bid SET parties = $2 WHERE id = (SELECT bid_id FROM procurement.award WHERE tender_id = $1)`,
      [
        award.tenderId,
        JSON.stringify({ consortium: [{ providerId: member.organisationId, share: '37.50' }], subcontractors: [] }),
      ],
    );
    await app.owner.query(`SET session_replication_role = DEFAULT`);
    await app.setClock(award.standstillEndsAt);
    const drafted = await app
      .as(manager)
      .post(`/api/v1/tenders/${award.tenderId}/contracts`)
      .set('idempotency-key', newId())
      .expect(201);
    id = (drafted.body as { contracts: [{ id: string }] }).contracts[0].id;
  });
  afterAll(() => app?.close());

  const contract = async () =>
    (await app.as(manager).get(`/api/v1/contracts/${id}`).expect(200)).body as ContractDetail;
  const set = async (
    shares: readonly (readonly [ProviderActor | string, string])[],
    actor: AuthorityActor | ProviderActor = manager,
  ) =>
    app
      .as(actor)
      .put(`/api/v1/contracts/${id}/members`)
      .set('if-match', `"${(await contract()).version}"`)
      .send({
        parties: shares.map(([who, percent]) => ({
          providerId: typeof who === 'string' ? who : who.organisationId,
          percent,
        })),
      });
  const shares = ({ parties }: ContractDetail) => parties.map(({ name, percent }) => `${name} ${percent}`);

  it('come with the consortium that won', async () => {
    expect(shares(await contract())).toEqual(['Johtaja Oy 62.50', 'Jäsen Oy 37.50']);
  });

  it.each<[string, () => (readonly [ProviderActor | string, string])[], string]>([
    [
      'shares below a hundred',
      () => [
        [provider, '50'],
        [member, '49.99'],
      ],
      'members-not-hundred',
    ],
    [
      'a share of nothing',
      () => [
        [provider, '100'],
        [member, '0'],
      ],
      'members-not-hundred',
    ],
    [
      'a thousandth',
      () => [
        [provider, '50.001'],
        [member, '49.999'],
      ],
      'members-not-hundred',
    ],
    [
      'no share of the provider',
      () => [
        [other, '50'],
        [member, '50'],
      ],
      'members-provider-missing',
    ],
    [
      'one who stands twice',
      () => [
        [provider, '50'],
        [member, '25'],
        [member, '25'],
      ],
      'members-twice',
    ],
    [
      'an unknown company',
      () => [
        [provider, '50'],
        [newId(), '50'],
      ],
      'member-unknown',
    ],
    [
      'an authority',
      () => [
        [provider, '50'],
        [manager.organisationId, '50'],
      ],
      'member-unknown',
    ],
  ])('are refused with %s', async (_, given, code) => {
    const refused = await set(given());
    expect([refused.status, refused.body.code]).toEqual([422, code]);
    expect(shares(await contract())).toEqual(['Johtaja Oy 62.50', 'Jäsen Oy 37.50']);
  });

  it('are set by the contract manager of a draft alone, once for each version', async () => {
    const { version } = await contract();
    const saved = await set([
      [provider, '60'],
      [member, '30'],
      [other, '10'],
    ]);
    expect(shares(saved.body as ContractDetail)).toEqual([
      'Johtaja Oy 60.00',
      'Jäsen Oy 30.00',
      'Toinen jäsen Oy 10.00',
    ]);
    const late = app.as(manager).put(`/api/v1/contracts/${id}/members`).set('if-match', `"${version}"`);
    await late.send({ parties: [{ providerId: provider.organisationId, percent: '100' }] }).expect(412);
    const stranger = await givenOfficial(app, await givenAuthority(app, 'Toinen alue'), 'contract-manager');
    expect((await set([[provider, '100']], stranger)).status).toBe(404);
    expect((await set([[provider, '100']], provider)).status).toBe(403);
    await app.as(ANONYMOUS).put(`/api/v1/contracts/${id}/members`).send({ parties: [] }).expect(401);
  });

  it('stand in the document where the provider does, with their shares', async () => {
    const sent = app.as(manager).post(`/api/v1/contracts/${id}/send-to-signature`);
    await sent.set('if-match', `"${(await contract()).version}"`).expect(200);
    const { rows } = await app.owner.query<{ text: string }>(
      'SELECT document_text AS text FROM contracts.contract WHERE id = $1',
      [id],
    );
    expect(rows[0]?.text.replaceAll('\\', '')).toContain('Johtaja Oy (60 %), Jäsen Oy (30 %), Toinen jäsen Oy (10 %)');
  });

  it('stand for good once it is sent', async () => {
    expect((await set([[provider, '100']])).status).toBe(409);
    const change = app.owner.query('UPDATE contracts.contract_member SET hundredths = 1 WHERE contract_id = $1', [id]);
    await expect(change).rejects.toMatchObject({ code: 'KV098' });
  });

  it('read it once it is in force, and nothing of it before', async () => {
    await app.as(member).get(`/api/v1/contracts/${id}`).expect(404);
    await forceContract(app, id, IN_FORCE);
    const { body } = await app.as(member).get(`/api/v1/contracts/${id}`).expect(200);
    expect(shares(body as ContractDetail)).toHaveLength(3);
    const stranger = await givenProviderPerson(app, await givenProvider(app), 'provider-manager');
    await app.as(stranger).get(`/api/v1/contracts/${id}`).expect(404);
  });

  it('are never led by one of themselves, by the database too', async () => {
    const lead = app.owner.query('UPDATE contracts.contract SET provider_id = $2 WHERE id = $1', [
      id,
      member.organisationId,
    ]);
    await expect(lead).rejects.toMatchObject({ constraint: 'contract_provider_leads_members' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import { ocdsStatus } from './ocds-contracts.js';

interface Package {
  releases: { ocid: string; tag: string[]; contracts?: { id: string; status: string; value: { amount: number } }[] }[];
}

describe('open data', () => {
  let bench: TestApp;
  let provider: ProviderActor;

  beforeAll(async () => {
    bench = await testApp(procurementLibrary, contractsLibrary);
    provider = await givenProviderPerson(bench, await givenProvider(bench), 'provider-manager');
  });
  afterAll(() => bench.close());

  const read = async (path: string) =>
    (await bench.as(ANONYMOUS).get(`/api/v1/public/ocds${path}`).expect(200)).body as Package;

  it('is an empty list before anything is published, and 404 for an unknown process', async () => {
    expect(await read('')).toEqual({ releases: [] });
    await bench.as(ANONYMOUS).get('/api/v1/public/ocds/ocds-kasvu1-nothing').expect(404);
    await bench.as(ANONYMOUS).get('/api/v1/public/ocds?limit=1000').expect(422);
  });

  it('tells of a contract from its signing on, and of no person', async () => {
    const authorityId = await givenAuthority(bench);
    const manager = await givenOfficial(bench, authorityId, 'contract-manager');
    const award = await givenAward(bench, authorityId, provider);
    await bench.setClock(award.standstillEndsAt);
    const drafted = await bench
      .as(manager)
      .post(`/api/v1/tenders/${award.tenderId}/contracts`)
      .set('idempotency-key', nextKey())
      .expect(201);
    const { id } = (drafted.body as { contracts: { id: string }[] }).contracts[0] ?? { id: '' };
    expect((await read('')).releases.flatMap((release) => release.contracts ?? [])).toEqual([]);
    const sent = await bench
      .as(manager)
      .post(`/api/v1/contracts/${id}/send-to-signature`)
      .set('if-match', '"1"')
      .expect(200);
    const { documentSha256 } = sent.body as { documentSha256: string };
    for (const signer of [provider, manager]) {
      await bench
        .as(signer)
        .post(`/api/v1/contracts/${id}/signatures`)
        .set('idempotency-key', nextKey())
        .send({ documentSha256 })
        .expect(201);
    }
    const [listed] = (await read('?limit=1')).releases;
    const whole = await read(`/${listed?.ocid}`);
    expect(whole.releases.map((release) => release.tag)).toContainEqual(['contract']);
    const contracts = whole.releases.flatMap((release) => release.contracts ?? []);
    expect(contracts).toMatchObject([{ status: 'active', value: { amount: 50_000 } }]);
    for (const name of [provider.name, manager.name]) expect(JSON.stringify(whole)).not.toContain(name);
  });

  it.each([
    ['in-signature', null, 'pending'],
    ['active', null, 'active'],
    ['suspended', null, 'active'],
    ['ended', 'cancelled', 'cancelled'],
    ['ended', 'expired', 'terminated'],
    ['ended', 'terminated', 'terminated'],
  ] as const)('calls a contract that is %s (%s) %s', (status, reason, said) => {
    expect(ocdsStatus(status, reason)).toBe(said);
  });
});

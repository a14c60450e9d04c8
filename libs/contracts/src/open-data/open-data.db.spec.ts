import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type ProviderActor, type Tx } from '@kasvutori/platform';
import { procurementLibrary, type OcdsProcess } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';
import { nextKey } from '../../../../test/support/given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { contractsLibrary } from '../contracts.library.js';
import { ocdsStatus } from './ocds-contracts.js';
import { dumpLines } from './ocds-dump.js';

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
    const record = (await bench.as(ANONYMOUS).get(`/api/v1/public/ocds/${listed?.ocid}/record`).expect(200)).body as {
      records: { releases: unknown[]; compiledRelease: { tag: string[]; planning: object; contracts: object[] } }[];
    };
    expect(record.records[0]?.releases).toEqual(whole.releases);
    expect(record.records[0]?.compiledRelease).toMatchObject({ tag: ['compiled'], contracts: [{ status: 'active' }] });
    expect(record.records[0]?.compiledRelease.planning).toBeDefined();
  });

  it('is taken whole as lines, page by page, with the place in the feed to go on from', async () => {
    const authorityId = await givenAuthority(bench);
    for (let made = 0; made < 3; made++) await givenPublishedTender(bench, authorityId);
    await bench.settle();
    const taken = await bench
      .as(ANONYMOUS)
      .get('/api/v1/public/ocds/dump.jsonl')
      .buffer(true)
      .parse((answer, done) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => done(null, Buffer.concat(pieces).toString()));
      })
      .expect(200);
    const lines = (taken.body as string).trimEnd().split('\n');
    const ocids = lines.map((line) => (JSON.parse(line) as { ocid: string; tag: string[] }).ocid);
    const { rows } = await bench.owner.query<{ ocid: string }>(
      'SELECT ocid FROM procurement.tender WHERE published_at IS NOT NULL ORDER BY ocid',
    );
    expect(ocids).toEqual(rows.map(({ ocid }) => ocid));
    const feed = await bench
      .as(ANONYMOUS)
      .get(`/api/v1/public/ocds/changes?cursor=${String(taken.headers['x-feed-cursor'])}`)
      .expect(200);
    expect(feed.body).toEqual({ changes: [], cursor: taken.headers['x-feed-cursor'] });
    const release = (tx: Tx, { ocid }: OcdsProcess) =>
      Promise.resolve([{ ocid, id: ocid, date: '2026-01-01', tag: ['tender'] }]);
    const one: string[] = [];
    for await (const line of dumpLines(bench.db, release, 1)) one.push((JSON.parse(line) as { ocid: string }).ocid);
    expect(one).toEqual(ocids);
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

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type ProviderActor, type Tx } from '@kasvutori/platform';
import { procurementLibrary, type OcdsProcess } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAward } from '../../../../test/support/given-award.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
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

    const { body } = await bench.as(manager).get(`/api/v1/contracts/${id}`).expect(200);
    await bench
      .as(manager)
      .post(`/api/v1/contracts/${id}/terminate`)
      .set('if-match', `"${(body as { version: number }).version}"`)
      .send({ reason: 'Valmentaja Veera Valittu sairastui.' })
      .expect(200);
    const ended = await read(`/${listed?.ocid}`);
    expect(ended.releases.slice(0, -1)).toEqual(whole.releases);
    expect(ended.releases.at(-1)).toMatchObject({
      tag: ['contractTermination'],
      contracts: [{ status: 'terminated', implementation: { endDateDetails: 'Sopimus päättyi ennen aikaansa.' } }],
    });
    // What an officer writes of its reason stays in the house.
    expect(JSON.stringify(ended)).not.toContain('Veera');
  });

  it('tells a tender with three lots, a corrigendum, questions, an appeal and a re-award, and nobody by name', async () => {
    const authorityId = await givenAuthority(bench);
    const { rows: clock } = await bench.owner.query<{ now: Date }>('SELECT app.now() AS now');
    const minute = Math.ceil(clock[0]!.now.getTime() / 60_000) * 60_000;
    const hours = (count: number) => new Date(minute + count * 3_600_000);
    const tender = await givenPublishedTender(bench, authorityId, {
      lots: [{}, {}, {}],
      questionsDeadline: hours(6),
      deadline: hours(24),
    });
    const [officer, colleague] = tender.officers;
    const post = (actor: Parameters<TestApp['as']>[0], path: string, body: object, version?: number) => {
      const call = bench.as(actor).post(`/api/v1/${path}`);
      return (
        version === undefined ? call.set('idempotency-key', nextKey()) : call.set('if-match', `"${version}"`)
      ).send(body);
    };

    const asker = await givenProviderPerson(bench, await givenProvider(bench, 'Kysyvä Kylä Oy'), 'provider-manager');
    await post(asker, `provider/tenders/${tender.id}/questions`, { text: 'Saako tavata etänä?' }).expect(201);
    const asked = await bench.as(officer).get(`/api/v1/tenders/${tender.id}/questions`).expect(200);
    const questionIds = (asked.body as { questions: { id: string }[] }).questions.map(({ id }) => id);
    const answer = { questionIds, wording: 'Saako tavata etänä?', answer: { fi: 'Kyllä.', sv: 'Ja.', en: 'Yes.' } };
    const drafted = await bench
      .as(officer)
      .post(`/api/v1/tenders/${tender.id}/clarifications`)
      .send(answer)
      .expect(201);
    const clarificationIds = (drafted.body as { answers: { id: string }[] }).answers.map(({ id }) => id);
    await bench
      .as(officer)
      .post(`/api/v1/tenders/${tender.id}/clarifications/publish`)
      .send({ clarificationIds })
      .expect(200);

    const revisions = await bench.as(officer).get(`/api/v1/tenders/${tender.id}/revisions`).expect(200);
    const { current } = revisions.body as { current: object };
    const grounds = { fi: 'Nimi tarkentui.', sv: 'Namnet preciserades.', en: 'The name was made exact.' };
    const title = { fi: 'Korjattu nimi', sv: 'Rättat namn', en: 'Corrected name' };
    let revision = (
      await post(officer, `tenders/${tender.id}/revisions`, { grounds, content: { ...current, title } }).expect(201)
    ).body as { id: string; version: number };
    for (const [actor, move] of [
      [officer, 'submit-for-approval'],
      [colleague, 'approve-and-publish'],
    ] as const)
      revision = (
        await post(actor, `tenders/${tender.id}/revisions/${revision.id}/${move}`, {}, revision.version).expect(200)
      ).body as typeof revision;

    const bidder = async (name: string) =>
      givenProviderPerson(bench, await givenProvider(bench, name), 'provider-manager');
    const [first, second] = [await bidder('Ensin voittava Oy'), await bidder('Sitten voittava Oy')];
    const bids = [
      await givenBid(bench, tender, first, soundBid(tender, '100.00', [0])),
      await givenBid(bench, tender, second, soundBid(tender, '140.00', [0])),
    ];
    await givenOpened(bench, tender);
    const [lot] = tender.lots;
    const score = (points: readonly number[]) =>
      bench
        .as(officer)
        .put(`/api/v1/lots/${lot!.id}/scores`)
        .send({
          scores: bids.map((bidId, index) => ({
            bidId,
            criterionId: lot!.qualityIds[0],
            score: points[index],
            ground: 'Arvioitu.',
          })),
        })
        .expect(200);
    const approver = await givenOfficial(bench, authorityId, 'procurement-approver', 'procurement-officer');
    const decide = () =>
      post(approver, `tenders/${tender.id}/decision`, {
        grounds: 'Paras tarjous valitaan.',
        lots: tender.lots.map(({ id }, index) => ({
          lotId: id,
          outcome: index === 0 ? 'awarded' : 'not-awarded',
          grounds: 'Perustelu.',
        })),
      }).expect(201);
    await score([3, 3]);
    await decide();
    await post(officer, `tenders/${tender.id}/appeals`, {
      appellant: 'Valittava Valtuutettu',
      filedOn: '2026-01-02',
      demands: 'Päätös on kumottava.',
    }).expect(201);
    const seen = await bench.as(officer).get(`/api/v1/tenders/${tender.id}/remedies`).expect(200);
    const [appeal] = (seen.body as { appeals: { id: string; version: number }[] }).appeals;
    const settled = { move: 'uphold', outcome: 'Päätös kumottiin.', resolvedOn: '2026-01-03' };
    await post(officer, `appeals/${appeal!.id}/settle`, settled, appeal!.version).expect(200);
    const reopened = { ground: 'market-court', reason: 'Markkinaoikeus kumosi päätöksen.' };
    await post(officer, `tenders/${tender.id}/reopen-decision`, reopened).expect(200);
    await score([0, 5]);
    await decide();

    const { rows } = await bench.owner.query<{ ocid: string }>('SELECT ocid FROM procurement.tender WHERE id = $1', [
      tender.id,
    ]);
    const told = await bench.as(ANONYMOUS).get(`/api/v1/public/ocds/${rows[0]!.ocid}`).expect(200);
    const { releases } = told.body as {
      releases: {
        tag: string[];
        title: string;
        tender: { enquiries?: object[]; amendments?: object[]; lots: { status: string }[] };
        awards?: { status: string; suppliers: { name: string }[] }[];
        statistics?: { measure: string; value: number }[];
      }[];
    };
    expect(releases.map(({ tag }) => tag.join(' '))).toEqual([
      'planning tender',
      'tenderUpdate',
      'tenderAmendment',
      'tenderUpdate',
      'award tenderUpdate',
      'tenderUpdate',
      'tenderUpdate',
      'awardCancellation tenderUpdate',
      'award awardUpdate tenderUpdate',
    ]);
    expect([releases[0]!.title, releases[2]!.title]).toEqual(['Työhönvalmennus', 'Korjattu nimi']);
    const last = releases.at(-1)!;
    expect(last.tender).toMatchObject({
      enquiries: [{ answer: 'Kyllä.' }],
      amendments: [{ rationale: 'Nimi tarkentui.' }],
    });
    expect(last.tender.lots.map(({ status }) => status)).toEqual(['complete', 'unsuccessful', 'unsuccessful']);
    expect(last.awards?.map(({ status, suppliers }) => [suppliers[0]?.name, status])).toEqual([
      ['Ensin voittava Oy', 'cancelled'],
      ['Sitten voittava Oy', 'pending'],
    ]);
    expect(last.statistics).toMatchObject([{ measure: 'complainants', value: 1 }]);
    for (const marker of ['Kysyvä Kylä', 'Valittava', asker.name, first.name, officer.name, '@example.fi'])
      expect(told.text).not.toContain(marker);
    const folder = join(import.meta.dirname, '../../../../test-output');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'ocds-court.json'), told.text);
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
    // Whoever works here has a name and an address; open data has neither.
    const people = await bench.owner.query<{ name: string; email: string }>('SELECT name, email FROM app.person');
    expect(people.rows.length).toBeGreaterThan(4);
    for (const { name, email } of people.rows) {
      expect(taken.body).not.toContain(name);
      expect(taken.body).not.toContain(email);
    }
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

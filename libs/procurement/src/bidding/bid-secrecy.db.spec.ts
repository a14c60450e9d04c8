import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';

/** Digits that stand nowhere else, in the spellings in which a price could leak. */
const MARKER = '7654321.98';
const SPELLINGS = ['7654321.98', '7654321,98', '765432198', '7 654 321', '7\u00a0654\u00a0321', 'KURKIAURA'];

let bench: TestApp;
let said = '';
const restore: (() => void)[] = [];

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    restore.push(() => void (stream.write = write));
    stream.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
      said += String(chunk);
      return write(chunk, ...rest);
    }) as typeof stream.write;
  }
  bench = await testApp(procurementLibrary);
});
afterAll(async () => {
  await bench.close();
  for (const undo of restore) undo();
});

/** Every row of every table of every schema, as text. */
async function dump(): Promise<string> {
  const tables = await bench.owner.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables.rows) {
    const rows = await bench.owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    texts.push(`${name}\n${rows.rows.map(({ row }) => row).join('\n')}`);
  }
  return texts.join('\n');
}

test('before the opening no table, job, mail, audit entry or log line holds a price or an answer', async () => {
  const tender = await givenPublishedTender(bench, await givenAuthority(bench));
  const [lot] = tender.lots;
  const bidder = await givenProviderPerson(bench, await givenProvider(bench), 'provider-bidder');
  const bid = (unitPrice: string) => ({
    lots: [
      {
        lotId: lot!.id,
        prices: [
          { code: 'UNIT', unitPrice },
          { code: 'S13', unitPrice: '7654321.98' },
        ],
        answers: [{ criterionId: lot!.qualityIds[0], answer: 'Salainen laatuvastaus KURKIAURA' }],
      },
    ],
    declarations: { noExclusionGrounds: true, acceptsTerms: true },
  });

  const post = (body: object, key: string) =>
    bench.as(bidder).post(`/api/v1/tenders/${tender.id}/bids`).set('idempotency-key', key).send(body);
  // The ways a bid can fail are ways in which it could be quoted: each of them first.
  await post(bid(`${MARKER}1`), 'secrecy-0001').expect(422);
  await post({ ...bid(MARKER), lots: [{ ...bid(MARKER).lots[0], lotId: tender.id }] }, 'secrecy-0002').expect(422);
  const submitted = await post(bid(MARKER), 'secrecy-0003').expect(201);
  await post(bid(MARKER), 'secrecy-0004').expect(409);
  await bench
    .as(bidder)
    .put(`/api/v1/bids/${submitted.body.bidId}`)
    .set('if-match', '"1"')
    .send(bid(MARKER))
    .expect(200);
  await bench.settle();

  const everything = await dump();
  expect(everything).toContain(submitted.body.sha256); // it is a dump of what was stored
  for (const spelling of SPELLINGS) {
    expect(everything).not.toContain(spelling);
    expect(said).not.toContain(spelling);
    for (const encoding of ['base64', 'base64url', 'hex'] as const)
      expect(everything).not.toContain(Buffer.from(spelling).toString(encoding).slice(0, 10));
  }

  // After the opening the same search finds it, so the search itself is no fake.
  await bench.setClock(tender.deadline);
  for (const officer of tender.officers)
    await bench
      .as(officer)
      .post(`/api/v1/tenders/${tender.id}/opening`)
      .send({ noConflictOfInterest: true })
      .expect(200);
  expect(await dump()).toContain('765432198');
  expect(await dump()).toContain('KURKIAURA');
});

test('before the opening the buyer sees a count, and neither who has bid nor that anybody asked', async () => {
  const authorityId = await givenAuthority(bench);
  const tender = await givenPublishedTender(bench, authorityId, {
    deadline: new Date(tenderDay() + 3 * 86_400_000),
  });
  const bidder = await givenProviderPerson(bench, await givenProvider(bench, 'Piilossa Oy'), 'provider-manager');
  const [lot] = tender.lots;
  await bench
    .as(bidder)
    .post(`/api/v1/tenders/${tender.id}/bids`)
    .set('idempotency-key', 'secrecy-0005')
    .send({
      lots: [
        {
          lotId: lot!.id,
          prices: lot!.codes.map((code) => ({ code, unitPrice: '10' })),
          answers: lot!.qualityIds.map((criterionId) => ({ criterionId, answer: 'Kyllä' })),
        },
      ],
      declarations: { noExclusionGrounds: true, acceptsTerms: true },
    })
    .expect(201);

  const auditor = await givenOfficial(bench, authorityId, 'auditor');
  const opening = await bench.as(auditor).get(`/api/v1/tenders/${tender.id}/opening`).expect(200);
  expect(opening.body).toMatchObject({ sealed: true, bidCount: 1, bids: [], declarations: [] });
  expect(JSON.stringify(opening.body)).not.toContain('Piilossa');

  const officer = tender.officers[0];
  const seen = await bench.db.read(officer, async (tx) => {
    const counts: Record<string, number> = {};
    for (const table of ['procurement.bid', 'procurement.bid_version', 'procurement.bid_price'])
      counts[table] = (await tx.query<unknown[]>(`SELECT FROM ${table}`)).length;
    counts['audit'] = (await tx.query<unknown[]>(`SELECT FROM app.audit_entry WHERE subject = 'bid'`)).length;
    counts['history'] = (await tx.query<unknown[]>(`SELECT FROM app.history WHERE subject = 'bid'`)).length;
    counts['mail'] = (await tx.query<unknown[]>('SELECT FROM app.mail')).length;
    return counts;
  });
  expect(seen).toEqual({
    'procurement.bid': 0,
    'procurement.bid_version': 0,
    'procurement.bid_price': 0,
    audit: 0,
    history: 0,
    mail: 0,
  });
});

function tenderDay(): number {
  return Math.ceil(Date.now() / 86_400_000) * 86_400_000;
}

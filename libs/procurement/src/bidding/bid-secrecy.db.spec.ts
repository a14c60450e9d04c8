import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actor, inventedBusinessId } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { everyAddress } from '../../../../test/support/every-address.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';

/** Digits that stand nowhere else, in the spellings in which a price could leak; and a word of the answers and files. */
const MARKER = '7654321.98';
const SPELLINGS = ['7654321.98', '7654321,98', '765432198', '7 654 321', '7\u00a0654\u00a0321', 'KURKIAURA'];
const ENCODINGS = ['base64', 'base64url', 'hex'] as const;
/** As they would stand in a file of the database: as text, encoded, and as the eight bytes of a column of cents. */
const TRACES = [
  ...['7654321.98', '765432198', 'KURKIAURA'].flatMap((spelling) => {
    const bytes = Buffer.from(spelling);
    return [bytes, ...ENCODINGS.map((encoding) => Buffer.from(bytes.toString(encoding).slice(0, 10)))];
  }),
  Buffer.from(new BigInt64Array([765_432_198n]).buffer),
];

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

/** Files of this database, and of the log it writes ahead since `from`, in which a trace is found; the server looks itself. */
async function filesWithTraces(from: string): Promise<string[]> {
  await bench.owner.query('CHECKPOINT');
  const { rows } = await bench.owner.query<{ path: string }>(
    `WITH file AS (
       SELECT 'pg_wal/' || name AS path FROM pg_ls_waldir()
        WHERE name BETWEEN pg_walfile_name($1::pg_lsn) AND pg_walfile_name(pg_current_wal_insert_lsn())
       UNION ALL
       SELECT format('base/%s/%s', d.oid, name) FROM pg_database d, pg_ls_dir('base/' || d.oid) name WHERE d.datname = current_database() AND name ~ '^\\d'),
     content AS MATERIALIZED (SELECT path, pg_read_binary_file(path, 0, 1000000000, true) AS bytes FROM file)
     SELECT path FROM content WHERE EXISTS (SELECT FROM unnest($2::bytea[]) AS trace WHERE position(trace IN bytes) > 0) ORDER BY path`,
    [from, TRACES],
  );
  return rows.map(({ path }) => path);
}

/** Everybody who could ask, and how they are called when one of them is told too much. */
async function readers(authorityId: string, ownStaff: Actor): Promise<[string, Actor][]> {
  const stranger = await givenAuthority(bench, 'Naapurialue');
  const rival = await givenProvider(bench, 'Kilpailija Oy');
  const officials: [string, Actor][] = [];
  for (const role of [
    'procurement-officer',
    'procurement-approver',
    'contract-manager',
    'case-worker',
    'auditor',
  ] as const)
    officials.push([role, await givenOfficial(bench, authorityId, role)]);
  return [
    ...officials,
    ['officer of another authority', await givenOfficial(bench, stranger, 'procurement-officer')],
    ['rival', await givenProviderPerson(bench, rival, 'provider-manager', 'provider-bidder')],
    ['staff of the bidder', ownStaff],
    ['client', await givenClientPerson(bench)],
    ['anyone', { kind: 'anonymous' }],
  ];
}

test('before the opening no answer, table, job, mail, log line or file of the database holds a price or an answer', async () => {
  const { rows: begun } = await bench.owner.query<{ lsn: string }>('SELECT pg_current_wal_insert_lsn()::text AS lsn');
  const authorityId = await givenAuthority(bench);
  const tender = await givenPublishedTender(bench, authorityId);
  const [lot] = tender.lots;
  const company = await givenProvider(bench);
  const bidder = await givenProviderPerson(bench, company, 'provider-bidder');
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
    subcontractors: [{ name: 'KURKIAURA Oy', businessId: inventedBusinessId(70_000), part: `Hinta ${MARKER}` }],
  });

  // The draft and a file of it: what is being written is no less secret than what has been submitted.
  const draftPath = `/api/v1/tenders/${tender.id}/bid-draft`;
  const { lots } = bid(MARKER);
  const draft = {
    lots: lots.map((one) => ({ ...one, offered: true, values: [] })),
    grounds: 'some',
    explanation: `KURKIAURA ${MARKER}`,
    acceptsTerms: false,
    subcontractors: [],
  };
  await bench.as(bidder).put(draftPath).set('if-match', '"0"').send(draft).expect(200);
  await bench.as(bidder).put(draftPath).set('if-match', '"0"').send(draft).expect(412);
  await bench
    .as(bidder)
    .put(draftPath)
    .set('if-match', '"1"')
    .send({ ...draft, lots: [{ price: MARKER }] })
    .expect(422);
  const attach = (name: string) =>
    bench
      .as(bidder)
      .post(`${draftPath}/attachments`)
      .set('content-type', 'application/octet-stream')
      .set('x-file-name', encodeURIComponent(name))
      .send(Buffer.from(`KURKIAURA: hinta on ${MARKER} euroa\n`.repeat(20_000)));
  await attach(`Hinta ${MARKER}.exe`).expect(415);
  const attachment = (await attach(`KURKIAURA hinta ${MARKER}.txt`).expect(201)).body.id;

  const post = (body: object, key: string) =>
    bench.as(bidder).post(`/api/v1/tenders/${tender.id}/bids`).set('idempotency-key', key).send(body);
  // The ways a bid can fail are ways in which it could be quoted: each of them first.
  await post(bid(`${MARKER}1`), 'secrecy-0001').expect(422);
  await post({ ...bid(MARKER), lots: [{ ...bid(MARKER).lots[0], lotId: tender.id }] }, 'secrecy-0002').expect(422);
  await post({ ...bid(MARKER), attachments: [tender.id] }, 'secrecy-0005').expect(422);
  const submitted = await post({ ...bid(MARKER), attachments: [attachment] }, 'secrecy-0003').expect(201);
  await post(bid(MARKER), 'secrecy-0004').expect(409);
  await bench
    .as(bidder)
    .put(`/api/v1/bids/${submitted.body.bidId}`)
    .set('if-match', '"1"')
    .send({ ...bid(MARKER), attachments: [attachment] })
    .expect(200);
  await bench.settle();

  // Every route that can be read, by everybody but the one who wrote it.
  const staff = await givenProviderPerson(bench, company, 'provider-staff');
  const { bidId, sha256 } = submitted.body;
  const ids = { tender: tender.id, bid: bidId, lot: lot!.id, attachment, company, sha256 };
  let answered = 0;
  for (const [name, reader] of await readers(authorityId, staff))
    for (const path of everyAddress(bench, ids)) {
      const answer = await bench.as(reader).get(path).buffer(true);
      if (answer.status === 200) answered += 1;
      const told = `${answer.text}${JSON.stringify(answer.headers)}`;
      expect([name, path, SPELLINGS.filter((spelling) => told.includes(spelling))]).toEqual([name, path, []]);
    }
  expect(answered).toBeGreaterThan(50);
  // Its own company reads its draft, and of the sealed bid no more than the receipt.
  expect((await bench.as(bidder).get(draftPath).expect(200)).text).toContain(MARKER);
  expect((await bench.as(bidder).get(`/api/v1/bids/${submitted.body.bidId}`).expect(200)).text).not.toContain(
    '7654321',
  );
  expect(await filesWithTraces(begun[0]!.lsn)).toEqual([]);

  const everything = await dump();
  expect(everything).toContain(submitted.body.sha256); // it is a dump of what was stored
  for (const spelling of SPELLINGS) {
    expect(everything).not.toContain(spelling);
    expect(said).not.toContain(spelling);
    for (const encoding of ENCODINGS)
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
  expect(await filesWithTraces(begun[0]!.lsn)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^base/), expect.stringMatching(/^pg_wal/)]),
  );
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
    .set('idempotency-key', 'secrecy-0006')
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

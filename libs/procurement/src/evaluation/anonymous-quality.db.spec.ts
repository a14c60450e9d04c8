import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actor, type AuthorityActor, inventedBusinessId, newId, type ProviderActor } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { everyAddress } from '../../../../test/support/every-address.js';
import { givenBid, givenOpened, soundBid } from '../../../../test/support/given-bid.js';
import { givenAuthority, givenOfficial, givenProvider, givenProviderPerson } from '../../../../test/support/given.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

const LEAD = 'Kuiskaus Valmennus Oy';
const PARTNER = 'Hiljainen Kumppani Osk';
const HELPER = 'Varjo Alihankinta Oy';
const RIVAL = 'Ääneti Työpolku Ab';
/** How the price of the leader's bid could be spelt. */
const PRICES = ['4321.09', '4321,09', '432109'];

let app: TestApp;
let authorityId: string;
let auditor: AuthorityActor;
let approver: AuthorityActor;
let tender: PublishedTender;
let lead: ProviderActor;
let rival: ProviderActor;
let bidId: string;
let files: { readonly quality: string; readonly other: string };
let toldBefore: ReadonlySet<string>;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  authorityId = await givenAuthority(app, 'Etelä-Savon työllisyysalue');
  auditor = await givenOfficial(app, authorityId, 'auditor');
  approver = await givenOfficial(app, authorityId, 'procurement-approver');
  const quality = { kind: 'stated-value', unit: { fi: 'vuotta' }, best: '10', worst: '0', beyondWorst: 'zero' };
  tender = await givenPublishedTender(app, authorityId, {
    anonymousQuality: true,
    lots: [{ qualityWeights: [30, 10], scorings: [null, quality] }],
  });
  lead = await givenProviderPerson(app, await givenProvider(app, LEAD), 'provider-manager');
  rival = await givenProviderPerson(app, await givenProvider(app, RIVAL), 'provider-manager');
  const partner = await givenProviderPerson(app, await givenProvider(app, PARTNER), 'provider-manager');
  // What the buyer is told of these companies without any bid, by the list of providers for one, is told still.
  const nothing = { tender: tender.id, bid: newId(), lot: tender.lots[0]!.id, attachment: newId(), company: newId() };
  toldBefore = new Set((await namesTold({ ...nothing, sha256: '0'.repeat(64) })).map(([address]) => address));

  const invited = await app
    .as(lead)
    .post(path('/consortium'))
    .send({ businessId: await businessIdOf(partner), share: '40', part: 'Ryhmät' })
    .expect(201);
  const [{ id, version }] = invited.body;
  await app.as(partner).post(`/api/v1/consortium-members/${id}/confirm`).set('if-match', `"${version}"`).expect(204);
  files = {
    quality: await attach('Kuiskauksen suunnitelma.txt', '?forQuality=true'),
    other: await attach('Kaupparekisteriote Kuiskaus.txt', ''),
  };
  const bid = soundBid(tender, '4321.09');
  const values = [{ criterionId: tender.lots[0]!.valueIds[0]!, value: '7' }];
  bidId = await givenBid(app, tender, lead, {
    ...bid,
    lots: bid.lots.map((lot) => ({ ...lot, values })),
    subcontractors: [{ name: HELPER, businessId: inventedBusinessId(70_001), part: 'Tulkkaus' }],
    attachments: [files.other, files.quality],
  });
  const other = soundBid(tender, '5000.00');
  await givenBid(app, tender, rival, { ...other, lots: other.lots.map((lot) => ({ ...lot, values })) });
  await givenOpened(app, tender);
  await app.settle();
});
afterAll(() => app.close());

const path = (rest: string): string => `/api/v1/tenders/${tender.id}${rest}`;
const lotPath = (rest: string): string => `/api/v1/lots/${tender.lots[0]!.id}${rest}`;
const closing = (actor: Actor, of = path('/evaluation/closing')) => app.as(actor).post(of);
const codeOf = async (answer: PromiseLike<{ body: { code: string } }>): Promise<string> => (await answer).body.code;

async function businessIdOf({ organisationId }: ProviderActor): Promise<string> {
  const { rows } = await app.owner.query<{ id: string }>(
    'SELECT business_id AS id FROM app.organisation WHERE id = $1',
    [organisationId],
  );
  return rows[0]!.id;
}

const attach = async (name: string, query: string): Promise<string> => {
  const sent = app
    .as(lead)
    .post(`${path('/bid-draft/attachments')}${query}`)
    .set('content-type', 'application/octet-stream')
    .set('x-file-name', encodeURIComponent(name));
  return (await sent.send(Buffer.from(`Suunnitelma ${query}`)).expect(201)).body.id;
};

/** Everything by which a bidder could be known, and its price. */
async function traces(): Promise<string[]> {
  const { rows } = await app.owner.query<{ trace: string }>(
    `SELECT unnest(ARRAY[name, business_id, id::text]) AS trace FROM app.organisation WHERE name = ANY ($1)
      UNION ALL SELECT unnest(ARRAY[p.name, p.email, p.id::text]) FROM app.membership m JOIN app.person p ON p.id = m.person_id
                 JOIN app.organisation o ON o.id = m.organisation_id WHERE o.name = ANY ($1)`,
    [[LEAD, PARTNER, RIVAL]],
  );
  return [...rows.map(({ trace }) => trace), HELPER, inventedBusinessId(70_001), 'Kuiskau', 'uiskauksen', ...PRICES];
}

/** Which addresses tell a buyer's official what, of every route that can be read; the names against which interests are declared have their own. */
async function namesTold(ids: Parameters<typeof everyAddress>[1]): Promise<[string, string[]][]> {
  const known = await traces();
  const told: [string, string[]][] = [];
  const addresses = everyAddress(app, ids).filter((address) => !address.endsWith('/opening/bidders'));
  const ofTender = addresses.filter((address) => address.includes(ids.tender) || address.includes(ids.lot));
  const asked = [
    ...addresses.map((address) => [tender.officers[0], address] as const),
    ...ofTender.map((address) => [auditor, address] as const),
  ];
  for (const [reader, address] of asked) {
    const { text, headers } = await app.as(reader).get(address).buffer(true);
    const said = `${text}${JSON.stringify(headers)}`;
    const found = known.filter((trace) => said.includes(trace) || said.includes(encodeURIComponent(trace)));
    if (found.length > 0) told.push([address, found]);
  }
  return told;
}

test('between the opening and the closing no answer to the buyer tells who has bid or at what price', async () => {
  const { rows } = await app.owner.query<{ sha256: string }>(
    'SELECT sha256 FROM procurement.bid_version WHERE bid_id = $1',
    [bidId],
  );
  const ids = { tender: tender.id, bid: bidId, lot: tender.lots[0]!.id, company: newId(), sha256: rows[0]!.sha256 };
  const told = await namesTold({ ...ids, attachment: files.quality });
  expect(told.filter(([address]) => !toldBefore.has(address))).toEqual([]);
  const [officer] = tender.officers;
  const behind = await app.db.read(officer, async (tx) => {
    const counts: Record<string, number> = {};
    for (const table of ['bid', 'bid_version', 'bid_price', 'bid_participant', 'opened_attachment', 'opening_record'])
      counts[table] = (await tx.query<unknown[]>(`SELECT FROM procurement.${table}`)).length;
    return counts;
  });
  expect(Object.values(behind)).toEqual([0, 0, 0, 0, 0, 0]);
  const mail = await app.owner.query('SELECT FROM app.mail WHERE authority_id = $1', [authorityId]);
  expect(mail.rowCount).toBe(0);
});

test('the bids have places that say nothing; of their files the scored ones are read, under neutral names', async () => {
  const [officer] = tender.officers;
  const { body } = await app.as(officer).get(path('/opening')).expect(200);
  expect(body).toMatchObject({ namesHidden: true, bids: [], recordId: null, bidCount: 2, sealed: false });
  expect(body.anonymousBids.map(({ alias }: { alias: string }) => alias)).toEqual(['Tarjoaja A', 'Tarjoaja B']);
  const { rows } = await app.owner.query<{ id: string }>(
    `SELECT v.bid_id AS id FROM procurement.bid_version v JOIN procurement.bid b ON b.id = v.bid_id WHERE b.tender_id = $1 ORDER BY v.sha256`,
    [tender.id],
  );
  expect(body.anonymousBids.map((bid: { bidId: string }) => bid.bidId)).toEqual(rows.map(({ id }) => id));
  const own = body.anonymousBids.find((bid: { bidId: string }) => bid.bidId === bidId);
  expect(own.attachments).toEqual([expect.objectContaining({ id: files.quality, fileName: 'Liite 1.txt' })]);
  const file = (id: string) => app.as(officer).get(path(`/opening/attachments/${id}`));
  expect((await file(files.quality).buffer(true).expect(200)).headers['content-disposition']).toContain(
    'Liite%201.txt',
  );
  await file(files.other).expect(404);

  const evaluation = (await app.as(officer).get(path('/evaluation')).expect(200)).body;
  expect(evaluation).toMatchObject({ namesHidden: true, excluded: [], versions: [] });
  expect(evaluation.lots[0]).toMatchObject({ ranking: [], unranked: [], lowPrices: [], complete: false });
  expect(evaluation.lots[0].toScore).toHaveLength(2);
  expect(evaluation.lots[0].toScore[0]).toMatchObject({
    providerName: 'Tarjoaja A',
    answers: [{ answer: 'Kokenut tiimi ja selkeä suunnitelma.' }],
    values: [{ value: '7' }],
  });
  expect((await app.as(officer).get(path('/screening')).expect(200)).body).toMatchObject({
    bids: [],
    permittedActions: [{ allowed: false }, { allowed: false }],
  });
});

test('interests are declared against the names, which stand in the order of the alphabet', async () => {
  const names = (actor: Actor) => app.as(actor).get(path('/opening/bidders'));
  const { items } = (await names(tender.officers[0]).expect(200)).body;
  expect(items.map(({ name }: { name: string }) => name)).toEqual([PARTNER, LEAD, HELPER, RIVAL]);
  await names(lead).expect(403);
  await names({ kind: 'anonymous' }).expect(401);
  const stranger = await givenOfficial(app, await givenAuthority(app, 'Naapurialue'), 'procurement-officer');
  await names(stranger).expect(404);
});

test('what is done to a bidder by name waits until scoring is closed; the chair closes it when all is agreed', async () => {
  const [chair, member] = tender.officers;
  const version = 2;
  const check = { checks: [{ code: 'suitability', outcome: 'met', ground: 'Rekisteriote' }] };
  const ask = { kind: 'clarification', question: 'Mitä tarkoitatte?', answerBy: '2099-01-01T10:00:00Z' };
  const leaveOut = { code: 'not-compliant', grounds: 'Ei vastaa pyyntöä' };
  const decide = { grounds: 'Paras', lots: [{ lotId: tender.lots[0]!.id, outcome: 'awarded', grounds: 'Paras' }] };
  const early = [
    app.as(chair).put(`/api/v1/bids/${bidId}/checks`).send(check),
    app.as(chair).post(`/api/v1/bids/${bidId}/inquiries`).send(ask),
    app.as(chair).post(`/api/v1/bids/${bidId}/exclude`).set('if-match', `"${version}"`).send(leaveOut),
    app.as(approver).post(path('/decision')).set('idempotency-key', 'anonymous-01').send(decide),
  ];
  for (const answer of early) expect(await codeOf(answer.expect(409))).toBe('scoring-not-closed');

  await app
    .as(chair)
    .put(path('/panel'))
    .send({ memberIds: [chair.personId, member.personId], chairId: chair.personId });
  for (const scorer of [chair, member])
    await app.as(scorer).post(path('/panel/interest')).send({ hasInterest: false }).expect(200);
  const { lots } = (await app.as(chair).get(path('/evaluation')).expect(200)).body;
  const scores = lots[0].toScore.map((bid: { bidId: string }, index: number) => ({
    bidId: bid.bidId,
    criterionId: tender.lots[0]!.qualityIds[0],
    score: 3 + index,
    ground: 'Tarjoaja kuvaa työn selkeästi.',
  }));
  expect(await codeOf(closing(chair).expect(409))).toBe('scoring-incomplete');
  for (const scorer of [chair, member]) await app.as(scorer).put(lotPath('/scores')).send({ scores }).expect(200);
  expect(await codeOf(closing(chair).expect(409))).toBe('scoring-incomplete'); // given by each, not yet agreed
  await app
    .as(member)
    .put(lotPath('/consensus'))
    .send({ scores: scores.slice(0, 1) })
    .expect(200);
  expect(await codeOf(closing(chair).expect(409))).toBe('scoring-incomplete');
  const agreed = await app.as(chair).put(lotPath('/consensus')).send({ scores }).expect(200);
  expect(agreed.body).toMatchObject({ ranking: [], complete: true });

  expect(await codeOf(closing(member).expect(409))).toBe('only-chair-closes-scoring');
  await closing({ kind: 'anonymous' }).expect(401);
  await closing(auditor).expect(403);
  await closing(lead).expect(403);
  await closing(await givenOfficial(app, await givenAuthority(app, 'Kolmas alue'), 'procurement-officer')).expect(404);
  const twice = await Promise.all([closing(chair), closing(chair)]);
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('from then on names and prices are told, the scores stand, and the bids are screened and decided on', async () => {
  const [chair, member] = tender.officers;
  const { body } = await app.as(chair).get(path('/evaluation')).expect(200);
  expect(body.namesHidden).toBe(false);
  expect(body.lots[0].ranking.map(({ providerName }: { providerName: string }) => providerName).sort()).toEqual([
    LEAD,
    RIVAL,
  ]);
  expect(body.lots[0].toScore).toEqual([]);
  const [ranked] = body.lots[0].ranking;
  const score = { ...ranked.consensus[0], bidId: ranked.bidId, score: 5 };
  const again = { scores: [{ bidId, criterionId: score.criterionId, score: 5, ground: 'Nyt kun nimi tiedetään' }] };
  for (const rest of ['/scores', '/consensus'])
    expect(await codeOf(app.as(chair).put(lotPath(rest)).send(again).expect(409))).toBe('scoring-closed');
  await expect(
    app.owner.query('UPDATE procurement.consensus_score SET score = 5 WHERE bid_id = $1', [bidId]),
  ).rejects.toMatchObject({ code: 'KV002' });
  await expect(
    app.owner.query('UPDATE procurement.tender SET scoring_closed_at = NULL WHERE id = $1', [tender.id]),
  ).rejects.toMatchObject({ code: 'KV002' });

  await app.settle();
  const opening = (await app.as(chair).get(path('/opening')).expect(200)).body;
  expect(opening).toMatchObject({ namesHidden: false, anonymousBids: [], recordId: expect.any(String) });
  for (const trace of [LEAD, PARTNER, HELPER, RIVAL, 'Kaupparekisteriote Kuiskaus.txt', '4321.09'])
    expect(JSON.stringify(opening)).toContain(trace); // the same search finds it now
  expect(opening.bids.map(({ alias }: { alias: string }) => alias).sort()).toEqual(['Tarjoaja A', 'Tarjoaja B']);
  const history = (await app.as(chair).get(path('')).expect(200)).body.history;
  expect(history.map(({ move }: { move: string }) => move)).toContain('close-scoring');
  const audited = await app.owner.query(
    `SELECT FROM app.audit_entry WHERE subject_id = $1 AND action LIKE '%close-scoring'`,
    [tender.id],
  );
  expect(audited.rowCount).toBe(1);

  const codes = ['mandatory-grounds', 'discretionary-grounds', 'suitability', 'compliance'];
  const checks = codes.map((code) => ({ code, outcome: 'met', ground: 'Tarkastettu otteista' }));
  for (const { bidId: id } of body.lots[0].ranking)
    await app.as(member).put(`/api/v1/bids/${id}/checks`).send({ checks }).expect(200);
  await app
    .as(approver)
    .post(path('/decision'))
    .set('idempotency-key', 'anonymous-02')
    .send({ grounds: 'Paras', lots: [{ lotId: tender.lots[0]!.id, outcome: 'awarded', grounds: 'Paras' }] })
    .expect(201);
});

test('a tender that did not promise it has nothing to close', async () => {
  const named = await givenPublishedTender(app, authorityId);
  await givenOpened(app, named);
  const closed = closing(named.officers[0], `/api/v1/tenders/${named.id}/evaluation/closing`);
  expect(await codeOf(closed.expect(409))).toBe('scoring-has-names');
  await expect(
    app.owner.query('UPDATE procurement.tender SET anonymous_quality = true WHERE id = $1', [named.id]),
  ).rejects.toMatchObject({ code: 'KV002' });
});

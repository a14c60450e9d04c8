import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actor, type AuthorityActor, newId, type ProviderActor, type Role, ROLES } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenBid, givenOpened, nextKey } from '../../../../test/support/given-bid.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';
import { givenPublishedTender } from '../../../../test/support/given-tender.js';
import {
  type Action,
  BID_ACTIONS,
  BID_STATES,
  bidPath,
  type BidState,
  type Case,
  DRAFT,
  scores,
  TENDER_ACTIONS,
  TENDER_STATES,
  tenderPath,
  type TenderState,
} from '../../../../test/support/lifecycle-matrix.js';

let app: TestApp;
let tenders: Record<TenderState, Case>;
let bids: Record<BidState, Case>;
let people: { role: Role; actor: Actor }[];
let bidder: ProviderActor;

beforeAll(async () => {
  app = await testApp(procurementLibrary);
  const authorityId = await givenAuthority(app);
  const providerId = await givenProvider(app, 'Ainoa Oy');
  bidder = await givenProviderPerson(app, providerId, 'provider-manager');
  people = await Promise.all(
    ROLES.map(async (role) => ({ role, actor: await personOf(role, authorityId, providerId) })),
  );
  const approver = await givenOfficial(app, authorityId, 'procurement-approver');
  const far = new Date(
    (await app.owner.query<{ now: Date }>('SELECT app.now() AS now')).rows[0]!.now.getTime() + 60 * 86_400_000,
  );
  far.setUTCSeconds(0, 0);

  // The drafts get their numbers from the sequence, the published ones from the spec's own count.
  await app.owner.query(`SELECT setval('procurement.tender_number', 5000)`);
  const drafts = await Promise.all([0, 1, 2].map(() => draft(authorityId)));
  const published = await withBid(authorityId, far);
  const withdrawn = await withBid(authorityId, far);
  const cancelled = await withBid(authorityId, far);
  // Opened one after the other: the clock only goes forward.
  const ended: Case[] = [];
  for (const minute of [1, 2, 3, 4, 5])
    ended.push(await withBid(authorityId, new Date(far.getTime() - 30 * 86_400_000 + minute * 60_000)));
  const [opened, excluded, decided, rejected, concluded] = ended as [Case, Case, Case, Case, Case];
  await app.as(bidder).post(`/api/v1/bids/${withdrawn.bidId}/withdraw`).set('if-match', '"1"').expect(200);
  for (const { tender } of ended) await givenOpened(app, tender);
  const officer = excluded.tender.officers[0];
  await app
    .as(officer)
    .post(`/api/v1/bids/${excluded.bidId}/exclude`)
    .set('if-match', '"2"')
    .send({ code: 'not-compliant', grounds: 'Ei vastaa.' })
    .expect(204);
  for (const [of, outcome] of [
    [decided, 'awarded'],
    [rejected, 'not-awarded'],
    [concluded, 'awarded'],
  ] as const)
    await decide(of, outcome, approver);
  // A state has no way back, so the row is enough: the standstill of the others would have to pass too.
  await app.owner.query(`UPDATE procurement.tender SET status = 'concluded' WHERE id = $1`, [concluded.id]);
  await app.owner.query(
    `UPDATE procurement.tender SET status = 'cancelled', cancel_reason = 'Ei tarvita.' WHERE id = $1`,
    [cancelled.id],
  );
  await app.owner.query(
    `UPDATE procurement.tender SET status = 'in-approval', submitted_by = created_by WHERE id = $1`,
    [drafts[1]!.id],
  );
  await app.owner.query(
    `UPDATE procurement.tender SET status = 'scheduled', submitted_by = created_by, approved_by = $2, publish_at = submission_deadline - interval '60 days' WHERE id = $1`,
    [drafts[2]!.id, approver.personId],
  );
  const asCase = (id: string, lotId: string): Case => ({ ...published, id, lotId });
  const [d, a, s] = drafts.map(({ id, lotId }) => asCase(id, lotId)) as [Case, Case, Case];
  tenders = { draft: d, 'in-approval': a, scheduled: s, published, opened, decided, concluded, cancelled };
  bids = { submitted: published, withdrawn, opened, excluded, accepted: decided, rejected };
}, 120_000);
afterAll(() => app.close());

async function personOf(role: Role, authorityId: string, providerId: string): Promise<Actor> {
  if (role === 'client') return givenClientPerson(app);
  if (role.startsWith('provider-')) return givenProviderPerson(app, providerId, role as ProviderActor['roles'][number]);
  return givenOfficial(app, authorityId, role as AuthorityActor['roles'][number]);
}

async function draft(authorityId: string): Promise<{ id: string; lotId: string }> {
  const officer = await givenOfficial(app, authorityId, 'procurement-officer');
  const { body } = await app.as(officer).post('/api/v1/tenders').send(DRAFT).expect(201);
  return { id: body.id as string, lotId: (body.lots as { id: string }[])[0]!.id };
}

async function withBid(authorityId: string, deadline?: Date): Promise<Case> {
  const tender = await givenPublishedTender(app, authorityId, deadline === undefined ? {} : { deadline });
  const bidId = await givenBid(app, tender, bidder);
  return {
    id: tender.id,
    version: 1,
    lotId: tender.lots[0]!.id,
    bidId,
    criterionId: tender.lots[0]!.qualityIds[0]!,
    tender,
  };
}

async function decide(of: Case, outcome: 'awarded' | 'not-awarded', approver: AuthorityActor): Promise<void> {
  await app.as(of.tender.officers[0]).put(`/api/v1/lots/${of.lotId}/scores`).send(scores(of)).expect(200);
  await app
    .as(approver)
    .post(`/api/v1/tenders/${of.id}/decision`)
    .set('idempotency-key', nextKey())
    .send({ grounds: 'Perusteet.', lots: [{ lotId: of.lotId, outcome, grounds: 'Perusteet.' }] })
    .expect(201);
}

/** Everything outside the table, as [state, action, role, status]; what is inside is left undone. */
async function refusals<State extends string>(
  actions: Readonly<Record<string, Action<State>>>,
  cases: Readonly<Record<State, Case>>,
  version: (of: Case) => Promise<number>,
): Promise<{ wrong: string[]; asked: number }> {
  const wrong: string[] = [];
  let asked = 0;
  for (const [state, of] of Object.entries(cases) as [State, Case][]) {
    const match = `"${await version(of)}"`;
    for (const [name, action] of Object.entries(actions))
      for (const { role, actor } of people) {
        const has = action.roles.includes(role);
        if (has && action.in.includes(state)) continue;
        const as = app.as(actor);
        const call = action.method === 'put' ? as.put(action.path(of)) : as.post(action.path(of));
        if (action.match === true) void call.set('if-match', match);
        const answer = await call.set('idempotency-key', nextKey()).send(action.body?.(of) ?? {});
        const expected = has ? (action.nothing?.includes(state) === true ? 404 : 409) : 403;
        asked += 1;
        if (answer.status !== expected)
          wrong.push(
            `${state} · ${name} · ${role}: ${answer.status} ${String((answer.body as { code?: string }).code)}, not ${expected}`,
          );
      }
  }
  return { wrong, asked };
}

const versionOf =
  (table: 'tender' | 'bid', id: (of: Case) => string) =>
  async (of: Case): Promise<number> =>
    (await app.owner.query<{ version: number }>(`SELECT version FROM procurement.${table} WHERE id = $1`, [id(of)]))
      .rows[0]!.version;

test('every state, action and role of a tender outside its tables is refused', async () => {
  const { wrong, asked } = await refusals(
    TENDER_ACTIONS,
    tenders,
    versionOf('tender', ({ id }) => id),
  );
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(1_200);
}, 60_000);

test('every state, action and role of a bid outside its tables is refused', async () => {
  const { wrong, asked } = await refusals(
    BID_ACTIONS,
    bids,
    versionOf('bid', ({ bidId }) => bidId),
  );
  expect(wrong).toEqual([]);
  expect(asked).toBeGreaterThan(300);
}, 60_000);

test('nothing of it changed anything, and the same call for another authority is 404', async () => {
  const { rows } = await app.owner.query<{ id: string; status: string }>('SELECT id, status FROM procurement.tender');
  for (const state of TENDER_STATES) expect(rows.find(({ id }) => id === tenders[state].id)?.status).toBe(state);
  const bidRows = await app.owner.query<{ id: string; status: string }>('SELECT id, status FROM procurement.bid');
  for (const state of BID_STATES) expect(bidRows.rows.find(({ id }) => id === bids[state].bidId)?.status).toBe(state);
  const elsewhere = await givenOfficial(
    app,
    await givenAuthority(app, 'Toinen alue'),
    'procurement-officer',
    'procurement-approver',
  );
  for (const path of [
    tenderPath('/panel/interest')(tenders.opened),
    bidPath('/checks')(bids.opened),
    `/api/v1/inquiries/${newId()}/conclusion`,
  ]) {
    const as = app.as(elsewhere);
    const body = {
      hasInterest: false,
      checks: [{ code: 'suitability', outcome: 'met', ground: 'Rekisteri.' }],
      conclusion: 'accepted',
      ground: 'Hyvä.',
    };
    const only = path.endsWith('interest')
      ? { hasInterest: false }
      : path.endsWith('checks')
        ? { checks: body.checks }
        : { conclusion: 'accepted', ground: 'Hyvä.' };
    await (path.endsWith('checks') ? as.put(path) : as.post(path)).send(only).expect(404);
  }
  await app.as({ kind: 'anonymous' }).post(tenderPath('/panel/consensus')(tenders.opened)).expect(401);
});

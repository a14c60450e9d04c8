import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Actor, type AuthorityActor, newId, type ProviderActor, type Role, ROLES } from '@kasvutori/platform';
import { procurementLibrary } from '@kasvutori/procurement';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenBid, givenOpened, nextKey, soundBid } from '../../../../test/support/given-bid.js';
import {
  givenAuthority,
  givenClientPerson,
  givenOfficial,
  givenProvider,
  givenProviderPerson,
} from '../../../../test/support/given.js';
import { givenPublishedTender, type PublishedTender } from '../../../../test/support/given-tender.js';

/**
 * Every move that a state or a role does not have is refused, through the API: 403 to whoever has no such role, whatever the state, and
 * 409 to whoever has it at another time (404 where there is nothing yet: a draft has no bids). The tables below are written out, not
 * taken from the code they test.
 */
const DRAFT = JSON.parse(readFileSync('libs/procurement/src/tenders/fixtures/complete-draft.json', 'utf8')) as object;
const TENDER_STATES = [
  'draft',
  'in-approval',
  'scheduled',
  'published',
  'opened',
  'decided',
  'concluded',
  'cancelled',
] as const;
type TenderState = (typeof TENDER_STATES)[number];
const BID_STATES = ['submitted', 'withdrawn', 'opened', 'excluded', 'accepted', 'rejected'] as const;
type BidState = (typeof BID_STATES)[number];

const OFFICER: readonly Role[] = ['procurement-officer'];
const APPROVER: readonly Role[] = ['procurement-approver'];
const BOTH: readonly Role[] = [...OFFICER, ...APPROVER];
const BIDDER: readonly Role[] = ['provider-manager', 'provider-bidder'];
const UNPUBLISHED: readonly TenderState[] = ['draft', 'in-approval', 'scheduled'];

interface Case {
  readonly id: string;
  readonly version: number;
  readonly lotId: string;
  readonly bidId: string;
  readonly criterionId: string;
  readonly tender: PublishedTender;
}
interface Action<State> {
  readonly roles: readonly Role[];
  /** Where the move exists; it is not made here. */
  readonly in: readonly State[];
  /** Where there is nothing to make it on. */
  readonly nothing?: readonly State[];
  readonly path: (of: Case) => string;
  readonly method?: 'put';
  readonly body?: (of: Case) => object;
  readonly match?: true;
}
const reason = () => ({ reason: 'Syy on kirjattu.' });
const scores = ({ bidId, criterionId }: Case) => ({
  scores: [{ bidId, criterionId, score: 3, ground: 'Perusteltu.' }],
});
const tenderPath = (rest: string) => (of: Case) => `/api/v1/tenders/${of.id}${rest}`;

const TENDER_ACTIONS: Readonly<Record<string, Action<TenderState>>> = {
  edit: { roles: OFFICER, in: ['draft'], path: tenderPath(''), method: 'put', body: () => DRAFT, match: true },
  'submit-for-approval': { roles: OFFICER, in: ['draft'], path: tenderPath('/submit-for-approval'), match: true },
  return: { roles: BOTH, in: ['in-approval', 'scheduled'], path: tenderPath('/return'), body: reason, match: true },
  'approve-and-publish': {
    roles: APPROVER,
    in: ['in-approval'],
    path: tenderPath('/approve-and-publish'),
    body: () => ({}),
    match: true,
  },
  cancel: {
    roles: OFFICER,
    in: [...UNPUBLISHED, 'published', 'opened'],
    path: tenderPath('/cancel'),
    body: reason,
    match: true,
  },
  open: {
    roles: BOTH,
    in: [],
    nothing: UNPUBLISHED,
    path: tenderPath('/opening'),
    body: () => ({ noConflictOfInterest: true }),
  },
  'submit bid': {
    roles: BIDDER,
    in: [],
    nothing: UNPUBLISHED,
    path: tenderPath('/bids'),
    body: ({ tender }) => soundBid(tender),
  },
  score: {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: ({ lotId }) => `/api/v1/lots/${lotId}/scores`,
    method: 'put',
    body: scores,
  },
  agree: {
    roles: BOTH,
    in: [],
    nothing: UNPUBLISHED,
    path: ({ lotId }) => `/api/v1/lots/${lotId}/consensus`,
    method: 'put',
    body: scores,
  },
  'appoint panel': {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/panel'),
    method: 'put',
    body: ({ tender }) => ({ memberIds: [tender.officers[0].personId], chairId: tender.officers[0].personId }),
  },
  'declare interest': {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/panel/interest'),
    body: () => ({ hasInterest: false }),
  },
  'close scoring': { roles: BOTH, in: [], nothing: UNPUBLISHED, path: tenderPath('/evaluation/closing') },
  'open consensus': { roles: BOTH, in: [], nothing: UNPUBLISHED, path: tenderPath('/panel/consensus') },
  decide: {
    roles: APPROVER,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/decision'),
    body: ({ lotId }) => ({ grounds: 'Perusteet.', lots: [{ lotId, outcome: 'not-awarded', grounds: 'Perusteet.' }] }),
  },
  conclude: {
    roles: BOTH,
    in: [],
    nothing: [...UNPUBLISHED, 'published', 'opened', 'cancelled'],
    path: tenderPath('/conclude'),
  },
};
const bidPath = (rest: string) => (of: Case) => `/api/v1/bids/${of.bidId}${rest}`;
const SEALED: readonly BidState[] = ['submitted', 'withdrawn'];
const BID_ACTIONS: Readonly<Record<string, Action<BidState>>> = {
  replace: {
    roles: BIDDER,
    in: ['submitted'],
    path: bidPath(''),
    method: 'put',
    body: ({ tender }) => soundBid(tender),
    match: true,
  },
  withdraw: { roles: BIDDER, in: ['submitted'], path: bidPath('/withdraw'), match: true },
  // The buyer does not even see a sealed bid.
  exclude: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/exclude'),
    body: () => ({ code: 'not-compliant', grounds: 'Ei vastaa.' }),
    match: true,
  },
  check: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/checks'),
    method: 'put',
    body: () => ({ checks: [{ code: 'suitability', outcome: 'met', ground: 'Rekisteri.' }] }),
  },
  ask: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/inquiries'),
    body: () => ({ kind: 'hearing', question: 'Selvittäkää.', answerBy: '2040-01-01T12:00:00Z' }),
  },
};

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

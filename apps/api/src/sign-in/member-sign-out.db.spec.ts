import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import { asPage, signInAs } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

const AUTHORITY = seededId('organisation:etela-savo');
const FIRM = seededId('organisation:saimaan-tyovalmennus');
const OFFICER = seededId('person:officer-1');

let bench: SignInApp;
beforeAll(async () => {
  // An official who bids for a company as well: no affair of the authority's.
  bench = await signInApp(undefined, (owner) =>
    owner.query(`INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-bidder')`, [
      OFFICER,
      FIRM,
    ]),
  );
});
afterAll(() => bench.close());

const call = (cookie: string, method: string, path: string, body?: object) =>
  fetch(`${bench.url}/api/v1${path}`, {
    method,
    headers: { ...asPage(cookie), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const actFor = async (cookie: string, organisationId: string | null) =>
  (await call(cookie, 'POST', '/session/acting', { organisationId })).status;
const session = async (cookie: string) =>
  (await (await call(cookie, 'GET', '/session')).json()) as {
    signedIn: boolean;
    organisations: { id: string }[];
  };

it('a people manager signs a member out of the organisation: sessions of before never act for it again, others go on', async () => {
  const manager = await signInAs(bench.url, 'people-manager-1');
  const [acting, forFirm, forSelf] = [
    await signInAs(bench.url, 'officer-1'),
    await signInAs(bench.url, 'officer-1'),
    await signInAs(bench.url, 'officer-1'),
  ];
  expect([await actFor(forFirm, FIRM), await actFor(forSelf, null)]).toEqual([200, 200]);

  const signOut = () => call(manager, 'POST', `/organisation/members/${OFFICER}/end-sessions`);
  expect(await (await signOut()).json()).toEqual({ ended: 1 });
  expect((await call(acting, 'GET', '/sessions')).status).toBe(401);
  for (const cookie of [forFirm, forSelf]) {
    expect((await session(cookie)).organisations.map(({ id }) => id)).toEqual([FIRM]);
    expect(await actFor(cookie, AUTHORITY)).toBe(422);
    expect(await actFor(cookie, FIRM)).toBe(200);
  }

  const anew = await signInAs(bench.url, 'officer-1');
  expect((await session(anew)).organisations.map(({ id }) => id)).toEqual([AUTHORITY, FIRM]);
  expect(await (await signOut()).json()).toEqual({ ended: 1 });
  expect(await (await signOut()).json()).toEqual({ ended: 0 });
  expect((await session(anew)).signedIn).toBe(false);
  expect((await session(manager)).signedIn).toBe(true);
});

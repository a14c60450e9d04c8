import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import { asPage, machineToken, signInAs } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { DEMO_ACCOUNTS, DEMO_MACHINES } from './demo-accounts.js';

let bench: SignInApp;
beforeAll(async () => {
  bench = await signInApp();
});
afterAll(() => bench.close());

const call = (path: string, init: RequestInit = {}) => fetch(new URL(path, bench.url), { redirect: 'manual', ...init });
const read = async (path: string, headers: Record<string, string> = {}) =>
  (await (await call(path, { headers })).json()) as Record<string, never>;
const send = (method: string, path: string, body: object, headers: Record<string, string>) =>
  call(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });

describe('the session', () => {
  it('is nobody’s without a cookie', async () => {
    expect(await read('/api/v1/session')).toEqual({
      signedIn: false,
      demo: true,
      person: null,
      actor: { kind: 'anonymous', organisation: null, roles: [] },
      organisations: [],
      actingFor: null,
      mandates: [],
      support: null,
    });
  });

  it('ends at sign-out, for every copy of the cookie', async () => {
    const cookie = await signInAs(bench.url, 'officer-1');
    const answer = await call('/auth/logout', { method: 'POST', headers: asPage(cookie) });
    expect(await answer.json()).toEqual({ redirectTo: '/' });
    expect(answer.headers.getSetCookie()[0]).toMatch(/^kasvutori_session=; Max-Age=0; Path=\//);
    const after = await call('/api/v1/session', { headers: { cookie } });
    expect(await after.json()).toMatchObject({ signedIn: false });
    expect(after.headers.getSetCookie()[0]).toMatch(/^kasvutori_session=; Max-Age=0/);
    const refused = await send('PUT', '/api/v1/session/language', { language: 'en' }, asPage(cookie));
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ code: 'unauthenticated' });
  });

  it.each<[string, string]>([
    ['unused for too long', `idle_until = clock_timestamp() - interval '1 second'`],
    [
      'too old',
      `idle_until = clock_timestamp() - interval '1 second', expires_at = clock_timestamp() - interval '1 second', created_at = clock_timestamp() - interval '1 day'`,
    ],
    ['revoked by an operator', 'revoked_at = clock_timestamp()'],
  ])('ends when %s', async (_why, change) => {
    const cookie = await signInAs(bench.url, 'officer-1');
    await bench.owner.query(`UPDATE app.session SET ${change}`);
    expect(await read('/api/v1/session', { cookie })).toMatchObject({ signedIn: false });
  });

  it('is prolonged by use, not at every call', async () => {
    const cookie = await signInAs(bench.url, 'officer-1');
    await bench.owner.query(
      `UPDATE app.session SET idle_until = least(expires_at, clock_timestamp() + interval '30 minutes')`,
    );
    await read('/api/v1/session', { cookie });
    const { rows } = await bench.owner.query(
      `SELECT count(*)::int AS prolonged FROM app.session WHERE idle_until > clock_timestamp() + interval '59 minutes'`,
    );
    expect(rows).toEqual([{ prolonged: 1 }]);
  });

  it('stands on the memberships of today', async () => {
    const cookie = await signInAs(bench.url, 'operator-1');
    const person = seededId('person:operator-1');
    await bench.owner.query('DELETE FROM app.membership WHERE person_id = $1', [person]);
    expect(await read('/api/v1/session', { cookie })).toMatchObject({
      actor: { kind: 'client', organisation: null },
      organisations: [],
    });
    await bench.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'operator')`,
      [person, seededId('organisation:etela-savo')],
    );
    expect(await read('/api/v1/session', { cookie })).toMatchObject({
      actor: { kind: 'authority', roles: ['operator'] },
    });
  });

  it('leaves a trace of opening and ending', async () => {
    const cookie = await signInAs(bench.url, 'auditor-1');
    await call('/auth/logout', { method: 'POST', headers: asPage(cookie) });
    const { rows } = await bench.owner.query(
      'SELECT action FROM app.audit_entry WHERE subject_person_id = $1 ORDER BY at DESC, id DESC LIMIT 2',
      [seededId('person:auditor-1')],
    );
    expect(rows).toEqual([{ action: 'session.end' }, { action: 'session.open' }]);
  });
});

describe('acting for one of several organisations', () => {
  const harju = seededId('organisation:harjun-urapalvelut');
  const saimaa = seededId('organisation:saimaan-tyovalmennus');

  it('changes what the person may do, until they change again', async () => {
    await bench.owner.query(
      `INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, 'provider-bidder')`,
      [seededId('person:saimaa-manager'), harju],
    );
    const cookie = await signInAs(bench.url, 'saimaa-manager');
    // By name: Harju before Saimaa.
    expect(await read('/api/v1/session', { cookie })).toMatchObject({
      actor: { organisation: { id: harju }, roles: ['provider-bidder'] },
      organisations: [{ id: harju }, { id: saimaa }],
    });
    const changed = await send('POST', '/api/v1/session/acting', { organisationId: saimaa }, asPage(cookie));
    expect(await changed.json()).toMatchObject({
      actor: { organisation: { id: saimaa }, roles: ['provider-manager'] },
    });
    expect(await read('/api/v1/session', { cookie })).toMatchObject({ actor: { organisation: { id: saimaa } } });
    const self = await send('POST', '/api/v1/session/acting', { organisationId: null }, asPage(cookie));
    expect(await self.json()).toMatchObject({ actor: { kind: 'client', organisation: null, roles: ['client'] } });
  });

  it('is for members only', async () => {
    const cookie = await signInAs(bench.url, 'client-1');
    const refused = await send('POST', '/api/v1/session/acting', { organisationId: harju }, asPage(cookie));
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ code: 'not-a-member', errors: [{ pointer: '/organisationId' }] });
  });
});

describe('the language', () => {
  it('is remembered for the person', async () => {
    const cookie = await signInAs(bench.url, 'client-2');
    const changed = await send('PUT', '/api/v1/session/language', { language: 'en' }, asPage(cookie));
    expect(await changed.json()).toMatchObject({ person: { language: 'en' } });
    expect(await read('/api/v1/session', { cookie: await signInAs(bench.url, 'client-2') })).toMatchObject({
      person: { language: 'en' },
    });
  });

  it('is one of three', async () => {
    const cookie = await signInAs(bench.url, 'client-2');
    expect((await send('PUT', '/api/v1/session/language', { language: 'de' }, asPage(cookie))).status).toBe(422);
  });
});

describe('a request of another site', () => {
  it.each<[string, Record<string, string>]>([
    ['without our header', {}],
    ['with another origin', { 'x-requested-with': 'kasvutori', origin: 'https://evil.example' }],
    ['that the browser calls cross-site', { 'x-requested-with': 'kasvutori', 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_how, headers) => {
    const cookie = await signInAs(bench.url, 'officer-1');
    const refused = await send('PUT', '/api/v1/session/language', { language: 'en' }, { cookie, ...headers });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'cross-site-request' });
    const signOut = await call('/auth/logout', { method: 'POST', headers: { cookie, ...headers } });
    expect(signOut.status).toBe(403);
  });

  it('is not our own page’s, at the address it came to', async () => {
    const headers = { ...asPage(await signInAs(bench.url, 'officer-1')), origin: bench.url };
    expect((await send('PUT', '/api/v1/session/language', { language: 'fi' }, headers)).status).toBe(200);
  });
});

describe('a machine', () => {
  const [machine] = DEMO_MACHINES;
  const token = () => machineToken(bench.url, machine?.id ?? '', machine?.secret ?? '');

  it('acts by its access token, without a session', async () => {
    const headers = { authorization: `Bearer ${await token()}` };
    expect(await read('/api/v1/session', headers)).toMatchObject({
      signedIn: true,
      person: { id: seededId('person:bank-files') },
      actor: { kind: 'authority', roles: ['finance-preparer'] },
    });
    const refused = await send('POST', '/api/v1/session/acting', { organisationId: null }, headers);
    expect(refused.status).toBe(403); // about oneself: no program's
  });

  it('gets no token with a wrong secret', async () => {
    await expect(machineToken(bench.url, machine?.id ?? '', 'wrong')).rejects.toThrow(/401/);
  });
});

describe('the sandbox', () => {
  it('lists the accounts to everyone', async () => {
    const { items } = (await read('/api/v1/session/demo-accounts')) as unknown as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(DEMO_ACCOUNTS.map(({ id }) => id));
  });

  it('moves the clock forward only, for whoever has signed in, and signs nobody out', async () => {
    const cookie = await signInAs(bench.url, 'officer-1');
    const before = Date.parse((await read('/api/v1/sandbox/clock'))['now'] as unknown as string);
    expect((await send('POST', '/api/v1/sandbox/clock', { advanceDays: 1 }, {})).status).toBe(401);

    const moved = await send('POST', '/api/v1/sandbox/clock', { advanceDays: 14 }, asPage(cookie));
    const { now, aheadSeconds } = (await moved.json()) as { now: string; aheadSeconds: number };
    expect(Date.parse(now) - before).toBeGreaterThanOrEqual(14 * 86_400_000);
    expect(Date.parse(now) - before).toBeLessThan(14 * 86_400_000 + 60_000);
    expect(Math.abs(aheadSeconds - 14 * 86_400)).toBeLessThan(60);

    const back = await send(
      'POST',
      '/api/v1/sandbox/clock',
      { advanceTo: new Date(before).toISOString() },
      asPage(cookie),
    );
    expect(back.status).toBe(409);
    expect(await back.json()).toMatchObject({ code: 'clock-goes-back' });
    const to = new Date(Date.parse(now) + 86_400_000).toISOString();
    const further = await send('POST', '/api/v1/sandbox/clock', { advanceTo: to }, asPage(cookie));
    expect(Date.parse(((await further.json()) as { now: string }).now)).toBeGreaterThanOrEqual(Date.parse(to));
    expect((await send('POST', '/api/v1/sandbox/clock', {}, asPage(cookie))).status).toBe(422);
    expect(
      (await send('POST', '/api/v1/sandbox/clock', { advanceDays: 1, advanceTo: to }, asPage(cookie))).status,
    ).toBe(422);

    expect(await read('/api/v1/session', { cookie })).toMatchObject({ signedIn: true });
    expect(await read('/api/v1/session', { cookie: await signInAs(bench.url, 'client-1') })).toMatchObject({
      signedIn: true,
    });
  });
});

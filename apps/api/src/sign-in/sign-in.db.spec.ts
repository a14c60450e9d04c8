import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import { cookieHeaderOf, followSignIn, keepCookies, signInAs } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';

let bench: SignInApp;
beforeAll(async () => {
  bench = await signInApp();
});
afterAll(() => bench.close());

const call = (path: string, init: RequestInit = {}) => fetch(new URL(path, bench.url), { redirect: 'manual', ...init });
const read = async (path: string, headers: Record<string, string> = {}) =>
  (await (await call(path, { headers })).json()) as Record<string, never>;

describe('signing in', () => {
  it.each(DEMO_ACCOUNTS)('lets $id in with one redirected click', async (account) => {
    const cookie = await signInAs(bench.url, account.id);
    const kind = account.organisation === null ? 'client' : account.workspace === 'provider' ? 'provider' : 'authority';
    expect(await read('/api/v1/session', { cookie })).toMatchObject({
      signedIn: true,
      demo: true,
      person: { id: seededId(`person:${account.id}`), name: account.name, language: account.language },
      actor: {
        kind,
        organisation: account.organisation && { id: seededId(`organisation:${account.organisation}`) },
        roles: kind === 'client' ? ['client'] : [...account.roles].sort(),
      },
    });
  });

  it('goes where the person was going, and nowhere else', async () => {
    const at = async (returnTo: string) =>
      (await followSignIn(bench.url, `/auth/login?account=officer-1&returnTo=${encodeURIComponent(returnTo)}`)).last;
    expect(await at('/tenders?status=draft')).toBe('/tenders?status=draft');
    for (const evil of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect(await at(evil)).toBe('/');
    }
  });

  it('works behind a proxy that encrypts, under another name than the public one', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const login = await call('/auth/login?account=officer-1', { headers });
    const toIssuer = new URL(login.headers.get('location') ?? '');
    expect(toIssuer.origin).toBe(bench.url.replace('http:', 'https:'));
    const asked = await call(`${toIssuer.pathname}${toIssuer.search}`, { headers });
    expect(asked.status).toBe(303);
    expect(asked.headers.get('location')).toMatch(/^\/oidc\/interaction\//);
  });

  it('keeps the session out of the reach of scripts', async () => {
    const { answer } = await followSignIn(bench.url, '/auth/login?account=officer-1');
    const session = answer.headers.getSetCookie().find((line) => line.startsWith('kasvutori_session='));
    expect(session).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('ends the session of the account that was signed in before', async () => {
    const first = await followSignIn(bench.url, '/auth/login?account=officer-1');
    const before = { cookie: cookieHeaderOf(first.cookies) };
    const second = await followSignIn(bench.url, '/auth/login?account=client-1', first.cookies);
    expect(await read('/api/v1/session', { cookie: cookieHeaderOf(second.cookies) })).toMatchObject({
      person: { name: 'Aada Asiakas' },
    });
    expect(await read('/api/v1/session', before)).toMatchObject({ signedIn: false });
  });

  it('is asked for anew and strongly where an act needs it, and then the person goes on acting as before', async () => {
    const sessions = async () =>
      (await bench.owner.query('SELECT authenticated_at FROM app.session ORDER BY created_at DESC LIMIT 1'))
        .rows[0] as {
        authenticated_at: Date | null;
      };
    const first = await followSignIn(bench.url, '/auth/login?account=officer-1');
    expect(await sessions()).toEqual({ authenticated_at: null });
    const login = await call('/auth/login?account=officer-1&fresh=true', {
      headers: { cookie: cookieHeaderOf(first.cookies) },
    });
    const asked = new URL(login.headers.get('location') ?? '', bench.url).searchParams;
    expect([asked.get('prompt'), asked.get('max_age'), asked.get('acr_values')]).toEqual([
      'login',
      '0',
      'urn:kasvutori:demo:strong',
    ]);
    await bench.owner.query(`UPDATE app.session SET acting_organisation_id = NULL WHERE revoked_at IS NULL`);
    const again = await followSignIn(
      bench.url,
      '/auth/login?account=officer-1&fresh=true&returnTo=/officer/contracts',
      first.cookies,
    );
    expect(again.last).toBe('/officer/contracts');
    const { authenticated_at: at } = await sessions();
    expect(Math.abs(Date.now() - (at?.getTime() ?? 0))).toBeLessThan(60_000);
    expect(await read('/api/v1/session', { cookie: cookieHeaderOf(again.cookies) })).toMatchObject({
      actor: { kind: 'client' },
    });
  });

  it('offers the accounts on a page that needs no script, in the reader’s language', async () => {
    const { cookies, last, answer } = await followSignIn(bench.url, '/auth/login?language=sv&returnTo=/kontakter');
    expect(last).toMatch(/^\/oidc\/interaction\//);
    const html = await answer.text();
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<h1>Logga in i demonstrationen</h1>');
    expect(html).not.toContain('<script');
    for (const { id, name } of DEMO_ACCOUNTS) {
      expect(html).toContain(`value="${id}"`);
      expect(html).toContain(name);
    }
    const chosen = await call(last, {
      method: 'POST',
      headers: { cookie: cookieHeaderOf(cookies) },
      body: new URLSearchParams({ account: 'auditor-1' }),
    });
    keepCookies(cookies, chosen);
    const done = await followSignIn(bench.url, chosen.headers.get('location') ?? '', cookies);
    expect(done.last).toBe('/kontakter');
    expect(await read('/api/v1/session', { cookie: cookieHeaderOf(done.cookies) })).toMatchObject({
      person: { name: 'Tarmo Tarkastaja' },
    });
  });

  it('says so when the account does not exist, and when nobody waits for the choice', async () => {
    const { cookies, last, answer } = await followSignIn(bench.url, '/auth/login?account=nobody&language=en');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('There is no such account');
    const wrong = await call(`${last}?lang=fi`, {
      method: 'POST',
      headers: { cookie: cookieHeaderOf(cookies) },
      body: new URLSearchParams({ account: '<b>' }),
    });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Tätä tunnusta ei ole');
    const stray = await call('/oidc/interaction/none?lang=fi');
    expect(stray.status).toBe(400);
    expect(await stray.text()).toContain('Kirjautuminen vanheni');
  });

  it('does not let in whom nobody has invited', async () => {
    await bench.owner.query(`UPDATE app.person SET subject = 'moved' WHERE id = $1`, [seededId('person:officer-2')]);
    const { cookies, last } = await followSignIn(bench.url, '/auth/login?account=officer-2');
    expect(last).toBe('/?signInProblem=person-unknown');
    expect(cookies.has('kasvutori_session')).toBe(false);
    await bench.owner.query(`UPDATE app.person SET subject = 'officer-2' WHERE id = $1`, [
      seededId('person:officer-2'),
    ]);
  });
});

describe('the answer of the issuer', () => {
  /** Walks up to the callback and stops before it. */
  async function untilCallback(
    from = '/auth/login?account=officer-1',
    cookies = new Map<string, string>(),
  ): Promise<{ callback: string; cookies: Map<string, string> }> {
    let path = from;
    for (let step = 0; step < 8; step++) {
      const answer = await call(path, { headers: { cookie: cookieHeaderOf(cookies) } });
      keepCookies(cookies, answer);
      path = new URL(answer.headers.get('location') ?? '', bench.url).href;
      if (path.includes('/auth/callback')) return { callback: path, cookies };
    }
    throw new Error('the issuer never answered');
  }
  const arrive = async (callback: string, cookie: string) => {
    const answer = await call(callback, { headers: { cookie } });
    return {
      to: answer.headers.get('location'),
      session: answer.headers.getSetCookie().some((line) => /^kasvutori_session=./.test(line)),
    };
  };

  it('opens one session, ever', async () => {
    const { callback, cookies } = await untilCallback();
    const cookie = cookieHeaderOf(cookies);
    expect(await arrive(callback, cookie)).toEqual({ to: '/', session: true });
    expect(await arrive(callback, cookie)).toEqual({ to: '/?signInProblem=expired', session: false });
  });

  it('is refused when its code was replayed under the same state by a provider that would allow it', async () => {
    const { callback, cookies } = await untilCallback();
    const state = new URL(callback).searchParams.get('state') ?? '';
    await bench.owner.query(
      `INSERT INTO app.session (id, person_id, state_hash, idle_until, expires_at)
       VALUES (gen_random_uuid(), $1, sha256($2::bytea), clock_timestamp(), clock_timestamp() + interval '1 hour')`,
      [seededId('person:officer-1'), Buffer.from(state)],
    );
    expect(await arrive(callback, cookieHeaderOf(cookies))).toEqual({ to: '/?signInProblem=expired', session: false });
  });

  it('is refused in a browser that never asked', async () => {
    const { callback } = await untilCallback();
    expect(await arrive(callback, '')).toEqual({ to: '/?signInProblem=expired', session: false });
    const other = await untilCallback();
    expect(await arrive(callback, cookieHeaderOf(other.cookies))).toEqual({
      to: '/?signInProblem=failed',
      session: false,
    });
  });

  it.each<[string, (url: URL) => void]>([
    ['another state', (url) => url.searchParams.set('state', 'forged')],
    ['no state', (url) => url.searchParams.delete('state')],
    ['another issuer', (url) => url.searchParams.set('iss', 'https://evil.example')],
    ['another code', (url) => url.searchParams.set('code', 'forged')],
    ['no code', (url) => url.searchParams.delete('code')],
  ])('is refused with %s', async (_what, change) => {
    const { callback, cookies } = await untilCallback();
    const url = new URL(callback);
    change(url);
    const arrived = await arrive(url.href, cookieHeaderOf(cookies));
    expect(arrived.to).toMatch(/^\/\?signInProblem=(failed|expired)$/);
    expect(arrived.session).toBe(false);
  });

  it('may be that the person gave up', async () => {
    const { callback, cookies } = await untilCallback();
    const url = new URL(callback);
    url.searchParams.delete('code');
    url.searchParams.set('error', 'access_denied');
    expect(await arrive(url.href, cookieHeaderOf(cookies))).toEqual({
      to: '/?signInProblem=cancelled',
      session: false,
    });
  });

  it('leads back to the page where a person who is signed in was to identify themselves anew', async () => {
    const signedIn = await followSignIn(bench.url, '/auth/login?account=officer-1');
    const again = '/auth/login?account=officer-1&fresh=true&returnTo=/officer/contracts?signing=';
    const { callback, cookies } = await untilCallback(again, signedIn.cookies);
    const url = new URL(callback);
    url.searchParams.delete('code');
    url.searchParams.set('error', 'access_denied');
    expect(await arrive(url.href, cookieHeaderOf(cookies))).toEqual({
      to: '/officer/contracts?signing=&signInProblem=cancelled',
      session: false,
    });
    expect(await read('/api/v1/session', { cookie: cookieHeaderOf(cookies) })).toMatchObject({ signedIn: true });
  });
});

import { gzipSync } from 'node:zlib';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signSessionToken } from '@kasvutori/platform';
import { asPage, cookieHeaderOf, followSignIn, signInAs } from '../support/sign-in.js';
import { insertDemoPeople } from '../support/sign-in-app.js';
import { wholeApi, type WholeApi } from '../http/whole-api.js';

/**
 * What somebody tries against the whole application over the wire. Forged, replayed and expired tokens, `alg: none`, wrong audiences, CSRF and open
 * redirects are tried beside the code that refuses them; docs/security/attacks.md says where.
 */
describe('an attacker', () => {
  let api: WholeApi;
  let officer: Record<string, string>;

  beforeAll(async () => {
    api = await wholeApi();
    await insertDemoPeople(api.owner);
    officer = asPage(await signInAs(api.baseUrl, 'officer-1'));
  }, 180_000);
  afterAll(() => api?.close());

  const at = (path: string): URL => new URL(path, api.baseUrl);
  const send = (method: string, path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(at(path), {
      method,
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': 'application/json', ...officer, ...headers },
    });
  const person = async (headers: Record<string, string>): Promise<unknown> =>
    ((await (await fetch(at('/api/v1/session'), { headers })).json()) as { person: { name: string } | null }).person
      ?.name;

  /** Without the client's own tidying of the path. */
  const raw = (path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = at('/');
      httpRequest({ hostname, port, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      })
        .on('error', reject)
        .end();
    });

  it('who plants a session in another’s browser has nothing of what comes after (session fixation)', async () => {
    const planted = await followSignIn(api.baseUrl, '/auth/login?account=officer-2');
    const copy = cookieHeaderOf(planted.cookies);
    const victim = await followSignIn(api.baseUrl, '/auth/login?account=client-1', planted.cookies);
    expect(cookieHeaderOf(victim.cookies)).not.toBe(copy);
    expect(await person({ cookie: cookieHeaderOf(victim.cookies) })).toBe('Aada Asiakas');
    expect(await person({ cookie: copy })).toBeUndefined();
    // An id of the attacker's own choice is no session, however well it is signed.
    const chosen = await signSessionToken(
      '0190b0c0-0000-7000-8000-000000000000',
      new Date(Date.now() + 60_000),
      api.config.sessionKey,
    );
    expect(await person({ cookie: `kasvutori_session=${chosen}` })).toBeUndefined();
  });

  it.each([
    '/../../../../etc/passwd',
    '/assets/../../../../etc/passwd',
    '/assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2f..%2fetc%2fpasswd',
    '/assets/..%5c..%5cetc%5cpasswd',
    '/api/v1/documents/..%2f..%2f..%2fetc%2fpasswd',
    '/api/v1/public/offer-pictures/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/assets/%00/etc/passwd',
  ])('reads no file of the machine by %s (path traversal)', async (path) => {
    const { status, body } = await raw(path, officer);
    expect(body).not.toContain('root:');
    expect(body).not.toMatch(/\bat .*\.[jt]s:\d/);
    expect(status).toBeLessThan(500);
  });

  it('unpacks nothing here: a body that is small on the wire only is refused as it is (zip bomb)', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1_048_576, ' '));
    const before = process.memoryUsage().rss;
    const answer = await send('PUT', '/api/v1/session/language', bomb, { 'content-encoding': 'gzip' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1_048_576);
    const whole = await send(
      'PUT',
      '/api/v1/session/language',
      JSON.stringify({ language: 'x'.repeat(2 * 1_048_576) }),
    );
    expect(whole.status).toBe(413);
  });

  it.each([
    '{"language":"fi","__proto__":{"isAdmin":true}}',
    '{"language":"fi","constructor":{"prototype":{"isAdmin":true}}}',
    '{"__proto__":{"language":"fi"}}',
  ])('changes no prototype by %s (prototype pollution)', async (body) => {
    const answer = await send('PUT', '/api/v1/session/language', body);
    expect([400, 422]).toContain(answer.status);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
    const asked = await fetch(at('/api/v1/tenders?__proto__[isAdmin]=true&constructor.prototype.isAdmin=true'), {
      headers: officer,
    });
    expect(asked.status).toBe(422);
    expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  });

  it.each([
    '/auth/login?returnTo=%2Fx%0d%0aSet-Cookie:%20planted=1',
    '/auth/login?returnTo=%2Fx%0aLocation:%20https://evil.example',
    '/auth/login?account=%0d%0aSet-Cookie:%20planted=1',
    '/auth/callback?state=%0d%0aSet-Cookie:%20planted=1&code=x',
    '/api/v1/audit-entries?q=%0d%0aSet-Cookie:%20planted=1',
  ])('writes no header by %s (header injection)', async (path) => {
    const answer = await fetch(at(path), { redirect: 'manual', headers: officer });
    expect(answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('planted'))).toEqual([]);
    expect(answer.headers.get('location') ?? '').not.toContain('evil.example/');
    expect(answer.status).toBeLessThan(500);
  });

  it('gives itself no right by saying so in a body (mass assignment)', async () => {
    const claims: readonly (readonly [string, string, object])[] = [
      ['PUT', '/api/v1/session/language', { language: 'fi', roles: ['auditor'], organisationId: null }],
      ['POST', '/api/v1/session/acting', { organisationId: null, roles: ['auditor'] }],
      ['POST', '/api/v1/tenders', { id: 'x', authorityId: 'x', status: 'published', createdBy: 'x' }],
    ];
    for (const [method, path, body] of claims) {
      const answer = await send(method, path, JSON.stringify(body), { 'idempotency-key': 'mass-assignment-1' });
      expect([path, answer.status]).toEqual([path, 422]);
    }
    expect((await fetch(at('/api/v1/audit-entries'), { headers: officer })).status).toBe(403);
  });

  it.each([
    ['an e-mail', 'GET', `/api/v1/tenders?q=${'a@'.repeat(400)}`],
    ['a search', 'GET', `/api/v1/public/tenders?q=${encodeURIComponent('((a+)+'.repeat(30))}`],
    ['a way back', 'GET', `/auth/login?returnTo=${encodeURIComponent(`/${'%2e/'.repeat(500)}`)}`],
    ['a language', 'GET', '/api/v1/public/tenders'],
    ['a cursor', 'GET', `/api/v1/public/tenders?cursor=${'A'.repeat(1_999)}`],
  ])('keeps nobody waiting by %s that a pattern is slow to refuse (ReDoS)', async (what, method, path) => {
    const evil = what === 'a language' ? `${'en;q=0.'.repeat(800)}!` : 'fi';
    // The others are served meanwhile: one pattern that never ends would stop the whole process.
    const slow = fetch(at(path), { method, redirect: 'manual', headers: { ...officer, 'accept-language': evil } });
    const other = await fetch(at('/api/v1/session'), { signal: AbortSignal.timeout(5_000) });
    expect(other.status).toBe(200);
    expect((await slow).status).toBeLessThan(500);
  });
});

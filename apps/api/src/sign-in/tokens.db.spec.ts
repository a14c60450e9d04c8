import { createPublicKey, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId, signSessionToken } from '@kasvutori/platform';
import { importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { machineToken, signInAs } from '../../../../test/support/sign-in.js';
import { issuerOfDemo, signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { DEMO_MACHINES } from './demo-accounts.js';

let bench: SignInApp;
let issuerKey: JWK;
let sessionId: string;

beforeAll(async () => {
  bench = await signInApp();
  const cookie = await signInAs(bench.url, 'officer-1');
  const [, payload = ''] = cookie.split('.');
  sessionId = (JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sid: string }).sid;
  const { rows } = await bench.owner.query<{ keys: JWK[] }>(
    `SELECT payload -> 'keys' AS keys FROM app.demo_issuer_record WHERE model = 'Keys'`,
  );
  issuerKey = rows[0]?.keys[0] ?? {};
});
afterAll(() => bench.close());

const SESSION = 'urn:kasvutori:session';
const inAnHour = () => Math.floor(Date.now() / 1000) + 3_600;
const anHourAgo = () => Math.floor(Date.now() / 1000) - 3_600;

async function session(
  headers: Record<string, string>,
): Promise<{ status: number; body: Record<string, unknown>; challenge: string | null }> {
  const answer = await fetch(`${bench.url}/api/v1/session`, { headers });
  return {
    status: answer.status,
    body: (await answer.json()) as Record<string, unknown>,
    challenge: answer.headers.get('www-authenticate'),
  };
}
const byCookie = (token: string) => session({ cookie: `kasvutori_session=${token}` });
const byBearer = (token: string) => session({ authorization: `Bearer ${token}` });

describe('a session token', () => {
  const sign = (claims: object, key: Buffer, alg = 'HS256') =>
    new SignJWT({ sid: sessionId, iss: SESSION, aud: SESSION, exp: inAnHour(), ...claims })
      .setProtectedHeader({ alg })
      .sign(key);

  it('opens its session', async () => {
    const token = await signSessionToken(sessionId, new Date(Date.now() + 60_000), bench.config.sessionKey);
    expect((await byCookie(token)).body).toMatchObject({
      signedIn: true,
      person: { id: seededId('person:officer-1') },
    });
  });

  it.each<[string, () => Promise<string> | string]>([
    ['is not signed by us', () => sign({}, randomBytes(32))],
    [
      'is not signed at all (alg none)',
      () =>
        new UnsecuredJWT({ sid: sessionId }).setIssuer(SESSION).setAudience(SESSION).setExpirationTime('1h').encode(),
    ],
    [
      'is signed by another algorithm',
      () => sign({}, Buffer.concat([bench.config.sessionKey, bench.config.sessionKey]), 'HS512'),
    ],
    ['has expired', () => sign({ exp: anHourAgo() }, bench.config.sessionKey)],
    ['never expires', () => sign({ exp: undefined }, bench.config.sessionKey)],
    ['is for something else', () => sign({ aud: 'urn:kasvutori:sign-in' }, bench.config.sessionKey)],
    ['is by another issuer', () => sign({ iss: 'urn:kasvutori:sign-in' }, bench.config.sessionKey)],
    ['names no session', () => sign({ sid: undefined }, bench.config.sessionKey)],
    ['names a session that never was', () => sign({ sid: seededId('none') }, bench.config.sessionKey)],
    ['is an access token', () => machineToken(bench.url, DEMO_MACHINES[0]?.id ?? '', DEMO_MACHINES[0]?.secret ?? '')],
    ['is rubbish', () => 'a.b.c'],
  ])('is worth nothing when it %s', async (_why, token) => {
    const { status, body } = await byCookie(await token());
    expect(status).toBe(200);
    expect(body).toMatchObject({ signedIn: false, actor: { kind: 'anonymous' } });
  });

  it('does not travel as a bearer', async () => {
    const token = await signSessionToken(sessionId, new Date(Date.now() + 60_000), bench.config.sessionKey);
    expect((await byBearer(token)).status).toBe(401);
  });
});

describe('an access token', () => {
  const sign = async (claims: object = {}, header: object = {}) =>
    new SignJWT({
      sub: 'bank-files',
      iss: issuerOfDemo(bench).url,
      aud: issuerOfDemo(bench).audience,
      exp: inAnHour(),
      ...claims,
    })
      .setProtectedHeader({ alg: 'ES256', ...(issuerKey.kid !== undefined && { kid: issuerKey.kid }), ...header })
      .sign(await importJWK(issuerKey, 'ES256'));

  it('of the issuer, for this API, is believed', async () => {
    expect((await byBearer(await sign())).body).toMatchObject({
      signedIn: true,
      person: { id: seededId('person:bank-files') },
    });
  });

  it.each<[string, () => Promise<string> | string]>([
    ['for another audience', () => sign({ aud: 'urn:somebody:else' })],
    ['for our web client (an ID token)', () => sign({ aud: 'kasvutori-web' })],
    ['for nobody', () => sign({ aud: undefined })],
    ['of another issuer', () => sign({ iss: 'https://evil.example' })],
    ['that has expired', () => sign({ exp: anHourAgo() })],
    ['that never expires', () => sign({ exp: undefined })],
    ['that is not valid yet', () => sign({ nbf: inAnHour() })],
    ['of nobody', () => sign({ sub: undefined })],
    ['of somebody unknown', () => sign({ sub: 'nobody' })],
    ['by a key the issuer does not have', () => sign({}, { kid: 'other' })],
    [
      'that is not signed (alg none)',
      () => {
        const { url, audience } = issuerOfDemo(bench);
        return new UnsecuredJWT({ sub: 'bank-files' })
          .setIssuer(url)
          .setAudience(audience)
          .setExpirationTime('1h')
          .encode();
      },
    ],
    [
      'signed with the public key as if it were a secret',
      () => {
        const pem = createPublicKey({
          key: { kty: 'EC', crv: 'P-256', x: issuerKey.x ?? '', y: issuerKey.y ?? '' },
          format: 'jwk',
        }).export({
          type: 'spki',
          format: 'pem',
        });
        const claims = {
          sub: 'bank-files',
          iss: issuerOfDemo(bench).url,
          aud: issuerOfDemo(bench).audience,
          exp: inAnHour(),
        };
        return new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: issuerKey.kid ?? '' })
          .sign(Buffer.from(pem));
      },
    ],
    [
      'signed with our session key',
      () =>
        new SignJWT({
          sub: 'bank-files',
          iss: issuerOfDemo(bench).url,
          aud: issuerOfDemo(bench).audience,
          exp: inAnHour(),
        })
          .setProtectedHeader({ alg: 'HS256' })
          .sign(bench.config.sessionKey),
    ],
    ['that is rubbish', () => 'rubbish'],
  ])('%s is refused', async (_what, token) => {
    const { status, body, challenge } = await byBearer(await token());
    expect(status).toBe(401);
    expect(body).toMatchObject({ code: 'token-refused' });
    expect(challenge).toBe('Bearer error="invalid_token"');
  });

  it('altered by a letter is refused', async () => {
    const [head, , signature] = (await sign()).split('.');
    const other = Buffer.from(
      JSON.stringify({
        sub: 'officer-1',
        iss: issuerOfDemo(bench).url,
        aud: issuerOfDemo(bench).audience,
        exp: inAnHour(),
      }),
    );
    expect((await byBearer(`${head}.${other.toString('base64url')}.${signature}`)).status).toBe(401);
  });

  it('goes before the cookie, which the browser adds unasked', async () => {
    const cookie = await signInAs(bench.url, 'client-1');
    expect((await session({ cookie, authorization: `Bearer ${await sign()}` })).body).toMatchObject({
      person: { id: seededId('person:bank-files') },
    });
    expect((await session({ cookie, authorization: 'Bearer rubbish' })).status).toBe(401);
  });
});

describe('production', () => {
  const production = (change: object = {}) =>
    signInApp((config) => ({
      ...config,
      mode: 'production',
      publicUrl: 'https://kasvutori.example.fi',
      // Nobody listens there: what happens when the issuer is down.
      issuers: config.issuers.map((issuer) => ({
        ...issuer,
        url: 'http://127.0.0.1:9/issuer',
        alias: 'http://127.0.0.1:9/issuer',
      })),
      ...change,
    }));

  it('has neither demo provider nor accounts nor a clock to move, and says when the issuer is down', async () => {
    const app = await production();
    try {
      for (const path of [
        '/oidc/.well-known/openid-configuration',
        '/oidc/auth',
        '/api/v1/session/demo-accounts',
        '/api/v1/sandbox/clock',
      ]) {
        expect((await fetch(`${app.url}${path}`)).status).toBe(404);
      }
      expect(await (await fetch(`${app.url}/api/v1/session`)).json()).toMatchObject({ signedIn: false, demo: false });
      const login = await fetch(`${app.url}/auth/login`, { redirect: 'manual' });
      expect(login.status).toBe(503);
      expect(await login.json()).toMatchObject({ code: 'issuer-unreachable' });
      const token = await new SignJWT({
        iss: 'http://127.0.0.1:9/issuer',
        sub: 'x',
        aud: 'urn:kasvutori:api',
        exp: inAnHour(),
      })
        .setProtectedHeader({ alg: 'ES256' })
        .sign(await importJWK(issuerKey, 'ES256'));
      const bearer = await fetch(`${app.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
      expect(bearer.status).toBe(503);
      // Our own session ends without the issuer.
      const logout = await fetch(`${app.url}/auth/logout`, { method: 'POST' });
      expect(logout.headers.getSetCookie()[0]).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
    } finally {
      await app.close();
    }
  });

  it('does not start on a database whose clock was moved', async () => {
    const moved = signInApp(
      (config) => ({ ...config, mode: 'production' }),
      (owner) => owner.query(`SELECT app.move_clock(clock_timestamp() + interval '14 days')`),
    );
    await expect(moved).rejects.toThrow(/sandbox clock of this database is 12096\d\d s ahead/);
  });
});

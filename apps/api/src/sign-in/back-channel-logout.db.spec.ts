import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { asPage, signInAs } from '../../../../test/support/sign-in.js';
import { issuerOfDemo, signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const now = () => Math.floor(Date.now() / 1_000);

describe('signing out at the issuer', () => {
  let bench: SignInApp;
  let issuerKey: JWK;

  beforeAll(async () => {
    bench = await signInApp();
    await signInAs(bench.url, 'officer-2');
    const { rows } = await bench.owner.query<{ keys: JWK[] }>(
      `SELECT payload -> 'keys' AS keys FROM app.demo_issuer_record WHERE model = 'Keys'`,
    );
    issuerKey = rows[0]?.keys[0] ?? {};
  });
  afterAll(() => bench.close());

  const claims = (changed: object = {}) => ({
    iss: issuerOfDemo(bench).url,
    aud: issuerOfDemo(bench).clientId,
    iat: now(),
    exp: now() + 120,
    jti: randomUUID(),
    events: EVENTS,
    sub: 'officer-1',
    ...changed,
  });
  const sign = async (changed: object = {}, head: object = {}) =>
    new SignJWT(claims(changed))
      .setProtectedHeader({ alg: 'ES256', kid: issuerKey.kid ?? '', typ: 'logout+jwt', ...head })
      .sign(await importJWK(issuerKey, 'ES256'));
  const send = (form: Readonly<Record<string, string>>) =>
    fetch(`${bench.url}/auth/backchannel-logout`, { method: 'POST', body: new URLSearchParams(form) });
  const tell = (token: string) => send({ logout_token: token });

  const stands = async (cookie: string): Promise<boolean> =>
    (await fetch(`${bench.url}/api/v1/sessions`, { headers: asPage(cookie) })).status === 200;
  /** The issuer's name of a person's newest sign-in. */
  const sidOf = async (subject: string): Promise<string> => {
    const { rows } = await bench.owner.query<{ sid: string }>(
      `SELECT s.issuer_sid AS sid FROM app.session s JOIN app.person p ON p.id = s.person_id WHERE p.subject = $1 ORDER BY s.created_at DESC LIMIT 1`,
      [subject],
    );
    return rows[0]?.sid ?? '';
  };

  it('ends the one sign-in that the issuer names, and no other', async () => {
    const [first, second] = [await signInAs(bench.url, 'officer-1'), await signInAs(bench.url, 'officer-1')];
    const answer = await send({
      logout_token: await sign({ sid: await sidOf('officer-1') }),
      more: 'not ours to know',
    });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([204, 'no-store']);
    expect([await stands(first), await stands(second)]).toEqual([true, false]);
    const { rows } = await bench.owner.query(
      `SELECT actor_name AS by FROM app.audit_entry WHERE action = 'session.end' ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ by: 'sign-in' }]);
  });

  it('ends them by the name of the sign-in alone', async () => {
    const cookie = await signInAs(bench.url, 'approver-1');
    expect((await tell(await sign({ sub: undefined, sid: await sidOf('approver-1') }))).status).toBe(204);
    expect(await stands(cookie)).toBe(false);
  });

  it('ends all of a person where the issuer names the person only', async () => {
    const other = await signInAs(bench.url, 'approver-1');
    const cookies = [await signInAs(bench.url, 'officer-1'), await signInAs(bench.url, 'officer-1')];
    expect((await tell(await sign({}, { typ: undefined }))).status).toBe(204);
    for (const cookie of cookies) expect(await stands(cookie)).toBe(false);
    expect(await stands(other)).toBe(true);
  });

  it('needs nobody to be signed in, and never ends a sign-in of somebody else', async () => {
    const cookie = await signInAs(bench.url, 'approver-2');
    expect((await tell(await sign({ sub: 'nobody' }))).status).toBe(204);
    expect((await tell(await sign({ sub: 'officer-1', sid: await sidOf('approver-2') }))).status).toBe(204);
    expect(await stands(cookie)).toBe(true);
  });

  it('is told once: the same token again is refused, and ends no later sign-in', async () => {
    const token = await sign({ sub: 'case-worker-1' });
    expect((await tell(token)).status).toBe(204);
    const cookie = await signInAs(bench.url, 'case-worker-1');
    expect((await tell(token)).status).toBe(400);
    expect(await stands(cookie)).toBe(true);
  });

  describe('is not believed', () => {
    let cookie: string;
    beforeAll(async () => {
      cookie = await signInAs(bench.url, 'officer-1');
    });

    it.each<[string, () => Promise<string> | string]>([
      [
        'forged by another key',
        async () =>
          new SignJWT(claims())
            .setProtectedHeader({ alg: 'ES256', kid: issuerKey.kid ?? '' })
            .sign((await generateKeyPair('ES256')).privateKey),
      ],
      ['by a key the issuer does not have', () => sign({}, { kid: 'other' })],
      ['not signed (alg none)', () => new UnsecuredJWT(claims()).encode()],
      [
        'signed with our session key',
        () => new SignJWT(claims()).setProtectedHeader({ alg: 'HS256' }).sign(bench.config.sessionKey),
      ],
      ['for another client', () => sign({ aud: 'somebody-else' })],
      ['for our API: an access token', () => sign({ aud: issuerOfDemo(bench).audience })],
      ['of the type of access tokens', () => sign({}, { typ: 'at+jwt' })],
      ['of another issuer', () => sign({ iss: 'https://evil.example' })],
      ['that has expired', () => sign({ exp: now() - 120 })],
      ['that is old', () => sign({ iat: now() - 600 })],
      ['with a nonce: an ID token', () => sign({ nonce: 'n' })],
      ['without events', () => sign({ events: undefined })],
      ['without an id of its own', () => sign({ jti: undefined })],
      ['of nobody', () => sign({ sub: undefined })],
      ['that is rubbish', () => 'rubbish'],
    ])('%s', async (_what, token) => {
      const answer = await tell(await token());
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([400, 'no-store']);
      expect(await answer.json()).toMatchObject({ code: 'logout-token-refused' });
      expect(await stands(cookie)).toBe(true);
    });

    it('without a token', async () => {
      expect((await send({})).status).toBe(400);
      expect((await fetch(`${bench.url}/auth/backchannel-logout`, { method: 'POST' })).status).toBe(400);
    });

    it('with the cookie of a browser that our page did not send', async () => {
      const answer = await fetch(`${bench.url}/auth/backchannel-logout`, {
        method: 'POST',
        headers: { cookie },
        body: new URLSearchParams({ logout_token: await sign() }),
      });
      expect(answer.status).toBe(403);
    });
  });

  it('is offered by the issuer of a demo', async () => {
    const found = await fetch(`${bench.url}/oidc/.well-known/openid-configuration`);
    expect(await found.json()).toMatchObject({
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
    });
  });
});

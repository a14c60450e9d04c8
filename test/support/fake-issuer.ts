import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Issuer } from '@kasvutori/platform';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** An OpenID Connect issuer outside the application, which says whatever a spec lets it say. */
export interface FakeIssuer {
  readonly url: string;
  /** Claims of its next ID tokens, beside those that the protocol asks for. */
  idToken: JWTPayload;
  /** What it tells when asked for more, beside the same `sub`. */
  userInfo: JWTPayload;
  /** What browsers were sent to it with. */
  readonly asked: URLSearchParams[];
  /** Codes that were shown to it. */
  readonly codes: string[];
  /** Where it sends the browser instead of answering: an issuer that means ill. */
  sendTo: ((asked: URLSearchParams) => string) | undefined;
  sign(claims: JWTPayload, type?: string): Promise<string>;
  close(): Promise<void>;
}

const CLIENT = 'kasvutori';

export async function fakeIssuer(): Promise<FakeIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomUUID();
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' };
  const given = new Map<string, URLSearchParams>();

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer.url);
    const json = (body: object, status = 200): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const redirect = (to: string): void => void response.writeHead(302, { location: to }).end();
    if (url.pathname.startsWith('/.well-known/')) json(discovery(issuer.url));
    else if (url.pathname === '/jwks') json({ keys: [jwk] });
    else if (url.pathname === '/userinfo') json({ sub: issuer.idToken.sub, ...issuer.userInfo });
    else if (url.pathname === '/authorize') redirect(answerTo(url.searchParams));
    else void exchange(request).then(json, (error: unknown) => json({ error: String(error) }, 400));
  });

  function answerTo(asked: URLSearchParams): string {
    issuer.asked.push(asked);
    if (issuer.sendTo !== undefined) return issuer.sendTo(asked);
    const code = randomUUID();
    given.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    for (const [name, value] of Object.entries({ code, state: asked.get('state') ?? '', iss: issuer.url }))
      back.searchParams.set(name, value);
    return back.href;
  }

  async function exchange(request: IncomingMessage): Promise<object> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const form = new URLSearchParams(Buffer.concat(parts).toString());
    const code = form.get('code') ?? '';
    issuer.codes.push(code);
    const asked = given.get(code);
    given.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked?.get('code_challenge') !== challenge) throw new Error('invalid_grant');
    if (asked.get('redirect_uri') !== form.get('redirect_uri')) throw new Error('invalid_grant');
    const now = Math.floor(Date.now() / 1_000);
    const claims = { nonce: asked.get('nonce'), iat: now, exp: now + 60, auth_time: now, aud: CLIENT };
    const idToken = await issuer.sign({ ...claims, ...issuer.idToken });
    return { access_token: 'theirs', token_type: 'Bearer', expires_in: 60, id_token: idToken };
  }

  const issuer: FakeIssuer = {
    url: '',
    idToken: {},
    userInfo: {},
    asked: [],
    codes: [],
    sendTo: undefined,
    sign: (claims, typ = 'JWT') =>
      new SignJWT({ iss: issuer.url, ...claims }).setProtectedHeader({ alg: 'ES256', kid, typ }).sign(privateKey),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(issuer, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

const discovery = (url: string): object => ({
  issuer: url,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  userinfo_endpoint: `${url}/userinfo`,
  jwks_uri: `${url}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['ES256'],
});

/** Our registration there. */
export const registeredAt = ({ url }: FakeIssuer, id: string, change: Partial<Issuer> = {}): Issuer => ({
  id,
  name: { fi: id, sv: id, en: id },
  url,
  alias: url,
  clientId: CLIENT,
  clientSecret: 'between-us',
  callbackPath: `/auth/callback/${id}`,
  audience: null,
  acceptedAcr: [],
  strongAcr: ['strong'],
  signsIn: ['clients', 'providers', 'officials'],
  organisations: null,
  scopes: [],
  claims: { subject: 'sub', name: 'name', email: null, personalCode: null },
  ...change,
});

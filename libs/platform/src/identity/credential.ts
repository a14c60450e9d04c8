import type { IncomingHttpHeaders } from 'node:http';
import { readCookie } from './cookies.js';

/** What a call brings along: a person's session in the browser's cookie, or a machine's access token. */
export interface Credential {
  readonly via: 'session' | 'bearer';
  readonly token: string;
}

export const SESSION_COOKIE = 'kasvutori_session';
/** `iss` and `aud` of our own session tokens; neither is an address, so no issuer outside can carry them. */
export const SESSION_ISSUER = 'urn:kasvutori:session';
export const SESSION_ALGORITHM = 'HS256';
/** What we accept of an issuer: signatures by a private key. Never `none`, never a shared secret. */
export const ISSUER_ALGORITHMS = ['RS256', 'PS256', 'ES256'] as const;

/** A token in the header is the caller's own doing and goes before the cookie, which the browser adds unasked. */
export function credentialOf(headers: IncomingHttpHeaders, secure: boolean): Credential | undefined {
  const bearer = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { via: 'bearer', token: bearer };
  const session = readCookie(headers.cookie, SESSION_COOKIE, secure);
  return session === undefined ? undefined : { via: 'session', token: session };
}

export interface TokenHead {
  readonly alg: unknown;
  readonly kid: unknown;
  readonly iss: unknown;
}

/**
 * Which key a token must be verified with, judged by what it says of itself before anything of it is believed: our own
 * tokens come by cookie and are HS256, an issuer's come as bearer and are signed by its private key. So a token can
 * neither choose a weaker algorithm nor travel the other's way. `undefined`: no key fits, refuse.
 */
export function keyFor(
  via: Credential['via'],
  head: TokenHead,
  issuers: readonly string[],
): 'session-key' | 'issuer-key' | undefined {
  if (via === 'session') {
    return head.iss === SESSION_ISSUER && head.alg === SESSION_ALGORITHM ? 'session-key' : undefined;
  }
  const [known, algorithms]: readonly (readonly unknown[])[] = [issuers, ISSUER_ALGORITHMS];
  return known?.includes(head.iss) && algorithms?.includes(head.alg) ? 'issuer-key' : undefined;
}

/** Reads what a token says of itself, unverified. `undefined` when it is no JWT. */
export function readHead(token: string): TokenHead | undefined {
  try {
    const [header, claims] = token
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown);
    const { alg, kid } = header as Record<string, unknown>;
    const { iss } = claims as Record<string, unknown>;
    return { alg, kid, iss };
  } catch {
    return undefined;
  }
}

/**
 * Claims after the signature held: the audience must be the one of this way in, and there must be an end (RFC 9068 §2.2
 * requires `exp`; a library that checks it only when present would take an eternal token).
 */
export function claimsFit(
  via: Credential['via'],
  claims: { aud?: unknown; exp?: unknown },
  apiAudience: string | null,
): boolean {
  const wanted = via === 'session' ? SESSION_ISSUER : apiAudience;
  const audiences: unknown[] = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  return typeof claims.exp === 'number' && wanted !== null && audiences.includes(wanted);
}

/** The claim's one member that makes a token a logout token (OpenID Connect Back-Channel Logout 1.0 § 2.4). */
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** An issuer tells at once; what is older is somebody else's telling. It is also how long a token is remembered. */
export const LOGOUT_TOKEN_SECONDS = 300;
/** How far the issuer's clock may be ahead of ours. */
export const CLOCK_SECONDS = 60;
const LONGEST = 255;

/** A name that an issuer may give to a person, a sign-in or a token, and that we keep. */
export const isIssuerName = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST;

/** Whom the issuer has signed out: one sign-in, or all of a person. */
export interface SignedOutThere {
  readonly jti: string;
  readonly subject: string | null;
  /** The issuer's name of the one sign-in; `null`: all of the subject's. */
  readonly sid: string | null;
}

/**
 * What a token says whose signature, issuer, audience and algorithm hold (§ 2.6, steps 4 to 8); `undefined` when it is no logout token. An ID token is
 * none: it has a nonce, or no event.
 * @param now seconds since 1970
 */
export function readLogoutClaims(claims: Readonly<Record<string, unknown>>, now: number): SignedOutThere | undefined {
  const { iat, exp, events, jti, sub, sid } = claims;
  const young = typeof iat === 'number' && iat > now - LOGOUT_TOKEN_SECONDS && iat <= now + CLOCK_SECONDS;
  const stands = typeof exp === 'number' && exp > now - CLOCK_SECONDS;
  const absent = (value: unknown): value is undefined => value === undefined;
  if (!young || !stands || 'nonce' in claims || !isLogout(events) || !isIssuerName(jti)) return undefined;
  if (!(isIssuerName(sub) || absent(sub)) || !(isIssuerName(sid) || absent(sid)) || (absent(sub) && absent(sid)))
    return undefined;
  return { jti, subject: sub ?? null, sid: sid ?? null };
}

function isLogout(events: unknown): boolean {
  if (typeof events !== 'object' || events === null || !Object.hasOwn(events, LOGOUT_EVENT)) return false;
  const event: unknown = (events as Readonly<Record<string, unknown>>)[LOGOUT_EVENT];
  return typeof event === 'object' && event !== null && !Array.isArray(event);
}

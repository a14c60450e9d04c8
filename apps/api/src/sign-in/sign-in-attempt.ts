import { createSecretKey } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/** What this browser must bring back from the issuer, kept in its cookie between the two redirects. */
export interface SignInAttempt {
  /** Who was asked: nobody else's answer counts. */
  readonly issuer: string;
  /** Binds the answer to this browser. */
  readonly state: string;
  /** Binds the ID token to this attempt. */
  readonly nonce: string;
  /** PKCE (RFC 7636): binds the code to this attempt. */
  readonly verifier: string;
  readonly returnTo: string;
  /** The issuer must identify the person anew and strongly. */
  readonly fresh: boolean;
}

export const BACK_CHANNEL_LOGOUT_PATH = '/auth/backchannel-logout';
export const ATTEMPT_COOKIE = 'kasvutori_sign_in';
/** Seconds a person may spend at the issuer. */
export const ATTEMPT_TTL = 15 * 60;
const NAME = 'urn:kasvutori:sign-in';

/** Signed, so that nobody plants an attempt of theirs (and a way back of their choice) in another's browser. */
export function signAttempt(attempt: SignInAttempt, key: Buffer): Promise<string> {
  return new SignJWT({ ...attempt })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(NAME)
    .setAudience(NAME)
    .setIssuedAt()
    .setExpirationTime(`${ATTEMPT_TTL}s`)
    .sign(createSecretKey(key));
}

/** `undefined` for a cookie that is missing, too old, or not ours. */
export async function readAttempt(token: string | undefined, key: Buffer): Promise<SignInAttempt | undefined> {
  if (token === undefined) return undefined;
  try {
    const { payload } = await jwtVerify<SignInAttempt>(token, createSecretKey(key), {
      algorithms: ['HS256'],
      issuer: NAME,
      audience: NAME,
      requiredClaims: ['exp'],
    });
    const { issuer, state, nonce, verifier, returnTo, fresh } = payload;
    return { issuer, state, nonce, verifier, returnTo, fresh };
  } catch {
    return undefined;
  }
}

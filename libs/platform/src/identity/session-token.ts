import { createSecretKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { SESSION_ALGORITHM, SESSION_ISSUER } from './credential.js';

/** The cookie's value: says only which session, and until when it can stand at most. Everything else is read anew at every call. */
export function signSessionToken(sessionId: string, expiresAt: Date, key: Buffer): Promise<string> {
  return new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: SESSION_ALGORITHM, typ: 'JWT' })
    .setIssuer(SESSION_ISSUER)
    .setAudience(SESSION_ISSUER)
    .setIssuedAt()
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(createSecretKey(key));
}

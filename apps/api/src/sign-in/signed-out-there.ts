import {
  identityProblem,
  ISSUER_ALGORITHMS,
  readHead,
  readLogoutClaims,
  type SignedOutThere,
  type TokenIssuers,
} from '@kasvutori/platform';
import { errors, jwtVerify } from 'jose';

/** `typ` of a logout token: its own where the issuer says one, never that of an access token (OpenID Connect Back-Channel Logout 1.0 § 2.4). */
const TYPES: readonly unknown[] = [undefined, 'JWT', 'logout+jwt'];

/**
 * Whom an issuer's notice is about: the token in the form must be signed by an issuer of ours, for our web client there, and be a logout token.
 * @returns with the alias of the issuer. @throws logout-token-refused (400), issuer-unreachable (503)
 */
export async function signedOutThere(
  issuers: TokenIssuers,
  form: unknown,
): Promise<SignedOutThere & { readonly issuer: string }> {
  const token = (form as { logout_token?: unknown } | null | undefined)?.logout_token;
  const head = typeof token === 'string' ? readHead(token) : undefined;
  const issuer = issuers.of(head?.iss);
  const algorithms: readonly unknown[] = ISSUER_ALGORITHMS;
  // Judged before a key is looked for: what no issuer of ours can have said costs it no call.
  const key = head && issuer && algorithms.includes(head.alg) ? await issuer.keyOf(head) : undefined;
  if (typeof token !== 'string' || issuer === undefined || key === undefined)
    throw identityProblem('logout-token-refused');
  const { url, clientId, alias } = issuer.issuer;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      algorithms: [...ISSUER_ALGORITHMS],
      issuer: url,
      audience: clientId,
      clockTolerance: 60,
    });
    const told = TYPES.includes(protectedHeader.typ) ? readLogoutClaims(payload, Date.now() / 1_000) : undefined;
    if (told === undefined) throw identityProblem('logout-token-refused');
    return { ...told, issuer: alias };
  } catch (error) {
    throw error instanceof errors.JOSEError ? identityProblem('logout-token-refused') : error;
  }
}

/** Our cookies hold signed tokens only (base64url and dots), so they need no encoding; nothing else is read or written here. */

export interface CookieOptions {
  /** Seconds; 0 takes the cookie away. */
  readonly maxAge: number;
  readonly path: string;
  /** Sent over HTTPS only: always in production. */
  readonly secure: boolean;
}

/** The value of the cookie in a `Cookie` header; the first where a name comes twice, `undefined` without one. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

/**
 * A `Set-Cookie` header: HttpOnly, so that no script reads it, and SameSite=Lax, so that the way back from the issuer
 * (a top-level navigation) carries it and a foreign form does not.
 */
export function cookieHeader(name: string, value: string, { maxAge, path, secure }: CookieOptions): string {
  if (!/^[\w.~-]*$/.test(value)) throw new Error(`the cookie ${name} may hold a token only`);
  return `${name}=${value}; Max-Age=${maxAge}; Path=${path}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Our cookies hold signed tokens only (base64url and dots), so they need no encoding; nothing else is read or written here. */

export interface CookieOptions {
  /** Seconds; 0 takes the cookie away. */
  readonly maxAge: number;
  /** Sent over HTTPS only: always in production. */
  readonly secure: boolean;
}

/** Whether the installation is served over HTTPS: always in production. */
export const isSecure = ({ publicUrl }: { readonly publicUrl: string }): boolean => publicUrl.startsWith('https:');

/** Over HTTPS the name binds the cookie to this host: another one of the same domain can neither set nor shadow it. */
const nameOf = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name);

/** The value of the cookie in a `Cookie` header; the first where a name comes twice, `undefined` without one. */
export function readCookie(header: string | undefined, plainName: string, secure: boolean): string | undefined {
  const name = nameOf(plainName, secure);
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
export function cookieHeader(name: string, value: string, { maxAge, secure }: CookieOptions): string {
  if (!/^[\w.~-]*$/.test(value)) throw new Error(`the cookie ${name} may hold a token only`);
  return `${nameOf(name, secure)}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

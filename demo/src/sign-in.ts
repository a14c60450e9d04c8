/** Signing in as a program does: no browser, no script, only redirects and cookies. */

const MAX_REDIRECTS = 12;

/**
 * Signs in as one of the demo accounts and returns the `Cookie` header of the session.
 * Calls that change something also need the header `X-Requested-With: kasvutori` (see `asPage`).
 * @param fresh identifies the person anew and strongly, as signing asks
 * @param baseUrl where the application listens, such as `http://127.0.0.1:3000`
 * @throws Error when the sign-in does not end in a session
 */
export async function signInAs(baseUrl: string, accountId: string, fresh = false): Promise<string> {
  const { cookies, last, answer } = await followSignIn(
    baseUrl,
    `/auth/login?account=${encodeURIComponent(accountId)}&fresh=${fresh}`,
  );
  const session = cookies.get('kasvutori_session');
  if (session === undefined)
    throw new Error(`signing in as ${accountId} ended at ${last} without a session: ${await answer.text()}`);
  return `kasvutori_session=${session}`;
}

/** The headers of a call that our own page would make with this session. */
export const asPage = (cookie: string): Record<string, string> => ({ cookie, 'x-requested-with': 'kasvutori' });

/** A machine's access token for the API by client credentials. */
export async function machineToken(baseUrl: string, clientId: string, secret: string): Promise<string> {
  const answer = await fetch(new URL('/oidc/token', baseUrl), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`no token for ${clientId} (${answer.status})`);
  return token;
}

/** Follows redirects within the service with one cookie jar, until a page or a path outside sign-in is reached. */
export async function followSignIn(
  baseUrl: string,
  path: string,
  cookies: Map<string, string> = new Map(),
): Promise<{ cookies: Map<string, string>; last: string; answer: Response }> {
  let url = new URL(path, baseUrl);
  for (let step = 0; step < MAX_REDIRECTS; step++) {
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie: cookieHeaderOf(cookies) } });
    keepCookies(cookies, answer);
    const location = answer.headers.get('location');
    const here = `${url.pathname}${url.search}`;
    if (location === null) return { cookies, last: here, answer };
    const next = new URL(location, url);
    if (next.origin !== url.origin) throw new Error(`${here} leads away, to ${next.origin}`);
    if (!/^\/(auth|oidc)\//.test(next.pathname)) return { cookies, last: `${next.pathname}${next.search}`, answer };
    url = next;
  }
  throw new Error(`${path} goes round in circles`);
}

export const cookieHeaderOf = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

export function keepCookies(cookies: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    const over = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970.*)$/i.test(attribute));
    if (over || value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

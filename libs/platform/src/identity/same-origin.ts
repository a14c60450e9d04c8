/**
 * Against cross-site request forgery: a browser sends our cookie with requests that other sites cause, so an unsafe call
 * that stands on the cookie must prove that our own page made it. A custom header cannot be sent from another origin without
 * a CORS preflight, which we never grant; `Origin` and `Sec-Fetch-Site` are the browser's own word and count when present.
 */
export interface OriginFacts {
  readonly method: string;
  /** `X-Requested-With` */
  readonly requestedWith: string | undefined;
  /** `Origin` */
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` */
  readonly fetchSite: string | undefined;
  /** The origins this very page may have: the public address, and the address the request came to. */
  readonly ownOrigins: readonly string[];
}

export const REQUESTED_WITH = 'kasvutori';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export function comesFromOurselves(facts: OriginFacts): boolean {
  if (SAFE.has(facts.method)) return true;
  if (facts.requestedWith !== REQUESTED_WITH) return false;
  if (facts.fetchSite !== undefined && facts.fetchSite !== 'same-origin') return false;
  return facts.origin === undefined || facts.ownOrigins.includes(facts.origin);
}

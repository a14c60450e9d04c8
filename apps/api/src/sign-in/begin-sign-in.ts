import { DEMO_ISSUER_ALIAS, invitationIn, type Issuer, type Language } from '@kasvutori/platform';
import * as oidc from 'openid-client';
import type { SignInAttempt } from './sign-in-attempt.js';

export interface SignInWish {
  /** A path of ours, already judged by `safeReturnTo`. */
  readonly returnTo: string;
  readonly language: Language | undefined;
  /** A demo account that needs no choosing. */
  readonly account: string | undefined;
  readonly fresh: boolean;
}

/** Where to send the browser, and what it must bring back. `origin` is the address it is using now. */
export async function beginSignIn(
  configuration: oidc.Configuration,
  issuer: Issuer,
  origin: string,
  wish: SignInWish,
): Promise<{ attempt: SignInAttempt; url: URL }> {
  const attempt = {
    issuer: issuer.id,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    returnTo: wish.returnTo,
    fresh: wish.fresh,
  };
  const levels = wish.fresh ? issuer.strongAcr : issuer.acceptedAcr;
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: `${origin}${issuer.callbackPath}`,
    // Who somebody is called is asked once: when an invitation makes a person of them.
    scope: ['openid', ...(invitationIn(wish.returnTo) === undefined ? [] : ['profile']), ...issuer.scopes].join(' '),
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
    ...(wish.language !== undefined && { ui_locales: wish.language }),
    // OpenID Connect Core 1.0 § 3.1.2.1: the issuer asks again even whom it remembers, and tells when it did (auth_time).
    ...(wish.fresh && { prompt: 'login', max_age: '0' }),
    ...(levels.length > 0 && { acr_values: levels.join(' ') }),
    ...(wish.account !== undefined && { login_hint: wish.account }),
  });
  if (issuer.alias !== DEMO_ISSUER_ALIAS) return { attempt, url };
  // The demo provider answers at every name this server is reached by; the browser stays at the one it came to.
  return { attempt, url: new URL(`${url.pathname}${url.search}`, origin) };
}

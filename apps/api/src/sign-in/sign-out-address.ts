import * as oidc from 'openid-client';

/**
 * Where the browser goes once our session has ended: to the issuer's own sign-out where it offers one (OpenID Connect
 * RP-Initiated Logout 1.0), so that the next person at this machine is not let in by its memory; else to our front page.
 */
export function signOutAddress(
  configuration: oidc.Configuration | undefined,
  origin: string,
  idToken: string | null,
): string {
  if (configuration?.serverMetadata().end_session_endpoint === undefined) return '/';
  return oidc.buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${origin}/`,
    ...(idToken !== null && { id_token_hint: idToken }),
  }).href;
}

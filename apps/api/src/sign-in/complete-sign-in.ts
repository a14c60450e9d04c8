import {
  admitInvited,
  FRESH_SECONDS,
  identityProblem,
  invitationIn,
  isIssuerName,
  openSession,
  systemActor,
  type CallIdentity,
  type Config,
  type Database,
  type OpenedSession,
} from '@kasvutori/platform';
import * as oidc from 'openid-client';
import { CALLBACK_PATH, type SignInAttempt } from './sign-in-attempt.js';

const SIGN_IN = systemActor('sign-in');

/**
 * Turns the issuer's answer into a session: exchanges the code (PKCE), checks state, nonce, issuer, audience, signature and
 * age of the ID token, and opens the session of the person it names.
 * @param search the query of the callback, with its question mark
 * @throws openid-client's errors when the answer does not hold; person-unknown, sign-in-answer-used
 */
export async function completeSignIn(
  configuration: oidc.Configuration,
  config: Config,
  db: Database,
  origin: string,
  attempt: SignInAttempt,
  search: string,
  before: CallIdentity | undefined,
  device: string | null,
): Promise<OpenedSession> {
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${origin}${CALLBACK_PATH}${search}`), {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
    ...(attempt.fresh && { maxAge: FRESH_SECONDS }), // an ID token without auth_time, or with an old one, is refused
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('no ID token');
  if (attempt.fresh && !config.issuer.strongAcr.includes(String(claims['acr']))) {
    throw identityProblem('sign-in-not-strong');
  }
  const signsOut = configuration.serverMetadata().end_session_endpoint !== undefined;
  const invitation = invitationIn(attempt.returnTo);
  const vouched = { issuer: config.issuer.alias, subject: claims.sub };
  const name = invitation === undefined ? null : await nameOf(configuration, tokens, claims.sub);
  return db.transaction(SIGN_IN, async (tx, now) => {
    if (invitation !== undefined) await admitInvited(tx, SIGN_IN, { ...vouched, name }, invitation, now);
    return openSession(tx, SIGN_IN, {
      ...vouched,
      state: attempt.state,
      idToken: signsOut ? (tokens.id_token ?? null) : null,
      issuerSid: isIssuerName(claims['sid']) ? claims['sid'] : null,
      device,
      authenticatedAt: attempt.fresh ? new Date(Number(claims.auth_time) * 1_000) : null,
      before: before ? { personId: before.person.id, actingOrganisationId: before.organisation?.id ?? null } : null,
    });
  });
}

/** What the issuer calls somebody; an issuer that does not say so keeps nobody from coming in. */
async function nameOf(
  configuration: oidc.Configuration,
  tokens: oidc.TokenEndpointResponse,
  subject: string,
): Promise<string | null> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return null;
  const { name } = await oidc.fetchUserInfo(configuration, tokens.access_token, subject);
  return name ?? null;
}

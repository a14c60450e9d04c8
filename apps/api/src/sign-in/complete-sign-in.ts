import { openSession, systemActor, type Config, type Database, type OpenedSession } from '@kasvutori/platform';
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
): Promise<OpenedSession> {
  const tokens = await oidc.authorizationCodeGrant(configuration, new URL(`${origin}${CALLBACK_PATH}${search}`), {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
  });
  const subject = tokens.claims()?.sub;
  if (subject === undefined) throw new Error('an ID token without a subject');
  const signsOut = configuration.serverMetadata().end_session_endpoint !== undefined;
  return db.transaction(SIGN_IN, (tx) =>
    openSession(tx, SIGN_IN, {
      issuer: config.issuer.alias,
      subject,
      state: attempt.state,
      idToken: signsOut ? (tokens.id_token ?? null) : null,
    }),
  );
}

import {
  admitInvited,
  FRESH_SECONDS,
  identityProblem,
  invitationIn,
  isIssuerName,
  openSession,
  personalCodeVault,
  systemActor,
  type CallIdentity,
  type Config,
  type Database,
  type Issuer,
  type OpenedSession,
} from '@kasvutori/platform';
import { recogniseClient } from '@kasvutori/vouchers';
import * as oidc from 'openid-client';
import type { SignInAttempt } from './sign-in-attempt.js';
import { readTold, saysEnough, type Claims } from './told-claims.js';

const SIGN_IN = systemActor('sign-in');

/** What came back to the callback, and to which browser. */
export interface SignInReturn {
  /** The address with its query, as the issuer was told it. */
  readonly url: URL;
  readonly before: CallIdentity | undefined;
  readonly device: string | null;
}

/**
 * Turns the issuer's answer into a session: exchanges the code (PKCE), checks state, nonce, issuer, audience, signature and
 * age of the ID token, and opens the session of the person it names.
 * @throws openid-client's errors when the answer does not hold; acr-not-accepted, sign-in-not-strong, person-unknown, another-way-in,
 * sign-in-answer-used
 */
export async function completeSignIn(
  configuration: oidc.Configuration,
  issuer: Issuer,
  { keys }: Pick<Config, 'keys'>,
  db: Database,
  attempt: SignInAttempt,
  { url, before, device }: SignInReturn,
): Promise<OpenedSession> {
  const tokens = await oidc.authorizationCodeGrant(configuration, url, {
    expectedState: attempt.state,
    expectedNonce: attempt.nonce,
    pkceCodeVerifier: attempt.verifier,
    idTokenExpected: true,
    ...(attempt.fresh && { maxAge: FRESH_SECONDS }), // an ID token without auth_time, or with an old one, is refused
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('no ID token');
  judgeLevel(issuer, attempt.fresh, claims['acr']);
  const invitation = invitationIn(attempt.returnTo);
  const enough = invitation === undefined && saysEnough(issuer.claims, claims);
  const more = enough ? {} : await askMore(configuration, tokens, claims.sub);
  const told = readTold(issuer.claims, { ...more, ...claims });
  if (told === undefined)
    throw new Error(`the issuer ${issuer.id} does not say who signs in (${issuer.claims.subject})`);
  const { subject, personalCode } = told;
  const signsOut = configuration.serverMetadata().end_session_endpoint !== undefined;
  return db.transaction(SIGN_IN, async (tx, now) => {
    if (invitation !== undefined) await admitInvited(tx, SIGN_IN, { issuer, ...told }, invitation, now);
    if (personalCode !== null)
      await recogniseClient(
        tx,
        SIGN_IN,
        { issuer: issuer.alias, subject },
        personalCodeVault(keys).hashesOf(personalCode),
      );
    return openSession(tx, SIGN_IN, {
      issuer,
      subject,
      issuerSubject: claims.sub,
      invited: invitation !== undefined,
      state: attempt.state,
      idToken: signsOut ? (tokens.id_token ?? null) : null,
      issuerSid: isIssuerName(claims['sid']) ? claims['sid'] : null,
      device,
      authenticatedAt: attempt.fresh ? new Date(Number(claims.auth_time) * 1_000) : null,
      before: before ? { personId: before.person.id, actingOrganisationId: before.organisation?.id ?? null } : null,
    });
  });
}

/** What was asked for by `acr_values` is no more than a wish: what was done counts. */
function judgeLevel({ acceptedAcr, strongAcr }: Issuer, fresh: boolean, acr: unknown): void {
  if (acceptedAcr.length > 0 && !acceptedAcr.includes(String(acr))) throw identityProblem('acr-not-accepted');
  if (fresh && !strongAcr.includes(String(acr))) throw identityProblem('sign-in-not-strong');
}

/** What the ID token leaves unsaid; an issuer that says no more keeps nobody from coming in. */
async function askMore(
  configuration: oidc.Configuration,
  tokens: oidc.TokenEndpointResponse,
  subject: string,
): Promise<Claims> {
  if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
  return oidc.fetchUserInfo(configuration, tokens.access_token, subject);
}

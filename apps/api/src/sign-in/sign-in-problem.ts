import { Problem } from '@kasvutori/platform';
import * as oidc from 'openid-client';

/** Why a sign-in came to nothing, in the address that the web app opens: `/contracts/…?signInProblem=cancelled`. */
export type SignInProblem =
  | 'cancelled'
  | 'expired'
  | 'person-unknown'
  | 'unreachable'
  | 'not-strong'
  | 'not-accepted'
  | 'another-way'
  | 'failed';

const BY_CODE: Readonly<Record<string, SignInProblem>> = {
  'person-unknown': 'person-unknown',
  'sign-in-answer-used': 'expired',
  'issuer-unreachable': 'unreachable',
  'sign-in-not-strong': 'not-strong',
  'acr-not-accepted': 'not-accepted',
  'another-way-in': 'another-way',
};

export function signInProblem(error: unknown): SignInProblem {
  if (error instanceof Problem) return BY_CODE[error.code] ?? 'failed';
  if (error instanceof oidc.AuthorizationResponseError) return error.error === 'access_denied' ? 'cancelled' : 'failed';
  // invalid_grant: the code was used before, or the person waited too long at the issuer.
  if (error instanceof oidc.ResponseBodyError) return error.error === 'invalid_grant' ? 'expired' : 'failed';
  return 'failed';
}

/** @param page a path of this service, with its query */
export function problemAddress(problem: SignInProblem, page = '/'): string {
  const url = new URL(page, 'https://kasvutori.invalid');
  url.searchParams.set('signInProblem', problem);
  return url.pathname + url.search;
}

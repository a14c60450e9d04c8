/** Who signs people in (docs/guide/sign-in.md). */

import type { Localised } from '../texts/language.js';

/** As whom an issuer's people may act: for themselves, for a company, for an authority. */
export const SIGNED_IN = ['clients', 'providers', 'officials'] as const;

export interface Issuer {
  /** Its name in addresses of ours: `/auth/login?issuer=…`. */
  readonly id: string;
  /** As the choice of ways to sign in calls it. */
  readonly name: Localised;
  /** The `iss` of its tokens and the root of its discovery document. */
  readonly url: string;
  /** What `app.person.issuer` holds: `demo` for the demo provider, whose address changes with the port. */
  readonly alias: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where it answers: each at an address of its own, so that no answer passes for another's (RFC 9700 § 4.4.2). */
  readonly callbackPath: string;
  /** The `aud` that access tokens for this API must carry; `null`: its tokens open nothing. */
  readonly audience: string | null;
  /** The levels of assurance (`acr`) that a sign-in must have one of; none: any will do. */
  readonly acceptedAcr: readonly string[];
  /** Those that signing accepts, such as strong electronic identification (Act 617/2009). */
  readonly strongAcr: readonly string[];
  readonly signsIn: readonly (typeof SIGNED_IN)[number][];
  /** Business ids of the only organisations its people may act for; `null`: any. */
  readonly organisations: readonly string[] | null;
  /** Asked for beside `openid`. */
  readonly scopes: readonly string[];
  readonly claims: ClaimNames;
}

/** Which of an issuer's claims says what. */
export interface ClaimNames {
  /** Who somebody is, for ever. */
  readonly subject: string;
  readonly name: string;
  /** `null`: the address that was invited. */
  readonly email: string | null;
  /** By which a client whom an authority has registered is recognised; `null`: nobody is. */
  readonly personalCode: string | null;
}

export const DEMO_ISSUER_ALIAS = 'demo';
/** Where the demo provider is mounted; a production issuer may never end here on our own address. */
export const DEMO_ISSUER_PATH = '/oidc';
/** What the demo provider says of every sign-in: a click, taken for a strong one. */
export const DEMO_STRONG_ACR = 'urn:kasvutori:demo:strong';
export const CALLBACK_PATH = '/auth/callback';

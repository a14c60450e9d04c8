import {
  DateOnly,
  Flag,
  Instant,
  LANGUAGES,
  ListOf,
  LocalisedText,
  MANDATE_SCOPES,
  Nested,
  OneOf,
  ROLES,
  SIGNED_IN,
  Text,
  Uuid,
  Values,
  type Issuer,
  type Language,
  type Localised,
  type MandateScope,
  type Role,
} from '@kasvutori/platform';

const ACTOR_KINDS = ['authority', 'provider', 'client', 'anonymous'] as const;

export class SignInQuery {
  @Text({ max: 4_000, min: 0, optional: true, description: 'Where to go afterwards: a path of this service' })
  returnTo?: string;

  @OneOf(LANGUAGES, { optional: true, description: 'The language of the page to sign in on' })
  language?: Language;

  @Text({ max: 40, min: 0, optional: true, description: 'Who is asked, where there are several (`/session/issuers`)' })
  issuer?: string;

  @Text({
    max: 100,
    min: 0,
    optional: true,
    description: 'Demo only: the id of the account to sign in as, without choosing',
  })
  account?: string;

  @Flag({
    optional: true,
    description: 'Asks the issuer to identify the person anew and strongly, as signing needs it',
  })
  fresh?: boolean;
}

export class SignOutQuery {
  @Flag({ optional: true, description: 'Ends all of the person’s sessions, this one too' })
  everywhere?: boolean;
}

/** A way to sign in. */
export class SignInIssuer {
  @Text({ max: 40 })
  id: string;

  @LocalisedText({ max: 200 })
  name: Localised;

  @Values({ max: 3, of: SIGNED_IN, description: 'As whom its people may act' })
  signsIn: Issuer['signsIn'][number][];
}

export class SignInIssuers {
  @ListOf(() => SignInIssuer, { max: 20 })
  items: SignInIssuer[];
}

export class IssuerParam {
  @Text({ max: 40, pattern: /^[a-z0-9-]+$/ })
  issuer: string;
}

export class SignedOut {
  @Text({ max: 8_000, description: 'Where the browser should go now: the front page, or the sign-out of the issuer' })
  redirectTo: string;
}

/** OpenID Connect Back-Channel Logout 1.0 § 2.5; whatever else the form holds is not looked at. */
export class LogoutNotice {
  @Text({ max: 16_000, description: 'A token of the issuer that says who has signed out there' })
  logout_token: string;
}

export class SessionPerson {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @OneOf(LANGUAGES)
  language: Language;
}

export class SessionOrganisation {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;

  @OneOf(['authority', 'provider'])
  kind: 'authority' | 'provider';

  @Values({ max: 20, of: ROLES })
  roles: Role[];
}

export class OrganisationName {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;
}

export class SessionActor {
  @OneOf(ACTOR_KINDS)
  kind: (typeof ACTOR_KINDS)[number];

  @Nested(() => OrganisationName, { nullable: true, description: 'null: acts for themselves' })
  organisation: OrganisationName | null;

  @Values({ max: 20, of: ROLES })
  roles: Role[];
}

/** By which the person may act for a client. */
export class SessionMandate {
  @Uuid()
  id: string;

  @Text({ max: 200, description: 'Who is acted for' })
  name: string;

  @Values({ max: 10, of: MANDATE_SCOPES })
  scope: MandateScope[];

  @DateOnly()
  lastDay: string;
}

export class SessionActingFor extends SessionMandate {
  @Flag({ description: 'false: it has ended since, and nothing more can be done by it' })
  inForce: boolean;
}

/** That an operator may look at the authority's data, for those who act for it to know. */
export class SessionSupport {
  @Uuid()
  id: string;

  @Text({ max: 500 })
  reason: string;

  @Instant()
  until: Date;
}

/** Who is signed in, as what, and what else they may act as. */
export class SessionView {
  @Flag()
  signedIn: boolean;

  @Flag({ description: 'Invented accounts and a clock that can be moved' })
  demo: boolean;

  @Nested(() => SessionPerson, { nullable: true })
  person: SessionPerson | null;

  @Nested(() => SessionActor)
  actor: SessionActor;

  @ListOf(() => SessionOrganisation, { max: 200 })
  organisations: SessionOrganisation[];

  @Nested(() => SessionActingFor, { nullable: true, description: 'Whom the person acts for now, by a mandate' })
  actingFor: SessionActingFor | null;

  @ListOf(() => SessionMandate, { max: 200, description: 'In force today' })
  mandates: SessionMandate[];

  @Nested(() => SessionSupport, {
    nullable: true,
    description: 'By which the person looks at the authority they act for',
  })
  support: SessionSupport | null;
}

export class ActFor {
  @Uuid({ nullable: true, description: 'One of your organisations; null: act for yourself' })
  organisationId: string | null;

  @Uuid({ optional: true, nullable: true, description: 'A mandate in force: act for that client' })
  mandateId?: string | null;
}

export class ChooseLanguage {
  @OneOf(LANGUAGES)
  language: Language;
}

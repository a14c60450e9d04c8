import type { Language } from '../texts/language.js';

export const AUTHORITY_ROLES = [
  'procurement-officer',
  'procurement-approver',
  'case-worker',
  'contract-manager',
  'finance-preparer',
  'finance-approver',
  'auditor',
  'operator',
  'people-manager',
] as const;
export const PROVIDER_ROLES = ['provider-manager', 'provider-bidder', 'provider-staff'] as const;
export const ROLES = [...AUTHORITY_ROLES, ...PROVIDER_ROLES, 'client'] as const;

export type AuthorityRole = (typeof AUTHORITY_ROLES)[number];
export type ProviderRole = (typeof PROVIDER_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** Where the actor comes from. */
interface Calling {
  /** Of the call that the actor makes, so that a statement in the database can be led back to it. */
  readonly requestId?: string;
  /** Of a program: the actions it may do, of those that its role holds. */
  readonly scopes?: readonly string[];
}

interface Someone extends Calling {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
}

/** Acts for an authority: the tenant that organises and pays. */
export interface AuthorityActor extends Someone {
  readonly kind: 'authority';
  readonly organisationId: string;
  readonly roles: readonly AuthorityRole[];
  /** Of an operator whom the authority has let in: they look as an auditor does, besides what they do by roles of their own. */
  readonly support?: { readonly id: string; readonly reason: string; readonly ownRoles: readonly AuthorityRole[] };
}

/** Acts for a provider: the company or public production unit that serves. */
export interface ProviderActor extends Someone {
  readonly kind: 'provider';
  readonly organisationId: string;
  readonly roles: readonly ProviderRole[];
}

/** Acts for an organisation, of either kind. */
export type OrganisationActor = AuthorityActor | ProviderActor;

/** What a mandate covers. Everybody who acts sees what they act on: `view` is in every scope. */
export const MANDATE_SCOPES = ['view', 'choose', 'needs', 'events'] as const;
export type MandateScope = (typeof MANDATE_SCOPES)[number];

/** Who acts for a client by a mandate that the client, or somebody for the client, has given at this authority. */
export interface Representative {
  readonly personId: string;
  readonly name: string;
  readonly mandateId: string;
  readonly authorityId: string;
  readonly scope: readonly MandateScope[];
}

/** Acts for themselves, or is acted for: the person and the rows are the client's, `representative` is who really acts. */
export interface ClientActor extends Someone {
  readonly kind: 'client';
  /** None: the person's issuer signs them in for an organisation only, and they act for none. */
  readonly roles: readonly ['client'] | readonly [];
  readonly representative?: Representative;
}

/** The platform's own jobs: passes row-level security, never reached over HTTP. */
export interface SystemActor extends Calling {
  readonly kind: 'system';
  readonly name: string;
}

export interface AnonymousActor extends Calling {
  readonly kind: 'anonymous';
}

export type Actor = AuthorityActor | ProviderActor | ClientActor | SystemActor | AnonymousActor;

/** Someone with a name who may write. */
export type SignedInActor = AuthorityActor | ProviderActor | ClientActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

export const systemActor = (name: string): SystemActor => ({ kind: 'system', name });

export const rolesOf = (actor: Actor): readonly Role[] =>
  actor.kind === 'system' || actor.kind === 'anonymous' ? [] : actor.roles;

export const personOf = (actor: Actor): string | null =>
  actor.kind === 'system' || actor.kind === 'anonymous' ? null : actor.personId;

export const organisationOf = (actor: Actor): string | null =>
  actor.kind === 'authority' || actor.kind === 'provider' ? actor.organisationId : null;

/** Who acts for the client whose name and rows the actor carries; null when nobody does. */
export const representativeOf = (actor: Actor): Representative | null =>
  actor.kind === 'client' ? (actor.representative ?? null) : null;

/** Who really acts, where `personOf` is whose matter it is. */
export const actingPersonOf = (actor: Actor): string | null => representativeOf(actor)?.personId ?? personOf(actor);

export const actingNameOf = (actor: Actor): string => representativeOf(actor)?.name ?? nameOf(actor);

/** The client whom somebody else acts for in this act; null where everybody acts for themselves. */
export const onBehalfOf = (actor: Actor): string | null => (representativeOf(actor) === null ? null : nameOf(actor));

export const nameOf = (actor: Actor): string => (actor.kind === 'anonymous' ? '–' : actor.name);

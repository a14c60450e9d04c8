import {
  AUTHORITY_ROLES,
  PROVIDER_ROLES,
  type AuthorityActor,
  type AuthorityRole,
  type MandateScope,
  type ProviderRole,
  type Role,
  type SignedInActor,
} from '../access/actor.js';
import type { Language } from '../texts/language.js';

/** An organisation the person may act for, with the person's roles in it. */
export interface Membership {
  readonly id: string;
  readonly name: string;
  readonly kind: 'authority' | 'provider';
  readonly businessId: string;
  readonly roles: readonly Role[];
}

/** By which the person acts for a client of one authority. */
export interface Mandate {
  readonly id: string;
  /** Who is acted for. */
  readonly personId: string;
  readonly name: string;
  readonly authorityId: string;
  readonly scope: readonly MandateScope[];
  readonly lastDay: string;
}

/** The mandate a session acts by stays with it after it has ended, so that nothing is done by mistake as somebody else. */
export interface ActingMandate extends Mandate {
  readonly inForce: boolean;
}

/** An authority that has let the person, an operator, look at its data until then. */
export interface SupportGrant {
  readonly id: string;
  readonly authorityId: string;
  readonly authorityName: string;
  readonly businessId: string;
  readonly reason: string;
  readonly until: string;
}

/** A person with all their memberships, as read in one query. */
export interface KnownPerson {
  readonly id: string;
  /** The alias of whoever vouches for them. */
  readonly issuer: string;
  readonly name: string;
  readonly language: Language;
  /** Authorities before providers, each by name. */
  readonly organisations: readonly Membership[];
  /** In force today, by the name of who is acted for. */
  readonly mandates: readonly Mandate[];
  /** In force now. */
  readonly supports: readonly SupportGrant[];
  /** Whether the issuer signs in people as themselves (`withinIssuer`). */
  readonly ownMatters: boolean;
}

/** Who calls: the person, what they may act as, and what they act as now. */
export interface Identity {
  readonly person: KnownPerson;
  readonly actor: SignedInActor;
  /** The acting organisation; `null` when the person acts for themselves. */
  readonly organisation: Membership | null;
  /** Whom the person acts for; `null` when the matters are their own or an organisation's. */
  readonly mandate: ActingMandate | null;
}

/**
 * The person as an actor. Rights stand on today's memberships, not on those at sign-in: when the chosen organisation is no
 * longer among them, the person acts for themselves. Acting for oneself is being a client: row-level security then shows
 * only rows about that person, which is nobody else's loss, so it needs no membership. Whom the issuer may sign in for an
 * organisation only has then no role, and may do what whoever has signed in may.
 */
export function resolveIdentity(
  person: KnownPerson,
  actingOrganisationId: string | null,
  mandate: ActingMandate | null = null,
): Identity {
  if (mandate !== null) return { person, organisation: null, mandate, actor: actorFor(person, mandate) };
  const organisation = person.organisations.find(({ id }) => id === actingOrganisationId) ?? null;
  const someone = { personId: person.id, name: person.name, language: person.language };
  if (organisation === null) {
    return {
      person,
      organisation,
      mandate,
      actor: { ...someone, kind: 'client', roles: person.ownMatters ? ['client'] : [] },
    };
  }
  const organisationId = organisation.id;
  const support = person.supports.find(({ authorityId }) => authorityId === organisationId);
  return organisation.kind === 'authority'
    ? { person, organisation, mandate, actor: { ...someone, ...officialIn(organisation, support) } }
    : {
        person,
        organisation,
        mandate,
        actor: { ...someone, kind: 'provider', organisationId, roles: organisation.roles.filter(isProviderRole) },
      };
}

/** By their roles, and as an auditor as well while the authority lets them look. */
function officialIn(
  { id, roles }: Membership,
  support: SupportGrant | undefined,
): Pick<AuthorityActor, 'kind' | 'organisationId' | 'roles' | 'support'> {
  const ownRoles = roles.filter(isAuthorityRole);
  if (support === undefined) return { kind: 'authority', organisationId: id, roles: ownRoles };
  const granted = { id: support.id, reason: support.reason, ownRoles };
  return { kind: 'authority', organisationId: id, roles: [...ownRoles, 'auditor'], support: granted };
}

/** The rows are the client's; that somebody else acts is said in every record. Each transaction asks whether it still may. */
const actorFor = (
  { id, name, language }: KnownPerson,
  { id: mandateId, personId, name: clientName, authorityId, scope }: Mandate,
): SignedInActor => ({
  kind: 'client',
  roles: ['client'],
  personId,
  name: clientName,
  language,
  representative: { personId: id, name, mandateId, authorityId, scope },
});

/** What a person acts as right after sign-in: the first of their organisations. */
export const firstActing = (person: KnownPerson): string | null => person.organisations[0]?.id ?? null;

const isAuthorityRole = (role: Role): role is AuthorityRole => (AUTHORITY_ROLES as readonly Role[]).includes(role);
const isProviderRole = (role: Role): role is ProviderRole => (PROVIDER_ROLES as readonly Role[]).includes(role);

import {
  AUTHORITY_ROLES,
  PROVIDER_ROLES,
  type AuthorityRole,
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
  readonly roles: readonly Role[];
}

/** A person with all their memberships, as read in one query. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** Authorities before providers, each by name. */
  readonly organisations: readonly Membership[];
}

/** Who calls: the person, what they may act as, and what they act as now. */
export interface Identity {
  readonly person: KnownPerson;
  readonly actor: SignedInActor;
  /** The acting organisation; `null` when the person acts for themselves. */
  readonly organisation: Membership | null;
}

/**
 * The person as an actor. Rights stand on today's memberships, not on those at sign-in: when the chosen organisation is no
 * longer among them, the person acts for themselves. Acting for oneself is being a client: row-level security then shows
 * only rows about that person, which is nobody else's loss, so it needs no membership.
 */
export function resolveIdentity(person: KnownPerson, actingOrganisationId: string | null): Identity {
  const organisation = person.organisations.find(({ id }) => id === actingOrganisationId) ?? null;
  const someone = { personId: person.id, name: person.name, language: person.language };
  if (organisation === null) {
    return { person, organisation, actor: { ...someone, kind: 'client', roles: ['client'] } };
  }
  const organisationId = organisation.id;
  return organisation.kind === 'authority'
    ? {
        person,
        organisation,
        actor: { ...someone, kind: 'authority', organisationId, roles: organisation.roles.filter(isAuthorityRole) },
      }
    : {
        person,
        organisation,
        actor: { ...someone, kind: 'provider', organisationId, roles: organisation.roles.filter(isProviderRole) },
      };
}

/** What a person acts as right after sign-in: the first of their organisations. */
export const firstActing = (person: KnownPerson): string | null => person.organisations[0]?.id ?? null;

const isAuthorityRole = (role: Role): role is AuthorityRole => (AUTHORITY_ROLES as readonly Role[]).includes(role);
const isProviderRole = (role: Role): role is ProviderRole => (PROVIDER_ROLES as readonly Role[]).includes(role);

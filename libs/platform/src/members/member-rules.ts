import type { AuthorityRole, ProviderRole } from '../access/actor.js';

/** What somebody does in an organisation; a person has one or more. */
export type MemberRole = AuthorityRole | ProviderRole;
export type OrganisationKind = 'authority' | 'provider';

export interface MemberRoles {
  readonly personId: string;
  readonly roles: readonly MemberRole[];
}

export type MemberRefusal =
  | 'member-unknown'
  | 'own-roles'
  | 'own-sessions'
  | 'last-manager'
  | 'roles-conflict'
  | 'role-of-another-kind';

/** Who administers the people of an organisation. An organisation keeps at least one. */
export const MANAGER: Readonly<Record<OrganisationKind, MemberRole>> = {
  authority: 'people-manager',
  provider: 'provider-manager',
};

/**
 * What nobody is at once: whoever gives the rights, or looks whether they were used rightly, uses none; whoever prepares payments does not approve
 * them. Who prepares and who approves is judged once more by each act.
 */
const APART: readonly (readonly [MemberRole, 'anything' | MemberRole])[] = [
  ['people-manager', 'anything'],
  ['auditor', 'anything'],
  ['operator', 'anything'],
  ['finance-preparer', 'finance-approver'],
];

/** Whether these roles may be one person's, in an organisation of this kind. */
export function rolesRefusal(
  kind: OrganisationKind,
  roles: readonly MemberRole[],
): 'role-of-another-kind' | 'roles-conflict' | undefined {
  if (roles.some((role) => role.startsWith('provider-') !== (kind === 'provider'))) return 'role-of-another-kind';
  const distinct = new Set(roles);
  const conflict = APART.some(
    ([one, other]) => distinct.has(one) && (other === 'anything' ? distinct.size > 1 : distinct.has(other)),
  );
  return conflict ? 'roles-conflict' : undefined;
}

/**
 * What the roles of a member would be; none removes the member. In an authority nobody touches their own: rights over public money are given by
 * somebody else. A company may have one manager only, who must be able to bid as well.
 */
export function memberChangeRefusal(
  kind: OrganisationKind,
  members: readonly MemberRoles[],
  { personId, byPersonId }: { readonly personId: string; readonly byPersonId: string },
  roles: readonly MemberRole[],
): MemberRefusal | undefined {
  if (!members.some((member) => member.personId === personId)) return 'member-unknown';
  if (kind === 'authority' && personId === byPersonId) return 'own-roles';
  const manager = MANAGER[kind];
  const others = members.filter((member) => member.personId !== personId);
  if (!roles.includes(manager) && !others.some((member) => member.roles.includes(manager))) return 'last-manager';
  return rolesRefusal(kind, roles);
}

/** Whom a manager signs out: a member, and never themselves, whose sessions are their own to end. */
export function signOutRefusal(
  members: readonly MemberRoles[],
  { personId, byPersonId }: { readonly personId: string; readonly byPersonId: string },
): MemberRefusal | undefined {
  if (!members.some((member) => member.personId === personId)) return 'member-unknown';
  return personId === byPersonId ? 'own-sessions' : undefined;
}

/** Two weeks: long enough for a holiday, short enough that a forgotten link does not open an organisation a year later. */
export const INVITATION_DAYS = 14;

export interface InvitationState {
  readonly status: 'sent' | 'accepted' | 'revoked';
  readonly expiresAt: Date;
  /** `null`: by whoever runs the installation. */
  readonly invitedBy: string | null;
  readonly acceptedBy: string | null;
}

export type InvitationRefusal = 'invitation-expired' | 'invitation-used' | 'invitation-revoked' | 'invitation-own';

/** Whether this person may accept; whoever accepted may press again. At the instant of expiry it is too late. Nobody invites themselves. */
export function acceptanceRefusal(
  invitation: InvitationState,
  personId: string,
  now: Date,
): InvitationRefusal | 'done' | undefined {
  if (invitation.status === 'accepted') return invitation.acceptedBy === personId ? 'done' : 'invitation-used';
  if (invitation.status === 'revoked') return 'invitation-revoked';
  if (now >= invitation.expiresAt) return 'invitation-expired';
  return invitation.invitedBy === personId ? 'invitation-own' : undefined;
}

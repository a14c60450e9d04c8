import type { ProviderRole } from '@kasvutori/platform';

export interface MemberRoles {
  readonly personId: string;
  readonly roles: readonly ProviderRole[];
}

export type MemberRefusal = 'member-unknown' | 'last-manager';

/** What the roles of a member would be; none removes the member. A company keeps at least one manager. */
export function memberChangeRefusal(
  members: readonly MemberRoles[],
  personId: string,
  roles: readonly ProviderRole[],
): MemberRefusal | undefined {
  if (!members.some((member) => member.personId === personId)) return 'member-unknown';
  if (roles.includes('provider-manager')) return undefined;
  const others = members.filter((member) => member.personId !== personId);
  return others.some((member) => member.roles.includes('provider-manager')) ? undefined : 'last-manager';
}

/** Two weeks: long enough for a holiday, short enough that a forgotten link does not open a company a year later. */
export const INVITATION_DAYS = 14;

export interface InvitationState {
  readonly status: 'sent' | 'accepted' | 'revoked';
  readonly expiresAt: Date;
  readonly acceptedBy: string | null;
}

export type InvitationRefusal = 'invitation-expired' | 'invitation-used' | 'invitation-revoked';

/** Whether this person may accept; whoever accepted may press again. At the instant of expiry it is too late. */
export function acceptanceRefusal(
  invitation: InvitationState,
  personId: string,
  now: Date,
): InvitationRefusal | 'done' | undefined {
  if (invitation.status === 'accepted') return invitation.acceptedBy === personId ? 'done' : 'invitation-used';
  if (invitation.status === 'revoked') return 'invitation-revoked';
  return now < invitation.expiresAt ? undefined : 'invitation-expired';
}

import { AUTHORITY_ROLES, PROVIDER_ROLES } from '../access/actor.js';
import { Flag, Instant, Int, ListOf, OneOf, Text, Uuid, Values } from '../http/fields.js';
import { PermittedAction } from '../http/list.dto.js';
import type { MemberRole, OrganisationKind } from './member-rules.js';

const MEMBER_ROLES = [...AUTHORITY_ROLES, ...PROVIDER_ROLES] as const;

export class MemberView {
  @Uuid()
  personId: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 254 })
  email: string;

  @Values({ max: 12, of: MEMBER_ROLES })
  roles: MemberRole[];

  @Instant()
  since: Date;

  @Int({ min: 1, max: 1_000_000_000, description: 'Of the roles; a change names it in If-Match' })
  version: number;

  @Instant({
    nullable: true,
    description: 'When they last signed in and acted for the organisation; told to those who manage its people',
  })
  lastSignInAt: Date | null;

  @Flag({ description: 'The reader' })
  self: boolean;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class MemberInvitation {
  @Uuid()
  id: string;

  @Text({ max: 254 })
  email: string;

  @Values({ max: 12, min: 1, of: MEMBER_ROLES })
  roles: MemberRole[];

  @Text({ max: 200 })
  invitedByName: string;

  @Instant()
  createdAt: Date;

  @Instant()
  expiresAt: Date;

  @Flag()
  expired: boolean;
}

/** Who acts for the organisation, and who has been asked to. */
export class MembersView {
  @ListOf(() => MemberView, { max: 1_000 })
  members: MemberView[];

  @ListOf(() => MemberInvitation, { max: 1_000, description: 'Sent and not used yet' })
  invitations: MemberInvitation[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class MemberInvitationInput {
  @Text({ max: 254, pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, example: 'esimerkki@example.fi' })
  email: string;

  @Values({ max: 12, min: 1, of: MEMBER_ROLES })
  roles: MemberRole[];
}

/** The invitation that was sent. The link is told this once, so that it can also be handed over in person. */
export class SentInvitation extends MemberInvitation {
  @Text({ max: 300 })
  link: string;
}

export class RolesInput {
  @Values({ max: 12, min: 1, of: MEMBER_ROLES })
  roles: MemberRole[];
}

export class MemberParam {
  @Uuid()
  personId: string;
}

export class InvitationToken {
  @Text({ max: 64, min: 40, pattern: /^[A-Za-z0-9_-]+$/ })
  token: string;
}

/** What the link in an invitation opens. */
export class InvitationOffer {
  @Uuid()
  organisationId: string;

  @Text({ max: 300 })
  organisationName: string;

  @OneOf(['authority', 'provider'])
  kind: OrganisationKind;

  @Values({ max: 12, min: 1, of: MEMBER_ROLES })
  roles: MemberRole[];

  @Instant()
  expiresAt: Date;

  @OneOf(['open', 'expired', 'used', 'revoked'])
  state: 'open' | 'expired' | 'used' | 'revoked';
}

export class EndedSessions {
  @Int({ min: 0, max: 1_000 })
  ended: number;
}

import {
  Flag,
  Instant,
  Int,
  ListOf,
  OneOf,
  PermittedAction,
  PROVIDER_ROLES,
  Text,
  Uuid,
  Values,
  type ProviderRole,
} from '@kasvutori/platform';

export class MemberView {
  @Uuid()
  personId: string;

  @Text({ max: 200 })
  name: string;

  @Text({ max: 254 })
  email: string;

  @Values({ max: 3, of: PROVIDER_ROLES })
  roles: ProviderRole[];

  @Instant()
  since: Date;

  @Int({ min: 1, max: 1_000_000_000, description: 'Of the roles; a change names it in If-Match' })
  version: number;

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

  @OneOf(PROVIDER_ROLES)
  role: ProviderRole;

  @Text({ max: 200 })
  invitedByName: string;

  @Instant()
  createdAt: Date;

  @Instant()
  expiresAt: Date;

  @Flag()
  expired: boolean;
}

/** Who acts for the company, and who has been asked to. */
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

  @OneOf(PROVIDER_ROLES)
  role: ProviderRole;
}

/** The invitation that was sent. The link is told this once, so that it can also be handed over in person. */
export class SentInvitation extends MemberInvitation {
  @Text({ max: 300 })
  link: string;
}

export class RolesInput {
  @Values({ max: 3, min: 1, of: PROVIDER_ROLES })
  roles: ProviderRole[];
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
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(PROVIDER_ROLES)
  role: ProviderRole;

  @Instant()
  expiresAt: Date;

  @OneOf(['open', 'expired', 'used', 'revoked'])
  state: 'open' | 'expired' | 'used' | 'revoked';
}

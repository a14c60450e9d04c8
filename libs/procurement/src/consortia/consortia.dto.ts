import { Instant, Int, ListQuery, type Localised, LocalisedText, OneOf, PageOf, Text, Uuid } from '@kasvutori/platform';
import { MEMBERSHIP_STATUSES, type MembershipStatus } from './consortium-lifecycle.js';

export class ConsortiumTermsInput {
  @Text({ max: 6, description: 'Per cent of the work, over 0 and under 100' })
  share: string;

  @Text({ max: 2_000, description: 'What the member does' })
  part: string;
}

export class ConsortiumInvitationInput extends ConsortiumTermsInput {
  @Text({ max: 9, description: 'Of a company that is in the service' })
  businessId: string;
}

export class ConsortiumMember {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  memberName: string;

  @Text({ max: 9 })
  businessId: string;

  @Text({ max: 6 })
  share: string;

  @Text({ max: 2_000 })
  part: string;

  @OneOf(MEMBERSHIP_STATUSES)
  status: MembershipStatus;

  @Instant()
  invitedAt: Date;

  @Text({ max: 200, nullable: true, description: 'The person of the member who answered' })
  answeredBy: string | null;

  @Instant({ nullable: true })
  answeredAt: Date | null;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;
}

export class ConsortiumInvitationFilter extends ListQuery {}

export class ConsortiumInvitation {
  @Uuid()
  id: string;

  @Uuid()
  tenderId: string;

  @Text({ max: 50 })
  tenderNumber: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Instant()
  deadline: Date;

  @Text({ max: 300 })
  leadName: string;

  @Text({ max: 9 })
  leadBusinessId: string;

  @Text({ max: 6 })
  share: string;

  @Text({ max: 2_000 })
  part: string;

  @OneOf(MEMBERSHIP_STATUSES)
  status: MembershipStatus;

  @Instant()
  invitedAt: Date;

  @Instant({ nullable: true })
  answeredAt: Date | null;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;
}

export class ConsortiumInvitationPage extends PageOf(ConsortiumInvitation) {}

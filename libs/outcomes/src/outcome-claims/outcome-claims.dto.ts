import {
  type CalendarDate,
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { CLAIM_REFUSALS, type ClaimRefusal } from '../entitlements/judge-claims.js';
import { CLAIM_STATUSES, type ClaimStatus } from './claim-lifecycle.js';

export class ClaimEvidence {
  @Text({ max: 100, description: 'The kind the tariff asks for' }) kind: string;
  @Uuid({ description: 'A file attached to a fact of the client' }) evidenceId: string;
}

export class OutcomeClaimBody {
  @Text({ max: 100, description: 'The component, or the component and which of its blocks: S13, KEEP:2' }) key: string;
  @ListOf(() => ClaimEvidence, { max: 20 }) evidence: ClaimEvidence[];
}

export class ClaimContestBody {
  @Text({ max: 4000, description: 'Why the refusal is wrong' }) text: string;
}

export class ClaimDecisionBody {
  @Flag({ description: 'The claim stands after all; otherwise the refusal does' }) accept: boolean;
  @Text({ max: 4000 }) reason: string;
}

export class OutcomeClaimView {
  @Uuid() id: string;
  @Uuid() participationId: string;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 100 }) key: string;
  @LocalisedText({ max: 500, description: 'Of the component' }) title: Localised;
  @DateOnly({ nullable: true, description: 'The day of the outcome as it was known' }) outcomeOn: CalendarDate | null;
  @OneOf(CLAIM_STATUSES) status: ClaimStatus;
  @OneOf(CLAIM_REFUSALS, { nullable: true }) refusal: ClaimRefusal | null;
  @LocalisedText({ max: 500, nullable: true, description: 'The refusal in words' }) refusalText: Localised | null;
  @DateOnly({ nullable: true, description: 'The last day on which the refusal may be contested' })
  contestBy: CalendarDate | null;
  @DateOnly() claimedOn: CalendarDate;
  @Instant() claimedAt: Date;
  @Text({ max: 4000, nullable: true }) contest: string | null;
  @Text({ max: 4000, nullable: true }) decisionReason: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 2 }) permittedActions: Permission[];
}

export class OutcomeClaimPage extends PageOf(OutcomeClaimView) {}

export class OutcomeClaimFilter extends ListQuery {
  @OneOf(CLAIM_STATUSES, { optional: true }) status?: ClaimStatus;
  @Uuid({ optional: true }) participationId?: string;
}

export class ClaimableOutcome {
  @Text({ max: 100 }) key: string;
  @LocalisedText({ max: 500 }) title: Localised;
  @DateOnly() outcomeOn: CalendarDate;
  @DateOnly({ description: 'The first day on which it may be claimed' }) from: CalendarDate;
  @DateOnly({ nullable: true, description: 'The last one; null when there is no end' }) until: CalendarDate | null;
  @Values({ max: 50, description: 'Kinds of evidence the claim needs' }) evidence: string[];
}

export class ClaimableOutcomes {
  @ListOf(() => ClaimableOutcome, { max: 1000, description: 'Come about, to be claimed, and no claim for it stands' })
  items: ClaimableOutcome[];
}

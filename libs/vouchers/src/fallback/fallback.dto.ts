import {
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  Nested,
  OneOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type CalendarDate,
  type ServiceKindCode,
} from '@kasvutori/platform';

export class SetChoiceRule {
  @Uuid({ nullable: true, description: 'Null: every service that has no rule of its own' }) serviceId: string | null;
  @DateOnly({ description: 'Tomorrow at the earliest' }) validFrom: CalendarDate;
  @Int({ min: 1, max: 20, description: 'In which a provider answers' }) answerWorkingDays: number;
  @Int({ min: 3, max: 180, nullable: true, description: 'Days from the grant in which the client chooses' })
  chooseWithinDays: number | null;
  @Int({ min: 3, max: 60, nullable: true, description: 'Days to choose somebody other than the one proposed' })
  objectDays: number | null;
  @Flag({ description: 'What was proposed is then the choice; otherwise the case worker calls' }) takesForce: boolean;
}

export class ChoiceRule extends SetChoiceRule {
  @Uuid() id: string;
  @Text({ max: 300 }) authorityName: string;
  @OneOf(SERVICE_KIND_CODES, { nullable: true }) serviceKind: ServiceKindCode | null;
  @Text({ max: 200, nullable: true, description: 'Told to the authority’s own people' }) setBy: string | null;
  @Instant() setAt: Date;
}

export class ChoiceRuleList {
  @ListOf(() => ChoiceRule, { max: 500 }) items: ChoiceRule[];
}

export class SetRule {
  @Uuid() id: string;
}

class DistanceBand {
  @Int({ min: 0, max: 2_000 }) from: number;
  @Int({ min: 1, max: 2_000, description: 'Not included' }) to: number;
}

class FallbackReason {
  @Int({ min: 0, max: 100_000, description: 'Offers that could be chosen' }) offers: number;
  @Int({ min: 0, max: 100_000, description: 'Of them with a free place' }) withPlaces: number;
  @Int({ min: 0, max: 100_000, description: 'Of them given in a way that suits the client' }) suitable: number;
  @Int({ min: 0, max: 100_000, description: 'Of them equally near' }) near: number;
  @Nested(() => DistanceBand, { nullable: true, description: 'Kilometres that count as equally near' })
  band: DistanceBand | null;
  @Int({ min: 0, max: 100_000, description: 'Times it had been proposed before' }) proposedBefore: number;
}

export class ProposedOffer {
  @Uuid() offerId: string;
  @Text({ max: 300 }) providerName: string;
  @Nested(() => FallbackReason) why: FallbackReason;
  @Flag({ description: 'It becomes the choice after the last day' }) takesForce: boolean;
  @DateOnly({ description: 'The last day to choose otherwise' }) lastDay: CalendarDate;
}

import {
  Instant,
  Int,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';

export class GiveFeedback {
  @Int({ min: 1, max: 5, description: '5 is best' }) grade: number;
  @Text({ max: 2_000, nullable: true, description: 'Read by the provider and the case worker' }) words: string | null;
}

export class FeedbackItem extends GiveFeedback {
  @Uuid() id: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Instant() givenAt: Date;
}

export class VoucherFeedback {
  @ListOf(() => FeedbackItem, { max: 50, description: 'One for each provider of the voucher, newest first' })
  items: FeedbackItem[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class FeedbackPage extends PageOf(FeedbackItem) {}
export class FeedbackFilter extends ListQuery {}

export class FileComplaint {
  @OneOf(['minor', 'major', 'critical']) severity: 'minor' | 'major' | 'critical';
  @Text({ max: 4_000, min: 10 }) description: string;
}

export class FiledComplaint {
  @Uuid() id: string;
}

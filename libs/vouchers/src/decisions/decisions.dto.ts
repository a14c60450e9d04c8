import {
  DateOnly,
  Instant,
  OneOf,
  PageOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type CalendarDate,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { DECISION_KINDS, type DecisionKind } from './record-decision.js';
import { DELIVERIES, type Delivery } from './serving.js';

export class RefuseVoucher {
  @Uuid() serviceId: string;
  @Text({ max: 2_000, min: 10, description: 'Why not; it stands in the letter' }) grounds: string;
}

export class VoucherDecisionItem {
  @Uuid() id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(DECISION_KINDS) kind: DecisionKind;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Uuid({ nullable: true }) voucherId: string | null;
  @Text({ max: 20, nullable: true }) voucherNumber: string | null;
  @Uuid() clientId: string;
  @Text({ max: 300 }) authorityName: string;
  @Text({ max: 2_000 }) grounds: string;
  @Text({ max: 200, nullable: true }) decidedBy: string | null;
  @Instant() decidedAt: Date;
  @OneOf(DELIVERIES) delivery: Delivery;
  @Uuid({ nullable: true, description: 'GET /documents/:id' }) letterId: string | null;
  @DateOnly({ nullable: true, description: 'Null: a letter that waits to be printed' }) sentOn: CalendarDate | null;
  @DateOnly({ nullable: true, description: 'When it counts as received' }) servedOn: CalendarDate | null;
  @DateOnly({ nullable: true, description: 'Until then it can be contested' }) appealBy: CalendarDate | null;
}

export class VoucherDecisionPage extends PageOf(VoucherDecisionItem) {}

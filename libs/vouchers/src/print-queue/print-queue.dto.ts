import {
  DateOnly,
  Instant,
  Int,
  ListOf,
  OneOf,
  PageOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  type CalendarDate,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { DECISION_KINDS, type DecisionKind } from '../decisions/record-decision.js';

export class PrintLetter {
  @Uuid({ description: 'The decision' }) id: string;
  @Text({ max: 20 }) number: string;
  @OneOf(DECISION_KINDS) kind: DecisionKind;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Uuid() clientId: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 200 }) address: string;
  @Instant() decidedAt: Date;
  @Uuid({ nullable: true, description: 'Null until it is drawn' }) letterId: string | null;
  @Int({ min: 1, max: 1_000, nullable: true, description: 'Its place in the batch' }) place: number | null;
}

export class PrintLetterPage extends PageOf(PrintLetter) {}

export class PrintBatchItem {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) number: number;
  @Int({ min: 1, max: 1_000 }) letters: number;
  @Uuid({ description: 'One PDF: GET /documents/:id' }) documentId: string;
  @Text({ max: 200 }) madeBy: string;
  @Instant() madeAt: Date;
  @DateOnly({ nullable: true, description: 'Null: printed, not yet sent' }) sentOn: CalendarDate | null;
  @Text({ max: 200, nullable: true }) sentBy: string | null;
}

export class PrintBatchPage extends PageOf(PrintBatchItem) {}

export class PrintBatchDetail extends PrintBatchItem {
  @ListOf(() => PrintLetter, { max: 100 }) contents: PrintLetter[];
}

export class SentOn {
  @DateOnly({ description: 'The day the letters went to the post' }) sentOn: CalendarDate;
}

export class ReprintReason {
  @Text({ max: 500, min: 3 }) reason: string;
}

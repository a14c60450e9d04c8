import {
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type Localised,
  type HistoryRow,
  type Permission,
} from '@kasvutori/platform';
import {
  DATA_REQUEST_KINDS,
  DATA_REQUEST_STATUSES,
  type DataRequestKind,
  type DataRequestStatus,
} from './data-request-lifecycle.js';
import { DATA_REQUEST_SORTS } from './data-request-queries.js';

/** A line of the schedule as it is for one client. */
export class KeptOfClient {
  @Text({ max: 100, description: 'Of the schedule' }) rule: string;
  @LocalisedText({ max: 200 }) what: Localised;
  @LocalisedText({ max: 200, description: 'The event that the time is counted from' }) countedFrom: Localised;
  @LocalisedText({ max: 300, description: 'By which law or for which need' }) ground: Localised;
  @Int({ min: 1, max: 100, nullable: true }) years: number | null;
  @Int({ min: 1, max: 10_000, nullable: true }) days: number | null;
  @DateOnly({ nullable: true, description: 'The last day, where it can be said today' }) until: string | null;
  @Flag({ description: 'No law asks to keep it: it goes when the client wishes' }) onWish: boolean;
}

export class MakeDataRequest {
  @OneOf(DATA_REQUEST_KINDS) kind: DataRequestKind;
  @Text({ max: 2_000, min: 1, nullable: true, optional: true, description: 'In the client’s own words' })
  message?: string | null;
}

export class MadeDataRequest {
  @Uuid() id: string;
}

class DataRequestBase {
  @Uuid() id: string;
  @OneOf(DATA_REQUEST_KINDS) kind: DataRequestKind;
  @Text({ max: 2_000, nullable: true }) message: string | null;
  @Instant() askedAt: Date;
  @DateOnly({ description: 'A month from the request: GDPR 12(3)' }) answerBy: string;
  @OneOf(DATA_REQUEST_STATUSES) status: DataRequestStatus;
  @Instant({ nullable: true }) answeredAt: Date | null;
  @Text({ max: 200, nullable: true }) answeredByName: string | null;
  @Text({ max: 2_000, nullable: true, description: 'What was answered, and why' }) answer: string | null;
  @Instant({ nullable: true, description: 'When what may go was taken out' }) erasedAt: Date | null;
}

export class OwnDataRequest extends DataRequestBase {}

/** What one authority keeps of the client, and what the client has asked of it. */
export class OwnDataRights {
  @Uuid() clientId: string;
  @Text({ max: 300 }) authorityName: string;
  @ListOf(() => KeptOfClient, { max: 100 }) kept: KeptOfClient[];
  @Flag({ description: 'Nothing was decided for the client: everything may go' }) everythingGoes: boolean;
  @ListOf(() => OwnDataRequest, { max: 200, description: 'Newest first' }) requests: OwnDataRequest[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class OwnDataRightsList {
  @ListOf(() => OwnDataRights, { max: 100 }) items: OwnDataRights[];
}

export class DataRequestItem extends DataRequestBase {
  @Uuid() clientId: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 40 }) clientReference: string;
  @Text({ max: 200 }) caseWorkerName: string;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class DataRequestPage extends PageOf(DataRequestItem) {}

export class DataRequestFilter extends ListQuery {
  @Values({ max: 3, of: DATA_REQUEST_STATUSES, optional: true }) status?: DataRequestStatus[];
  @OneOf(Object.keys(DATA_REQUEST_SORTS), { optional: true }) override sort?: keyof typeof DATA_REQUEST_SORTS;
}

export class DataRequestDetail extends DataRequestItem {
  @ListOf(() => KeptOfClient, { max: 100 }) kept: KeptOfClient[];
  @Flag() everythingGoes: boolean;
  @Flag({ description: 'Something is open, such as a voucher or an appeal: everything waits for its end' })
  held: boolean;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class AnswerDataRequest {
  @Text({ max: 2_000, min: 3, description: 'What is done and what stays, and why: the client reads it' })
  answer: string;
}

import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Permission,
} from '@kasvutori/platform';
import { COST_CLASSES, REPORT_STATUSES, type CostClass, type ReportStatus } from './report-lifecycle.js';

export class CostLineBody {
  @OneOf(COST_CLASSES) class: CostClass;
  @Text({ max: 500 }) description: string;
  @Amount({ negative: true, description: 'Without VAT; negative only in a report that corrects' }) amount: string;
}

export class StartReport {
  @DateOnly({ description: 'Any day of the month' }) month: string;
}

export class SaveReport {
  @ListOf(() => CostLineBody, { max: 200 }) lines: CostLineBody[];
  @Amount({ description: 'What the party still expects to cost after this month' }) estimate: string;
  @Text({ max: 4_000, optional: true, nullable: true }) note?: string | null;
}

export class ReturnReport {
  @Text({ max: 4_000, min: 3 }) reason: string;
}

export class ReportFilter extends ListQuery {
  @Values({ max: 4, of: REPORT_STATUSES, optional: true }) status?: ReportStatus[];
}

export class CostReportSummary {
  @Uuid() id: string;
  @Uuid() allianceId: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @DateOnly({ description: 'The first day of the month' }) month: string;
  @Int({ min: 1, max: 1_000, description: '1 is the month’s report, further ones correct it' }) number: number;
  @OneOf(REPORT_STATUSES) status: ReportStatus;
  @Amount({ negative: true }) total: string;
  @Amount() estimate: string;
}

export class CostReportPage extends PageOf(CostReportSummary) {}

export class CostReportDetail extends CostReportSummary {
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @Text({ max: 4_000, nullable: true }) note: string | null;
  @Text({ max: 4_000, nullable: true }) returnReason: string | null;
  @Instant({ nullable: true }) reviewedAt: Date | null;
  @ListOf(() => CostLineBody, { max: 200 }) lines: CostLineBody[];
  @Flag({ description: 'Of the reader’s own organisation' }) ours: boolean;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

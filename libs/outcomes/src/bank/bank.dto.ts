import { Flag, Instant, Int, Json, ListOf, ListQuery, OneOf, PageOf, Text, Uuid } from '@kasvutori/platform';
import type { Applied } from './apply-report.js';

const MAX_XML = 1_000_000;

export class BankFileBody {
  @Text({ max: 200, description: 'Name of the file' }) name: string;
  @Text({ max: MAX_XML, description: 'The file itself: pain.002.001.03 or pain.002.001.10' }) xml: string;
  @Uuid({ nullable: true, description: 'The run it should be about; null when the file itself says' }) runId:
    | string
    | null;
}

export class BankFileFilter extends ListQuery {
  @Uuid({ optional: true }) runId?: string;
  @OneOf(['in', 'out'], { optional: true }) direction?: 'in' | 'out';
}

export class BankFileSummary {
  @Uuid() id: string;
  @OneOf(['in', 'out']) direction: 'in' | 'out';
  @Text({ max: 20 }) kind: string;
  @Text({ max: 200 }) name: string;
  @Uuid() runId: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @Text({ max: 35 }) messageId: string;
  @Text({ max: 64 }) sha256: string;
  @Json({ description: 'How many payments: sent, or by what was done about them' }) summary: Record<string, number>;
  @OneOf(['by-hand', 'waiting', 'delivered'], { description: 'Whether it goes to the bank’s folder by itself' })
  delivery: 'by-hand' | 'waiting' | 'delivered';
  @Instant({ nullable: true }) deliveredAt: Date | null;
  @Text({ max: 100, nullable: true, description: 'What the last try of a delivery failed with, such as ENOSPC' })
  deliveryProblem: string | null;
  @Instant() createdAt: Date;
  @Text({ max: 200, nullable: true }) createdByName: string | null;
}

export class BankFilePage extends PageOf(BankFileSummary) {}

export const ROW_OUTCOMES = ['settled', 'rejected', 'returned', 'pending', 'repeated', 'other-run', 'unknown'] as const;

export class BankRowView {
  @Uuid() id: string;
  @Text({ max: 200 }) endToEndId: string;
  @Text({ max: 40 }) bankStatus: string;
  @Text({ max: 40, nullable: true }) reasonCode: string | null;
  @Text({ max: 500, nullable: true }) reasonText: string | null;
  @Uuid({ nullable: true }) paymentId: string | null;
  @Text({ max: 300, nullable: true }) providerName: string | null;
  @OneOf(ROW_OUTCOMES) outcome: Applied['outcome'];
}

export class BankFileDetail extends BankFileSummary {
  @Flag({ description: 'This very file had been read before: nothing was done' }) repeated: boolean;
  @ListOf(() => BankRowView, { max: 100_000 }) rows: BankRowView[];
}

export class BankRowToLookAt extends BankRowView {
  @Uuid() fileId: string;
  @Text({ max: 200 }) fileName: string;
  @Instant() createdAt: Date;
}

export class BankRowPage extends PageOf(BankRowToLookAt) {}

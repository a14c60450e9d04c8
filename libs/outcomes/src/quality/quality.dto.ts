import {
  Amount,
  DateOnly,
  Instant,
  Int,
  ListQuery,
  OneOf,
  PageOf,
  Text,
  Uuid,
  type CalendarDate,
} from '@kasvutori/platform';
import { Reasons } from '../payment-runs/payment-runs.dto.js';

const PARTS = { min: 0, max: 10_000 };
const MEASURES = ['experience', 'result'] as const;

export class QualityFact {
  @Uuid() id: string;
  @OneOf(MEASURES) measure: (typeof MEASURES)[number];
  @Int({ min: 1, max: 1_000_000, description: 'Grows by one with each batch of answers' }) batch: number;
  @Int({ min: 5, max: 1_000_000 }) clients: number;
  @Int({ ...PARTS, description: 'Parts of ten thousand: of the way from grade 1 to grade 5, or of the clients' })
  score: number;
  @Int({ ...PARTS, description: 'The lower end of its interval of 95 %' }) low: number;
  @Int(PARTS) high: number;
  @DateOnly() publishedOn: CalendarDate;
  @Instant() recordedAt: Date;
}

export class QualityFactPage extends PageOf(QualityFact) {}
export class QualityFactFilter extends ListQuery {}

export class QualityPayment extends Reasons {
  @Uuid() id: string;
  @Text({ max: 40, description: 'QUALITY-<year>Q<quarter>' }) component: string;
  @DateOnly({ description: 'The last day of the quarter' }) outcomeDate: CalendarDate;
  @Amount({ negative: true, description: 'Paid; negative: withheld; 0.00: the neutral value' }) net: string;
}

export class QualityPaymentPage extends PageOf(QualityPayment) {}

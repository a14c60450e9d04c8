import { Amount, type CalendarDate, DateOnly, Int, ListOf, Text, Uuid } from '@kasvutori/platform';

export class MonthComing {
  @Text({ max: 7, description: 'YYYY-MM' }) month: string;
  @Int({ min: 0, max: 100_000_000 }) outcomes: number;
  @Amount() amount: string;
}

export class OutcomeComing {
  @Uuid() participationId: string;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 40 }) component: string;
  @DateOnly() expectedOn: CalendarDate;
  @Amount() amount: string;
}

export class MoneyComing {
  @Amount({ negative: true, description: 'Earned and not yet in a run, net' }) waiting: string;
  @Amount({ description: 'Comes about within a year if the jobs that are known go on, net' }) expected: string;
  @ListOf(() => MonthComing, { max: 13 }) months: MonthComing[];
  @ListOf(() => OutcomeComing, { max: 20 }) soonest: OutcomeComing[];
}

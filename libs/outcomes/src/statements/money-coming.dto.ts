import {
  Amount,
  type CalendarDate,
  DateOnly,
  Int,
  ListOf,
  type Localised,
  LocalisedText,
  Text,
  Uuid,
} from '@kasvutori/platform';

export class MonthComing {
  @Text({ max: 7, description: 'YYYY-MM' }) month: string;
  @Int({ min: 0, max: 100_000_000 }) outcomes: number;
  @Amount() amount: string;
}

export class OutcomeComing {
  @Uuid({ nullable: true, description: 'Null: of a contract shared as a member, who does not see its clients' })
  participationId: string | null;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 40 }) component: string;
  @DateOnly() expectedOn: CalendarDate;
  @Amount() amount: string;
}

/** The next milestone of a client of a contract that is shared as a member. */
export class MilestoneLacking {
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 40 }) component: string;
  @LocalisedText({ max: 500 }) title: Localised;
  @Int({ min: 0, max: 10_000, description: 'Days in work that are still missing' }) missingDays: number;
  @DateOnly({ nullable: true, description: 'The day it is reached if the present work goes on' })
  expectedOn: CalendarDate | null;
  @Amount({ description: 'The part of the member, net' }) amount: string;
}

export class MoneyComing {
  @Amount({ negative: true, description: 'Earned and not yet in a run, net' }) waiting: string;
  @Amount({ description: 'Comes about within a year if the jobs that are known go on, net' }) expected: string;
  @ListOf(() => MonthComing, { max: 13 }) months: MonthComing[];
  @ListOf(() => OutcomeComing, { max: 20 }) soonest: OutcomeComing[];
  @ListOf(() => MilestoneLacking, { max: 100, description: 'Of contracts shared as a member, the nearest first' })
  lacking: MilestoneLacking[];
}

import { Amount, DateOnly, Int, ListOf, Nested, Uuid, type CalendarDate } from '@kasvutori/platform';

export class ForecastMonthItem {
  @Int({ min: 1, max: 12 }) month: number;
  @Amount({ nullable: true, description: 'Committed and earned by the end of the month; null when it is to come' })
  bound: string | null;
  @Amount({ nullable: true, negative: true }) earned: string | null;
  @Amount({ nullable: true, negative: true }) paid: string | null;
  @Amount({ nullable: true, description: 'Forecast, from this month on' }) expected: string | null;
  @Amount({ nullable: true }) low: string | null;
  @Amount({ nullable: true }) high: string | null;
}

export class AmountRange {
  @Amount({ negative: true }) low: string;
  @Amount({ negative: true }) expected: string;
  @Amount({ negative: true }) high: string;
}

export class ForecastOutcome {
  @Amount({ description: 'Bound in vouchers in a day' }) daily: string;
  @Int({ min: 1, max: 3, description: 'Months the pace was reckoned from' }) window: number;
  @Nested(() => AmountRange, { description: 'Committed and earned at the end of the year' }) boundAtEnd: AmountRange;
  @Nested(() => AmountRange, { description: 'Of that, what will have been used' }) usedAtEnd: AmountRange;
  @Int({ min: 0, max: 1000, description: 'Share of their value that ended vouchers were used to, in thousandths' })
  usedPerMille: number;
  @Amount({ negative: true, description: 'Will come back unused' }) expiring: string;
  @DateOnly({ nullable: true, description: 'Nothing is free from then on; null: the money lasts the year' })
  runsOutOn: CalendarDate | null;
  @Int({ min: 1, max: 53, nullable: true, description: 'ISO week of that day' }) runsOutWeek: number | null;
}

export class BudgetForecast {
  @Uuid() budgetId: string;
  @Int({ min: 2020, max: 2100 }) year: number;
  @DateOnly() today: CalendarDate;
  @Amount() allocated: string;
  @ListOf(() => ForecastMonthItem, { max: 12 }) months: ForecastMonthItem[];
  @Nested(() => ForecastOutcome, { nullable: true, description: 'null when there is too little to reckon from' })
  outcome: ForecastOutcome | null;
}

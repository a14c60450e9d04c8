import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Int,
  ListOf,
  Nested,
  OneOf,
  SERVICE_KIND_CODES,
  type ServiceKindCode,
  Text,
  Uuid,
} from '@kasvutori/platform';
import type { FlagKind } from './compare-providers.js';

/** Of clients: null is fewer than five, or what a few could be reckoned from, for those who may not see the clients and in files. */
const COUNT = { min: 0, max: 10_000_000, nullable: true };
const SHARE = 'A share from 0 to 1';

export class AnalyticsQuery {
  @DateOnly({
    optional: true,
    description: 'Clients whose service began on this day or later; two years ago unless said',
  })
  from?: CalendarDate;
  @DateOnly({ optional: true, description: 'And on this day at the latest; half a year ago unless said' })
  to?: CalendarDate;
  @OneOf(SERVICE_KIND_CODES, { optional: true }) serviceKind?: ServiceKindCode;
  @Uuid({ optional: true }) contractId?: string;
}

export const ANALYTICS_TABLES = ['funnel', 'years', 'months', 'segments', 'providers'] as const;

export class AnalyticsTableParam {
  @OneOf(ANALYTICS_TABLES) table: (typeof ANALYTICS_TABLES)[number];
}

export class OutcomeFunnel {
  @Int(COUNT) clients: number | null;
  @Int({ ...COUNT, description: 'Who have come to a visit' }) visited: number | null;
  @Int({ ...COUNT, description: 'Who have begun work of at least 18 hours a week' }) worked: number | null;
  @Int({ ...COUNT, description: 'In work for 13 weeks; a break of up to 30 days pauses the count' }) weeks13:
    | number
    | null;
  @Int({ ...COUNT, description: 'In work for 26 weeks' }) weeks26: number | null;
}

export class OutcomeMonth {
  @DateOnly({ description: 'Its first day' }) month: CalendarDate;
  @Int(COUNT) started: number | null;
  @Int({ ...COUNT, description: 'Who began work' }) worked: number | null;
  @Int({ ...COUNT, description: 'Who reached 13 weeks in work' }) sustained: number | null;
  @Amount({ negative: true, nullable: true, description: 'Paid for visits and outcomes of the month, net of VAT' })
  paid: string | null;
}

export class OutcomeYear {
  @Int({ min: 1900, max: 2200 }) year: number;
  @Int(COUNT) started: number | null;
  @Int({ ...COUNT, description: 'Who began work' }) worked: number | null;
  @Int({ ...COUNT, description: 'Who reached 13 weeks in work' }) sustained: number | null;
  @Amount({ negative: true, nullable: true, description: 'Paid for visits and outcomes of the year, net of VAT' })
  paid: string | null;
  @Amount({ negative: true, nullable: true, description: 'What was paid, over those who reached 13 weeks in work' })
  cost: string | null;
}

export class SegmentOutcome {
  @Text({ max: 10 }) segment: string;
  @Int(COUNT) clients: number | null;
  @Int({ ...COUNT, description: 'In work for 13 weeks' }) sustained: number | null;
  @Amount({ negative: true, nullable: true }) paid: string | null;
  @Decimal({ nullable: true, description: `${SHARE}; null with fewer than 10 clients` }) share: string | null;
  @Decimal({ nullable: true, description: "Lower limit of the share, Wilson's interval of 95 %" }) shareLow:
    | string
    | null;
  @Decimal({ nullable: true }) shareHigh: string | null;
  @Amount({ nullable: true, description: 'Paid for all clients, over those in work for 13 weeks' }) cost: string | null;
  @Amount({ nullable: true, description: 'The same money at the upper limit of the share' }) costLow: string | null;
  @Amount({ nullable: true, description: 'At the lower limit; null where it is zero' }) costHigh: string | null;
}

export class OutcomeFlag {
  @OneOf(['easier-clients', 'harder-unseen']) kind: FlagKind;
  @Decimal({ description: SHARE }) own: string;
  @Decimal({ description: `${SHARE} of those it is compared with` }) other: string;
  @Decimal({ description: "Lower limit of own − other, Newcombe's interval of 95 %" }) low: string;
  @Decimal() high: string;
}

export class ProviderOutcome {
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Int(COUNT) clients: number | null;
  @Int({ ...COUNT, description: 'In work for 13 weeks' }) sustained: number | null;
  @Decimal({
    nullable: true,
    description: 'As many as all providers together would have with clients of the same services and segments',
  })
  expected: string | null;
  @Decimal({ nullable: true, description: 'sustained to expected; null with fewer than 10 clients' }) ratio:
    | string
    | null;
  @Decimal({ nullable: true, description: "Lower limit, Byar's interval of 95 %" }) ratioLow: string | null;
  @Decimal({ nullable: true }) ratioHigh: string | null;
  @ListOf(() => OutcomeFlag, { max: 2, description: 'To be looked at together; nothing is paid or withheld by them' })
  flags: OutcomeFlag[];
}

export class OutcomeAnalytics {
  @DateOnly() from: CalendarDate;
  @DateOnly() to: CalendarDate;
  @DateOnly({ nullable: true, description: 'The newest measurement; null when there are no clients' })
  measuredOn: CalendarDate | null;
  @Flag({ description: 'Some have not had half a year to reach 13 weeks in work' }) early: boolean;
  @Nested(() => OutcomeFunnel) funnel: OutcomeFunnel;
  @ListOf(() => OutcomeYear, { max: 40 }) years: OutcomeYear[];
  @ListOf(() => OutcomeMonth, { max: 400 }) months: OutcomeMonth[];
  @ListOf(() => SegmentOutcome, { max: 100 }) segments: SegmentOutcome[];
  @ListOf(() => ProviderOutcome, { max: 10_000 }) providers: ProviderOutcome[];
}

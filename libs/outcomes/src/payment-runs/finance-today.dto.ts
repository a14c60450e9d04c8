import {
  Amount,
  type CalendarDate,
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { RunSummary } from './payment-runs.dto.js';

export class RunWaiting extends RunSummary {
  @Int({ min: 0, max: 1_000_000 }) exceptions: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}

export class RejectedPayment {
  @Uuid() runId: string;
  @Int({ min: 1, max: 1_000_000 }) runNumber: number;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Amount() amount: string;
  @Text({ max: 500, nullable: true }) reason: string | null;
  @Instant() at: Date;
}

export class ProviderWithoutAccount {
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
}

export class FinanceToday {
  @DateOnly() today: CalendarDate;
  @DateOnly({ nullable: true }) lastCutOff: CalendarDate | null;
  @Flag() payerAccountMissing: boolean;
  @ListOf(() => RunWaiting, { max: 20 }) runs: RunWaiting[];
  @ListOf(() => RejectedPayment, { max: 50, description: 'Sent back by the bank and in no later run' })
  rejected: RejectedPayment[];
  @ListOf(() => ProviderWithoutAccount, { max: 50 }) accountsMissing: ProviderWithoutAccount[];
  @Int({ min: 0, max: 1_000_000 }) bankRowsToLookAt: number;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

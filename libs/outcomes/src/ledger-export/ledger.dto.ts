import { Amount, Flag, Int, ListOf, ListQuery, Nested, OneOf, PageOf, Text, Uuid } from '@kasvutori/platform';

export const ACCOUNT_KINDS = ['appropriation', 'budget', 'voucher', 'contract', 'payable', 'paid'] as const;

export class AccountFilter extends ListQuery {
  @OneOf(ACCOUNT_KINDS, { optional: true }) kind?: string;
}

export class AccountRowView {
  @Text({ max: 200 }) code: string;
  @OneOf(ACCOUNT_KINDS) kind: string;
  @Text({ max: 300 }) title: string;
  @Uuid({ nullable: true }) providerId: string | null;
  @Amount({ negative: true }) balance: string;
}

export class AccountPage extends PageOf(AccountRowView) {}

export class KindTotal {
  @OneOf(ACCOUNT_KINDS) kind: string;
  @Int({ min: 0, max: 100_000_000 }) accounts: number;
  @Amount({ negative: true }) balance: string;
}

export class LedgerState {
  @ListOf(() => KindTotal, { max: 10 }) totals: KindTotal[];
  @Amount({ negative: true, description: 'Sum of all balances: zero in double entry' }) sum: string;
  @Flag({ description: 'Every balance is the sum of its postings, and they sum to zero' }) balanced: boolean;
  @Nested(() => AccountPage) accounts: AccountPage;
}

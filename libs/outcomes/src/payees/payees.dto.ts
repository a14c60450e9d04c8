import { Flag, Instant, Int, ListOf, Nested, PermittedAction, type Permission, Text, Uuid } from '@kasvutori/platform';

export class AccountBody {
  @Text({ max: 70, description: 'Whose account it is' }) holder: string;
  @Text({ max: 50, description: 'With or without spaces' }) iban: string;
  @Text({ max: 20, nullable: true, description: 'Found from a Finnish account number when null' }) bic: string | null;
}

export const DEFAULT_BATCH_SIZE = 1000;
const BATCH = { min: 1, max: 10_000, description: 'How many transfers the bank takes in one batch, 1,000 unless said' };

export class PayerAccountBody extends AccountBody {
  @Int({ ...BATCH, optional: true }) batchSize?: number;
}

export class AccountView {
  @Text({ max: 70 }) holder: string;
  @Text({ max: 34 }) iban: string;
  @Text({ max: 11, nullable: true }) bic: string | null;
  @Instant() keptAt: Date;
  @Text({ max: 200, nullable: true }) keptByName: string | null;
  @Flag({ description: 'The actor kept it and so cannot approve a run that pays to it' }) keptByMe: boolean;
}

export class PayerAccountView extends AccountView {
  @Int(BATCH) batchSize: number;
}

export class PayeeView {
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 9 }) businessId: string;
  @Nested(() => AccountView, { nullable: true }) account: AccountView | null;
}

export class PayeesView {
  @Nested(() => PayerAccountView, { nullable: true, description: 'The account the authority pays from' })
  payer: PayerAccountView | null;
  @ListOf(() => PayeeView, { max: 10_000 }) payees: PayeeView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

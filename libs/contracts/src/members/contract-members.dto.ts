import { Decimal, ListOf, Text, Uuid } from '@kasvutori/platform';

export class ContractPartyShare {
  @Uuid() providerId: string;
  @Decimal({ description: 'Per cent, at most two decimals' }) percent: string;
}

/** The provider of the contract and those who share its money; the provider alone: nobody does. */
export class ContractMembersInput {
  @ListOf(() => ContractPartyShare, { max: 21 }) parties: ContractPartyShare[];
}

export class ContractPartyView extends ContractPartyShare {
  @Text({ max: 300 }) name: string;
  @Text({ max: 9 }) businessId: string;
}

import {
  Amount,
  DateOnly,
  Decimal,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { CONTRACT_STATUSES, type ContractStatus } from '../agreements/contract-lifecycle.js';

export const FRAMEWORK_RULES = ['client-choice', 'ranking', 'rotation', 'fixed-shares', 'mini-competition'] as const;
export type FrameworkRule = (typeof FRAMEWORK_RULES)[number];

export class FrameworkFilter extends ListQuery {
  @Uuid({ optional: true }) tenderId?: string;
  @Text({ max: 100, optional: true, description: 'Words in the name of the lot or the number of the tender' })
  q?: string;
}

export class FrameworkSummary {
  @Uuid() id: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() tenderId: string;
  @Text({ max: 40 }) tenderNumber: string;
  @Uuid() lotId: string;
  @Int({ min: 1, max: 999 }) lotNumber: number;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(FRAMEWORK_RULES) rule: FrameworkRule;
  @Amount({ nullable: true, description: 'The most that may be called off from the lot' }) ceiling: string | null;
  @Amount({ nullable: true, description: 'The most that may be called off from all lots of the tender together' })
  wholeCeiling: string | null;
  @Amount({ description: 'Called off from the lot so far' }) calledOff: string;
  @Amount({ negative: true, description: 'What may still be called off' }) remaining: string;
  @Int({ min: 0, max: 1_000, description: 'A provider sees itself' }) providerCount: number;
  @Int({ min: 0, max: 1_000_000, description: 'A provider sees those it was offered' }) callOffCount: number;
  @Instant() createdAt: Date;
}

export class FrameworkPage extends PageOf(FrameworkSummary) {}

export class FrameworkProviderView {
  @Uuid() providerId: string;
  @Text({ max: 300 }) name: string;
  @Int({ min: 1, max: 999 }) rank: number;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @OneOf(CONTRACT_STATUSES) contractStatus: ContractStatus;
  @DateOnly({ nullable: true, description: 'The last day on which it takes no call-offs' }) awayUntil: string | null;
  @Text({ max: 2_000, nullable: true }) awayReason: string | null;
  @Int({ min: 0, max: 1_000_000, description: 'Orders that it has been offered' }) turns: number;
  @Amount({ description: 'Orders that it has accepted or is thinking of' }) given: string;
  @Decimal({ nullable: true, description: 'Per cent, as the tender says' }) share: string | null;
  @Decimal({ nullable: true, description: 'Per cent of everything given; null before the first' })
  actualShare: string | null;
}

export class FrameworkDetail extends FrameworkSummary {
  @LocalisedText({ max: 2_000, description: 'How call-offs are given, in words' }) ruleText: Localised;
  @Values({ max: 400, description: 'Municipalities of its contracts' }) municipalities: string[];
  @ListOf(() => FrameworkProviderView, { max: 999, description: 'By rank; a provider sees itself' })
  providers: FrameworkProviderView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class AbsenceInput {
  @DateOnly({ nullable: true, description: 'The last day; null: takes call-offs again' }) until: string | null;
  @Text({ max: 2_000, min: 3 }) reason: string;
}

export class CallOffReasonRow {
  @Uuid() providerId: string;
  @LocalisedText({ max: 1_000 }) label: Localised;
  @Amount({ negative: true, nullable: true, description: 'Still missing from its share' }) amount: string | null;
}

/** Why an order goes to whom it goes. */
export class CallOffReasonView {
  @LocalisedText({ max: 1_000 }) sentence: Localised;
  @ListOf(() => CallOffReasonRow, { max: 999, description: 'How each stood; a provider sees its own' })
  rows: CallOffReasonRow[];
}

export class ProposalQuery {
  @Amount() value: string;
  @DateOnly() validFrom: string;
  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' }) municipalities: string[];
}

export class ProposedProvider {
  @Uuid() providerId: string;
  @Text({ max: 300 }) name: string;
}

export class CallOffProposal {
  @Uuid({ nullable: true, description: 'Null: nobody can be offered it' }) providerId: string | null;
  @Nested(() => CallOffReasonView) reason: CallOffReasonView;
  @ListOf(() => ProposedProvider, { max: 999, description: 'Everybody who can be offered it' })
  able: ProposedProvider[];
  @Amount({ negative: true, description: 'What may still be called off' }) remaining: string;
}

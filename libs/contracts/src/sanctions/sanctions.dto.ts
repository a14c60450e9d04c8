import {
  Amount,
  DateOnly,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { SANCTION_STATUSES, type SanctionStatus } from './sanction-lifecycle.js';

export class ProposeSanction {
  @Uuid({ optional: true, description: 'With periodFrom: the sum follows from the rule of the contract' })
  indicatorId?: string;
  @DateOnly({ optional: true }) periodFrom?: string;
  @Uuid({ optional: true, description: 'With amount and clause' }) deviationId?: string;
  @Amount({ optional: true }) amount?: string;
  @Text({ max: 100, optional: true }) clause?: string;
  @Text({ max: 4_000, min: 10 }) ground: string;
}

export class DecideSanction {
  @Text({ max: 4_000, min: 3 }) note: string;
}

export class SanctionRow {
  @LocalisedText({ max: 300 }) label: Localised;
  @Amount({ nullable: true, negative: true }) amount: string | null;
}

/** That a sanction is, or was, to be taken back. */
export class SanctionTakeBack {
  @Text({ max: 4_000 }) reason: string;
  @Text({ max: 200 }) proposedByName: string;
  @OneOf(['taken-back', 'kept'], { nullable: true }) outcome: 'taken-back' | 'kept' | null;
  @Text({ max: 4_000, nullable: true }) note: string | null;
  @Text({ max: 200, nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
}

export class SanctionView {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000_000 }) number: number;
  @Uuid() contractId: string;
  @Uuid({ nullable: true }) indicatorId: string | null;
  @LocalisedText({ max: 300, nullable: true }) indicatorName: Localised | null;
  @DateOnly({ nullable: true }) periodFrom: string | null;
  @Uuid({ nullable: true }) deviationId: string | null;
  @Text({ max: 100 }) clause: string;
  @Text({ max: 4_000 }) ground: string;
  @ListOf(() => SanctionRow, { max: 10, description: 'The arithmetic' }) rows: SanctionRow[];
  @Amount() amount: string;
  @OneOf(SANCTION_STATUSES) status: SanctionStatus;
  @Text({ max: 200 }) proposedByName: string;
  @Instant() proposedAt: Date;
  @Text({ max: 200, nullable: true }) decidedByName: string | null;
  @Instant({ nullable: true }) decidedAt: Date | null;
  @Text({ max: 4_000, nullable: true }) note: string | null;
  @Nested(() => SanctionTakeBack, { nullable: true, description: 'The newest proposal to take it back' })
  takeBack: SanctionTakeBack | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class Sanctions {
  @ListOf(() => SanctionView, { max: 500 }) items: SanctionView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

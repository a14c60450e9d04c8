import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  ResourceActions,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { CONTRACT_FACT_KINDS, type ContractFactKind } from './contract-fact-kinds.js';

export class CohortProperty {
  @Text({ max: 100 }) name: string;
  @Text({ max: 100 }) value: string;
}

export class CohortFigure {
  @Text({ max: 100 }) name: string;
  @Amount({ negative: true }) amount: string;
}

export class ContractFactBody {
  @OneOf(CONTRACT_FACT_KINDS) kind: ContractFactKind;
  @DateOnly({ description: 'Of a service its first day; of everything else the last day it covers' })
  from: CalendarDate;
  @DateOnly({ nullable: true, description: 'The last day of a service; null while it goes on, and of everything else' })
  to: CalendarDate | null;
  @Text({ max: 50, nullable: true, description: 'The measure of the tariff it is of; of a cohort its name' })
  subject: string | null;
  @Text({ max: 100, nullable: true, description: 'The key result area of a result' }) area: string | null;
  @Text({ max: 50, nullable: true, description: 'Of a cohort whose share depends on it' }) segment: string | null;
  @Decimal({
    nullable: true,
    description: 'The score, units below the service level, the volume of the costs, the level reached',
  })
  value: string | null;
  @Amount({ nullable: true, description: 'Approved costs' }) amount: string | null;
  @Int({ min: 0, max: 10_000_000, nullable: true, description: 'Answers behind a score, clients of a cohort' })
  count: number | null;
  @ListOf(() => CohortProperty, { max: 50, description: 'Of a cohort' }) properties: CohortProperty[];
  @ListOf(() => CohortFigure, { max: 50, description: 'Sums known of a cohort' }) figures: CohortFigure[];
}

export class ContractFactCorrectionBody {
  @Text({ max: 1000 }) reason: string;
  @Nested(() => ContractFactBody, { nullable: true, description: 'What is right instead; null takes the fact back' })
  fact: ContractFactBody | null;
}

export class ContractFactId {
  @Uuid() factId: string;
}

export class ContractFactView extends ContractFactBody {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @OneOf(['provider', 'authority']) source: 'provider' | 'authority';
  @Instant() recordedAt: Date;
  @Uuid({ nullable: true, description: 'The fact this one corrects' }) correctsId: string | null;
  @Flag({ description: 'False when a later fact corrects it or it was taken back' }) current: boolean;
  @Flag() withdrawn: boolean;
  @Text({ max: 1000, nullable: true }) reason: string | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class ContractFactPage extends PageOf(ContractFactView) {}

class AskedProperty {
  @Text({ max: 100 }) name: string;
  @Values({ max: 100 }) values: string[];
}

export class AskedContractFact {
  @OneOf(CONTRACT_FACT_KINDS) kind: ContractFactKind;
  @Values({ max: 100, description: 'Measures it may be of; a cohort has a name of its own' })
  subjects: string[];
  @Values({ max: 100 }) areas: string[];
  @Values({ max: 100 }) segments: string[];
  @Values({ max: 100 }) figures: string[];
  @ListOf(() => AskedProperty, { max: 100, description: 'Properties of a cohort that a factor depends on' })
  properties: AskedProperty[];
}

/** What the contract's tariff asks for and the reader may tell. */
export class AskedContractFacts extends ResourceActions {
  @Text({ max: 40 }) contractNumber: string;
  @ListOf(() => AskedContractFact, { max: 10 }) items: AskedContractFact[];
}

export class ContractFactFilter extends ListQuery {
  @OneOf(CONTRACT_FACT_KINDS, { optional: true }) kind?: ContractFactKind;
}

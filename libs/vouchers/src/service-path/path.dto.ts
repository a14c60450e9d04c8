import {
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  OneOf,
  PageOf,
  ResourceActions,
  Text,
  Uuid,
  Values,
  type HistoryRow,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { ACTS, SECTORS, type Acts, type Sector } from './path-queries.js';
import { STEP_MOVES, STEP_STATUSES, type StepMove, type StepStatus } from './path-step-lifecycle.js';

const OPEN = { optional: true, nullable: true };

export class PlannedStepInput {
  @Uuid({ optional: true, description: 'Of a step that is on the path already' }) id?: string;
  @Flag({ description: 'Goes on at the same time as the one before' }) sideBySide: boolean;
  @Text({ max: 300 }) goal: string;
  @OneOf(ACTS, { description: 'Who does it' }) acts: Acts;
  @OneOf(SECTORS, OPEN) sector?: Sector | null;
  @Uuid({ ...OPEN, description: 'An organisation that this installation knows' }) organisationId?: string | null;
  @Text({ max: 300, ...OPEN, description: 'Any other, by its name' }) organisationName?: string | null;
  @Uuid({ ...OPEN, description: 'A service of the catalogue' }) serviceId?: string | null;
  @Text({ max: 300, ...OPEN, description: 'Any other, in words' }) service?: string | null;
  @DateOnly(OPEN) plannedFrom?: string | null;
  @DateOnly(OPEN) plannedTo?: string | null;
  @Uuid({ ...OPEN, description: 'The voucher by which it is bought' }) voucherId?: string | null;
}

export class PlanPath {
  @ListOf(() => PlannedStepInput, { max: 50, description: 'What is ahead, in order; an open step left out is dropped' })
  steps: PlannedStepInput[];
  @Text({ max: 500, min: 3, optional: true, description: 'Why steps are left out' }) reason?: string;
}

export class MarkStep {
  @OneOf(STEP_MOVES) move: StepMove;
  @Text({ max: 500, min: 3, optional: true, description: 'Needed to drop a step; the client sees it' }) reason?: string;
}

export class PathStepItem {
  @Uuid() id: string;
  @Int({ min: 1, max: 1_000, description: 'Steps of one stage go side by side' }) stage: number;
  @Int({ min: 1, max: 1_000 }) position: number;
  @Text({ max: 300 }) goal: string;
  @OneOf(ACTS) acts: Acts;
  @OneOf(SECTORS, { nullable: true }) sector: Sector | null;
  @Uuid({ nullable: true }) organisationId: string | null;
  @Text({ max: 300, nullable: true }) organisationName: string | null;
  @Uuid({ nullable: true }) serviceId: string | null;
  @Text({ max: 50, nullable: true, description: 'Kind of a service of the catalogue' }) serviceKind: string | null;
  @Text({ max: 300, nullable: true }) service: string | null;
  @DateOnly({ nullable: true }) plannedFrom: string | null;
  @DateOnly({ nullable: true }) plannedTo: string | null;
  @Uuid({ nullable: true }) voucherId: string | null;
  @Text({ max: 20, nullable: true }) voucherNumber: string | null;
  @OneOf(STEP_STATUSES) status: StepStatus;
  @Text({ max: 500, nullable: true, description: 'Why it was dropped' }) reason: string | null;
  @Instant({ nullable: true }) startedAt: Date | null;
  @Instant({ nullable: true }) endedAt: Date | null;
  @Flag({ description: 'The step that comes next' }) next: boolean;
  @Values({ max: 3, of: STEP_MOVES, description: 'What the reader may do with it' }) moves: StepMove[];
}

export class PathShareItem {
  @Uuid() organisationId: string;
  @Text({ max: 300 }) name: string;
  @Instant({ nullable: true, description: 'Since when the client shares the path; null when not' })
  sharedAt: Date | null;
}

class PathVersionStep {
  @Uuid() id: string;
  @Text({ max: 300 }) goal: string;
  @OneOf(STEP_STATUSES) status: StepStatus;
  @Text({ max: 300, nullable: true }) organisationName: string | null;
}

class PathVersionItem {
  @Int({ min: 1, max: 1_000_000 }) number: number;
  @Text({ max: 200 }) madeBy: string;
  @Instant() madeAt: Date;
  @ListOf(() => PathVersionStep, { max: 500 }) steps: PathVersionStep[];
}

class PathLife {
  @ListOf(() => PathStepItem, { max: 500, description: 'What is over first, then what is ahead' })
  steps: PathStepItem[];
  @ListOf(() => PathShareItem, { max: 100, description: 'Whom the client can show the path to' })
  shares: PathShareItem[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

class PathFacts extends PathLife {
  @Uuid({ nullable: true, description: 'None until the first plan' }) id: string | null;
  @Uuid() clientId: string;
  @Text({ max: 200 }) clientName: string;
  @ListOf(() => PathVersionItem, { max: 100, description: 'The path as it was after each change, newest first' })
  versions: PathVersionItem[];
  @Int({ min: 0, max: 1_000_000, description: 'For If-Match; 0 until the first plan' }) version: number;
}

export class PathDetail extends IntersectionType(PathFacts, ResourceActions) {}

export class MyPath extends PathLife {
  @Uuid() id: string;
  @Uuid() clientId: string;
  @Int({ min: 1, max: 1_000_000, description: 'For If-Match' }) version: number;
}

export class MyPaths {
  @ListOf(() => MyPath, { max: 20 }) items: MyPath[];
}

export class SharedPathItem {
  @Uuid() id: string;
  @Uuid() pathId: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 300 }) authorityName: string;
  @Instant() sharedAt: Date;
}

export class SharedPathPage extends PageOf(SharedPathItem) {}

export class SharedPathDetail {
  @Uuid() id: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 300 }) authorityName: string;
  @Instant() sharedAt: Date;
  @ListOf(() => PathStepItem, { max: 500 }) steps: PathStepItem[];
  @Int({ min: 1, max: 1_000_000, description: 'For If-Match' }) version: number;
}

class PathOrganisation {
  @Uuid() id: string;
  @Text({ max: 300 }) name: string;
}

export class PathOrganisations {
  @ListOf(() => PathOrganisation, { max: 1_000 }) items: PathOrganisation[];
}

export class StepParam {
  @Uuid() id: string;
  @Uuid() stepId: string;
}

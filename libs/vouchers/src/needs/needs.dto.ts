import {
  Flag,
  Instant,
  Int,
  Json,
  ListOf,
  LocalisedText,
  OneOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { CHANNELS, LEVELS, SEGMENTS, type Channel, type Ground, type Level, type Segment } from './needs-ground.js';
import { LIFE_AREAS, type Answers, type LifeArea } from './questionnaire.js';

const ABOUT = ['answer', 'level', 'channel', 'service', 'segment'] as const;

export class GivenAnswers {
  @Json({ description: 'Question code → answer code, one for every question of the current questionnaire' })
  answers: Answers;
}

export class AssessClient extends GivenAnswers {
  @OneOf(LEVELS, { optional: true, description: 'Only where the case worker differs from the proposal' }) level?: Level;
  @OneOf(SEGMENTS, { optional: true }) segment?: Segment;
  @Text({ max: 2_000, min: 3, optional: true, description: 'Needed where level or segment differs' }) reason?: string;
}

export class GroundRow {
  @OneOf(ABOUT) about: Ground['about'];
  @Text({ max: 50 }) code: string;
  @OneOf(LIFE_AREAS, { optional: true }) area?: LifeArea;
  @LocalisedText({ max: 500 }) text: Localised;
  @Int({ min: 0, max: 100, optional: true }) points?: number;
}

export class NeedsProposed {
  @OneOf(LEVELS) level: Level;
  @Int({ min: 0, max: 100 }) points: number;
  @Values({ max: 3, of: CHANNELS }) channels: readonly Channel[];
  @Values({ max: 6, of: SERVICE_KIND_CODES }) services: readonly ServiceKindCode[];
  @OneOf(SEGMENTS) segment: Segment;
  @ListOf(() => GroundRow, { max: 100, description: 'Why: the answers, the sum, and what follows' })
  grounds: readonly GroundRow[];
}

export class MadeAssessment {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
}

export class AssessmentItem {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
  @Text({ max: 20 }) questionnaire: string;
  @Json() answers: Answers;
  @OneOf(LEVELS) proposedLevel: Level;
  @OneOf(LEVELS) level: Level;
  @OneOf(SEGMENTS) proposedSegment: Segment;
  @OneOf(SEGMENTS) segment: Segment;
  @Values({ max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ max: 6, of: SERVICE_KIND_CODES }) services: ServiceKindCode[];
  @ListOf(() => GroundRow, { max: 100 }) grounds: GroundRow[];
  @Text({ max: 2_000, nullable: true }) reason: string | null;
  @Instant() madeAt: Date;
}

class QuestionOption {
  @Text({ max: 50 }) code: string;
  @Int({ min: 0, max: 3 }) points: number;
  @LocalisedText({ max: 200 }) text: Localised;
}

class QuestionItem {
  @Text({ max: 50 }) code: string;
  @OneOf(LIFE_AREAS) area: LifeArea;
  @LocalisedText({ max: 200 }) text: Localised;
  @ListOf(() => QuestionOption, { max: 20 }) options: readonly QuestionOption[];
}

class AreaItem {
  @OneOf(LIFE_AREAS) code: LifeArea;
  @LocalisedText({ max: 100 }) name: Localised;
}

export class QuestionnaireItem {
  @Text({ max: 20 }) version: string;
  @LocalisedText({ max: 100 }) title: Localised;
  @ListOf(() => AreaItem, { max: 20 }) areas: AreaItem[];
  @ListOf(() => QuestionItem, { max: 100 }) questions: readonly QuestionItem[];
  @Flag({ description: 'New assessments answer this version' }) current: boolean;
}

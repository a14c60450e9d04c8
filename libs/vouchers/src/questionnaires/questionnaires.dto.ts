import {
  CLIENT_KINDS,
  Flag,
  Instant,
  Int,
  Json,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  ResourceLife,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type ClientKind,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { LIFE_AREAS, type LifeArea } from '../needs/life-areas.js';
import { CHANNELS, LEVELS, SEGMENTS, type Channel, type Level, type Segment } from '../needs/needs-ground.js';
import { MAX_POINTS, type Answers, type Questionnaire } from '../needs/questionnaire.js';
import type { FlawCode, Trial } from './check-questionnaire.js';
import { QUESTIONNAIRE_STATUSES, type QuestionnaireStatus } from './questionnaire-queries.js';

const CODE = { max: 50, pattern: /^[a-z0-9][a-z0-9-]*$/ };

class QuestionOption {
  @Text(CODE) code: string;
  @Int({ min: 0, max: MAX_POINTS }) points: number;
  @LocalisedText({ max: 200, partial: true }) text: Localised;
}

class QuestionItem {
  @Text(CODE) code: string;
  @OneOf(LIFE_AREAS) area: LifeArea;
  @LocalisedText({ max: 200, partial: true }) text: Localised;
  @ListOf(() => QuestionOption, { max: 20 }) options: readonly QuestionOption[];
}

class AreaItem {
  @OneOf(LIFE_AREAS) code: LifeArea;
  @LocalisedText({ max: 100, partial: true }) name: Localised;
}

class LevelLimitsItem {
  @Int({ min: 1, max: 180, description: 'From this sum on some support is needed' }) some: number;
  @Int({ min: 1, max: 180, description: 'From this sum on much support is needed' }) much: number;
  @Int({
    min: 1,
    max: MAX_POINTS,
    nullable: true,
    description: 'One answer of so many points is never met with little support',
  })
  heavy: number | null;
}

class NeedsCondition {
  @Text({ max: 50 }) question: string;
  @Values({ max: 20, description: 'Holds when the question has one of these answers' }) answers: string[];
}

class RuleOfNeeds {
  @Values({ max: 3, of: LEVELS, description: 'Only on these levels; on any when empty' }) levels: Level[];
  @ListOf(() => NeedsCondition, { max: 10, description: 'All must hold' }) when: NeedsCondition[];
  @LocalisedText({ max: 500, partial: true }) because: Localised;
}

class ChannelRuleItem extends RuleOfNeeds {
  @OneOf(CHANNELS) code: Channel;
}
class ServiceRuleItem extends RuleOfNeeds {
  @OneOf(SERVICE_KIND_CODES) code: ServiceKindCode;
}
class SegmentRuleItem extends RuleOfNeeds {
  @OneOf(SEGMENTS) code: Segment;
}

/** What is asked and what follows; a draft may still lack texts. */
export class QuestionnaireContent implements Questionnaire {
  @LocalisedText({ max: 100, partial: true }) title: Localised;
  @ListOf(() => AreaItem, { max: 8 }) areas: AreaItem[];
  @ListOf(() => QuestionItem, { max: 60 }) questions: QuestionItem[];
  @Nested(() => LevelLimitsItem) levels: LevelLimitsItem;
  @ListOf(() => ChannelRuleItem, { max: 30 }) channels: ChannelRuleItem[];
  @ListOf(() => ServiceRuleItem, { max: 60 }) services: ServiceRuleItem[];
  @ListOf(() => SegmentRuleItem, { max: 30, description: 'The first that holds decides' }) segments: SegmentRuleItem[];
}

/** The questions as somebody is asked them. */
export class QuestionnaireItem {
  @Uuid() id: string;
  @Text({ max: 20, description: 'Its version: 2026-1' }) version: string;
  @LocalisedText({ max: 100 }) title: Localised;
  @ListOf(() => AreaItem, { max: 8 }) areas: readonly AreaItem[];
  @ListOf(() => QuestionItem, { max: 60 }) questions: readonly QuestionItem[];
  @Flag({ description: 'New assessments answer this version' }) current: boolean;
}

class TrialInput {
  @Text({ max: 100 }) name: string;
  @Json({ description: 'Question code → answer code' }) answers: Answers;
  @OneOf(LEVELS, { description: 'The level these answers must give' }) expected: Level;
}

export class TrialsInput {
  @ListOf(() => TrialInput, { max: 30 }) trials: Trial[];
}

class TrialItem extends TrialInput {
  @OneOf(LEVELS, { nullable: true, description: 'What they give now; null while they do not fit the questions' })
  given: Level | null;
  @Int({ min: 0, max: 180, nullable: true }) points: number | null;
}

export class QuestionnaireFlaw {
  @Text({ max: 200, description: 'JSON pointer into the content' }) pointer: string;
  @Text({ max: 50 }) code: FlawCode;
  @Text({ max: 500 }) text: string;
}

export class QuestionnaireSummary {
  @Uuid() id: string;
  @Text({ max: 20 }) name: string;
  @OneOf(CLIENT_KINDS, { description: 'Who are asked' }) clientKind: ClientKind;
  @LocalisedText({ max: 100, partial: true }) title: Localised;
  @Int({ min: 0, max: 60 }) questions: number;
  @OneOf(['platform', 'own']) owner: 'platform' | 'own';
  @OneOf(QUESTIONNAIRE_STATUSES) status: QuestionnaireStatus;
  @Flag({ description: 'New assessments answer this one' }) inUse: boolean;
  @Instant() createdAt: Date;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Text({ max: 200, nullable: true }) editedBy: string | null;
}

export class QuestionnairePage extends PageOf(QuestionnaireSummary) {}

class QuestionnaireFacts {
  @Uuid() id: string;
  @Text({ max: 20 }) name: string;
  @OneOf(CLIENT_KINDS) clientKind: ClientKind;
  @OneOf(['platform', 'own']) owner: 'platform' | 'own';
  @OneOf(QUESTIONNAIRE_STATUSES) status: QuestionnaireStatus;
  @Flag() inUse: boolean;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Nested(() => QuestionnaireContent) content: Questionnaire;
  @ListOf(() => TrialItem, { max: 30 }) trials: TrialItem[];
  @ListOf(() => QuestionnaireFlaw, { max: 1_000, description: 'What stands between a draft and its publication' })
  flaws: QuestionnaireFlaw[];
}

export class QuestionnaireDetail extends IntersectionType(QuestionnaireFacts, ResourceLife) {}

import {
  CLIENT_KINDS,
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
  type ClientKind,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { CHANNELS, LEVELS, SEGMENTS, type Channel, type Ground, type Level, type Segment } from './needs-ground.js';
import type { AreaNeed } from './need-by-area.js';
import { LIFE_AREAS, type LifeArea } from './life-areas.js';
import type { Answers } from './questionnaire.js';

const ABOUT = ['answer', 'level', 'channel', 'service', 'segment'] as const;

export class GivenAnswers {
  @Json({ description: 'Question code → answer code, one for every question of the questionnaire' })
  answers: Answers;

  @Uuid({ optional: true, description: 'The published questionnaire that is answered; the one in use unless given' })
  questionnaireId?: string;
}

export class AskedOfWhom {
  @OneOf(CLIENT_KINDS, { optional: true, description: 'People unless said' }) clientKind?: ClientKind;
}

export class AssessClient extends GivenAnswers {
  @Uuid({ optional: true, description: 'The client’s own answers that were gone through together' }) requestId?: string;
  @OneOf(LEVELS, { optional: true, description: 'Only where the case worker differs from the proposal' }) level?: Level;
  @OneOf(SEGMENTS, { optional: true }) segment?: Segment;
  @Text({ max: 2_000, min: 3, optional: true, description: 'Needed where level or segment differs' }) reason?: string;
}

export class GroundRow {
  @OneOf(ABOUT) about: Ground['about'];
  @Text({ max: 50 }) code: string;
  @OneOf(LIFE_AREAS, { optional: true }) area?: LifeArea;
  @LocalisedText({ max: 500 }) text: Localised;
  @Int({ min: 0, max: 180, optional: true }) points?: number;
}

export class NeedsProposed {
  @OneOf(LEVELS) level: Level;
  @Int({ min: 0, max: 180 }) points: number;
  @Values({ max: 3, of: CHANNELS }) channels: readonly Channel[];
  @Values({ max: 7, of: SERVICE_KIND_CODES }) services: readonly ServiceKindCode[];
  @OneOf(SEGMENTS) segment: Segment;
  @ListOf(() => GroundRow, { max: 100, description: 'Why: the answers, the sum, and what follows' })
  grounds: readonly GroundRow[];
}

export class MadeAssessment {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
}

class AreaNeedItem implements AreaNeed {
  @OneOf(LIFE_AREAS) area: LifeArea;
  @LocalisedText({ max: 100 }) name: Localised;
  @Int({ min: 0, max: 180 }) points: number;
  @Int({ min: 0, max: 180, description: 'The most that the answers of this area could make' }) most: number;
  @Int({ min: 0, max: 100 }) percent: number;
}

export class AssessmentItem {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
  @Uuid() questionnaireId: string;
  @Text({ max: 20, description: 'The version that was answered: 2026-1' }) questionnaire: string;
  @Uuid({ nullable: true, description: 'The request that the client answered at home' }) requestId: string | null;
  @ListOf(() => AreaNeedItem, { max: 8, description: 'How much support each area of life speaks for' })
  areas: AreaNeedItem[];
  @Json() answers: Answers;
  @OneOf(LEVELS) proposedLevel: Level;
  @OneOf(LEVELS) level: Level;
  @OneOf(SEGMENTS) proposedSegment: Segment;
  @OneOf(SEGMENTS) segment: Segment;
  @Values({ max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ max: 7, of: SERVICE_KIND_CODES }) services: ServiceKindCode[];
  @ListOf(() => GroundRow, { max: 100 }) grounds: GroundRow[];
  @Text({ max: 2_000, nullable: true }) reason: string | null;
  @Instant() madeAt: Date;
}

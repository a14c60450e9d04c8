import { Amount, DateOnly, Instant, Int, OneOf, Text } from '@kasvutori/platform';
import { DEVELOPMENT_OUTCOMES, type DevelopmentOutcome } from './development.js';

const LONG = 20_000;

export class DevelopmentView {
  @Text({ max: LONG })
  goals: string;

  @Amount({ nullable: true })
  target: string | null;

  @DateOnly()
  plannedEnd: string;

  @Instant()
  startedAt: Date;

  @OneOf(DEVELOPMENT_OUTCOMES, { nullable: true })
  outcome: DevelopmentOutcome | null;

  @Text({ max: LONG, nullable: true })
  grounds: string | null;

  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class StartDevelopmentInput {
  @Text({ max: LONG, min: 3 })
  goals: string;

  @Amount({ nullable: true })
  target: string | null;

  @DateOnly()
  plannedEnd: string;
}

export class EndDevelopmentInput {
  @OneOf(DEVELOPMENT_OUTCOMES)
  outcome: DevelopmentOutcome;

  @Text({ max: LONG, min: 3 })
  grounds: string;
}

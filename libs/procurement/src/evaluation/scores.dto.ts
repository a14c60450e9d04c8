import { Flag, Instant, Int, ListOf, OneOf, Text, Uuid } from '@kasvutori/platform';
import { MAX_SCORE } from './evaluation-formula.js';
import { EXCLUSION_CODES, type ExclusionCode } from './exclude-bid.js';

export class ScoreInput {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;

  @Int({ min: 0, max: MAX_SCORE })
  score: number;

  @Text({ max: 4_000, min: 3, description: 'Why this score: it will stand in the decision' })
  ground: string;
}

export class ScoreLot {
  @ListOf(() => ScoreInput, { min: 1, max: 2_000 })
  scores: ScoreInput[];
}

export class GivenScore {
  @Uuid()
  criterionId: string;

  @Text({ max: 200 })
  scorer: string;

  @Flag({ description: "The reader's own" })
  mine: boolean;

  @Int({ min: 0, max: MAX_SCORE })
  score: number;

  @Text({ max: 4_000 })
  ground: string;

  @Instant()
  scoredAt: Date;
}

export class MissingScore {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;
}

export class ExcludeBid {
  @OneOf(EXCLUSION_CODES)
  code: ExclusionCode;

  @Text({ max: 10_000, min: 3 })
  grounds: string;
}

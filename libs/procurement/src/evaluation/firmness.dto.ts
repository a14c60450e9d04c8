import { Amount, Decimal, ListOf, OneOf, Uuid } from '@kasvutori/platform';

export class LowPriceAnswer {
  @Uuid()
  bidId: string;

  @OneOf(['under-mean', 'under-next'])
  test: 'under-mean' | 'under-next';

  @Amount()
  offered: string;

  @Amount({ description: 'The mean of the other bids, or the next higher price' })
  compared: string;

  @Amount({ description: '60 % of the mean, 70 % of the next: prices below it are flagged' })
  limit: string;
}

export class WeightRoomAnswer {
  @Uuid()
  criterionId: string;

  @Decimal()
  weight: string;

  @Decimal({
    nullable: true,
    description: 'A winner changes when the weight falls to this, the others scaled; null: never',
  })
  down: string | null;

  @Decimal({ nullable: true })
  up: string | null;
}

export class ScoreRoomAnswer {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;

  @Decimal()
  score: string;

  @Decimal({ nullable: true, description: 'A winner changes when the score is this; null: at no score' })
  turnsAt: string | null;
}

/** How firm the ranking is. */
export class SensitivityAnswer {
  @Decimal({ nullable: true, description: 'Points between the last winner and the first that does not win' })
  lead: string | null;

  @ListOf(() => WeightRoomAnswer, { max: 99 })
  weights: WeightRoomAnswer[];

  @ListOf(() => ScoreRoomAnswer, { max: 100_000 })
  scores: ScoreRoomAnswer[];
}

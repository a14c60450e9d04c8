import { Flag, Instant, ListOf, Text, Uuid } from '@kasvutori/platform';

export class OwnSessionView {
  @Uuid()
  id: string;

  @Text({ max: 100, nullable: true, description: 'The browser and system in words' })
  device: string | null;

  @Instant()
  beganAt: Date;

  @Instant({ description: 'Last use, to within five minutes' })
  usedAt: Date;

  @Instant({ description: 'When it ends unless it is used' })
  endsAt: Date;

  @Flag({ description: 'The one that asks' })
  current: boolean;
}

export class OwnSessions {
  @ListOf(() => OwnSessionView, { max: 200 })
  items: OwnSessionView[];
}

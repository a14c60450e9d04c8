import { Instant, Int, ListOf, Text } from '@kasvutori/platform';

export class ChangeQuery {
  @Text({
    max: 19,
    optional: true,
    pattern: /^\d{1,18}$/,
    description: 'The `cursor` of the answer before; without it the feed begins at its beginning',
  })
  cursor?: string;

  @Int({ min: 1, max: 1_000, optional: true, description: 'Changes in the answer; 200 unless said' })
  limit?: number;
}

/** A contracting process of which open data says something new. */
export class OpenDataChange {
  @Text({ max: 19, description: 'Its place in the feed; places have no gaps' })
  position: string;

  @Text({ max: 80 })
  ocid: string;

  @Instant({ description: 'When the change was written' })
  at: Date;

  @Text({ max: 200, description: 'Where the release package of the process is' })
  release: string;
}

export class ChangeFeed {
  @ListOf(() => OpenDataChange, { max: 1_000 })
  changes: OpenDataChange[];

  @Text({ max: 19, description: 'Ask with this next; the same as before when nothing new has happened' })
  cursor: string;
}

import { Instant, Int, ListQuery, type Localised, LocalisedText, OneOf, PageOf, Text, Uuid } from '@kasvutori/platform';

export const PROVIDER_TASK_KINDS = ['inquiry', 'decision', 'cancellation', 'answers'] as const;
export type ProviderTaskKind = (typeof PROVIDER_TASK_KINDS)[number];

/** Something of a tender that waits for the reader's company. */
export class ProviderTask {
  @Text({ max: 100, description: 'The kind and the tender' })
  id: string;

  @OneOf(PROVIDER_TASK_KINDS, {
    description:
      'An inquiry to answer; a decision or a cancellation to read while it may be contested; answers that were published to all',
  })
  kind: ProviderTaskKind;

  @Uuid()
  tenderId: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Int({ min: 1, max: 100_000, description: 'How many inquiries or answers' })
  count: number;

  @Instant({ description: 'Until when: the answer, the remedies, or the bids' })
  until: Date;
}

export class ProviderTaskPage extends PageOf(ProviderTask) {}

export class ProviderTaskFilter extends ListQuery {
  @OneOf(['until', '-until'], { optional: true })
  override sort?: 'until' | '-until';
}

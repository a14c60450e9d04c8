import { Flag, Instant, Int, ListQuery, OneOf, PageOf, SERVICE_KIND_CODES, Text, Uuid } from '@kasvutori/platform';

export class FindingInput {
  @Text({ max: 200, min: 3 })
  title: string;

  @Text({ max: 10_000, min: 3, description: 'Nobody may be known from it' })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Int({ min: 1, max: 100_000, description: 'How many clients were interviewed' })
  interviews: number;

  @Flag({ description: 'Published; takes at least five interviews' })
  isPublic: boolean;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Uuid({ nullable: true })
  planItemId: string | null;
}

export class Finding extends FindingInput {
  @Uuid()
  id: string;

  @Instant()
  writtenAt: Date;
}

export class FindingPage extends PageOf(Finding) {}

export class FindingFilter extends ListQuery {
  @Uuid({ optional: true })
  consultationId?: string;

  @Uuid({ optional: true })
  planItemId?: string;
}

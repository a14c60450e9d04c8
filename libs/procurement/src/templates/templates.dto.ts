import { Instant, Int, ListOf, ListQuery, PageOf, PermittedAction, Text, Uuid } from '@kasvutori/platform';

export class TenderTemplate {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @Int({ min: 0, max: 200 })
  lotCount: number;

  @Text({ max: 40, nullable: true, description: 'The tender it was saved from' })
  sourceNumber: string | null;

  @Text({ max: 200 })
  createdBy: string;

  @Instant()
  createdAt: Date;
}

export class TemplatePage extends PageOf(TenderTemplate) {
  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class TemplateFilter extends ListQuery {}

export class TemplateName {
  @Text({ min: 3, max: 200 })
  name: string;
}

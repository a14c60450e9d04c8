import {
  Instant,
  Int,
  Json,
  LANGUAGES,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type Language,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { TEMPLATE_KINDS, type TemplateKind } from './template-fields.js';

const BODY = 200_000;

export class ContractTemplateFilter extends ListQuery {
  @Values({ max: 6, of: TEMPLATE_KINDS, optional: true }) kind?: TemplateKind[];
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
  @Text({ max: 100, optional: true, description: 'Words in the name or the key' }) q?: string;
}

export class ContractTemplateSummary {
  @Uuid() id: string;
  @OneOf(TEMPLATE_KINDS) kind: TemplateKind;
  @OneOf(LANGUAGES) language: Language;
  @Text({ max: 60, description: 'By which a clause is taken in: {{> data-protection}}' }) key: string;
  @Text({ max: 300 }) name: string;
  @OneOf(['platform', 'own'], { description: 'platform: everybody uses it, nobody changes it' }) owner: string;
  @Uuid({ nullable: true, description: 'The newest published version' }) publishedId: string | null;
  @Int({ min: 1, max: 10_000, nullable: true }) publishedNumber: number | null;
  @Instant({ nullable: true }) publishedAt: Date | null;
  @Int({ min: 1, max: 10_000, nullable: true }) draftNumber: number | null;
}

export class ContractTemplatePage extends PageOf(ContractTemplateSummary) {
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ContractTemplateVersion {
  @Uuid() id: string;
  @Int({ min: 1, max: 10_000 }) number: number;
  @OneOf(['draft', 'published']) status: 'draft' | 'published';
  @Text({ max: BODY }) body: string;
  @Int({ min: 1, max: 1_000_000, description: 'For If-Match' }) version: number;
  @Text({ max: 200, nullable: true }) editedBy: string | null;
  @Instant({ nullable: true }) publishedAt: Date | null;
}

export class ContractTemplateField {
  @Text({ max: 100 }) path: string;
  @LocalisedText({ max: 200 }) label: Localised;
}

export class ContractTemplateDetail extends ContractTemplateSummary {
  @ListOf(() => ContractTemplateVersion, { max: 1_000, description: 'The newest first' })
  versions: ContractTemplateVersion[];
  @ListOf(() => ContractTemplateField, { max: 200, description: 'What a template may print' })
  fields: ContractTemplateField[];
  @Values({ max: 500, description: 'Keys of the published clauses of this language' }) clauses: string[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class NewContractTemplate {
  @OneOf(TEMPLATE_KINDS) kind: TemplateKind;
  @OneOf(LANGUAGES) language: Language;
  @Text({ max: 60, pattern: /^[a-z][a-z0-9-]*$/ }) key: string;
  @Text({ max: 300 }) name: string;
  @Uuid({ optional: true, description: 'Begins with the newest version of this one' }) fromTemplateId?: string;
}

export class TemplateBody {
  @Text({ max: BODY }) body: string;
}

export class PreviewTemplate extends TemplateBody {
  @OneOf(LANGUAGES) language: Language;
  @OneOf(TEMPLATE_KINDS, { optional: true, description: 'contract unless said' }) kind?: TemplateKind;
  @Uuid({ optional: true, description: 'Whose data fills it; an invented contract unless said' }) contractId?: string;
}

export class TemplateFlaw {
  @Text({ max: 60 }) code: string;
  @Text({ max: 1_000, description: 'In the language of the reader' }) text: string;
}

export class TemplatePreview {
  @Json({ description: 'The letter as headings, paragraphs, lists and tables' }) blocks: unknown;
  @ListOf(() => ContractTemplateField, { max: 200, description: 'What the contract lacks' })
  missing: ContractTemplateField[];
  @ListOf(() => TemplateFlaw, { max: 200, description: 'Why it could not be published' }) flaws: TemplateFlaw[];
}

export class DifferenceQuery {
  @Int({ min: 1, max: 10_000 }) from: number;
  @Int({ min: 1, max: 10_000 }) to: number;
}

export class DifferenceLine {
  @OneOf(['same', 'added', 'removed']) change: 'same' | 'added' | 'removed';
  @Text({ max: BODY, min: 0 }) text: string;
}

export class TemplateDifference {
  @ListOf(() => DifferenceLine, { max: 20_000 }) lines: DifferenceLine[];
}

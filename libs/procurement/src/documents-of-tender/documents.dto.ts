import {
  Flag,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  type Language,
} from '@kasvutori/platform';

export const DOCUMENT_KINDS = ['bidding-documents', 'service-description', 'contract-draft', 'form', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export class TenderDocument {
  @Uuid()
  id: string;

  @Text({ max: 200 })
  name: string;

  @OneOf(DOCUMENT_KINDS)
  kind: DocumentKind;

  @OneOf(LANGUAGES)
  language: Language;

  @Text({ max: 120 })
  mediaType: string;

  @Int({ min: 1, max: 104_857_600 })
  sizeBytes: number;

  @Text({ max: 64, description: 'Of the bytes as they are sent' })
  sha256: string;

  @Instant()
  addedAt: Date;

  @Uuid({ nullable: true, description: 'The corrigendum that brought it' })
  revisionId: string | null;

  @Int({ min: 1, max: 10_000, nullable: true })
  revisionNumber: number | null;

  @Uuid({ nullable: true, description: 'The earlier version it stands in for' })
  replacesId: string | null;

  @Uuid({ nullable: true, description: 'The newer version that stands in for it' })
  replacedById: string | null;

  @Flag({ description: 'Waits for its corrigendum to be published' })
  pending: boolean;

  @Int({ min: 1, max: 10_000, nullable: true, description: 'The corrigendum that took it out of the tender' })
  removedIn: number | null;

  @Flag({ description: 'Leaves when the corrigendum in hand is published' })
  removalPending: boolean;
}

export class OwnDocuments {
  @ListOf(() => TenderDocument, { max: 500 })
  items: TenderDocument[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** Where a document goes; the name comes in the header X-File-Name. */
export class DocumentQuery {
  @OneOf(DOCUMENT_KINDS)
  kind: DocumentKind;

  @OneOf(LANGUAGES)
  language: Language;

  @Uuid({ optional: true, description: 'The corrigendum in draft that brings it' })
  revisionId?: string;

  @Uuid({ optional: true, description: 'The document it replaces' })
  replacesId?: string;
}

export interface DocumentPlace {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly revisionId?: string | undefined;
  readonly replacesId?: string | undefined;
}

export class DocumentParams {
  @Uuid()
  id: string;

  @Uuid()
  documentId: string;
}

export class RemovalParams extends DocumentParams {
  @Uuid()
  revisionId: string;
}

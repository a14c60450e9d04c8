import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type TemplateRow = Schemas['ContractTemplateSummary'];
export type Template = Schemas['ContractTemplateDetail'];
export type Version = Schemas['ContractTemplateVersion'];
export type NewTemplate = Schemas['NewContractTemplate'];

interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}
interface Cell {
  readonly spans: readonly Span[];
  readonly align: 'left' | 'center' | 'right';
}
/** A piece of a letter as the API lays it out (`markdown-blocks.ts`). */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };
export type Spans = readonly Span[];

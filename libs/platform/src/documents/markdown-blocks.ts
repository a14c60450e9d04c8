import { lexer, type Token, type Tokens } from 'marked';
import { TemplateError } from './template-error.js';

/** A run of text in one look; "\n" alone is a line break that was asked for. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

export type Align = 'left' | 'center' | 'right';

export interface Cell {
  readonly spans: readonly Span[];
  readonly align: Align;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' };

/**
 * The Markdown of a document as blocks, the one model both PDF and mail are drawn from.
 * @throws TemplateError for what a document cannot hold: HTML, images, code blocks, headings below the third level.
 */
export function markdownBlocks(markdown: string): Block[] {
  return blocksOf(lexer(markdown));
}

export function plainText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
      case 'def':
        return [];
      case 'hr':
        return [{ kind: 'rule' }];
      case 'heading':
        return [headingOf(token as Tokens.Heading)];
      case 'paragraph':
      case 'text': // a tight list item
        return [{ kind: 'paragraph', spans: spansOf(token.tokens ?? [token]) }];
      case 'blockquote':
        return [{ kind: 'quote', blocks: blocksOf((token as Tokens.Blockquote).tokens) }];
      case 'list':
        return [listOf(token as Tokens.List)];
      case 'table':
        return [tableOf(token as Tokens.Table)];
      default:
        throw new TemplateError(`a document cannot hold "${token.type}": ${token.raw.slice(0, 60)}`, null);
    }
  });
}

function headingOf({ depth, tokens, raw }: Tokens.Heading): Block {
  if (depth !== 1 && depth !== 2 && depth !== 3)
    throw new TemplateError(`headings go three levels deep: ${raw.trim()}`, null);
  return { kind: 'heading', level: depth, spans: spansOf(tokens) };
}

function listOf({ ordered, start, items }: Tokens.List): Block {
  return { kind: 'list', ordered, start: start === '' ? 1 : start, items: items.map((item) => blocksOf(item.tokens)) };
}

function tableOf({ header, rows }: Tokens.Table): Block {
  const cellOf = ({ tokens, align }: Tokens.TableCell): Cell => ({ spans: spansOf(tokens), align: align ?? 'left' });
  return { kind: 'table', header: header.map(cellOf), rows: rows.map((row) => row.map(cellOf)) };
}

type Look = Omit<Span, 'text'>;

const PLAIN: Look = { bold: false, italic: false, href: null };

function spansOf(tokens: readonly Token[], look: Look = PLAIN): Span[] {
  return joined(tokens.flatMap((token) => spansOfToken(token, look)));
}

function spansOfToken(token: Token, look: Look): Span[] {
  switch (token.type) {
    case 'text':
      if ('tokens' in token && token.tokens) return spansOf(token.tokens, look);
      return [{ ...look, text: (token as Tokens.Text).text.replace(/\s*\n\s*/g, ' ') }];
    case 'escape':
    case 'codespan':
      return [{ ...look, text: (token as Tokens.Escape).text }];
    case 'br':
      return [{ ...PLAIN, text: '\n' }];
    case 'strong':
      return spansOf((token as Tokens.Strong).tokens, { ...look, bold: true });
    case 'em':
      return spansOf((token as Tokens.Em).tokens, { ...look, italic: true });
    case 'link':
      return spansOf((token as Tokens.Link).tokens, { ...look, href: (token as Tokens.Link).href });
    default:
      throw new TemplateError(`a document cannot hold "${token.type}": ${token.raw.slice(0, 60)}`, null);
  }
}

/** Neighbours of one look become one span; escapes would otherwise cut every name into pieces. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const same = last?.bold === span.bold && last.italic === span.italic && last.href === span.href;
    if (last !== undefined && same && span.text !== '\n' && last.text !== '\n') {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else result.push(span);
  }
  return result;
}

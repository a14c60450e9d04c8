import { breakLines } from './break-lines.js';
import { layOutTable } from './lay-out-table.js';
import type { Block, Span } from './markdown-blocks.js';
import { gluedLine, type Strip } from './paginate.js';
import { COLOURS, type Column, type Ink, type TextStyle } from './pdf-ink.js';

export const BODY: TextStyle = { size: 10.5, lineHeight: 15, colour: COLOURS.text, heavy: false };

const HEADINGS: Readonly<Record<1 | 2 | 3, TextStyle & { readonly gap: number }>> = {
  1: { size: 17, lineHeight: 22, colour: COLOURS.text, heavy: true, gap: 18 },
  2: { size: 13, lineHeight: 18, colour: COLOURS.text, heavy: true, gap: 16 },
  3: { size: 10.5, lineHeight: 15, colour: COLOURS.text, heavy: true, gap: 11 },
};

const PARAGRAPH_GAP = 7;
const LIST_INDENT = 18;

/** Measures blocks and cuts them into strips; nothing is drawn until the strips are painted, in their order. */
export function layOutBlocks(blocks: readonly Block[], column: Column, ink: Ink): Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = introducing(block, blocks[index + 1], layOutBlock(block, column, ink));
    const [first, ...rest] = strips;
    if (index > 0 || column.firstGap === null || first === undefined) return strips;
    return [{ ...first, gap: column.firstGap }, ...rest];
  });
}

/** What leads to a table or a list stands on the page where that begins. */
function introducing(block: Block, next: Block | undefined, strips: Strip[]): Strip[] {
  if (block.kind !== 'paragraph' || (next?.kind !== 'table' && next?.kind !== 'list')) return strips;
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, glued: true } : strip));
}

function layOutBlock(block: Block, column: Column, ink: Ink): Strip[] {
  switch (block.kind) {
    case 'heading': {
      const { gap, ...style } = HEADINGS[block.level];
      const strips = layOutText(block.spans, `H${block.level}`, style, gap, column, ink);
      return strips.map((strip) => ({ ...strip, glued: true }));
    }
    case 'paragraph':
      return layOutText(block.spans, 'P', BODY, PARAGRAPH_GAP, column, ink);
    case 'list':
      return layOutList(block, column, ink);
    case 'quote':
      return layOutQuote(block.blocks, column, ink);
    case 'table':
      return layOutTable(block, column, ink);
    case 'rule':
      return [layOutRule(column, ink)];
  }
}

function layOutText(
  spans: readonly Span[],
  type: string,
  style: TextStyle,
  gap: number,
  { x, width, parent }: Column,
  ink: Ink,
): Strip[] {
  const tag = ink.tag(type, parent);
  const lines = breakLines(spans, width, ink.measure(style), style.heavy);
  return lines.map((line, index) => ({
    height: style.lineHeight,
    gap: index === 0 ? gap : 0,
    glued: gluedLine(index, lines.length),
    head: null,
    paint: (y) => ink.line(tag, line, x, y, style),
  }));
}

function layOutList({ ordered, start, items }: Extract<Block, { kind: 'list' }>, column: Column, ink: Ink): Strip[] {
  const list = ink.tag('L', column.parent, { numbering: ordered ? 'Decimal' : 'Disc' });
  const lastNumber = `${start + items.length - 1}.`;
  const indent = ordered ? Math.max(LIST_INDENT, ink.measure(BODY)(lastNumber, 'regular') + 7) : LIST_INDENT;
  return items.flatMap((blocks, index) => {
    const item = ink.tag('LI', list);
    const label = ink.tag('Lbl', item);
    const body = ink.tag('LBody', item);
    const inner: Column = {
      x: column.x + indent,
      width: column.width - indent,
      parent: body,
      firstGap: index === 0 ? 5 : 3,
    };
    // An item without text still shows its mark.
    const shown: readonly Block[] = blocks.length > 0 ? blocks : [{ kind: 'paragraph', spans: [] }];
    const [first, ...rest] = layOutBlocks(shown, inner, ink);
    if (first === undefined) return [];
    const mark: Span = { text: ordered ? `${start + index}.` : '•', bold: false, italic: false, href: null };
    const [markLine] = breakLines([mark], indent, ink.measure(BODY));
    const paint = (y: number, repeated: boolean): void => {
      if (markLine !== undefined) ink.line(label, markLine, column.x + (ordered ? 0 : 5), y, BODY);
      first.paint(y, repeated);
    };
    return [{ ...first, paint }, ...rest];
  });
}

function layOutQuote(blocks: readonly Block[], { x, width, parent }: Column, ink: Ink): Strip[] {
  const quote = ink.tag('BlockQuote', parent);
  const strips = layOutBlocks(blocks, { x: x + 14, width: width - 14, parent: quote, firstGap: null }, ink);
  return strips.map((strip, index) => ({
    ...strip,
    paint: (y, repeated) => {
      const above = index === 0 ? 0 : strip.gap; // the bar runs through the gaps between paragraphs
      ink.artifact('Layout', () => {
        ink.pdf.rect(x, y - above, 2.5, strip.height + above).fill(COLOURS.line);
      });
      strip.paint(y, repeated);
    },
  }));
}

function layOutRule({ x, width }: Column, ink: Ink): Strip {
  return {
    height: 1,
    gap: 12,
    glued: false,
    head: null,
    paint: (y) => ink.artifact('Layout', () => ink.pdf.rect(x, y, width, 0.75).fill(COLOURS.line)),
  };
}

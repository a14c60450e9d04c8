import { breakLines, type Line, textExtent } from './break-lines.js';
import type { Align, Block, Cell } from './markdown-blocks.js';
import { gluedLine, type Strip } from './paginate.js';
import { COLOURS, type Column, type Ink, type Tag, type TextStyle } from './pdf-ink.js';
import { columnWidths } from './table-columns.js';

const CELL: TextStyle = { size: 9.5, lineHeight: 13, colour: COLOURS.text, heavy: false };
const HEADER: TextStyle = { ...CELL, heavy: true };
const PADDING = { x: 5, y: 4 };
const TABLE_GAP = 9;
/** A row of more lines than this may be cut over pages: it would leave too much of a page empty. */
const LONGEST_WHOLE_ROW = 30;

interface Frame {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly number[];
}

/** A table whose header is repeated on every page, read aloud once, and whose rows stay whole. */
export function layOutTable(table: Extract<Block, { kind: 'table' }>, { x, width, parent }: Column, ink: Ink): Strip[] {
  const frame: Frame = { x, width, columns: columnsOf(table.header, table.rows, width, ink) };
  const tag = ink.tag('Table', parent);
  const head = layOutHeader(table.header, frame, ink.tag('TR', ink.tag('THead', tag)), ink);
  if (table.rows.length === 0) return [{ ...head, glued: false }];
  const body = ink.tag('TBody', tag);
  const rows = table.rows.flatMap((row, index) => {
    const strips = layOutRow(row, frame, ink.tag('TR', body), ink);
    const glued = gluedLine(index, table.rows.length);
    return strips.map((strip, part) => ({ ...strip, head, glued: part < strips.length - 1 ? strip.glued : glued }));
  });
  return [head, ...rows];
}

function columnsOf(header: readonly Cell[], rows: readonly (readonly Cell[])[], width: number, ink: Ink): number[] {
  const wishes = header.map((cell, index) => {
    const cells = rows.map((row) => textExtent(row[index]?.spans ?? [], ink.measure(CELL)));
    const extents = [textExtent(cell.spans, ink.measure(HEADER), true), ...cells];
    const widest = (of: (extent: { natural: number; minimum: number }) => number): number =>
      Math.ceil(Math.max(...extents.map(of))) + 2 * PADDING.x;
    // A single endless word may not squeeze the other columns.
    const minimum = Math.min(
      widest((extent) => extent.minimum),
      width * (header.length > 2 ? 0.35 : 0.5),
    );
    const load = extents.reduce((sum, extent) => sum + extent.natural, 0) / extents.length;
    return { natural: widest((extent) => extent.natural), minimum, load, stretches: cell.align === 'left' };
  });
  return columnWidths(wishes, width);
}

function cellLines(row: readonly Cell[], frame: Frame, style: TextStyle, ink: Ink): Line[][] {
  return frame.columns.map((columnWidth, index) => {
    const spans = row[index]?.spans ?? [];
    return breakLines(spans, columnWidth - 2 * PADDING.x, ink.measure(style), style.heavy);
  });
}

function layOutHeader(header: readonly Cell[], frame: Frame, row: Tag, ink: Ink): Strip {
  const tags = header.map(() => ink.tag('TH', row, { scope: 'Column' }));
  const cells = cellLines(header, frame, HEADER, ink);
  const height = Math.max(...cells.map((lines) => lines.length)) * HEADER.lineHeight + 2 * PADDING.y;
  const paint = (y: number, repeated: boolean): void => {
    const draw = (tag: Tag | null): void => {
      eachLine(cells, header, frame, y + PADDING.y, HEADER, (line, x, lineY, index) => {
        const cell = tag === null ? null : (tags[index] ?? null);
        if (cell === null) ink.bareLine(line, x, lineY, HEADER);
        else ink.line(cell, line, x, lineY, HEADER);
      });
    };
    ink.artifact('Layout', () => {
      ink.pdf.rect(frame.x, y, frame.width, height).fill(COLOURS.band);
      ink.pdf.rect(frame.x, y + height - 0.75, frame.width, 0.75).fill(COLOURS.quiet);
    });
    if (repeated) ink.artifact('Pagination', () => draw(null));
    else draw(row);
  };
  return { height, gap: TABLE_GAP, glued: true, head: null, paint };
}

/** One strip for the row, or one for each line when the row is so tall that it has to be cut. */
function layOutRow(row: readonly Cell[], frame: Frame, tag: Tag, ink: Ink): Strip[] {
  const tags = frame.columns.map(() => ink.tag('TD', tag));
  const cells = cellLines(row, frame, CELL, ink);
  const count = Math.max(...cells.map((lines) => lines.length));
  const step = count > LONGEST_WHOLE_ROW ? 1 : count;
  const strips: Strip[] = [];
  for (let from = 0; from < count; from += step) {
    const [first, last] = [from === 0, from + step >= count];
    const part = cells.map((lines) => lines.slice(from, from + step));
    const [above, below] = [first ? PADDING.y : 0, last ? PADDING.y : 0];
    const height = step * CELL.lineHeight + above + below;
    const paint = (y: number): void => {
      eachLine(part, row, frame, y + above, CELL, (line, x, lineY, index) => {
        const cell = tags[index];
        if (cell !== undefined) ink.line(cell, line, x, lineY, CELL);
      });
      if (last) {
        ink.artifact('Layout', () => ink.pdf.rect(frame.x, y + height - 0.5, frame.width, 0.5).fill(COLOURS.line));
      }
    };
    strips.push({
      height,
      gap: 0,
      glued: gluedLine(Math.floor(from / step), Math.ceil(count / step)),
      head: null,
      paint,
    });
  }
  return strips;
}

function eachLine(
  cells: readonly (readonly Line[])[],
  row: readonly Cell[],
  { x, columns }: Frame,
  y: number,
  style: TextStyle,
  draw: (line: Line, x: number, y: number, column: number) => void,
): void {
  let left = x;
  columns.forEach((columnWidth, column) => {
    const room = columnWidth - 2 * PADDING.x;
    cells[column]?.forEach((line, index) => {
      const offset = shift(row[column]?.align ?? 'left', room - line.width);
      draw(line, left + PADDING.x + offset, y + index * style.lineHeight, column);
    });
    left += columnWidth;
  });
}

function shift(align: Align, spare: number): number {
  if (align === 'right') return spare;
  return align === 'center' ? spare / 2 : 0;
}

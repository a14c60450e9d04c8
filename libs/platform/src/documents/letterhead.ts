import type { CalendarDate } from '../time/calendar-date.js';
import { formatDate } from '../time/helsinki.js';
import { breakLines, type Line } from './break-lines.js';
import { COLOURS, type Ink, type Tag, type TextStyle } from './pdf-ink.js';

/** A4 and the margins of a Finnish official document (SFS 2487): 20 mm left and right, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 56.7, right: 56.7, top: 88, bottom: 778 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export interface Letterhead {
  /** Who sends it, top left. */
  readonly sender: string;
  /** Unit and address under the sender. */
  readonly senderLines?: readonly string[];
  /** What the document is, top right: "Päätös". */
  readonly kind?: string;
  readonly number?: string;
  readonly date?: CalendarDate;
  /** Name and address of the receiver, where a window envelope shows them. */
  readonly recipient?: readonly string[];
}

const STRONG: TextStyle = { size: 10.5, lineHeight: 14, colour: COLOURS.text, heavy: true };
const NORMAL: TextStyle = { size: 10.5, lineHeight: 14, colour: COLOURS.text, heavy: false };
const SMALL: TextStyle = { size: 9, lineHeight: 12, colour: COLOURS.quiet, heavy: false };

const HEAD_TOP = 42;
const SENDER_WIDTH = 250;
const RIGHT_COLUMN = PAGE.left + 272;
const PAGE_NUMBER_WIDTH = 48;
const RIGHT_WIDTH = PAGE.width - PAGE.right - RIGHT_COLUMN - PAGE_NUMBER_WIDTH;
const RECIPIENT_TOP = 142;

/** Draws the head of the first page as tagged text. Returns where the text below it begins. */
export function drawLetterhead(head: Letterhead, parent: Tag, ink: Ink): number {
  const rows: [string, TextStyle][] = [[head.sender, STRONG]];
  for (const line of head.senderLines ?? []) rows.push([line, NORMAL]);
  const right: [string, TextStyle][] = [];
  if (head.kind !== undefined) right.push([head.kind, STRONG]);
  if (head.number !== undefined) right.push([head.number, NORMAL]);
  if (head.date !== undefined) right.push([formatDate(head.date), NORMAL]);
  const senderEnd = drawColumn(rows, PAGE.left, SENDER_WIDTH, HEAD_TOP, parent, ink);
  const rightEnd = drawColumn(right, RIGHT_COLUMN, RIGHT_WIDTH, HEAD_TOP, parent, ink);
  const end = Math.max(senderEnd, rightEnd);
  if (head.recipient === undefined || head.recipient.length === 0) return end + 30;
  const recipient = head.recipient.map((line): [string, TextStyle] => [line, NORMAL]);
  const top = Math.max(RECIPIENT_TOP, end + 16);
  return Math.max(end, drawColumn(recipient, PAGE.left, SENDER_WIDTH, top, parent, ink)) + 34;
}

/** Page number on every page, and who and what again from the second page on; assistive technology passes over both. */
export function drawRunningHead(head: Letterhead, page: number, pages: number, ink: Ink): void {
  ink.artifact('Pagination', () => {
    const number = setLine(`${page} (${pages})`, PAGE_NUMBER_WIDTH, NORMAL, ink);
    ink.bareLine(number, PAGE.width - PAGE.right - number.width, HEAD_TOP, NORMAL);
    if (page === 1) return;
    ink.bareLine(setLine(head.sender, SENDER_WIDTH, SMALL, ink), PAGE.left, HEAD_TOP + 1, SMALL);
    const what = [head.kind, head.number].filter((part) => part !== undefined).join('  ');
    if (what !== '') ink.bareLine(setLine(what, RIGHT_WIDTH, SMALL, ink), RIGHT_COLUMN, HEAD_TOP + 1, SMALL);
    ink.pdf.rect(PAGE.left, HEAD_TOP + 20, TEXT_WIDTH, 0.5).fill(COLOURS.line);
  });
}

function drawColumn(
  rows: readonly (readonly [string, TextStyle])[],
  x: number,
  width: number,
  top: number,
  parent: Tag,
  ink: Ink,
): number {
  let y = top;
  for (const [text, style] of rows) {
    const tag = ink.tag('P', parent);
    for (const line of setText(text, width, style, ink)) {
      ink.line(tag, line, x, y, style);
      y += style.lineHeight;
    }
  }
  return y;
}

function setText(text: string, width: number, style: TextStyle, ink: Ink): Line[] {
  return breakLines([{ text, bold: false, italic: false, href: null }], width, ink.measure(style), style.heavy);
}

/** One line, shortened with an ellipsis when it does not fit. */
function setLine(text: string, width: number, style: TextStyle, ink: Ink): Line {
  const [line, more] = setText(text, width, style, ink);
  if (line === undefined || more === undefined) return line ?? { fragments: [], width: 0 };
  const shortened = line.fragments
    .map((fragment) => fragment.text)
    .join('')
    .trimEnd();
  return setText(`${shortened}…`, width + style.size, style, ink)[0] ?? line;
}

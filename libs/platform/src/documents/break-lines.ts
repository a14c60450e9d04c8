import type { Face } from './fonts.js';
import type { Span } from './markdown-blocks.js';

/** A piece of a line in one look. `x` and `width` are in points, `x` from the left edge of the line. */
export interface Fragment {
  readonly text: string;
  readonly face: Face;
  readonly href: string | null;
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  readonly width: number;
}

export type Measure = (text: string, face: Face) => number;

interface Piece {
  text: string;
  readonly face: Face;
  readonly href: string | null;
}

/** What cannot be parted by a line break; `space` tells whether a space stands before it. */
interface Word {
  readonly pieces: readonly Piece[];
  readonly space: boolean;
}

/**
 * Sets spans into lines no wider than `width`. Lines break at spaces and after hyphens between letters, never at
 * no-break spaces; a word wider than the line is cut where the line ends. Empty text is one empty line.
 */
export function breakLines(spans: readonly Span[], width: number, measure: Measure, heavy = false): Line[] {
  const lines: Line[] = [];
  for (const words of hardLines(spans, heavy)) {
    let line: Piece[] = [];
    for (const word of words) {
      const candidate = appended(line, word);
      if (widthOf(candidate, measure) <= width) line = candidate;
      else {
        if (line.length > 0) lines.push(lineOf(line, measure, word.space));
        line = [...word.pieces];
        while (widthOf(line, measure) > width) {
          const [fits, rest] = cut(line, width, measure);
          lines.push(lineOf(fits, measure));
          line = rest;
        }
      }
    }
    lines.push(lineOf(line, measure));
  }
  return lines;
}

/** Width of the text on one line, and of its longest word. */
export function textExtent(
  spans: readonly Span[],
  measure: Measure,
  heavy = false,
): { natural: number; minimum: number } {
  const lines = hardLines(spans, heavy);
  const natural = lines.map((words) =>
    widthOf(
      words.reduce<Piece[]>((line, word) => appended(line, word), []),
      measure,
    ),
  );
  const minimum = lines.flatMap((words) => words.map((word) => widthOf(word.pieces, measure)));
  return { natural: Math.max(0, ...natural), minimum: Math.max(0, ...minimum) };
}

function faceOf({ bold, italic }: Span, heavy: boolean): Face {
  if (bold || heavy) return italic ? 'semibold-italic' : 'semibold';
  return italic ? 'italic' : 'regular';
}

/** Words of the lines that asked-for breaks make. */
function hardLines(spans: readonly Span[], heavy: boolean): Word[][] {
  const lines: Word[][] = [[]];
  let space = false;
  let open: Piece[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    lines.at(-1)?.push({ pieces: open, space });
    open = [];
    space = false;
  };
  for (const span of spans) {
    if (span.text === '\n') {
      close();
      space = false;
      lines.push([]);
      continue;
    }
    // Ordinary white space only: \s would also take the no-break space. The second form parts "Etelä-|Savo".
    for (const part of span.text.replace(/\u00ad/g, '').split(/([ \t\n]+|(?<=\p{L}-)(?=\p{L}))/u)) {
      if (part === undefined) continue;
      if (part === '') close();
      else if (/^[ \t\n]+$/.test(part)) {
        close();
        space = (lines.at(-1)?.length ?? 0) > 0;
      } else open.push({ text: part, face: faceOf(span, heavy), href: span.href });
    }
  }
  close();
  return lines;
}

/** The line with the word after it; a space belongs to the text beside a link, not to the link. */
function appended(line: readonly Piece[], { pieces, space }: Word): Piece[] {
  const result = line.map((piece) => ({ ...piece }));
  for (const [index, piece] of pieces.entries()) {
    const last = result.at(-1);
    const gap = index === 0 && space && last !== undefined ? ' ' : '';
    if (last !== undefined && last.face === piece.face && last.href === piece.href) last.text += gap + piece.text;
    else if (last !== undefined && piece.href !== null && last.href === null) {
      last.text += gap;
      result.push({ ...piece });
    } else result.push({ ...piece, text: gap + piece.text });
  }
  return result;
}

/** As much of the pieces as fits the width, at least one character, and the rest. */
function cut(pieces: readonly Piece[], width: number, measure: Measure): [Piece[], Piece[]] {
  const fits: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (widthOf([...fits, piece], measure) <= width) {
      fits.push(piece);
      continue;
    }
    const characters = [...piece.text];
    let count = fits.length === 0 ? 1 : 0;
    while (count < characters.length - 1) {
      const longer = { ...piece, text: characters.slice(0, count + 1).join('') };
      if (widthOf([...fits, longer], measure) > width) break;
      count += 1;
    }
    if (count > 0) fits.push({ ...piece, text: characters.slice(0, count).join('') });
    const rest = { ...piece, text: characters.slice(count).join('') };
    return [fits, [...(rest.text === '' ? [] : [rest]), ...pieces.slice(index + 1)]];
  }
  return [fits, []];
}

function widthOf(pieces: readonly Piece[], measure: Measure): number {
  return pieces.reduce((sum, piece) => sum + measure(piece.text, piece.face), 0);
}

/** The space at which the line was broken stays in its text, unseen and unmeasured: it parts the words when read aloud. */
function lineOf(pieces: readonly Piece[], measure: Measure, brokenAtSpace = false): Line {
  let x = 0;
  const fragments = pieces.map((piece, index) => {
    const width = measure(piece.text, piece.face);
    const text = brokenAtSpace && index === pieces.length - 1 ? `${piece.text} ` : piece.text;
    const fragment = { ...piece, text, x, width };
    x += width;
    return fragment;
  });
  return { fragments, width: x };
}

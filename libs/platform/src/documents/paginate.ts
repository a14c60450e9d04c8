/** A horizontal piece of a document that is never cut: a line of text, a row of a table. Heights are in points. */
export interface Strip {
  readonly height: number;
  /** Room left above it; none at the top of a page. */
  readonly gap: number;
  /** Must stand on the same page as the strip after it (a heading, the first line of a paragraph). */
  readonly glued: boolean;
  /** Repeated above it when it opens a page: the header of its table. */
  readonly head: Strip | null;
  /** Draws it with its upper edge at `y`; `repeated` when it is a header drawn again. */
  paint(y: number, repeated: boolean): void;
}

export interface Placed {
  readonly strip: Strip;
  readonly y: number;
  readonly repeated: boolean;
}

/**
 * Puts strips on pages: glued strips stay together unless they are taller than a page. `firstTop` is where text begins
 * on the first page, `top` on the others, `bottom` where it ends on all.
 */
export function paginate(strips: readonly Strip[], firstTop: number, top: number, bottom: number): Placed[][] {
  const pages: Placed[][] = [[]];
  let y = firstTop;
  let page = pages[0] as Placed[];
  const put = (strip: Strip, repeated: boolean): void => {
    if (page.length > 0) y += strip.gap;
    page.push({ strip, y, repeated });
    y += strip.height;
  };
  const turn = (opening: Strip): void => {
    page = [];
    pages.push(page);
    y = top;
    if (opening.head !== null) put(opening.head, true);
  };
  for (const group of groups(strips)) {
    const needed = group.reduce((sum, strip) => sum + strip.gap + strip.height, 0);
    if (page.length > 0 && y + needed > bottom && needed <= bottom - top) turn(group[0] as Strip);
    for (const strip of group) {
      if (page.length > 0 && y + strip.gap + strip.height > bottom) turn(strip);
      put(strip, false);
    }
  }
  return pages;
}

/** A last page with less on it than this looks like a mistake. */
const SCANT = 120;
/** What is given up to spare it: a part of every gap, and of the margin below. */
const CLOSER = { gaps: 0.7, margin: 24 };

/** The same, a little closer together where that spares a last page with next to nothing on it. */
export function paginateFully(strips: readonly Strip[], firstTop: number, top: number, bottom: number): Placed[][] {
  const pages = paginate(strips, firstTop, top, bottom);
  const last = pages.at(-1)?.at(-1);
  if (pages.length === 1 || last === undefined || last.y + last.strip.height - top > SCANT) return pages;
  const closer = strips.map((strip) => ({ ...strip, gap: strip.gap * CLOSER.gaps }));
  const fewer = paginate(closer, firstTop, top, bottom + CLOSER.margin);
  return fewer.length < pages.length ? fewer : pages;
}

function groups(strips: readonly Strip[]): Strip[][] {
  const result: Strip[][] = [];
  let open: Strip[] = [];
  for (const strip of strips) {
    open.push(strip);
    if (strip.glued) continue;
    result.push(open);
    open = [];
  }
  if (open.length > 0) result.push(open);
  return result;
}

/** Which of n lines hold on to the next: no line of a paragraph stands alone on a page, short ones are never cut. */
export function gluedLine(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return count <= 3 || index === 0 || index === count - 2;
}

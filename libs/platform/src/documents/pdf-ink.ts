import type { Fragment, Line, Measure } from './break-lines.js';
import type { Face, Fonts } from './fonts.js';

/** Colours of Suomi.fi; every text colour has a contrast of at least 4.5:1 on white. */
export const COLOURS = {
  text: '#1a1a1a',
  quiet: '#5f6872',
  link: '#235a9a',
  line: '#c8cdd0',
  band: '#f0f4f9',
} as const;

export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
  /** Everything in semibold: headings and the headers of tables. */
  readonly heavy: boolean;
}

/** An element of the tag tree that assistive technology reads. */
export type Tag = PDFKit.PDFStructureElement;

/** Where blocks go: a column of the page, in points, and the tag they belong to. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly parent: Tag;
  /** Room above the first block; null leaves it to the block. */
  readonly firstGap: number | null;
}

/** The drawing end of a document: everything drawn is either the content of a tag or an artifact. */
export interface Ink {
  readonly pdf: PDFKit.PDFDocument;
  tag(type: string, parent: Tag, attributes?: TagAttributes): Tag;
  measure(style: TextStyle): Measure;
  /** Draws the line with its upper left corner at x, y as content of the tag; links become tags of their own. */
  line(parent: Tag, line: Line, x: number, y: number, style: TextStyle): void;
  /** Draws what assistive technology passes over: rules, bands, repeated headers, page numbers. */
  artifact(kind: 'Layout' | 'Pagination', draw: () => void): void;
  /** Draws the line without a tag; only inside `artifact`. */
  bareLine(line: Line, x: number, y: number, style: TextStyle): void;
}

export interface TagAttributes {
  /** Of a header cell: what it heads. */
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Disc' | 'Decimal';
}

/** What pdfkit has and its types lack: the dictionary of a tag, and links among its children. */
interface OpenTag {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

export function createInk(pdf: PDFKit.PDFDocument, fonts: Fonts): Ink {
  const width = (text: string, face: Face, size: number): number =>
    fonts.runs(text, face).reduce((sum, run) => sum + fonts.width(run, size), 0);

  const fragment = ({ text, face, href, x: offset }: Fragment, x: number, y: number, style: TextStyle): void => {
    let at = x + offset;
    const baseline = y + (style.lineHeight + style.size * 0.66) / 2; // capital letters stand in the middle of the line
    pdf.fillColor(href === null ? style.colour : COLOURS.link);
    for (const run of fonts.runs(text, face)) {
      pdf
        .font(run.font)
        .fontSize(style.size)
        .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += fonts.width(run, style.size);
    }
  };

  const link = (parent: Tag, piece: Fragment, x: number, y: number, style: TextStyle): void => {
    const tag = pdf.struct('Link');
    parent.add(tag);
    tag.add(() => fragment(piece, x, y, style));
    // A String object becomes a PDF string; the types ask for a plain one, which pdfkit would write as a name.
    const annotation = { structParent: tag, Contents: new String(piece.text) as string };
    pdf.link(x + piece.x, y, piece.width, style.lineHeight, piece.href ?? '', annotation);
  };

  return {
    pdf,
    tag(type, parent, { scope, numbering } = {}) {
      const options: object = scope === undefined ? {} : { scope };
      const tag = pdf.struct(type, options);
      if (numbering !== undefined) {
        (tag as unknown as OpenTag).dictionary.data['A'] = { O: 'List', ListNumbering: numbering };
      }
      parent.add(tag);
      return tag;
    },
    measure: (style) => (text, face) => width(text, face, style.size),
    line(parent, line, x, y, style) {
      let run: Fragment[] = [];
      const flush = (): void => {
        const pieces = run;
        if (pieces.length > 0) parent.add(() => pieces.forEach((piece) => fragment(piece, x, y, style)));
        run = [];
      };
      for (const piece of line.fragments) {
        if (piece.href === null) run.push(piece);
        else {
          flush();
          link(parent, piece, x, y, style);
        }
      }
      flush();
    },
    artifact(kind, draw) {
      pdf.markContent('Artifact', { type: kind });
      draw();
      pdf.endMarkedContent();
    },
    bareLine: (line, x, y, style) => line.fragments.forEach((piece) => fragment(piece, x, y, style)),
  };
}

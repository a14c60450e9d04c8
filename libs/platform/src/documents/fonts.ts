import { openedFont } from './opened-font.js';

/** Source Sans 3, the typeface of Suomi.fi, embedded; its files hold one script each, so a name may need several. */
export type Face = 'regular' | 'italic' | 'semibold' | 'semibold-italic';

const FACES: Readonly<Record<Face, string>> = {
  regular: '400-normal',
  italic: '400-italic',
  semibold: '600-normal',
  'semibold-italic': '600-italic',
};

/** In the order they are asked: Finnish and Swedish need only the first, the Sámi languages the second. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** Stands for a character no script of the typeface has, such as an emoji; a gap would hide that it was there. */
const UNKNOWN = '?';

export interface FontRun {
  readonly text: string;
  /** Name under which the font is registered in the document. */
  readonly font: string;
}

export interface Fonts {
  /** The text cut where another font file has to take over. */
  runs(text: string, face: Face): FontRun[];
  /** Width in points. */
  width(run: FontRun, size: number): number;
}

export function registerFonts(pdf: PDFKit.PDFDocument): Fonts {
  const choices = new Map<string, string | null>();
  const registered = new Set<string>();

  /** Most documents need two of the files; a file is opened when a character asks for it. */
  const has = (face: Face, script: string, codePoint: number): boolean => {
    const name = `${face}/${script}`;
    const font = openedFont(`${script}-${FACES[face]}`);
    // pdfkit takes a font that is open, too; its types do not tell.
    if (!registered.has(name)) pdf.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
    registered.add(name);
    return font.hasGlyphForCodePoint(codePoint);
  };

  const fontFor = (character: string, face: Face): string | null => {
    const key = face + character;
    const known = choices.get(key);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const script = SCRIPTS.find((candidate) => has(face, candidate, codePoint));
    const font = script === undefined ? null : `${face}/${script}`;
    choices.set(key, font);
    return font;
  };

  return {
    runs(text, face) {
      const runs: { text: string; font: string }[] = [];
      for (const character of text.normalize('NFC')) {
        const last = runs.at(-1);
        const font = fontFor(character, face);
        const shown = font === null ? UNKNOWN : character;
        const used = font ?? `${face}/latin`;
        if (last?.font === used) last.text += shown;
        else runs.push({ text: shown, font: used });
      }
      return runs;
    },
    width: ({ text, font }, size) => pdf.font(font).fontSize(size).widthOfString(text),
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontInsideWoff } from './woff.js';

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

/** What pdfkit keeps of a font it opened; its types do not tell, and no public call says which characters a font has. */
interface OpenedFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

const require = createRequire(import.meta.url);
const files = new Map<string, Buffer>();

/**
 * The font of the name, unpacked once in the life of the process. Only its bytes are shared between documents: a parsed
 * font remembers for which character it first drew a glyph, and the bytes of a document would depend on those before it.
 */
function fontFile(name: string): Buffer {
  const known = files.get(name);
  if (known !== undefined) return known;
  const path = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}.woff`);
  const bytes = fontInsideWoff(readFileSync(path));
  files.set(name, bytes);
  return bytes;
}

export function registerFonts(pdf: PDFKit.PDFDocument): Fonts {
  const choices = new Map<string, string | null>();
  const registered = new Set<string>();

  /** Most documents need two of the files; a file is opened when a character asks for it. */
  const has = (face: Face, script: string, codePoint: number): boolean => {
    const name = `${face}/${script}`;
    if (!registered.has(name)) pdf.registerFont(name, fontFile(`${script}-${FACES[face]}`));
    registered.add(name);
    return (pdf.font(name) as unknown as OpenedFont)._font.font.hasGlyphForCodePoint(codePoint);
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

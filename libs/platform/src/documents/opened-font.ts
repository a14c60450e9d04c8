import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { fontInsideWoff } from './woff.js';

const require = createRequire(import.meta.url);
const fonts = new Map<string, Font>();

/** Words that any language's documents use over and over; past it the memory starts anew. */
const REMEMBERED_WORDS = 20_000;

/**
 * A file of Source Sans 3, opened once in the life of the process: documents share it, and the glyphs of the words that it has
 * laid out. A font remembers for which character it first drew a glyph; here that is settled when it is opened, so that the
 * bytes of a document do not depend on those before it.
 */
export function openedFont(file: string): Font {
  const known = fonts.get(file);
  if (known !== undefined) return known;
  const path = require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${file}.woff`);
  const font = create(fontInsideWoff(readFileSync(path))) as Font; // one font, not a collection
  for (const codePoint of [...font.characterSet].sort((a, b) => a - b)) font.glyphForCodePoint(codePoint);
  font.layout = rememberingWords(font.layout.bind(font));
  fonts.set(file, font);
  return font;
}

function rememberingWords(layOut: Font['layout']): Font['layout'] {
  const words = new Map<string, GlyphRun>();
  return (text, features, ...rest) => {
    if (features !== undefined) return layOut(text, features, ...rest);
    const run = words.get(text) ?? layOut(text);
    if (words.size >= REMEMBERED_WORDS) words.clear();
    words.set(text, run);
    return copyOf(run);
  };
}

/** The drawer scales the positions it is given where they stand. */
const copyOf = (run: GlyphRun): GlyphRun =>
  Object.assign(Object.create(Object.getPrototypeOf(run) as object) as GlyphRun, run, {
    positions: run.positions.map((position) => ({ ...position })),
  });

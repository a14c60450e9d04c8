import type { Language } from '../texts/language.js';
import type { Block, Cell } from './markdown-blocks.js';

const NONE: Readonly<Record<Language, string>> = { fi: 'Ei yhtään', sv: 'Inga', en: 'None' };

/** A table without rows says so: a header over nothing looks as if something had been left out. */
export const withNoneSaid = (blocks: readonly Block[], language: Language): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'table' || block.rows.length > 0) return block;
    const said = (index: number): Cell => ({
      spans: index === 0 ? [{ text: NONE[language], bold: false, italic: false, href: null }] : [],
      align: 'left',
    });
    return { ...block, rows: [block.header.map((_, index) => said(index))] };
  });

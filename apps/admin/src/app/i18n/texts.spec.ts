import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { TextTable } from './define-texts.js';
import { LANGUAGES } from './i18n.js';

const source = join(import.meta.dirname, '..', '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(^|\/|-)texts\.ts$/.test(file) && !/^app\/i18n\//.test(file),
);
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

it('finds the texts of the features', () => expect(files.length).toBeGreaterThanOrEqual(2));

it.each(files)('%s says everything in all three languages, with the same values', async (file) => {
  const tables = Object.values((await import(join(source, file))) as Record<string, Partial<{ table: TextTable }>>)
    .map(({ table }) => table)
    .filter((table) => table !== undefined);
  expect(tables).not.toEqual([]);
  for (const table of tables)
    for (const [key, text] of Object.entries(table)) {
      for (const language of LANGUAGES) {
        const where = `${file} ${key} ${language}`;
        expect([where, text[language].trim()]).not.toEqual([where, '']);
        expect([where, placeholders(text[language])]).toEqual([where, placeholders(text.fi)]);
      }
      if (key.endsWith('_one')) expect(table).toHaveProperty(key.replace(/_one$/, '_other'));
    }
});

it('has one namespace for each table', () => {
  const namespaces = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/defineTexts\(\s*'([^']+)'/g)].map((match) => match[1]),
  );
  expect(new Set(namespaces).size).toBe(namespaces.length);
});

/** Plain language: a sentence that fits in one breath. Counted in words, a value counts as one. */
const MOST_WORDS = 15;
const sentencesOf = (text: string) => text.split(/(?<=[.!?:])\s+/);

it.each(files.filter((file) => file.startsWith('workspaces/client/')))(
  '%s speaks to clients in short sentences',
  async (file) => {
    const tables = Object.values((await import(join(source, file))) as Record<string, Partial<{ table: TextTable }>>);
    const long = tables.flatMap(({ table = {} }) =>
      Object.values(table).flatMap((text) =>
        LANGUAGES.flatMap((language) =>
          sentencesOf(text[language]).filter((sentence) => sentence.split(/\s+/).length > MOST_WORDS),
        ),
      ),
    );
    expect(long).toEqual([]);
  },
);

/** The pattern of LIKE for what contains the words: `%`, `_` and `\` are letters to whoever types them. null asks for everything. */
export function containing(words: string): string;
export function containing(words: string | undefined): string | null;
export function containing(words: string | undefined): string | null {
  return words === undefined ? null : `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** Where a template takes a clause in, by its key: {{> data-protection}}. */
const CLAUSE = /\{\{>\s*([a-z][a-z0-9-]*)\s*\}\}/g;

export interface Expanded {
  readonly text: string;
  /** Keys of the clauses that were taken in, each once. */
  readonly used: readonly string[];
  /** Keys that no published clause of this language has. */
  readonly unknown: readonly string[];
}

/** The keys of the clauses that a body asks for. */
export const clauseKeys = (body: string): string[] => [
  ...new Set([...body.matchAll(CLAUSE)].map(([, key = '']) => key)),
];

/** Puts the text of each clause in its place. A clause takes in no other clause. */
export function expandClauses(body: string, clauses: ReadonlyMap<string, { readonly text: string }>): Expanded {
  const keys = clauseKeys(body);
  return {
    text: body.replace(CLAUSE, (mark, key: string) => clauses.get(key)?.text ?? mark),
    used: keys.filter((key) => clauses.has(key)),
    unknown: keys.filter((key) => !clauses.has(key)),
  };
}

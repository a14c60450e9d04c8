import { createHash } from 'node:crypto';

/** A field written out with its length before it, so that no two records read alike. */
export const writtenOut = (text: string | null): string =>
  text === null ? '-;' : `${Buffer.byteLength(text)}:${text};`;

export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** SHA-256 over fields that are written out in full. */
export const digestOf = (fields: readonly (string | Date | bigint | null | undefined)[]): Buffer =>
  sha256(
    fields
      .map((field) => (field == null ? null : field instanceof Date ? field.toISOString() : field.toString()))
      .map(writtenOut)
      .join(''),
  );

/** JSON with its keys in order, so that what PostgreSQL's jsonb gives back has the digest of what went in. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** The next hash of a chain: each link holds the one before. */
export const linkHash = (previous: Buffer | null, digest: Buffer): Buffer =>
  createHash('sha256')
    .update(previous ?? Buffer.alloc(32))
    .update(digest)
    .digest();

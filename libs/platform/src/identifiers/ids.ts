import { v5, v7, validate } from 'uuid';

/** Namespace of ids made from names (uuid version 5); changing it would change every seeded row. */
const KASVUTORI = '6f1f2c52-6a0e-5b5e-9d0b-8a5f3f1f7c11';

/** A new id that sorts by the time it was made (uuid version 7), so that new rows land at the end of an index. */
export function newId(): string {
  return v7();
}

/** Always the same id for the same name, for seeds and for rows that mirror something outside (uuid version 5). */
export function seededId(name: string): string {
  return v5(name, KASVUTORI);
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && validate(value);
}

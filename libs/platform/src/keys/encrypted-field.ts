import type { KeyRing } from './key-ring.js';

/** A row of an encrypted field as the database gives it. */
export type FieldRow = Readonly<Record<string, unknown>>;

/** Nest's token for those of all libraries. */
export const ENCRYPTED_FIELDS = Symbol('encrypted fields');

/** Where a library keeps values under the installation's keys. Names are SQL of the library's own, never input. */
export interface EncryptedField {
  readonly table: string;
  /** Its primary key: uuid columns. */
  readonly id: readonly string[];
  /** The column that holds the value; null where there is none. */
  readonly value: string;
  /** What names the key of a row's value; null for one from before keys had names. */
  readonly keyId: string;
  /** What else `reseal` needs of the row. */
  readonly reads: readonly string[];
  /** The columns of the row as they are under the current key. */
  reseal(row: FieldRow, keys: KeyRing): Promise<FieldRow> | FieldRow;
}

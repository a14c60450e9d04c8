import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a backup says of itself, in `manifest.json` beside its files. */
export interface Manifest {
  readonly format: 1;
  /** The moment of the snapshot, by the database's clock. */
  readonly madeAt: string;
  /** The state of db/migrations it was taken in; it is restored into just that state and migrated from there. */
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
  /** The job queues: each is a partition that has to be there before its jobs. */
  readonly queues: readonly string[];
  readonly tables: readonly KeptTable[];
  readonly sequences: readonly KeptSequence[];
}

/** One table, kept as `file`: PostgreSQL's COPY text, gzipped. */
export interface KeptTable {
  /** With its schema, quoted where SQL wants that. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly file: string;
  readonly rows: number;
  /** Of the text, not of the gzipped file: the same rows give the same digest. */
  readonly sha256: string;
}

export interface KeptSequence {
  readonly name: string;
  /** The last value given out. */
  readonly value: string;
  /** False while none has been. */
  readonly called: boolean;
}

/** The backup cannot be made or restored; the message says why and names the file. */
export class BackupRefused extends Error {}

export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'manifest.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new BackupRefused(`${file} cannot be read: is this the folder of a finished backup?`);
  });
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(text) as Partial<Manifest>;
  } catch (error) {
    throw new BackupRefused(`${file} is not whole.`, { cause: error });
  }
  if (manifest.format !== 1) throw new BackupRefused(`${file} was made by another version of Kasvutori.`);
  return manifest as Manifest;
}

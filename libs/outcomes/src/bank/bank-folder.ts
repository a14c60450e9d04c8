import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a file is put together, and where the bank's agent looks for it; both on one file system, so that it moves in one step. */
export interface BankPlace {
  readonly staged: string;
  readonly final: string;
}

/** Each authority has a folder of its own, by its business id. */
export const placeOf = (folder: string, businessId: string, name: string, stagedAs: string): BankPlace => ({
  staged: join(folder, businessId, stagedAs),
  final: join(folder, businessId, name),
});

/** Writes the whole file under its hidden name. */
export async function stageFile({ staged }: BankPlace, xml: string): Promise<void> {
  await mkdir(dirname(staged), { recursive: true });
  const file = await open(staged, 'w');
  try {
    await file.writeFile(xml);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Moves the staged file to its place. The staged file is what may be delivered, and there is one: where it is gone it was moved before, even
 * if the bank has already taken it away.
 * @throws Error with the code `FILE_DIFFERS` when another file of that name lies there.
 */
export async function releaseFile({ staged, final }: BankPlace): Promise<void> {
  const mine = await readIfThere(staged);
  if (mine === null) return;
  const there = await readIfThere(final);
  if (there !== null && !there.equals(mine)) {
    throw Object.assign(new Error(`${final} is there and holds something else`), { code: 'FILE_DIFFERS' });
  }
  if (there === null) await rename(staged, final);
  else await rm(staged);
}

const readIfThere = (path: string): Promise<Buffer | null> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

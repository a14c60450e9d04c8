/**
 * PostgreSQL looks itself up with access(2), which ignores the power that lets its user pass through closed folders: of
 * programs that lie behind such a folder an open copy is made, once for each release of the package.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Refusal } from './processes.mjs';

/** The same programs in a folder that everybody can enter and only root can write to. */
export function openCopy(binaries) {
  const packed = dirname(dirname(binaries.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(packed), 'package.json'), 'utf8'));
  const copy = join(tmpdir(), `kasvutori-postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(draft, { mode: 0o755 });
    cpSync(packed, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch (error) {
      // Another start was quicker with the same copy.
      rmSync(draft, { recursive: true });
      if (!existsSync(copy)) throw error;
    }
  }
  const { uid, mode } = statSync(copy);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new Refusal(`${copy} belongs to somebody else: remove it, or start as an ordinary user.`);
  const inCopy = (file) => join(copy, relative(packed, file));
  return { ...binaries, postgres: inCopy(binaries.postgres), initdb: inCopy(binaries.initdb) };
}

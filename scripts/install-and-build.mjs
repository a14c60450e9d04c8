/** What a fresh clone lacks, and what the sources have outgrown: done only when needed, so that a second start is quick. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm, Refusal, ROOT, say, tool } from './processes.mjs';

const BUILT = join(ROOT, 'node_modules/.cache/kasvutori-build.json');
const CONFIGURATION = ['package-lock.json', 'tsconfig.base.json', 'tsconfig.json'];
const LIBRARIES = ['platform', 'procurement', 'contracts', 'vouchers', 'outcomes'].map((name) => `libs/${name}`);

/** The two halves of the build: what it is made of, what must stand afterwards, how it is made. */
const PARTS = {
  server: {
    title: 'the server',
    sources: [
      ...CONFIGURATION,
      ...[...LIBRARIES, 'apps/api', 'demo'].flatMap((part) => [`${part}/src`, `${part}/tsconfig.json`]),
    ],
    results: [...LIBRARIES.map((library) => `${library}/dist/index.js`), 'apps/api/dist/main.js', 'demo/dist/seed.js'],
    make: () => tool('typescript-native/bin/tsc', ['-b', 'demo']),
  },
  web: {
    title: 'the web app',
    sources: [
      ...CONFIGURATION,
      'apps/admin/src',
      'apps/admin/public',
      'apps/admin/index.html',
      'apps/admin/vite.config.ts',
    ],
    results: ['apps/admin/dist/index.html'],
    make: () => npm(['run', '--silent', 'build', '-w', '@kasvutori/admin']),
  },
};

/** Installs the packages of package-lock.json unless exactly these are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('Installing packages');
  // Whoever set NODE_ENV=production still needs the compiler to build.
  const how = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await npm(['ci', ...how])) !== 0) throw new Refusal('The packages could not be installed.');
}

/**
 * Compared by content, not by date: a checkout gives every file a new date. A package may be missing only if it is
 * optional (made for another kind of machine).
 */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  const wanted = packagesOf('package-lock.json');
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.startsWith('node_modules/') || link) return true;
    const there = installed[path];
    return there === undefined ? optional === true : there.version === version;
  });
}

function packagesOf(lockFile) {
  const file = join(ROOT, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Builds what changed since the last build by this function. */
export async function ensureBuilt(names = Object.keys(PARTS)) {
  const built = existsSync(BUILT) ? JSON.parse(readFileSync(BUILT, 'utf8')) : {};
  for (const name of names) {
    const { title, sources, results, make } = PARTS[name];
    const stamp = stampOf(sources);
    if (built[name] === stamp && results.every((result) => existsSync(join(ROOT, result)))) continue;
    say(`Building ${title}`);
    if ((await make()) !== 0) throw new Refusal(`Building ${title} failed.`);
    built[name] = stamp;
    mkdirSync(dirname(BUILT), { recursive: true });
    writeFileSync(BUILT, JSON.stringify(built));
  }
}

/** Path, size and date of every file: reading some thousand files would cost more than it could find. */
function stampOf(sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(source)) {
      const { size, mtimeMs } = statSync(join(ROOT, file));
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

function filesOf(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

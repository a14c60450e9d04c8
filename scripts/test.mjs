/**
 * `npm test`: everything that must hold before a change is good, in stages; the first that fails ends it.
 * Arguments go to Jest: `npm test -- libs/platform -t rounding`.
 */
import './node-version.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install-and-build.mjs';
import { npm, Refusal, report, ROOT, run, say, tool } from './processes.mjs';

const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** Lint needs the types that stage makes and one processor; it runs beside the stages that follow. */
let lint;

const STAGES = {
  packages: ensureInstalled,
  types: () => succeeds(tool('typescript-native/bin/tsc', ['-b'])),
  arrows: () => succeeds(npm(['run', '--silent', 'arrows'])),
  client: async () => {
    if (existsSync(join(ROOT, 'apps/api/dist/openapi.js')))
      await succeeds(run(process.execPath, ['scripts/openapi.mjs', '--check']));
  },
  tests: runJest,
  lint: () => succeeds(lint),
};

let summary;

try {
  for (const [name, stage] of Object.entries(STAGES)) {
    const started = performance.now();
    let outcome = 'failed';
    try {
      await stage();
      if (name === 'types') lint = npm(['run', '--silent', 'lint']);
      outcome = 'ok';
    } finally {
      say(`${name}: ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
  }
} catch (error) {
  report(error);
}
if (summary !== undefined) console.log(summary);

async function succeeds(exitCode) {
  const code = await exitCode;
  if (code !== 0) throw new Refusal('npm test failed.');
}

async function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'kasvutori-jest-'));
  const results = join(folder, 'results.json');
  try {
    const code = await run(process.execPath, [...JEST, '--json', `--outputFile=${results}`, ...process.argv.slice(2)]);
    if (existsSync(results)) {
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
      // A file that could not even be loaded has no tests to count, and is a failure all the same.
      summary = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`;
    }
    await succeeds(code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

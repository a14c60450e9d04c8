/**
 * `npm run openapi`: writes the description of the API and the web app's typed client from the built application.
 * With `--check` it writes nothing and fails when what is committed is not what the application says.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, report, ROOT, say } from './processes.mjs';

const PRINTER = join(ROOT, 'apps/api/dist/openapi.js');
const CLIENT = join(ROOT, 'apps/admin/src/api');

try {
  if (!existsSync(PRINTER)) throw new Refusal('Nothing is built yet: npm run build.');
  const printed = execFileSync(process.execPath, [PRINTER], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const description = JSON.parse(printed);
  const { default: describeTypes, astToString } = await import('openapi-typescript');
  const results = {
    'openapi.json': `${JSON.stringify(description, null, 2)}\n`,
    'schema.d.ts': astToString(await describeTypes(description)),
  };
  const stale = Object.keys(results).filter((name) => contentOf(name) !== results[name]);
  if (process.argv.includes('--check')) {
    if (stale.length > 0) throw new Refusal(`apps/admin/src/api/${stale.join(', ')} is stale: npm run openapi.`);
  } else {
    for (const name of stale) writeFileSync(join(CLIENT, name), results[name]);
    say(stale.length === 0 ? 'The client is up to date.' : `Wrote ${stale.join(', ')}.`);
  }
} catch (error) {
  report(error);
}

function contentOf(name) {
  const file = join(CLIENT, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

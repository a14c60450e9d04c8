/**
 * `npm run demo`: the whole chain over HTTP against an instance of its own, a line for each step, files in demo-output/.
 * `npm run demo -- --notice FILE` begins with a published eForms notice instead of the demo's own tender.
 */
import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuilt, ensureInstalled } from './install-and-build.mjs';
import { startInstance } from './instance.mjs';
import { Refusal, report, ROOT, say } from './processes.mjs';

let instance;
try {
  const notice = noticeOf(process.argv.slice(2));
  await ensureInstalled();
  await ensureBuilt();
  say('Starting an instance of its own');
  instance = await startInstance({ mode: 'demo' });
  const { demo } = await import('../demo/dist/main.js');
  const print = (line) => console.log(line);
  const held = await demo(instance.url, { notice, folder: join(ROOT, 'demo-output'), print });
  if (!held) throw new Refusal('Some expectations did not hold.');
} catch (error) {
  if (instance && !(error instanceof Refusal)) say(instance.log().trim().split('\n').slice(-20).join('\n'));
  report(error);
} finally {
  await instance?.stop();
}

function noticeOf(args) {
  if (args.length === 0) return null;
  const [flag, file] = args;
  if (flag !== '--notice' || file === undefined || args.length > 2)
    throw new Refusal('npm run demo knows --notice FILE only.');
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
  return resolve(file);
}

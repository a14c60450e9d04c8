/** `npm run check:standards`: holds what the demo wrote against the official schemas, by the checker beside this project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, report, ROOT, run, say } from './processes.mjs';

const CHECKER = join(ROOT, '../shared/check/validate');
const CHECKS = [
  ['iso20022', 'demo-output/pain001.xml'],
  ['ocds', 'demo-output/ocds-release-package.json', '--strict'],
];

try {
  if (existsSync(CHECKER)) {
    for (const [standard, file, ...options] of CHECKS) {
      if (!existsSync(join(ROOT, file))) throw new Refusal(`${file} is not there: npm run demo writes it.`);
      const code = await run(CHECKER, [standard, file, ...options]);
      if (code !== 0) throw new Refusal(`${file} does not conform to ${standard}.`);
    }
  } else {
    say('The checker ../shared/check/validate is not there; nothing was checked.');
  }
} catch (error) {
  report(error);
}

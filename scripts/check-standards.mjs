/** `npm run check:standards`: holds what the demo and the tests wrote against the official schemas, by the checker beside this project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, report, ROOT, run, say } from './processes.mjs';

const CHECKER = join(ROOT, '../shared/check/validate');
const CHECKS = [
  ['iso20022', 'demo-output/pain001.xml'],
  ['finvoice', 'demo-output/finvoice.xml'],
  ['ocds', 'demo-output/ocds-release-package.json', '--strict'],
  ['ocds', 'demo-output/ocds-record-package.json', '--strict'],
];
/** Left by `npm test`: a process with three lots, a corrigendum, questions, an appeal and a re-award; a direct award; prior information; a credit note; a bank file of 10,000 payees. */
const OF_TESTS = [
  ['iso20022', 'test-output/pain001-10000.xml'],
  ['finvoice', 'test-output/finvoice-credit.xml'],
  ['ocds', 'test-output/ocds-releases.json', '--strict'],
  ['ocds', 'test-output/ocds-record.json', '--strict'],
  ['ocds', 'test-output/ocds-court.json', '--strict'],
  ['ocds', 'test-output/ocds-direct-award.json', '--strict'],
  ['ocds', 'test-output/ocds-prior-information.json', '--strict'],
];

try {
  if (existsSync(CHECKER)) {
    const left = OF_TESTS.filter(([, file]) => existsSync(join(ROOT, file)));
    for (const [standard, file, ...options] of [...CHECKS, ...left]) {
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

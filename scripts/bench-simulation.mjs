/**
 * `npm run bench:simulation`: 10,000 histories of clients (50 runs of a cohort of 200) under three tariffs, with everything a simulation
 * answers: percentiles, cash flow, break-even and sensitivity, on two threads. The last line is one JSON object; `histories` are those of
 * the cohort itself, `evaluated` all that were read by a tariff.
 */
import './node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Refusal, report, ROOT, say } from './processes.mjs';

const HISTORIES = Number(process.env.BENCH_HISTORIES ?? 10_000);
const TARIFFS = ['fi-demo-1', 'uk-wp', 'uk-whp'];
const LIBRARY = join(ROOT, 'libs/outcomes/dist/index.js');

try {
  if (!existsSync(LIBRARY)) throw new Refusal('Nothing is built yet: npm run build.');
  const { partsOf, readCohortFile, readTariffFile, simulateAside, varied } = await import(LIBRARY);
  const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const tariffs = TARIFFS.map((name) => readTariffFile(json(`libs/outcomes/tariffs/${name}.json`), 'en').value);
  const cohort = readCohortFile(json('docs/domain/cohort-example.json'), tariffs).value;
  const runs = Math.ceil(HISTORIES / cohort.clients);
  const evaluated = partsOf({ cohort, runs }).reduce(
    (sum, { variant, from, to }) =>
      sum + (to - from) * (variant === null ? cohort : varied(cohort, variant)).clients * tariffs.length,
    0,
  );
  say(`${runs} runs of ${cohort.clients} clients under ${TARIFFS.join(', ')}: ${evaluated} histories to read`);
  const begun = performance.now();
  const { tariffs: results } = await simulateAside(tariffs, cohort, { runs, seed: 'bench' });
  const seconds = Math.round(performance.now() - begun) / 1_000;
  for (const { tariff, cost, currency } of results)
    say(`${tariff.id}: ${cost.mean} ${currency}, nine runs of ten between ${cost.p5} and ${cost.p95}`);
  console.log(JSON.stringify({ histories: runs * cohort.clients, tariffs: tariffs.length, runs, evaluated, seconds }));
} catch (error) {
  report(error);
}

/**
 * `npm run tariff -- evaluate|test|explain|simulate|cohort`: what a tariff makes of facts, without a server. The same functions as a payment run.
 * The language: docs/domain/tariffs.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, report, ROOT } from './processes.mjs';

const LIBRARY = join(ROOT, 'libs/outcomes/dist/index.js');
const HELP = `npm run tariff -- COMMAND --tariff FILE.json …

  evaluate --tariff T --facts F --as-of DATE   every line earned by the end of DATE with its trace, as JSON
  explain  --tariff T --facts F --as-of DATE   the same lines read aloud (--language fi|sv|en, en unless said)
  test     --tariff T [--cases C]              runs the cases and says whether the tariff may be published, as JSON; exits with 1
                                               when it may not. Without --cases only the tariff itself is judged.
  simulate --tariff T [--tariff T2 …] --cohort C --seed S --runs N
                                               what the tariffs would cost for a cohort that is only described, as JSON: cost with percentiles,
                                               cash flow, break-even and what hangs on which number; the same for the same seed
  cohort   --facts F --as-of DATE              how the clients of the facts fared, as the segments of a cohort: statistics of at least five
  schema [cohort]                              the JSON Schema of the language, or of a cohort

What is wrong in a file is told by its place in it, such as /components/3/tiers; then nothing is computed.
Tariffs to begin with: libs/outcomes/tariffs. The language, facts and cases: docs/domain/tariffs.md.`;

const OPTIONS = {
  ...Object.fromEntries(
    ['facts', 'as-of', 'cases', 'language', 'cohort', 'seed', 'runs'].map((name) => [name, { type: 'string' }]),
  ),
  tariff: { type: 'string', multiple: true },
};
const MOST_RUNS = 10_000;
const say = (text) => process.stdout.write(`${text}\n`);
const json = (value) => say(JSON.stringify(value, null, 2));

try {
  const { values, positionals } = readArguments();
  if (values.help) say(HELP);
  else await run(positionals, { language: 'en', ...values });
} catch (error) {
  report(error);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { ...OPTIONS, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${HELP}`);
  }
}

async function run([command, ...more], options) {
  const known =
    command === 'schema' ? more.length === 0 || (more.length === 1 && more[0] === 'cohort') : more.length === 0;
  if (!['evaluate', 'explain', 'test', 'simulate', 'cohort', 'schema'].includes(command) || !known)
    throw new Refusal(HELP);
  if (!['fi', 'sv', 'en'].includes(options.language)) throw new Refusal('--language is fi, sv or en.');
  if (!existsSync(LIBRARY)) throw new Refusal('Nothing is built yet: npm run build.');
  const outcomes = await import(LIBRARY);
  if (command === 'schema') return json(more.length === 0 ? outcomes.TARIFF_SCHEMA : outcomes.COHORT_SCHEMA);
  if (command === 'cohort') return json(computed(() => outcomes.pastSegmentsOfFile(...factsToRead(outcomes, options))));
  const tariffs = (options.tariff ?? [undefined]).map((file) =>
    read({ tariff: file }, 'tariff', (one) => outcomes.readTariffFile(one, options.language)),
  );
  if (command === 'simulate') return json(await simulated(outcomes, tariffs, options));
  if (tariffs.length > 1) throw new Refusal(`One --tariff at a time.\n\n${HELP}`);
  const [tariff] = tariffs;
  if (command === 'test') {
    const cases = options.cases === undefined ? [] : read(options, 'cases', outcomes.readCasesFile);
    const judged = () => outcomes.testTariff(tariff, cases, options.language);
    const result = options.cases === undefined ? { valid: true } : computed(judged);
    json(result);
    if (result.publishable === false) process.exitCode = 1;
    return;
  }
  const [facts, asOf] = factsToRead(outcomes, options);
  if (command === 'evaluate') return json(computed(() => outcomes.evaluateTariff(tariff, facts, asOf)));
  const told = computed(() => outcomes.explainTariff(tariff, facts, asOf, options.language));
  for (const { key, sentence, rows, rules, facts: used } of told) {
    say(`${key}: ${sentence}`);
    for (const { label, amount } of rows) say(`  ${label}${amount === null ? '' : ` → ${amount}`}`);
    for (const text of [...rules, ...used.map((fact) => fact.text)]) say(`    ${text}`);
  }
}

function factsToRead(outcomes, options) {
  const facts = read(options, 'facts', outcomes.readFactsFile);
  const asOf = options['as-of'];
  if (!isDay(asOf)) throw new Refusal('--as-of is a day such as 2026-06-30.');
  return [facts, asOf];
}

function simulated(outcomes, tariffs, options) {
  const cohort = read(options, 'cohort', (file) => outcomes.readCohortFile(file, tariffs));
  const runs = Number(options.runs);
  if (!/^[1-9]\d*$/.test(options.runs ?? '') || runs > MOST_RUNS)
    throw new Refusal(`--runs is a whole number from 1 to ${MOST_RUNS}.`);
  if (!options.seed) throw new Refusal('--seed is any text: the same seed gives the same answer.');
  return outcomes.simulateAside(tariffs, cohort, { runs, seed: options.seed });
}

/** Facts of another tariff, such as a segment it has no price for, are the file's fault and not ours. */
function computed(compute) {
  try {
    return compute();
  } catch (error) {
    throw error instanceof RangeError ? new Refusal(error.message) : error;
  }
}

function isDay(text) {
  const day = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function read(options, name, judge) {
  const file = options[name];
  if (file === undefined) throw new Refusal(`Name the file: --${name}.\n\n${HELP}`);
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  const judged = judge(parse(file, text));
  if (judged.ok) return judged.value;
  throw new Refusal(`${file}:\n${judged.flaws.map(({ path, text: why }) => `  ${path || '/'}: ${why}`).join('\n')}`);
}

function parse(file, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${error.message}`);
  }
}

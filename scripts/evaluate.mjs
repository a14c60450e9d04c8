/**
 * `npm run evaluate -- FILE.json`: ranks the bids of a file by its criteria and shows the arithmetic. The same functions as for a tender, so that
 * an officer can try weights before publishing them. The form of the file and every formula: docs/domain/evaluation.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal, report, ROOT } from './processes.mjs';

const LIBRARY = join(ROOT, 'libs/procurement/dist/index.js');
const HELP = `npm run evaluate -- FILE.json [--json] [--language fi|sv|en]

Ranks the bids of FILE.json by its criteria and shows how every point came.

  --json            prints the whole result as JSON
  --language LANG   the language of the arithmetic: fi, sv or en (en unless said)
  --help            this text

The file:
  {
    "method": "best-ratio",            best-ratio | lowest-price | fixed-price | coefficient
    "maxAwards": 1,
    "criteria": [                      the weights of those that are no groups sum to exactly 100
      { "id": "price", "kind": "price", "weight": "60" },
      { "id": "quality", "kind": "quality", "minPoints": "20" },
      { "id": "team", "kind": "quality", "group": "quality", "weight": "25" },
      { "id": "years", "kind": "quality", "group": "quality", "weight": "15",
        "scoring": { "kind": "stated-value", "unit": { "en": "years" }, "best": "10", "worst": "0" } }
    ],
    "bids": [
      { "name": "A Oy", "price": "90000.00", "scores": { "team": 4 }, "values": { "years": "5" } }
    ]
  }

  scoring.kind of a price or cost: relative (unless said), linear; of quality: panel (unless said), stated-value, yes-no.
  A bid is not compared when it has fewer than minPoints, or lies beyond "worst" of a criterion with "beyondWorst": "exclude".
  A field that is missing or wrong is named by its place in the file, such as /bids/0/price; then nothing is computed.

A file to begin with: docs/domain/evaluation-example.json. Formulas and a worked example of each: docs/domain/evaluation.md.`;

const say = (text) => process.stdout.write(`${text}\n`);

try {
  const { values, positionals } = readArguments();
  if (values.help) say(HELP);
  else await evaluate(positionals, values);
} catch (error) {
  report(error);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        language: { type: 'string', default: 'en' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error.message}\n\n${HELP}`);
  }
}

async function load() {
  if (!existsSync(LIBRARY)) throw new Refusal('Nothing is built yet: npm run build.');
  return import(LIBRARY);
}

async function evaluate([file, ...more], { json, language }) {
  if (file === undefined || more.length > 0) throw new Refusal(`Name one file.\n\n${HELP}`);
  if (!['fi', 'sv', 'en'].includes(language)) throw new Refusal('--language is fi, sv or en.');
  const { evaluateFile } = await load();
  const result = evaluateFile(readJson(file), language);
  if (!result.ok)
    throw new Refusal(`${file}:\n${result.flaws.map(({ field, text }) => `  ${field || '/'}: ${text}`).join('\n')}`);
  if (json) process.stdout.write(`${JSON.stringify({ ...result, ok: undefined }, null, 2)}\n`);
  else print(result);
}

function readJson(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file} is not JSON: ${error.message}`);
  }
}

function print({ method, rule, ranking, notCompared, missing, abnormallyLow, sensitivity }) {
  say(`Method: ${method}\n${rule.text}\n`);
  for (const bid of ranking) {
    const adjusted = bid.adjustedPrice === null ? '' : ` · adjusted ${bid.adjustedPrice}`;
    say(
      `${bid.rank}. ${bid.bid}${bid.wins ? ' (wins)' : ''}: ${bid.totalPoints} points · price ${bid.price}${adjusted}`,
    );
    for (const row of bid.arithmetic) say(`     ${row}`);
  }
  if (ranking.length === 0) say('No bid to compare: the lot cannot be awarded.');
  for (const { bid, reason } of notCompared) say(`–  ${bid}: ${reason}`);
  for (const { bid, criterion } of missing)
    say(`!  ${bid} has no score or value of "${criterion}": the order is provisional.`);
  for (const { bid, test, offered, compared, limit } of abnormallyLow)
    say(
      `!  ${bid}: ${offered} looks abnormally low: under ${limit}, that is ${test === 'under-mean' ? `60 % of the mean of the others, ${compared}` : `70 % of the next price, ${compared}`}. Ask for an explanation.`,
    );
  if (sensitivity.lead === null) return;
  say(`\nHow firm: the lead is ${sensitivity.lead} points.`);
  for (const { criterionId, weight, down, up } of sensitivity.weights) {
    const turns = [down, up].filter((turn) => turn !== null);
    say(
      `  weight of "${criterionId}", now ${weight}: ${turns.length === 0 ? 'no other weight changes a winner' : `a winner changes at ${turns.join(' and at ')}`}`,
    );
  }
  for (const { bidId, criterionId, score, turnsAt } of sensitivity.scores)
    if (turnsAt !== null) say(`  score of ${bidId} in "${criterionId}", now ${score}: a winner changes at ${turnsAt}`);
}

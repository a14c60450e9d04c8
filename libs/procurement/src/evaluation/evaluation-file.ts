import { isDecimalAmount, isDecimalRate, parseCents, parseRate } from '@kasvutori/platform';
import { isGroup, leavesOf, leavesUnder, sumHundredths, hundredthsToText } from '../criteria/criteria-tree.js';
import {
  COMPONENT_TIMINGS,
  readScoring,
  scoringFlaws,
  type ScoringFields,
  SCORING_KINDS,
  scoringOf,
} from '../criteria/scoring.js';
import { SCORING_FLAWS } from '../criteria/scoring-flaw-texts.js';
import {
  CRITERION_KINDS,
  EVALUATION_METHODS,
  type CriterionKind,
  type EvaluationMethod,
} from '../tenders/tender-content.js';
import type { EvaluatedBid, LotRule, WeightedCriterion } from './evaluation-formula.js';
import { drawSeed, drawTicket } from './lot-draw.js';

/** A lot to be evaluated out of a file: what `npm run evaluate` reads. docs/domain/evaluation.md has the form with an example. */
export interface EvaluationFile {
  readonly method: EvaluationMethod;
  readonly maxAwards: number;
  readonly criteria: readonly (WeightedCriterion & { readonly title: string })[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly rule: LotRule;
  readonly bids: readonly EvaluatedBid[];
}

export interface FileFlaw {
  /** JSON pointer into the file. */
  readonly field: string;
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;
interface Node {
  readonly id: string;
  readonly kind: CriterionKind;
  readonly title: string;
  readonly weight: string | null;
  readonly parent: number | null;
  readonly minPoints: string | null;
  readonly scoring: ScoringFields | null;
}

/** The lot of the file, or everything that is wrong with the file, each flaw naming its field. */
export function readEvaluationFile(
  content: unknown,
): { readonly ok: true; readonly file: EvaluationFile } | { readonly ok: false; readonly flaws: readonly FileFlaw[] } {
  const flaws: FileFlaw[] = [];
  const say = (field: string, text: string): void => void flaws.push({ field, text });
  const whole = fieldsOf(content, '', say, ['method', 'maxAwards', 'criteria', 'bids']);
  const method = oneOf(EVALUATION_METHODS, whole['method'] ?? 'best-ratio', '/method', say);
  const maxAwards = whole['maxAwards'] ?? 1;
  if (typeof maxAwards !== 'number' || !Number.isInteger(maxAwards) || maxAwards < 1)
    say('/maxAwards', 'give a whole number from 1 up');
  const nodes = readCriteria(whole['criteria'], say);
  checkWeights(nodes, method, say);
  const leaves = leavesOf(nodes);
  const bids = listOf(whole['bids'], '/bids', say).map((bid, index) => readBid(bid, `/bids/${index}`, leaves, say));
  for (const [index, { id }] of bids.entries())
    if (bids.findIndex((bid) => bid.id === id) !== index) say(`/bids/${index}/name`, `"${id}" is in the file twice`);
  if (flaws.length > 0) return { ok: false, flaws };
  const names = bids.map(({ id }) => id);
  const seed = drawSeed('file', names);
  return {
    ok: true,
    file: {
      method,
      maxAwards: Number(maxAwards),
      criteria: leaves.map(({ id, kind, title, weight, scoring }) => {
        const read = scoring === null ? null : readScoring(scoring);
        return { id, kind, title, weight: parseRate(weight ?? '0'), scoring: read };
      }),
      groups: nodes.filter((_, index) => isGroup(nodes, index)).map(({ id, title }) => ({ id, title })),
      rule: { method, minimums: minimumsOf(nodes) },
      bids: bids.map(({ id, price, scores, values }) => ({
        bidId: id,
        comparisonPriceCents: parseCents(price),
        scores,
        values: new Map([...values].map(([key, value]) => [key, parseRate(value)])),
        drawTicket: drawTicket(seed, id),
      })),
    },
  };
}

type Say = (field: string, text: string) => void;

function readCriteria(given: unknown, say: Say): Node[] {
  const known = ['id', 'kind', 'title', 'group', 'weight', 'minPoints', 'scoring'];
  const list = listOf(given, '/criteria', say).map((item, index) => fieldsOf(item, `/criteria/${index}`, say, known));
  if (list.length === 0) say('/criteria', 'give at least one criterion');
  const ids = list.map(({ id }) => id);
  return list.map((fields, index): Node => {
    const at = `/criteria/${index}`;
    const { id, title, weight, group, minPoints, scoring } = fields;
    if (typeof id !== 'string' || id === '') say(`${at}/id`, 'give the criterion a name of its own');
    else if (ids.indexOf(id) !== index) say(`${at}/id`, `"${id}" is in the file twice`);
    const kind = oneOf(CRITERION_KINDS, fields['kind'], `${at}/kind`, say);
    const parent = group === undefined ? null : ids.indexOf(group);
    if (parent === -1 || (parent !== null && parent >= index)) say(`${at}/group`, 'name a group that stands before it');
    if (weight !== undefined && !isPercent(weight))
      say(`${at}/weight`, 'give per cent as text with at most two decimals, "42.50"');
    if (minPoints !== undefined && !isPercent(minPoints)) say(`${at}/minPoints`, 'give points as text, "12.50"');
    return {
      id: String(id),
      kind,
      title: typeof title === 'string' ? title : String(id),
      weight: isPercent(weight) ? weight : null,
      parent,
      minPoints: isPercent(minPoints) ? minPoints : null,
      scoring: scoring === undefined ? null : readScoringFields(kind, scoring, `${at}/scoring`, say),
    };
  });
}

function readScoringFields(kind: CriterionKind, given: unknown, at: string, say: Say): ScoringFields | null {
  const fields = fieldsOf(given, at, say, ['kind', 'best', 'worst', 'beyondWorst', 'maxScore', 'unit', 'lifeCycle']);
  if (!(SCORING_KINDS as readonly unknown[]).includes(fields['kind'])) {
    say(`${at}/kind`, `choose one of ${SCORING_KINDS.join(', ')}`);
    return null;
  }
  const { lifeCycle } = fields;
  if (lifeCycle !== undefined) {
    const { years, components } = fieldsOf(lifeCycle, `${at}/lifeCycle`, say, ['years', 'discountRate', 'components']);
    if (typeof years !== 'number' || !Number.isInteger(years) || years < 1 || years > 50)
      say(`${at}/lifeCycle/years`, 'give a whole number from 1 to 50');
    const list = listOf(components, `${at}/lifeCycle/components`, say).map((component, index) =>
      isComponent(component, `${at}/lifeCycle/components/${index}`, say),
    );
    if (!Array.isArray(components) || list.includes(false)) return null;
  }
  const { best, worst, maxScore, beyondWorst } = fields;
  for (const [name, bound] of Object.entries({ best, worst }))
    if (bound !== undefined && !isDecimalRate(bound)) say(`${at}/${name}`, 'give a decimal as text, "1250.50"');
  if (maxScore !== undefined && (!Number.isInteger(maxScore) || Number(maxScore) < 1 || Number(maxScore) > 100))
    say(`${at}/maxScore`, 'give a whole number from 1 to 100');
  if (beyondWorst !== undefined && beyondWorst !== 'zero' && beyondWorst !== 'exclude')
    say(`${at}/beyondWorst`, 'choose one of zero, exclude');
  // Its fields have been looked at one by one above; how they fit together is asked of the rules for tenders.
  const scoring = fields as unknown as ScoringFields;
  for (const { at: below, flaw } of scoringFlaws(kind, scoring)) say(`${at}${below}`, SCORING_FLAWS[flaw].en);
  return scoring;
}

/** The same amount has to be asked of every bid and counted at one time. */
function isComponent(given: unknown, at: string, say: Say): boolean {
  const { code, when } = fieldsOf(given, at, say, ['code', 'title', 'when']);
  const named = typeof code === 'string' && code !== '';
  if (!named) say(`${at}/code`, 'give the component a code of its own');
  const timed = (COMPONENT_TIMINGS as readonly unknown[]).includes(when);
  if (!timed) say(`${at}/when`, `choose one of ${COMPONENT_TIMINGS.join(', ')}`);
  return named && timed;
}

function checkWeights(nodes: readonly Node[], method: EvaluationMethod, say: Say): void {
  const leaves = leavesOf(nodes);
  for (const [index, node] of nodes.entries())
    if (isGroup(nodes, index)) {
      if (node.scoring !== null) say(`/criteria/${index}/scoring`, 'a group is not scored, only its members are');
    } else if (node.weight === null) say(`/criteria/${index}/weight`, 'give the weight in per cent');
  const sum = sumHundredths(leaves.map(({ weight }) => weight));
  if (sum !== 10_000n)
    say('/criteria', `the weights sum to ${hundredthsToText(sum)} %; they must sum to exactly 100 %`);
  const prices = leaves.filter(({ kind }) => kind !== 'quality').length;
  if (method === 'coefficient' && prices !== 1)
    say('/criteria', 'the coefficient method has exactly one price or cost');
  if (method === 'fixed-price' && prices > 0) say('/criteria', 'with a fixed price only quality is compared');
  if (method === 'lowest-price' && (prices !== 1 || leaves.length > 1))
    say('/criteria', 'the lowest price has one price or cost alone');
}

const minimumsOf = (nodes: readonly Node[]): LotRule['minimums'] =>
  nodes.flatMap(({ id, minPoints }, index) =>
    minPoints === null
      ? []
      : [
          {
            criterionId: id,
            of: leavesUnder(nodes, index).flatMap((place) => nodes[place]?.id ?? []),
            points: parseRate(minPoints),
          },
        ],
  );

function readBid(given: unknown, at: string, leaves: readonly Node[], say: Say) {
  const known = ['name', 'price', 'scores', 'values'];
  const { name, price, scores = {}, values = {} } = fieldsOf(given, at, say, known);
  if (typeof name !== 'string' || name === '') say(`${at}/name`, 'give the bidder');
  if (!isDecimalAmount(price) || price.startsWith('-')) say(`${at}/price`, 'give euros as text, "90000.00"');
  const read = new Map<string, number[]>();
  for (const [id, score] of Object.entries(fieldsOf(scores, `${at}/scores`, say))) {
    const leaf = leaves.find((candidate) => candidate.id === id);
    const scoring =
      leaf === undefined
        ? undefined
        : scoringOf({ kind: leaf.kind, scoring: leaf.scoring && readScoring(leaf.scoring) });
    const list: unknown[] = Array.isArray(score) ? score : [score];
    if (scoring?.kind !== 'panel') say(`${at}/scores/${id}`, 'no criterion of this name is scored by a panel');
    else if (!list.every((one) => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= scoring.maxScore))
      say(`${at}/scores/${id}`, `give whole numbers from 0 to ${scoring.maxScore}`);
    else read.set(id, list.map(Number));
  }
  const stated = new Map<string, string>();
  for (const [key, value] of Object.entries(fieldsOf(values, `${at}/values`, say))) {
    if (!leaves.some((leaf) => asksFor(leaf, key))) say(`${at}/values/${key}`, 'no criterion asks for it');
    else if (!isDecimalRate(value))
      say(`${at}/values/${key}`, 'give a number as text, "3.5"; yes is "1" and no is "0"');
    else stated.set(key, value);
  }
  return { id: String(name), price: isDecimalAmount(price) ? price : '0', scores: read, values: stated };
}

/** Whether a bid states this: the number of the criterion, or "criterion/CODE" for a component of its life-cycle cost. */
function asksFor({ id, kind, scoring }: Node, key: string): boolean {
  const codes = (scoring?.lifeCycle?.components ?? []).map(({ code }) => `${id}/${code}`);
  const stated = scoringOf({ kind, scoring: scoring && readScoring(scoring) }).kind;
  return codes.includes(key) || (key === id && (stated === 'stated-value' || stated === 'yes-no'));
}

/** @param known the fields it may have: a name that was mistyped must not pass in silence. */
function fieldsOf(value: unknown, at: string, say: Say, known?: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    say(at, 'give an object');
    return {};
  }
  for (const name of Object.keys(value))
    if (known?.includes(name) === false) say(`${at}/${name}`, `is not a field here; there are ${known.join(', ')}`);
  return value as Fields;
}

function listOf(value: unknown, at: string, say: Say): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  say(at, 'give a list');
  return [];
}

function oneOf<Value extends string>(
  values: readonly [Value, ...Value[]],
  value: unknown,
  at: string,
  say: Say,
): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) say(at, `choose one of ${values.join(', ')}`);
  return found ?? values[0];
}

const isPercent = (value: unknown): value is string =>
  typeof value === 'string' && /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(value);

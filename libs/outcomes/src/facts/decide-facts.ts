import { type CalendarDate, calendarDate } from '@kasvutori/platform';
import type { FactKind, FactSource, RecordedFact } from './recorded-fact.js';
import { agree, sameThing } from './same-thing.js';

interface SourceRule {
  readonly version: number;
  /** Facts that begin on this day or later are decided by it, until the next rule. */
  readonly from: CalendarDate;
  /** Whom to believe first. */
  readonly order: Readonly<Partial<Record<FactKind, readonly FactSource[]>>>;
}

const REGISTER_FIRST = ['register', 'authority', 'provider', 'client'] as const;
const AUTHORITY_FIRST = ['authority', 'register', 'provider', 'client'] as const;

/**
 * Income and work: the payer reports them to the Incomes Register under a duty of law (Act 53/2018, §§ 6 and 10), so the register
 * goes before what others have heard. Studies, scores and costs are what the authority has established. A client's own word is believed when a
 * person says so; until then it disputes what it denies of a provider's report.
 */
const SOURCE_RULES: readonly SourceRule[] = [
  {
    version: 1,
    from: calendarDate('2000-01-01'),
    order: {
      employment: REGISTER_FIRST,
      wage: REGISTER_FIRST,
      benefit: REGISTER_FIRST,
      study: AUTHORITY_FIRST,
      score: AUTHORITY_FIRST,
      cost: AUTHORITY_FIRST,
      'service-level': AUTHORITY_FIRST,
    },
  },
];

/** Why one fact is believed and another is not. */
export type DecidedBy = 'person' | 'source' | 'newest';

export interface Lost {
  readonly to: string;
  readonly by: DecidedBy;
  readonly ruleVersion: number;
  /** It says the same as what is held, only twice. */
  readonly agrees: boolean;
}

export interface Decided<Fact> {
  readonly held: readonly Fact[];
  /** By the id of the fact that is not held. */
  readonly lost: ReadonlyMap<string, Lost>;
  /** Held and not to be paid on before somebody has settled it: a person disputes it, or the client denies what a provider alone tells. */
  readonly disputed: ReadonlySet<string>;
}

const NEVER_DECIDED: readonly FactKind[] = ['service-event', 'segment', 'study-start'];

/**
 * Of facts that tell of the same thing one is held: what a person has verified, else what the source says that the rule of its day
 * believes first, else the newest. `facts` are uncorrected; their order carries no meaning.
 */
export function decideFacts<Fact extends RecordedFact>(facts: readonly Fact[]): Decided<Fact> {
  const held: Fact[] = [];
  const lost = new Map<string, Lost>();
  for (const fact of heard(facts).sort(believedFirst)) {
    const winner = NEVER_DECIDED.includes(fact.kind) ? undefined : held.find((other) => sameThing(other, fact));
    if (winner === undefined && mayBeHeld(fact)) held.push(fact);
    else if (winner !== undefined)
      lost.set(fact.id, {
        to: winner.id,
        by: decidedBy(winner, fact),
        ruleVersion: ruleAt(fact.validFrom).version,
        agrees: agree(winner, fact),
      });
  }
  const denied = heard(facts).flatMap(({ id, data }) => (data.denied === true ? (lost.get(id)?.to ?? []) : []));
  const disputed = held.filter(
    ({ id, source, verification }) =>
      verification === 'disputed' || (source === 'provider' && verification !== 'verified' && denied.includes(id)),
  );
  return { held, lost, disputed: new Set(disputed.map(({ id }) => id)) };
}

/** Pairs of facts of different sources that do not agree, the smaller id first. */
export function conflictsIn(facts: readonly RecordedFact[]): (readonly [string, string])[] {
  const inOrder = heard(facts)
    .filter(({ kind }) => !NEVER_DECIDED.includes(kind))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((one, at) =>
    inOrder
      .slice(at + 1)
      .filter((other) => one.source !== other.source && sameThing(one, other) && !agree(one, other))
      .map((other) => [one.id, other.id] as const),
  );
}

/** A client's answer is heard as long as what it answers stands. */
function heard<Fact extends RecordedFact>(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map(({ id }) => id));
  return facts.filter(({ data }) => data.answersId === undefined || ids.has(data.answersId));
}

/** Nothing is paid by a client's word alone. */
const mayBeHeld = ({ source, verification }: RecordedFact): boolean =>
  source === 'client' ? verification === 'verified' : verification !== 'overruled';

const ruleAt = (day: CalendarDate): SourceRule => SOURCE_RULES.findLast(({ from }) => from <= day) ?? SOURCE_RULES[0]!;

const sourceRank = ({ kind, source, validFrom }: RecordedFact): number => {
  const at = ruleAt(validFrom).order[kind]?.indexOf(source) ?? -1;
  return at < 0 ? 9 : at;
};
const personRank = ({ verification }: RecordedFact): number =>
  verification === 'verified' ? 0 : verification === 'overruled' ? 2 : 1;

const believedFirst = (a: RecordedFact, b: RecordedFact): number =>
  personRank(a) - personRank(b) ||
  sourceRank(a) - sourceRank(b) ||
  b.recordedAt.getTime() - a.recordedAt.getTime() ||
  (a.id < b.id ? 1 : -1);

const decidedBy = (winner: RecordedFact, loser: RecordedFact): DecidedBy =>
  personRank(winner) !== personRank(loser) ? 'person' : sourceRank(winner) !== sourceRank(loser) ? 'source' : 'newest';

import type { RecordedFact } from '../facts/recorded-fact.js';

/** What a client knows of themself better than anybody: whether a job or studies began. */
export const ASKED_KINDS = ['employment', 'study'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

export const ANSWERS = ['right', 'wrong'] as const;
export type Answer = (typeof ANSWERS)[number];

type Told = Pick<RecordedFact, 'id' | 'kind' | 'source' | 'data'>;

/** Whether the client is asked about a fact: somebody else has told of their job or studies. */
export const isAsked = <Fact extends Told>(fact: Fact): fact is Fact & { readonly kind: AskedKind } =>
  fact.source !== 'client' && (ASKED_KINDS as readonly string[]).includes(fact.kind);

/** The client's answer to a fact among those that stand. */
export const answerTo = <Fact extends Told>(id: string, standing: readonly Fact[]): Fact | undefined =>
  standing.find(({ data }) => data.answersId === id);

export const answerOf = ({ data }: Told): Answer => (data.denied === true ? 'wrong' : 'right');

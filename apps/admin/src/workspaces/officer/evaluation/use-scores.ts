import { useEffect, useState } from 'react';
import { useCommand } from '#api';
import type { LotRanking } from '../../../procurement/types.js';
import { saveConsensus, saveScores, type Score } from './queries.js';

const PAUSE_MS = 800;
const LEAST_GROUND = 3;

export interface ScoreCell {
  score: number | undefined;
  ground: string;
}
export const isWhole = ({ score, ground }: ScoreCell): boolean =>
  score !== undefined && ground.trim().length >= LEAST_GROUND;

export interface Scores {
  cell: (bidId: string, criterionId: string) => ScoreCell;
  change: (bidId: string, criterionId: string, change: Partial<ScoreCell>) => void;
  /** `waiting`: something is written that cannot be saved yet. */
  state: 'idle' | 'waiting' | 'saving' | 'saved' | 'failed';
  error: unknown;
}

const keyOf = (bidId: string, criterionId: string): string => `${bidId} ${criterionId}`;

/** My scores of a lot, or what the panel agrees on: what is typed stands until it is saved, and whole cells are saved when the typing pauses. */
export function useScores(lot: LotRanking, agreeing: boolean): Scores {
  const save = useCommand(agreeing ? saveConsensus : saveScores);
  const { isPending, isError, isSuccess, error, mutate } = save;
  const [typed, setTyped] = useState<Readonly<Record<string, ScoreCell>>>({});
  const given = (bidId: string, criterionId: string): ScoreCell => {
    const bid = [...lot.ranking, ...lot.toScore].find((one) => one.bidId === bidId);
    const mine = agreeing
      ? bid?.consensus.find((score) => score.criterionId === criterionId)
      : bid?.scores.find((score) => score.mine && score.criterionId === criterionId);
    return { score: mine?.score, ground: mine?.ground ?? '' };
  };
  const cell = (bidId: string, criterionId: string) => typed[keyOf(bidId, criterionId)] ?? given(bidId, criterionId);
  const change: Scores['change'] = (bidId, criterionId, changed) =>
    setTyped((all) => ({ ...all, [keyOf(bidId, criterionId)]: { ...cell(bidId, criterionId), ...changed } }));

  const differing = Object.entries(typed).flatMap(([key, { score, ground }]) => {
    const [bidId = '', criterionId = ''] = key.split(' ');
    const before = given(bidId, criterionId);
    return before.score === score && before.ground === ground.trim() ? [] : [{ bidId, criterionId, score, ground }];
  });
  const ready = JSON.stringify(
    differing.flatMap((one): Score[] =>
      one.score !== undefined && isWhole(one) ? [{ ...one, score: one.score, ground: one.ground.trim() }] : [],
    ),
  );
  const { lotId } = lot;
  useEffect(() => {
    if (isPending || ready === '[]') return;
    const timer = setTimeout(() => mutate({ lotId, scores: JSON.parse(ready) as Score[] }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ready, isPending, lotId, mutate]);

  const state = isPending
    ? 'saving'
    : isError
      ? 'failed'
      : differing.length > 0 && ready === '[]'
        ? 'waiting'
        : isSuccess
          ? 'saved'
          : 'idle';
  return { cell, change, state, error };
}

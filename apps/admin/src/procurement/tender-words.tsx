import { useCallback } from 'react';
import { useLanguage, useTexts } from '#app';
import { formatNumber, StatusBadge, timelineOf, useNow, type Explanation, type TimelineEvent, type Tone } from '#ui';
import { moveTexts } from './move-texts.js';
import { texts } from './texts.js';
import type { ArithmeticRow, BidSummary, HistoryEntry, Rule, TenderStatus, TenderText } from './types.js';

/** The tender's own words in the language of the page, or in another when it was not translated. */
export function useSaid(): (text: TenderText | undefined) => string {
  const language = useLanguage();
  return useCallback((text) => text?.[language] || text?.fi || text?.sv || text?.en || '', [language]);
}

const TENDER_TONES: Readonly<Record<TenderStatus | 'closed', Tone>> = {
  draft: 'neutral',
  'in-approval': 'warning',
  scheduled: 'warning',
  published: 'active',
  closed: 'warning',
  opened: 'warning',
  decided: 'good',
  concluded: 'good',
  cancelled: 'bad',
};

interface Stage {
  status: TenderStatus;
  submissionEnd: string | null;
}

/** A published tender whose time for bids has ended waits for its opening: people need to see the difference. */
export function stageOf({ status, submissionEnd }: Stage, now: Date): TenderStatus | 'closed' {
  return status === 'published' && submissionEnd !== null && new Date(submissionEnd) <= now ? 'closed' : status;
}

export function TenderBadge({ tender }: { tender: Stage }) {
  const t = useTexts(texts);
  const stage = stageOf(tender, useNow());
  return <StatusBadge tone={TENDER_TONES[stage]}>{t(`status-${stage}`)}</StatusBadge>;
}

const BID_TONES: Readonly<Record<BidSummary['status'], Tone>> = {
  draft: 'neutral',
  submitted: 'active',
  withdrawn: 'neutral',
  opened: 'warning',
  accepted: 'good',
  rejected: 'neutral',
  excluded: 'bad',
};

export function BidBadge({ status }: { status: BidSummary['status'] }) {
  const t = useTexts(texts);
  return <StatusBadge tone={BID_TONES[status]}>{t(`bid-${status}`)}</StatusBadge>;
}

type Key = keyof typeof moveTexts.table;
type Move = Key extends infer K ? (K extends `move-${infer M}` ? M : never) : never;
const isMove = (move: string): move is Move => Object.hasOwn(moveTexts.table, `move-${move}`);

/** History of the API for the timeline, its moves in words. */
export function useHistoryEvents(): (history: readonly HistoryEntry[]) => TimelineEvent[] {
  const t = useTexts(moveTexts);
  return (history) => timelineOf(history, (move) => (isMove(move) ? t(`move-${move}`) : move));
}

/** Weights as they are read: `60.00` → `60 %`. */
export const formatWeight = (weight: string): string => `${formatNumber(String(Number(weight)))}\u00a0%`;

/** Points as they are read: `54.50` → `54,50`. */
export const formatPoints = (points: string): string => formatNumber(points);

interface Ranked {
  providerName: string;
  rank: number;
  pricePoints: string;
  qualityPoints: string;
  totalPoints: string;
  arithmetic: readonly ArithmeticRow[];
}

/** Why a bid ranks where it does: the sentence, the API's rows of arithmetic, the rule. */
export function useRankExplanation(): (bid: Ranked, rule?: Rule) => Explanation {
  const t = useTexts(texts);
  return (bid, rule) => ({
    sentence: t('rankSentence', {
      name: bid.providerName,
      rank: bid.rank,
      total: formatPoints(bid.totalPoints),
      price: formatPoints(bid.pricePoints),
      quality: formatPoints(bid.qualityPoints),
    }),
    rows: bid.arithmetic.map(({ kind, text }) => ({ label: text, ...(kind === 'total' ? { total: true } : {}) })),
    ...(rule ? { rule: { name: t('ruleName'), version: rule.version, clause: rule.clause } } : {}),
    ...(rule ? { facts: [{ label: t('ruleName'), value: rule.text }] } : {}),
  });
}

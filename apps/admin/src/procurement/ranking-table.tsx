import { useTexts } from '#app';
import { DataTable, Money, StatusBadge, Why, type Column } from '#ui';
import { notComparedTexts } from './not-compared-texts.js';
import styles from './tender.module.css';
import { texts } from './texts.js';
import { formatPoints, useRankExplanation } from './tender-words.js';
import type { ArithmeticRow, Rule } from './types.js';

export interface RankedRow {
  bidId: string;
  providerName: string;
  rank: number;
  comparisonPrice: string;
  pricePoints: string;
  qualityPoints: string;
  totalPoints: string;
  passedOver: boolean;
  passedOverReason: string | null;
  arithmetic: readonly ArithmeticRow[];
}

export interface RankingTableProps<Row extends RankedRow> {
  caption: string;
  bids: readonly Row[];
  wins: (bid: Row) => boolean;
  /** The word beside a winner: it has won, or would win now. */
  winnerWord: string;
  isOwn?: (bid: Row) => boolean;
  rule?: Rule;
  /** Name and total only, for a narrow column; the rest is in the arithmetic. */
  compact?: boolean;
}

/** Bids in order with their points; every total opens into its arithmetic. */
export function RankingTable<Row extends RankedRow>(props: RankingTableProps<Row>) {
  const { caption, bids, wins, winnerWord, isOwn, rule, compact = false } = props;
  const t = useTexts(texts);
  const notCompared = useTexts(notComparedTexts);
  const explain = useRankExplanation();
  const name: Column<Row> = {
    key: 'provider',
    label: t('provider'),
    cell: (bid) => (
      <span>
        {bid.rank}. {bid.providerName} {wins(bid) && <StatusBadge tone="good">{winnerWord}</StatusBadge>}{' '}
        {isOwn?.(bid) && <StatusBadge tone="active">{t('own')}</StatusBadge>}{' '}
        {bid.passedOver && <StatusBadge tone="warning">{notCompared('passedOver')}</StatusBadge>}
        {bid.passedOverReason && <small className={styles.reason}>{bid.passedOverReason}</small>}
      </span>
    ),
  };
  const parts: Column<Row>[] = [
    {
      key: 'price',
      label: t('comparisonPrice'),
      align: 'end',
      cell: ({ comparisonPrice }) => <Money amount={comparisonPrice} />,
    },
    { key: 'pricePoints', label: t('pricePoints'), align: 'end', cell: (bid) => formatPoints(bid.pricePoints) },
    { key: 'qualityPoints', label: t('qualityPoints'), align: 'end', cell: (bid) => formatPoints(bid.qualityPoints) },
  ];
  const total: Column<Row> = {
    key: 'total',
    label: t('totalPoints'),
    align: 'end',
    cell: (bid) => (
      <Why subject={t('rankSubject', { rank: bid.rank, name: bid.providerName })} explanation={explain(bid, rule)}>
        {formatPoints(bid.totalPoints)}
      </Why>
    ),
  };
  return (
    <DataTable<Row>
      label={caption}
      rows={bids}
      rowKey={({ bidId }) => bidId}
      columns={compact ? [name, total] : [name, ...parts, total]}
    />
  );
}

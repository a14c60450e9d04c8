import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, EmptyState, ErrorState, Skeleton } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import { useLotName } from '../../../procurement/lot-list.js';
import { NotCompared, UnrankedBids } from '../../../procurement/not-compared.js';
import { RankingTable } from '../../../procurement/ranking-table.js';
import styles from '../../../procurement/tender.module.css';
import { texts as shared } from '../../../procurement/texts.js';
import type { LotRanking, TenderDetail } from '../../../procurement/types.js';
import { evaluationQuery } from './queries.js';
import { texts } from './texts.js';

const COMPARED = new Set(['opened', 'decided', 'concluded']);

/** The ranking of every lot as it stands now, each rank with its arithmetic. */
export function EvaluationTab({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const words = useTexts(anonymityTexts);
  const compared = COMPARED.has(tender.status);
  const query = useQuery({ ...evaluationQuery(tender.id), enabled: compared });
  if (!compared) return <EmptyState title={t('notYetOpened')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={6} />;
  if (query.data.namesHidden) return <EmptyState title={words('withoutNames')} text={words('withoutNamesNow')} />;
  const { lots, excluded, awardLimitRule } = query.data;
  return (
    <div className={styles.stack}>
      {awardLimitRule && <p>{awardLimitRule}</p>}
      {lots.map((lot) => (
        <RankedLot key={lot.lotId} lot={lot} />
      ))}
      <NotCompared excluded={excluded} />
    </div>
  );
}

interface RankedLotProps {
  lot: LotRanking;
  title?: string;
  /** In a narrow column: points only, the rest behind "why". */
  compact?: boolean;
}

export function RankedLot({ lot, title, compact = false }: RankedLotProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const name = useLotName()(lot);
  return (
    <Card title={title ?? name}>
      {lot.missing.length > 0 && <p>{t('incomplete', { count: lot.missing.length })}</p>}
      {lot.ranking.length === 0 ? (
        <p>{t('noBidsForLot')}</p>
      ) : (
        <RankingTable
          caption={`${name}: ${words('comparison')}`}
          bids={lot.ranking}
          wins={({ winning }) => winning && lot.complete}
          winnerWord={t('winningNow')}
          rule={lot.rule}
          compact={compact}
        />
      )}
      <UnrankedBids bids={lot.unranked} />
    </Card>
  );
}

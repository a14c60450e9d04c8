import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { Card, CopyHash, Countdown, DateText, FactsList, formatDate, StatusBadge } from '#ui';
import { useLotName } from './lot-list.js';
import { RankingTable } from './ranking-table.js';
import { texts } from './texts.js';
import styles from './tender.module.css';
import type { DecisionDetail, LotDecision } from './types.js';

/** The award decision as the buyer and its bidders read it: outcome, grounds, comparison, standstill, documents. */
export function DecisionView({ decision, actions }: { decision: DecisionDetail; actions?: ReactNode }) {
  const t = useTexts(texts);
  const { number, status, final, standstillEndsAt, standstillLastDay, documents, excluded } = decision;
  return (
    <div className={styles.stack}>
      <Card
        title={t('decisionNumber', { number })}
        aside={<StatusBadge tone={final ? 'good' : 'warning'}>{t(`decision-${status}`)}</StatusBadge>}
      >
        <FactsList
          wide
          facts={[
            { label: t('decidedAt'), value: <DateText instant={decision.decidedAt} /> },
            { label: t('decidedBy'), value: decision.decidedBy },
            {
              label: t('standstill'),
              value: final ? t('standstillOver') : <Countdown until={standstillEndsAt} />,
            },
          ]}
        />
        {!final && <p>{t('standstillUntil', { date: formatDate(standstillLastDay) })}</p>}
        {actions}
        <h3>{t('grounds')}</h3>
        <p className={styles.text}>{decision.grounds}</p>
        {documents.length > 0 && (
          <>
            <h3>{t('documents')}</h3>
            <ul>
              {documents.map(({ documentId, recipient }) => (
                <li key={documentId}>
                  <a href={`/api/v1/documents/${documentId}`} target="_blank" rel="noreferrer">
                    {t('decisionPdf', { recipient })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <CopyHash hash={decision.sha256} label={t('decisionHash')} />
      </Card>
      {decision.lots.map((lot) => (
        <DecidedLot key={lot.lotId} lot={lot} />
      ))}
      {excluded.length > 0 && (
        <Card title={t('excluded')}>
          <ul>
            {excluded.map(({ bidId, providerName, exclusion }) => (
              <li key={bidId}>
                <strong>{providerName}</strong> – {exclusion.grounds}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function DecidedLot({ lot }: { lot: LotDecision }) {
  const t = useTexts(texts);
  const name = useLotName()(lot);
  return (
    <Card
      title={name}
      aside={
        <StatusBadge tone={lot.outcome === 'awarded' ? 'good' : 'neutral'}>{t(`outcome-${lot.outcome}`)}</StatusBadge>
      }
    >
      <p className={styles.text}>{lot.grounds}</p>
      {lot.ranking.length > 0 && (
        <RankingTable
          caption={`${name}: ${t('comparison')}`}
          bids={lot.ranking}
          wins={({ awardId }) => awardId !== null}
          winnerWord={t('winner')}
          isOwn={({ mine }) => mine}
        />
      )}
    </Card>
  );
}

import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { Card, CopyHash, Countdown, DateText, FactsList, formatDate, StatusBadge } from '#ui';
import { useLotName } from './lot-list.js';
import { NotCompared, UnrankedBids } from './not-compared.js';
import { RankingTable } from './ranking-table.js';
import { decisionTexts } from './decision-texts.js';
import { ServedTable } from './served-table.js';
import { texts } from './texts.js';
import styles from './tender.module.css';
import type { DecisionDetail, LotDecision } from './types.js';

/** The award decision as the buyer and its bidders read it: outcome, grounds, comparison, standstill, documents. */
export function DecisionView({ decision, actions }: { decision: DecisionDetail; actions?: ReactNode }) {
  const t = useTexts(decisionTexts);
  const stands = decision.status === 'standstill' || decision.status === 'final';
  const earlier = decision.versions.filter(({ versionNo }) => versionNo !== decision.versionNo);
  const { number, status, final, standstillLastDay, documents, excluded } = decision;
  return (
    <div className={styles.stack}>
      <Card
        title={t('decisionNumber', { number })}
        aside={<StatusBadge tone={!stands ? 'bad' : final ? 'good' : 'warning'}>{t(`decision-${status}`)}</StatusBadge>}
      >
        <FactsList
          wide
          facts={[
            { label: t('decidedAt'), value: <DateText instant={decision.decidedAt} /> },
            { label: t('decidedBy'), value: decision.decidedBy },
            { label: t('earlierDecisions'), value: earlier.length > 0 && <Earlier versions={earlier} /> },
            {
              label: t('standstill'),
              value: !stands ? undefined : <Standstill decision={decision} />,
            },
          ]}
        />
        {stands && !final && <p>{t('standstillUntil', { date: formatDate(standstillLastDay) })}</p>}
        {actions}
        <h3>{t('grounds')}</h3>
        <p className={styles.text}>{decision.grounds}</p>
        {documents.length > 0 && (
          <>
            <h3>{t('served')}</h3>
            <ServedTable copies={documents} />
          </>
        )}
        <CopyHash hash={decision.sha256} label={t('decisionHash')} />
      </Card>
      {decision.lots.map((lot) => (
        <DecidedLot key={lot.lotId} lot={lot} />
      ))}
      <NotCompared excluded={excluded} withdrawn={decision.withdrawn} />
    </div>
  );
}

/** How long contracts wait, and by which rule. */
function Standstill({ decision }: { decision: DecisionDetail }) {
  const t = useTexts(decisionTexts);
  const { standstillDays, standstillGround, final, standstillEndsAt } = decision;
  const why = standstillGround && ` (${t(`why-${standstillGround}`)})`;
  if (standstillDays === 0) return <>{t('noStandstill') + (why ?? '')}</>;
  return final ? t('standstillOver') : <Countdown until={standstillEndsAt} />;
}

/** Decisions that this one has replaced, or that came after it. */
function Earlier({ versions }: { versions: DecisionDetail['versions'] }) {
  const t = useTexts(decisionTexts);
  return (
    <ul>
      {versions.map(({ versionNo, number, status, reason }) => (
        <li key={versionNo}>
          {number}: {t(`decision-${status}`)}
          {reason && ` – ${reason}`}
        </li>
      ))}
    </ul>
  );
}

function DecidedLot({ lot }: { lot: LotDecision }) {
  const t = useTexts(decisionTexts);
  const words = useTexts(texts);
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
          caption={`${name}: ${words('comparison')}`}
          bids={lot.ranking}
          wins={({ awardId }) => awardId !== null}
          winnerWord={words('winner')}
          isOwn={({ mine }) => mine}
        />
      )}
      <UnrankedBids bids={lot.unranked} />
    </Card>
  );
}

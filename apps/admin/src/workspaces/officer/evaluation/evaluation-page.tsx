import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useTexts } from '#app';
import { Card, Page, Resource, Tabs, useProblemText } from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { EvaluationDetail, LotRanking, TenderDetail } from '../../../procurement/types.js';
import { RankedLot } from '../tenders/evaluation-tab.js';
import { evaluationQuery, tenderQuery } from '../tenders/queries.js';
import { CloseScoring } from './close-scoring.js';
import styles from './evaluation.module.css';
import { ExcludeBid } from './exclude-bid.js';
import { Firmness, LowPrices } from './firmness.js';
import { PanelCard } from './panel-card.js';
import { panelQuery, screeningQuery, type Panel, type Screening } from './queries.js';
import { ScoreGrid } from './score-grid.js';
import { ScreeningCard } from './screening-card.js';
import { texts } from './texts.js';
import { useScores } from './use-scores.js';

export function EvaluationPage() {
  const id = useParam('tenderId');
  const tender = useQuery(tenderQuery(id));
  const evaluation = useQuery(evaluationQuery(id));
  const panel = useQuery(panelQuery(id));
  const screening = useQuery(screeningQuery(id));
  return (
    <Resource query={tender}>
      {(found) => (
        <Resource query={evaluation}>
          {(lots) => (
            <Resource query={panel}>
              {(members) => (
                <Resource query={screening}>
                  {(bids) => <Scoring tender={found} evaluation={lots} panel={members} screening={bids} />}
                </Resource>
              )}
            </Resource>
          )}
        </Resource>
      )}
    </Resource>
  );
}

interface ScoringProps {
  tender: TenderDetail;
  evaluation: EvaluationDetail;
  panel: Panel;
  screening: Screening;
}

function Scoring({ tender, evaluation, panel, screening }: ScoringProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const nameOf = useLotName();
  const { lots } = evaluation;
  const tabs = lots.map((lot) => ({
    id: lot.lotId,
    label: nameOf(lot),
    count: lot.missing.length > 0 ? lot.missing.length : undefined,
    content: <LotScoring key={lot.lotId} lot={lot} evaluation={evaluation} panel={panel} />,
  }));
  return (
    <Page
      title={t('title')}
      back={{ label: said(tender.title) || tender.number, href: `/officer/tenders/${tender.id}?tab=evaluation` }}
      intro={<p>{t('intro')}</p>}
    >
      <div className={styles.before}>
        <PanelCard tenderId={tender.id} panel={panel} />
        {evaluation.namesHidden ? <CloseScoring evaluation={evaluation} /> : <ScreeningCard screening={screening} />}
      </div>
      <p>{t('keys')}</p>
      {tabs.length > 1 ? <Tabs label={t('lots')} tabs={tabs} /> : tabs[0]?.content}
    </Page>
  );
}

function LotScoring({ lot, evaluation, panel }: { lot: LotRanking; evaluation: EvaluationDetail; panel: Panel }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const agreeing = panel.phase === 'consensus';
  const scores = useScores(lot, agreeing);
  const may = (action: string) =>
    (action === 'evaluation:exclude' ? evaluation : panel).permittedActions.some(
      (one) => one.action === action && one.allowed,
    );
  const quality = lot.criteria.filter(({ scoringKind }) => scoringKind === 'panel');
  // The ranking moves while scores are given; the rows of the grid must not.
  const { namesHidden } = evaluation;
  const bids = namesHidden
    ? lot.toScore
    : [...lot.ranking].sort((a, b) => a.providerName.localeCompare(b.providerName, 'fi'));
  const versionOf = (bidId: string) => evaluation.versions.find((one) => one.bidId === bidId)?.version;
  const { state, error } = scores;
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        {bids.length === 0 && <p>{t('noBids')}</p>}
        {quality.length === 0 && <p>{t('onlyPrice')}</p>}
        {bids.length > 0 &&
          quality.map((criterion) => (
            <ScoreGrid
              key={criterion.id}
              criterion={criterion}
              bids={bids}
              scores={scores}
              readOnly={!may(agreeing ? 'panel:agree' : 'evaluation:score')}
              agreeing={agreeing}
            />
          ))}
      </div>
      <div className={styles.live}>
        <p role="status" className={styles.state}>
          {state === 'saving'
            ? t('saving')
            : state === 'saved'
              ? `✓ ${t('saved')}`
              : state === 'waiting' && t('unsaved')}
        </p>
        {state === 'failed' && (
          <div role="alert">
            <InlineAlert status="error">{say(error)}</InlineAlert>
          </div>
        )}
        {!namesHidden && (
          <>
            <RankedLot lot={lot} title={t('ranking')} compact />
            <LowPrices lot={lot} />
            <Firmness lot={lot} />
          </>
        )}
        {may('evaluation:exclude') && bids.length > 0 && (
          <Card title={t('exclude')}>
            <ul role="list" className={styles.bids}>
              {bids.map(({ bidId, providerName }) => {
                const version = versionOf(bidId);
                return (
                  version !== undefined && (
                    <li key={bidId}>
                      <ExcludeBid bidId={bidId} version={version} name={providerName} />
                    </li>
                  )
                );
              })}
            </ul>
          </Card>
        )}
      </div>
    </div>
  );
}

import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, Countdown, FactsList, Money, useCodeName, type Fact } from '#ui';
import { DirectAwardNotice } from './direct-award-notice.js';
import { BasisCard } from '../dialogue/basis-card.js';
import { anonymityTexts } from './anonymity-texts.js';
import { changeTexts } from './change-texts.js';
import { texts } from './texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';
import type { PublicTender } from './types.js';

/** What is bought, from whom bids are asked and until when; the same for everyone who reads the tender. */
export function TenderOverview({ tender }: { tender: PublicTender }) {
  const t = useTexts(texts);
  const changes = useTexts(changeTexts);
  const anonymity = useTexts(anonymityTexts);
  const said = useSaid();
  const { maxLotsBid, awardLimitRule } = tender;
  const { submissionEnd, questionsEnd, description, cancelReason } = tender;
  return (
    <div className={styles.stack}>
      {cancelReason && (
        <InlineAlert status="warning" labelText={t('cancelledBecause')} className={styles.alert ?? ''}>
          {cancelReason}
        </InlineAlert>
      )}
      {tender.awardedDirectly && <DirectAwardNotice tenderId={tender.id} />}
      <Card title={t('description')}>
        <p className={styles.text}>{said(description)}</p>
      </Card>
      {(maxLotsBid ?? awardLimitRule) != null && (
        <Card title={changes('limits')}>
          {maxLotsBid != null && <p>{changes('maxLotsBid', { count: maxLotsBid })}</p>}
          {awardLimitRule && <p>{said(awardLimitRule)}</p>}
        </Card>
      )}
      {tender.anonymousQuality && (
        <Card title={anonymity('withoutNames')}>
          <p>{anonymity('withoutNamesText')}</p>
        </Card>
      )}
      {(submissionEnd ?? questionsEnd) !== null && (
        <Card title={t('deadlines')}>
          <FactsList
            wide
            facts={[
              { label: t('questionsEnd'), value: questionsEnd && <Countdown until={questionsEnd} /> },
              { label: t('submissionEnd'), value: submissionEnd && <Countdown until={submissionEnd} /> },
            ]}
          />
          <p className={styles.soft}>{t('finnishTime')}</p>
        </Card>
      )}
      {tender.publishedAt !== null && <BasisCard tenderId={tender.id} />}
    </div>
  );
}

/** The side column: who buys, how, and in which languages one may bid. */
export function useTenderFacts(): (tender: PublicTender) => Fact[] {
  const t = useTexts(texts);
  const cpv = useCodeName('cpv');
  return (tender) =>
    [
      { label: t('number'), value: tender.number },
      { label: t('buyer'), value: tender.authorityName },
      { label: t('procedure'), value: t(`procedure-${tender.procedure}`) },
      { label: t('framework'), value: tender.framework !== 'none' && t(`framework-${tender.framework}`) },
      { label: t('estimatedValue'), value: tender.estimatedValue && <Money amount={tender.estimatedValue} /> },
      { label: t('frameworkMaximum'), value: tender.frameworkMaximum && <Money amount={tender.frameworkMaximum} /> },
      { label: t('bidLanguages'), value: tender.bidLanguages.map((language) => t(`language-${language}`)).join(', ') },
      {
        label: t('cpv'),
        value: tender.mainCpv && `${tender.mainCpv} ${cpv(tender.mainCpv)}`.replace(/^(\d+) \1$/, '$1'),
      },
    ].filter(({ value }) => value !== false);
}

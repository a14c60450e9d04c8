import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card, Skeleton } from '#ui';
import styles from '../../../procurement/tender.module.css';
import { regimeQuery } from './queries.js';
import { RegimeAnswers } from './regime-answers.js';
import { SplitWarning } from './split-warning.js';
import { texts } from './texts.js';

/** Which rules a tender falls under, and whether it looks like a part of a larger purchase. */
export function RegimeCard({ tender, live = false }: { tender: { id: string; version: number }; live?: boolean }) {
  const t = useTexts(texts);
  const { data, isError } = useQuery(regimeQuery(tender.id, tender.version));
  return (
    <Card title={t('title')} aside={<AppLink href="/officer/rules">{t('tryLink')}</AppLink>}>
      <div className={styles.stack} aria-live={live ? 'polite' : undefined}>
        {isError && <p>{t('failed')}</p>}
        {!data && !isError && <Skeleton lines={3} />}
        {data && (data.assessment ? <RegimeAnswers assessment={data.assessment} /> : <p>{t('noValue')}</p>)}
        {data?.split && <SplitWarning split={data.split} tenderId={tender.id} />}
        {live && <p className={styles.soft}>{t('live')}</p>}
      </div>
    </Card>
  );
}

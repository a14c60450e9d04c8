import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Card, DateText, DetailPage, Money, Resource } from '#ui';
import { NoticeList, PlanItems } from '../../../dialogue/plan-view.js';
import { publicPlanQuery } from '../../../dialogue/queries.js';
import { texts } from '../../../dialogue/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';

export function PublicPlanPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const plan = useQuery(publicPlanQuery(useParam('planId')));
  return (
    <Resource query={plan}>
      {({ year, authorityName, introduction, items, priorInformation, publishedAt, estimatedValue }) => (
        <DetailPage
          back={{ label: t('plans'), href: '/plans' }}
          title={`${t('plan', { year: String(year) })} – ${authorityName}`}
          facts={[
            { label: t('authority'), value: authorityName },
            { label: t('published'), value: publishedAt && <DateText instant={publishedAt} /> },
            { label: t('value'), value: estimatedValue && <Money amount={estimatedValue} /> },
          ]}
        >
          {said(introduction) && <p className={styles.text}>{said(introduction)}</p>}
          <Card title={t('items')}>
            <PlanItems items={items} year={year} />
          </Card>
          <Card title={t('notices')}>
            <NoticeList notices={priorInformation} />
          </Card>
        </DetailPage>
      )}
    </Resource>
  );
}

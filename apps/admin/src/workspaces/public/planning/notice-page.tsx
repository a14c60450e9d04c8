import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Card, DateText, DetailPage, Money, Resource, useCodeName } from '#ui';
import { priorInformationQuery } from '../../../dialogue/queries.js';
import { texts } from '../../../dialogue/texts.js';
import { texts as procurement } from '../../../procurement/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';

export function PriorInformationPage() {
  const t = useTexts(texts);
  const words = useTexts(procurement);
  const said = useSaid();
  const service = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const cpv = useCodeName('cpv');
  const notice = useQuery(priorInformationQuery(useParam('noticeId')));
  return (
    <Resource query={notice}>
      {({ number, title, authorityName, publishedAt, planId, year, content }) => (
        <DetailPage
          back={{ label: t('plan', { year: String(year) }), href: `/plans/${planId}` }}
          title={said(title)}
          facts={[
            { label: t('number'), value: number },
            { label: t('authority'), value: authorityName },
            { label: t('published'), value: <DateText instant={publishedAt} /> },
            {
              label: t('quarter'),
              value: content.quarter && t('quarterOf', { quarter: content.quarter, year: String(year) }),
            },
            { label: t('value'), value: content.estimatedValue && <Money amount={content.estimatedValue} /> },
            { label: t('service'), value: content.serviceKind && service(content.serviceKind) },
            { label: t('cpv'), value: content.mainCpv && `${content.mainCpv} ${cpv(content.mainCpv)}` },
            { label: t('municipalities'), value: content.municipalities.map(place).join(', ') },
            { label: t('procedure'), value: content.procedure && words(`procedure-${content.procedure}`) },
          ]}
        >
          <p>{t('noticeWhat')}</p>
          <Card title={t('description')}>
            <p className={styles.text}>{said(content.description)}</p>
          </Card>
        </DetailPage>
      )}
    </Resource>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '#app';
import { Card, DataTable, DateText, Money, Why } from '#ui';
import { ReasonsPanel } from '../../payments/line-why.js';
import { qualityFactsQuery, qualityPaymentsQuery } from './queries.js';
import { useScoreWords } from './score-words.js';
import { texts } from './texts.js';

/** What clients say under a contract, batch by batch: in its follow-up and beside its payments. */
export function QualityFacts({ contractId }: { contractId: string }) {
  const t = useTexts(texts);
  const words = useScoreWords();
  const facts = useQuery(qualityFactsQuery(contractId)).data?.items;
  const payments = useQuery(qualityPaymentsQuery(contractId, useLanguage())).data?.items;
  if (facts === undefined || payments === undefined) return null;
  return (
    <Card title={t('quality')}>
      <p>{facts.length === 0 ? t('noQuality') : t('qualityIntro')}</p>
      {facts.length > 0 && (
        <DataTable
          label={t('quality')}
          rows={facts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'measure', label: t('measure'), cell: ({ measure }) => t(measure) },
            { key: 'score', label: t('score'), cell: words },
            { key: 'published', label: t('published'), cell: ({ publishedOn }) => <DateText date={publishedOn} /> },
          ]}
        />
      )}
      {payments.length > 0 && <h3>{t('quarters')}</h3>}
      {payments.length > 0 && (
        <DataTable
          label={t('quarters')}
          rows={payments}
          rowKey={({ id }) => id}
          columns={[
            { key: 'quarter', label: t('quarter'), cell: ({ component }) => quarterOf(component) },
            {
              key: 'net',
              label: t('quarterPay'),
              align: 'end',
              cell: (payment) => (
                <Why
                  subject={t('quarterPayOf', { quarter: quarterOf(payment.component) })}
                  panel={<ReasonsPanel reasons={payment} />}
                >
                  <Money amount={payment.net} />
                </Why>
              ),
            },
          ]}
        />
      )}
    </Card>
  );
}

/** `QUALITY-2027Q1` → `Q1/2027`, as the periods of indicators are named. */
const quarterOf = (component: string): string => component.replace(/^QUALITY-(\d{4})(Q\d)$/, '$2/$1');

import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { AppLink, Card, ChartWithTable, DataTable, DateText, FactsList, formatMoney, Money } from '#ui';
import { moneyComingQuery } from '../statements/queries.js';
import { texts } from './texts.js';

/** Earned and not yet paid, and what comes about if the present jobs go on. Shown to those who may read it. */
export function MoneyComing() {
  const t = useTexts(texts);
  const say = useText();
  const { data } = useQuery(moneyComingQuery);
  if (!data) return null;
  const { waiting, expected, months, soonest, lacking } = data;
  return (
    <Card title={t('money')}>
      <FactsList
        wide
        facts={[
          { label: t('waiting'), value: <Money amount={waiting} /> },
          { label: t('expected'), value: <Money amount={expected} /> },
        ]}
      />
      {months.length === 0 && <p>{t('noMoney')}</p>}
      {months.length > 1 && (
        <ChartWithTable
          title={t('moneyFinding', { amount: formatMoney(expected) })}
          category={t('month')}
          unit="€"
          series={[{ key: 'amount', label: t('amount') }]}
          rows={months.map(({ month, amount }) => ({ label: monthName(month), amount: Number(amount) }))}
        />
      )}
      {soonest.length > 0 && (
        <>
          <h3>{t('soonest')}</h3>
          <DataTable
            label={t('soonest')}
            rows={soonest.slice(0, 5)}
            rowKey={({ contractNumber, clientReference, component }) =>
              `${contractNumber} ${clientReference} ${component}`
            }
            columns={[
              {
                key: 'client',
                label: t('client'),
                cell: ({ participationId, clientReference }) =>
                  participationId === null ? (
                    clientReference
                  ) : (
                    <AppLink href={`/provider/outcomes/${participationId}`}>{clientReference}</AppLink>
                  ),
              },
              { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber },
              { key: 'expectedOn', label: t('expectedOn'), cell: ({ expectedOn }) => <DateText date={expectedOn} /> },
              { key: 'amount', label: t('amount'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
            ]}
          />
        </>
      )}
      {lacking.length > 0 && (
        <>
          <h3>{t('lacking')}</h3>
          <p>{t('lackingText')}</p>
          <DataTable
            label={t('lacking')}
            rows={lacking}
            rowKey={({ contractNumber, clientReference }) => `${contractNumber} ${clientReference}`}
            columns={[
              { key: 'client', label: t('client'), cell: ({ clientReference }) => clientReference },
              { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber },
              { key: 'milestone', label: t('milestone'), cell: ({ title }) => say(title) },
              {
                key: 'missing',
                label: t('missing'),
                cell: ({ missingDays }) => t('missingDays', { count: missingDays }),
              },
              {
                key: 'expectedOn',
                label: t('expectedOn'),
                cell: ({ expectedOn }) => (expectedOn === null ? '–' : <DateText date={expectedOn} />),
              },
              { key: 'amount', label: t('part'), cell: ({ amount }) => <Money amount={amount} />, align: 'end' },
            ]}
          />
        </>
      )}
    </Card>
  );
}

/** `2026-11` → 11/2026. */
const monthName = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;

import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import {
  AppLink,
  Card,
  ChartWithTable,
  EmptyState,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  ListFilters,
  Page,
  Resource,
  sumMoney,
  useCodelist,
  useListQuery,
  type Filter,
  type ListQuery,
} from '#ui';
import { analyticsQuery, tableHref, type Analytics, type Table } from './queries.js';
import { ProviderTable, SegmentTable, YearTable } from './outcome-tables.js';
import { texts } from './texts.js';

/** What came of clients, what it cost and providers side by side: for those who buy, pay and look. */
export function AnalyticsPage() {
  const t = useTexts(texts);
  const filters = useFilters();
  const { query: held, change } = useListQuery(filters, undefined);
  const { startedFrom, startedTo, serviceKind } = held;
  const query = Object.fromEntries(
    Object.entries({ from: startedFrom, to: startedTo, serviceKind }).filter(([, value]) => value),
  ) as ListQuery;
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>} width="full">
      <ListFilters
        {...{ filters, query: held, change }}
        clear={() => change({ startedFrom: '', startedTo: '', serviceKind: '' })}
      />
      <Resource query={useQuery(analyticsQuery(query))}>
        {(analytics) => <Found analytics={analytics} query={query} />}
      </Resource>
    </Page>
  );
}

function useFilters(): Filter[] {
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  return [
    { kind: 'dates', name: 'started', label: t('started') },
    { kind: 'choice', name: 'serviceKind', label: t('service'), options: kinds },
  ];
}

interface FoundProps {
  analytics: Analytics;
  query: ListQuery;
}

function Found({ analytics, query }: FoundProps) {
  const t = useTexts(texts);
  const { from, to, measuredOn, early, funnel, months, segments, providers } = analytics;
  const few = [funnel, ...months].some((row) => Object.values(row).includes(null));
  return (
    <>
      <p>
        {t('counted', { from: formatDate(from), to: formatDate(to) })}{' '}
        {measuredOn && t('measuredOn', { date: formatDate(measuredOn) })}
      </p>
      {early && <InlineAlert status="neutral">{t('early')}</InlineAlert>}
      {funnel.clients === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : funnel.clients === null ? (
        <EmptyState title={t('fewTitle')} text={t('fewNote')} />
      ) : (
        <>
          {few && <p>{t('fewNote')}</p>}
          <FunnelCard {...{ analytics, query }} />
          <YearsCard {...{ analytics, query }} />
          <MonthsCard {...{ analytics, query }} />
          <Card title={t('bySegment')}>
            <SegmentTable rows={segments} />
            <p>{t('segmentsNote')}</p>
            <Downloads table="segments" query={query} />
          </Card>
          <Card title={t('byProvider')}>
            <ProviderTable rows={providers} />
            <p>{t('providersNote')}</p>
            <p>{t('flagsNote')}</p>
            <Downloads table="providers" query={query} />
          </Card>
        </>
      )}
    </>
  );
}

const STEPS = ['clients', 'visited', 'worked', 'weeks13', 'weeks26'] as const;

function FunnelCard({ analytics: { funnel }, query }: FoundProps) {
  const t = useTexts(texts);
  return (
    <Card title={t('funnel')}>
      <ChartWithTable
        title={
          funnel.weeks13 === null || funnel.clients === null
            ? t('funnel')
            : t('funnelFinding', { share: formatPercent(funnel.weeks13 / funnel.clients) })
        }
        category={t('step')}
        unit={t('clientsUnit')}
        series={[{ key: 'clients', label: t('clients') }]}
        rows={STEPS.map((step) => ({ label: t(`step-${step}`), clients: funnel[step] }))}
      />
      <Downloads table="funnel" query={query} />
    </Card>
  );
}

function YearsCard({ analytics: { years, funnel }, query }: FoundProps) {
  const t = useTexts(texts);
  return (
    <Card title={t('byYear')}>
      <ChartWithTable
        title={funnel.weeks13 === null ? t('byYear') : t('yearsFinding', { sustained: formatNumber(funnel.weeks13) })}
        category={t('year')}
        unit={t('clientsUnit')}
        series={[
          { key: 'started', label: t('step-clients') },
          { key: 'worked', label: t('step-worked') },
          { key: 'sustained', label: t('step-weeks13') },
        ]}
        rows={years.map(({ year, started, worked, sustained }) => ({
          ...{ label: String(year), started, worked, sustained },
        }))}
      />
      <YearTable rows={years} />
      <Downloads table="years" query={query} />
    </Card>
  );
}

function MonthsCard({ analytics: { months, funnel }, query }: FoundProps) {
  const t = useTexts(texts);
  const paid = months.flatMap((month) => month.paid ?? []);
  const money = paid.length === months.length ? paid : undefined;
  return (
    <Card title={t('overTime')}>
      <ChartWithTable
        kind="line"
        title={funnel.worked === null ? t('overTime') : t('monthsFinding', { worked: formatNumber(funnel.worked) })}
        category={t('month')}
        unit={t('clientsUnit')}
        series={[
          { key: 'started', label: t('step-clients') },
          { key: 'worked', label: t('step-worked') },
          { key: 'sustained', label: t('step-weeks13') },
        ]}
        rows={months.map(({ month, started, worked, sustained }) => ({
          ...{ label: monthName(month), started, worked, sustained },
        }))}
      />
      <ChartWithTable
        title={money === undefined ? t('paid') : t('moneyFinding', { amount: formatMoney(sumMoney(money)) })}
        category={t('month')}
        unit="€"
        series={[{ key: 'paid', label: t('paid') }]}
        rows={months.map(({ month, paid }) => ({ label: monthName(month), paid: paid === null ? null : Number(paid) }))}
      />
      <Downloads table="months" query={query} />
    </Card>
  );
}

/** `2026-11-01` → 11/2026. */
const monthName = (month: string): string => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;

function Downloads({ table, query }: { table: Table; query: ListQuery }) {
  const t = useTexts(texts);
  return (
    <p>
      {(['csv', 'xlsx'] as const).map((kind) => (
        <Fragment key={kind}>
          <AppLink href={tableHref(table, query, kind)} target="_blank" download={`${table}.${kind}`}>
            {t(kind)}
          </AppLink>{' '}
        </Fragment>
      ))}
    </p>
  );
}

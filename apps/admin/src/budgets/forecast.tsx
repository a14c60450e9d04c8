import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import {
  Card,
  DataTable,
  formatDate,
  formatMoney,
  formatPercent,
  Money,
  Resource,
  Tabs,
  Why,
  type Column,
  type Explanation,
} from '#ui';
import { useState } from 'react';
import { ForecastChart, ForecastLegend } from './forecast-chart.js';
import { forecastQuery, type BudgetForecast } from './queries.js';
import { texts } from './forecast-texts.js';

/** How the budget's year has gone and how it ends at this pace: the finding in words, then picture and table. */
export function Forecast({ budgetId }: { budgetId: string }) {
  const forecast = useQuery(forecastQuery(budgetId));
  return <Resource query={forecast}>{(found) => <Found forecast={found} />}</Resource>;
}

function Found({ forecast }: { forecast: BudgetForecast }) {
  const t = useTexts(texts);
  const [tab, setTab] = useState('chart');
  const { outcome, months } = forecast;
  const finding =
    outcome === null
      ? t('noForecast')
      : outcome.runsOutOn === null || outcome.runsOutWeek === null
        ? t('lasts')
        : t('runsOut', { week: outcome.runsOutWeek, date: formatDate(outcome.runsOutOn) });
  return (
    <Card title={finding}>
      {outcome && <Outcome outcome={outcome} />}
      {months.length > 0 && (
        <Tabs
          label={t('forecast')}
          selected={tab}
          onSelect={setTab}
          tabs={[
            {
              id: 'chart',
              label: t('chart'),
              content: (
                <>
                  <ForecastLegend />
                  <ForecastChart forecast={forecast} />
                  <p>{t('chartAxes')}</p>
                </>
              ),
            },
            { id: 'table', label: t('table'), content: <MonthTable months={months} /> },
          ]}
        />
      )}
    </Card>
  );
}

type OutcomeOf = NonNullable<BudgetForecast['outcome']>;

function Outcome({ outcome }: { outcome: OutcomeOf }) {
  const t = useTexts(texts);
  const { daily, window, boundAtEnd, usedAtEnd, usedPerMille, expiring } = outcome;
  const percent = formatPercent(usedPerMille / 1000);
  const explanation: Explanation = {
    sentence: t('forecastSentence', { count: window, daily: formatMoney(daily) }),
    rows: [
      { label: t('boundAtEnd'), amount: boundAtEnd.expected },
      { label: t('usedShare'), value: percent },
      { label: t('expiring'), amount: expiring, sign: '−' },
      { label: t('usedAtEnd'), amount: usedAtEnd.expected, sign: '=', total: true },
    ],
    rule: { name: t('forecastRule') },
  };
  return (
    <>
      <p>
        {t('boundText', {
          expected: formatMoney(boundAtEnd.expected),
          low: formatMoney(boundAtEnd.low),
          high: formatMoney(boundAtEnd.high),
        })}{' '}
        {t('usedText', { percent, used: formatMoney(usedAtEnd.expected), expiring: formatMoney(expiring) })}
      </p>
      <p>
        <Why subject={t('forecast')} explanation={explanation} />
      </p>
    </>
  );
}

function MonthTable({ months }: Pick<BudgetForecast, 'months'>) {
  const t = useTexts(texts);
  type Month = BudgetForecast['months'][number];
  const column = (key: 'bound' | 'earned' | 'paid' | 'expected' | 'low' | 'high'): Column<Month> => ({
    key,
    label: t(`line-${key}`),
    cell: (month) => (month[key] === null ? '–' : <Money amount={month[key]} />),
    align: 'end',
  });
  return (
    <DataTable
      label={t('forecast')}
      rows={months}
      rowKey={({ month }) => String(month)}
      columns={[
        { key: 'month', label: t('month'), cell: ({ month }) => String(month) },
        column('bound'),
        column('earned'),
        column('paid'),
        column('expected'),
        column('low'),
        column('high'),
      ]}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, ChartWithTable, formatDate, formatMoney, formatPercent, Resource, Why, type Explanation } from '#ui';
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
  const line = (key: 'bound' | 'earned' | 'paid' | 'expected' | 'low' | 'high') => ({ key, label: t(`line-${key}`) });
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
        <ChartWithTable
          title={t('chartAxes')}
          category={t('month')}
          unit="€"
          series={[line('bound'), line('earned'), line('paid'), line('expected'), line('low'), line('high')]}
          rows={months.map((month) => ({
            label: String(month.month),
            bound: amount(month.bound),
            earned: amount(month.earned),
            paid: amount(month.paid),
            expected: amount(month.expected),
            low: amount(month.low),
            high: amount(month.high),
          }))}
          picture={
            <>
              <ForecastLegend />
              <ForecastChart forecast={forecast} />
            </>
          }
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

const amount = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal));

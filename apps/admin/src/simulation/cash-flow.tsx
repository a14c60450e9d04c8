import { useTexts } from '#app';
import { Card, ChartWithTable, DataTable, Money } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { about, extreme, monthName, unitOf, whole } from './chart-words.js';
import { keyOf } from './cost-view.js';
import { texts } from './texts.js';
import type { SimulationResult, TariffResult } from './types.js';
import styles from './simulation.module.css';

/** When the money moves: the buyer's cost and the provider's purse, month by month. */
export function CashFlow({ result: { tariffs } }: { result: SimulationResult }) {
  return (
    <div className={styles.stack}>
      {tariffs.map((tariff) => (
        <OfTariff key={keyOf(tariff)} result={tariff} />
      ))}
    </div>
  );
}

function OfTariff({ result }: { result: TariffResult }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { title, currency, cashFlow } = result;
  const tariff = say(title);
  const lowest = extreme(cashFlow, ({ balance }) => Number(balance.mean));
  const dearest = extreme(cashFlow, ({ cost }) => Number(cost.mean), -1);
  if (lowest === undefined || dearest === undefined) return null;
  const shared = { category: t('month'), unit: unitOf(result), kind: 'line' } as const;
  const byMonth = t('byMonth', { tariff });
  return (
    <Card title={tariff}>
      <ChartWithTable
        {...shared}
        title={t('cashFinding', {
          ...{ tariff, low: about(lowest.balance.mean, currency), month: monthName(lowest.month) },
        })}
        series={[
          { key: 'mean', label: t('balance') },
          { key: 'p10', label: t('lowBalance') },
          { key: 'p90', label: t('highBalance') },
        ]}
        rows={cashFlow.map(({ month, balance: { mean, p10, p90 } }) => ({
          ...{ label: monthName(month), mean: whole(mean), p10: whole(p10), p90: whole(p90) },
        }))}
      />
      <ChartWithTable
        {...shared}
        title={t('flowFinding', {
          ...{ tariff, month: monthName(dearest.month), cost: about(dearest.cost.mean, currency) },
        })}
        series={[
          { key: 'cost', label: t('buyerCost') },
          { key: 'received', label: t('received') },
          { key: 'spent', label: t('spent') },
        ]}
        rows={cashFlow.map(({ month, cost, received, spent }) => ({
          ...{ label: monthName(month), cost: whole(cost.mean), received: whole(received.mean), spent: whole(spent) },
        }))}
      />
      <details>
        <summary>{byMonth}</summary>
        <DataTable
          label={byMonth}
          rows={cashFlow}
          rowKey={({ month }) => month}
          columns={[
            { key: 'month', label: t('month'), cell: ({ month }) => monthName(month) },
            ...(
              [
                ['cost', t('buyerCost'), ({ cost }: MonthRow) => cost.mean],
                ['received', t('received'), ({ received }: MonthRow) => received.mean],
                ['spent', t('spent'), ({ spent }: MonthRow) => spent],
                ['balance', t('balance'), ({ balance }: MonthRow) => balance.mean],
              ] as const
            ).map(([key, label, amount]) => ({
              ...{ key, label, align: 'end' as const },
              cell: (row: MonthRow) => <Money amount={amount(row)} currency={currency} />,
            })),
          ]}
        />
      </details>
    </Card>
  );
}

type MonthRow = TariffResult['cashFlow'][number];

import { useTexts } from '#app';
import { Card, ChartWithTable, DataTable, formatNumber, Money } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { monthName, unitOf, whole } from './chart-words.js';
import { keyOf } from './cost-view.js';
import { texts } from './texts.js';
import type { SimulationResult, TariffResult } from './types.js';
import styles from './simulation.module.css';

/** What a tariff would mean to the provider: what is left, how often nothing is, and from when and how many clients on. */
export function BreakEven({ result: { tariffs } }: { result: SimulationResult }) {
  const t = useTexts(texts);
  const say = usePartialText();
  return (
    <div className={styles.stack}>
      <Card title={t('evenTab')}>
        <DataTable
          label={t('evenTab')}
          rows={tariffs}
          rowKey={keyOf}
          columns={[
            { key: 'tariff', label: t('tariff'), cell: ({ title }) => say(title) },
            {
              key: 'surplus',
              label: t('surplus'),
              cell: ({ provider, currency }) => <Money amount={provider.surplus.mean} currency={currency} />,
              align: 'end',
            },
            {
              key: 'loss',
              label: t('lossRate'),
              cell: ({ provider }) => `${formatNumber(provider.lossRate)} %`,
              align: 'end',
            },
            {
              key: 'month',
              label: t('evenMonth'),
              cell: ({ provider: { breakEvenMonth } }) =>
                breakEvenMonth === null ? t('never') : monthName(breakEvenMonth),
            },
            {
              key: 'rate',
              label: t('evenRate'),
              cell: ({ provider: { breakEvenWorkRate } }) =>
                breakEvenWorkRate === null ? '–' : t('ofClients', { rate: formatNumber(breakEvenWorkRate) }),
            },
          ]}
        />
      </Card>
      {tariffs.map((tariff) => (
        <Curve key={keyOf(tariff)} result={tariff} />
      ))}
    </div>
  );
}

function Curve({ result }: { result: TariffResult }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { title, provider } = result;
  const { breakEvenWorkRate: rate, curve } = provider;
  const tariff = say(title);
  const gains = curve.every(({ surplus }) => Number(surplus) >= 0);
  return (
    <Card title={tariff}>
      <ChartWithTable
        kind="line"
        title={
          gains
            ? t('evenAlways', { tariff })
            : rate === null
              ? t('evenNever', { tariff })
              : t('evenFinding', { tariff, rate: formatNumber(rate) })
        }
        category={t('workRate')}
        unit={unitOf(result)}
        series={[{ key: 'surplus', label: t('surplus') }]}
        rows={curve.map(({ workRate, surplus }) => ({
          ...{ label: `${formatNumber(workRate)} %`, surplus: whole(surplus) },
        }))}
      />
    </Card>
  );
}

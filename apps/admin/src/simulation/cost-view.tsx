import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, ChartWithTable, DataTable, formatNumber, Money, type ChartSeries } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { about, extreme, unitOf, whole } from './chart-words.js';
import { texts } from './texts.js';
import type { SimulationResult, TariffResult } from './types.js';
import styles from './simulation.module.css';

const SHARES = { p5: '5 %', p25: '25 %', p50: '50 %', p75: '75 %', p95: '95 %' } as const;
const PERCENTILES = Object.keys(SHARES) as readonly (keyof typeof SHARES)[];

/** What each tariff would cost, how sure that is and of what it is made. */
export function CostView({ result }: { result: SimulationResult }) {
  const t = useTexts(texts);
  const { clients, runs, workRate, sustainedRate, tariffs } = result;
  const currencies = [...new Set(tariffs.map(({ currency }) => currency))];
  return (
    <div className={styles.stack}>
      <p>
        {t('outcomeRates', {
          ...{ clients: formatNumber(clients), runs: formatNumber(runs) },
          ...{ work: formatNumber(workRate), sustained: formatNumber(sustainedRate) },
        })}
      </p>
      <Card title={t('costTab')}>
        {currencies.map((currency) => (
          <CostChart key={currency} tariffs={tariffs.filter((one) => one.currency === currency)} />
        ))}
        <CostTable tariffs={tariffs} />
        <p>{t('costNote')}</p>
      </Card>
      {tariffs.map((tariff) => (
        <Components key={keyOf(tariff)} result={tariff} />
      ))}
    </div>
  );
}

export const keyOf = ({ tariff: { id, version } }: TariffResult): string => `${id}@${version}`;

/** Tariffs of one currency side by side. */
function CostChart({ tariffs }: { tariffs: readonly TariffResult[] }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const least = extreme(tariffs, ({ cost }) => Number(cost.mean));
  if (least === undefined) return null;
  const { cost, currency, title } = least;
  const words = { tariff: say(title), mean: about(cost.mean, currency) };
  const series = tariffs.map((one): ChartSeries => ({ key: keyOf(one), label: say(one.title) }));
  return (
    <ChartWithTable
      title={
        tariffs.length > 1
          ? t('cheapest', words)
          : t('costFinding', { ...words, low: about(cost.p5, currency), high: about(cost.p95, currency) })
      }
      category={t('share')}
      unit={unitOf(least)}
      series={series as [ChartSeries, ...ChartSeries[]]}
      rows={PERCENTILES.map((percentile) => ({
        ...Object.fromEntries(tariffs.map((one) => [keyOf(one), whole(one.cost[percentile])])),
        label: SHARES[percentile],
      }))}
    />
  );
}

/** The numbers as rows, the tariffs side by side. */
function CostTable({ tariffs }: { tariffs: readonly TariffResult[] }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const rows: readonly { label: string; amountOf: (tariff: TariffResult) => string | null }[] = [
    { label: t('mean'), amountOf: ({ cost }) => cost.mean },
    ...PERCENTILES.map((percentile) => ({
      label: SHARES[percentile],
      amountOf: ({ cost }: TariffResult) => cost[percentile],
    })),
    { label: t('perSustained'), amountOf: ({ perSustained }) => perSustained },
  ];
  return (
    <DataTable
      label={t('costTab')}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'label', label: t('costTab'), cell: ({ label }) => label },
        ...tariffs.map((tariff) => ({
          key: keyOf(tariff),
          label: say(tariff.title),
          cell: ({ amountOf }: (typeof rows)[number]) => {
            const amount = amountOf(tariff);
            return amount === null ? '–' : <Money amount={amount} currency={tariff.currency} />;
          },
          align: 'end' as const,
        })),
      ]}
    />
  );
}

function Components({ result }: { result: TariffResult }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { title, currency, components, notSimulated } = result;
  const label = t('componentsOf', { tariff: say(title) });
  return (
    <Card title={label}>
      <DataTable
        label={label}
        rows={components}
        rowKey={({ component }) => component}
        columns={[
          { key: 'component', label: t('component'), cell: (one) => `${say(one.title)} (${one.component})` },
          { key: 'lines', label: t('lines'), cell: ({ outcomes }) => formatNumber(outcomes), align: 'end' },
          ...(['mean', 'p10', 'p90'] as const).map((of) => ({
            key: of,
            label: t(of),
            cell: ({ amount }: (typeof components)[number]) => <Money amount={amount[of]} currency={currency} />,
            align: 'end' as const,
          })),
        ]}
      />
      {notSimulated.length > 0 && (
        <InlineAlert status="warning">
          {t('notSimulated', { components: notSimulated.map(({ component }) => component).join(', ') })}
        </InlineAlert>
      )}
    </Card>
  );
}

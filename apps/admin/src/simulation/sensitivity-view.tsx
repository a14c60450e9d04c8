import { useTexts } from '#app';
import { Card, ChartWithTable, DataTable, formatNumber, Money } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { unitOf, whole } from './chart-words.js';
import { keyOf } from './cost-view.js';
import { texts } from './texts.js';
import type { SimulationResult, TariffResult } from './types.js';
import styles from './simulation.module.css';

/** What the cost hangs on: each number moved a little, the others as they were. */
export function SensitivityView({ result: { tariffs, sensitivity } }: { result: SimulationResult }) {
  const t = useTexts(texts);
  const step = String(sensitivity.stepPercent);
  return (
    <div className={styles.stack}>
      <p>{t('sensitivityNote', { step, runs: formatNumber(sensitivity.runs) })}</p>
      {tariffs.map((tariff) => (
        <OfTariff key={keyOf(tariff)} result={tariff} step={step} />
      ))}
    </div>
  );
}

/** As many as a picture can tell apart; the table has all of them. */
const MOST_DRAWN = 5;

function OfTariff({ result, step }: { result: TariffResult; step: string }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const { title, currency, sensitivity } = result;
  const tariff = say(title);
  const [first] = sensitivity;
  if (first === undefined) return null;
  const finding = t('sensitivityFinding', { tariff, parameter: t(`parameter-${first.parameter}`) });
  return (
    <Card title={tariff}>
      <ChartWithTable
        title={finding}
        category={t('parameter')}
        unit={unitOf(result)}
        series={[
          { key: 'lower', label: t('lower', { step }) },
          { key: 'higher', label: t('higher', { step }) },
        ]}
        rows={sensitivity.slice(0, MOST_DRAWN).map(({ parameter, lower, higher }) => ({
          ...{ label: t(`parameter-${parameter}`), lower: whole(lower), higher: whole(higher) },
        }))}
      />
      <DataTable
        label={finding}
        rows={sensitivity}
        rowKey={({ parameter }) => parameter}
        columns={[
          { key: 'parameter', label: t('parameter'), cell: ({ parameter }) => t(`parameter-${parameter}`) },
          ...(['lower', 'higher'] as const).map((side) => ({
            key: side,
            label: t(side, { step }),
            cell: (row: (typeof sensitivity)[number]) => <Money amount={row[side]} currency={currency} />,
            align: 'end' as const,
          })),
        ]}
      />
    </Card>
  );
}

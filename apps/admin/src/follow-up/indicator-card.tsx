import { useText, useTexts } from '#app';
import { Card, ChartWithTable, DataTable, FactsList, formatMoney, StatusBadge } from '#ui';
import { figure, newest, periodName, VERDICT_TONES } from './indicator-words.js';
import { texts } from './texts.js';
import type { Indicator } from './types.js';

/** One indicator: how it stands, which way it goes, and every period in a table. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const t = useTexts(texts);
  const name = useText()(indicator.name);
  const { measure, period, points, direction, target, minCases, clause } = indicator;
  const last = newest(indicator);
  const wanted = `${t(`direction-${direction}`)} ${figure(measure, target)}`;
  const shown = points.filter(({ value }) => value !== null);
  return (
    <Card title={name}>
      <p>
        <StatusBadge tone={last ? VERDICT_TONES[last.verdict] : 'neutral'}>
          {t(`verdict-${last?.verdict ?? 'none'}`)}
        </StatusBadge>
      </p>
      {shown.length === 0 ? (
        <p>{t('noTrend')}</p>
      ) : (
        <ChartWithTable
          kind="line"
          title={t('trend', { name, value: figure(measure, shown.at(-1)?.value ?? '0'), target: wanted })}
          category={t(`period-${period}`)}
          unit={measure === 'feedback' ? t('grade') : '%'}
          series={[
            { key: 'value', label: t('result') },
            { key: 'target', label: t('target') },
          ]}
          rows={shown.map((point) => ({
            label: periodName(period, point),
            value: Number(point.value),
            target: Number(target),
          }))}
        />
      )}
      {points.length > 0 && (
        <DataTable
          label={name}
          rows={[...points].reverse()}
          rowKey={({ from }) => from}
          columns={[
            { key: 'period', label: t('period'), cell: (point) => periodName(period, point) },
            {
              key: 'value',
              label: t('result'),
              cell: ({ value, hidden }) => (hidden ? t('hidden') : value === null ? '–' : figure(measure, value)),
            },
            { key: 'cases', label: t('cases'), cell: ({ cases }) => cases ?? '–', align: 'end' },
            {
              key: 'verdict',
              label: t('status'),
              cell: ({ verdict }) => <StatusBadge tone={VERDICT_TONES[verdict]}>{t(`verdict-${verdict}`)}</StatusBadge>,
            },
          ]}
        />
      )}
      <FactsList
        wide
        facts={[
          { label: t('target'), value: wanted },
          { label: t('minCases'), value: minCases },
          { label: t('clause'), value: clause },
          { label: t('sanction'), value: <SanctionRule indicator={indicator} /> },
        ]}
      />
    </Card>
  );
}

function SanctionRule({
  indicator: { measure, sanction, sanctionAmount, sanctionPercent, sanctionCap },
}: {
  indicator: Indicator;
}) {
  const t = useTexts(texts);
  if (sanction === 'none') return t('sanction-none');
  const much =
    sanction === 'fixed'
      ? formatMoney(sanctionAmount ?? '0')
      : figure(measure === 'feedback' ? 'outcomes' : measure, sanctionPercent ?? '0');
  const cap = sanctionCap === null ? '' : `. ${t('sanctionCap')}: ${formatMoney(sanctionCap)}`;
  return `${t(`sanction-${sanction}`)}: ${much}${cap}`;
}

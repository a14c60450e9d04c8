import { useTexts } from '#app';
import { DataTable, formatMoney, formatNumber, formatPercent, Money, StatusBadge, useFigure } from '#ui';
import type { OutcomeFlag, ProviderOutcome, SegmentOutcome, YearOutcome } from './queries.js';
import { texts } from './texts.js';

/** Money and outcomes of each year side by side. */
export function YearTable({ rows }: { rows: readonly YearOutcome[] }) {
  const t = useTexts(texts);
  const figure = useFigure();
  return (
    <DataTable
      label={t('byYear')}
      rows={rows}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: 'year', label: t('year'), cell: ({ year }) => String(year) },
        { key: 'started', label: t('step-clients'), cell: ({ started }) => figure(started), align: 'end' },
        { key: 'worked', label: t('step-worked'), cell: ({ worked }) => figure(worked), align: 'end' },
        { key: 'sustained', label: t('step-weeks13'), cell: ({ sustained }) => figure(sustained), align: 'end' },
        {
          key: 'paid',
          label: t('paid'),
          cell: ({ paid }) => (paid === null ? figure(null) : <Money amount={paid} />),
          align: 'end',
        },
        {
          key: 'cost',
          label: t('cost'),
          cell: ({ cost }) => (cost === null ? t('none') : <Money amount={cost} />),
          align: 'end',
        },
      ]}
    />
  );
}

/** Shares and costs by need, each with what chance may explain. */
export function SegmentTable({ rows }: { rows: readonly SegmentOutcome[] }) {
  const t = useTexts(texts);
  const figure = useFigure();
  const percent = (share: string | null) => formatPercent(Number(share));
  const share = ({ share: of, shareLow, shareHigh }: SegmentOutcome) =>
    of === null ? t('tooFew') : t('shareOf', { share: percent(of), low: percent(shareLow), high: percent(shareHigh) });
  const cost = ({ share: of, cost: each, costLow, costHigh }: SegmentOutcome) => {
    if (of === null) return t('tooFew');
    if (each === null || costLow === null) return t('none');
    const words = { cost: formatMoney(each), low: formatMoney(costLow) };
    return costHigh === null
      ? t('orMore', words)
      : t('shareOf', { share: words.cost, low: words.low, high: formatMoney(costHigh) });
  };
  return (
    <DataTable
      label={t('bySegment')}
      rows={rows}
      rowKey={({ segment }) => segment}
      columns={[
        { key: 'segment', label: t('segment'), cell: ({ segment }) => segment },
        { key: 'clients', label: t('clients'), cell: ({ clients }) => figure(clients), align: 'end' },
        { key: 'share', label: t('share'), cell: share },
        {
          key: 'paid',
          label: t('paid'),
          cell: ({ paid }) => (paid === null ? figure(null) : <Money amount={paid} />),
          align: 'end',
        },
        { key: 'cost', label: t('cost'), cell: cost },
      ]}
    />
  );
}

/** Providers beside what could be expected of them with such clients. */
export function ProviderTable({ rows }: { rows: readonly ProviderOutcome[] }) {
  const t = useTexts(texts);
  const figure = useFigure();
  const two = (value: string | null) => formatNumber(value ?? '0', 2);
  return (
    <DataTable
      label={t('byProvider')}
      rows={rows}
      rowKey={({ providerId }) => providerId}
      columns={[
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'clients', label: t('clients'), cell: ({ clients }) => figure(clients), align: 'end' },
        { key: 'sustained', label: t('sustained'), cell: ({ sustained }) => figure(sustained), align: 'end' },
        { key: 'expected', label: t('expected'), cell: ({ expected }) => figure(expected, 1), align: 'end' },
        {
          key: 'ratio',
          label: t('ratio'),
          cell: ({ ratio, ratioLow, ratioHigh }) =>
            ratio === null
              ? t('tooFew')
              : t('shareOf', { share: two(ratio), low: two(ratioLow), high: two(ratioHigh) }),
        },
        {
          key: 'flags',
          label: t('flags'),
          cell: ({ flags }) => (flags.length === 0 ? '–' : flags.map((flag) => <Flag key={flag.kind} flag={flag} />)),
        },
      ]}
    />
  );
}

function Flag({ flag: { kind, own, other, low, high } }: { flag: OutcomeFlag }) {
  const t = useTexts(texts);
  const percent = (share: string) => formatPercent(Number(share));
  const words = { own: percent(own), other: percent(other), low: percent(low), high: percent(high) };
  return <StatusBadge tone="warning">{t(`flag-${kind}`, words)}</StatusBadge>;
}

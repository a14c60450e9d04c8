import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, Card, ChartWithTable, formatMoney, formatPercent, WhyPanel, type WhyRow } from '#ui';
import { latestRunsQuery } from './queries.js';
import { sumsOf } from './run-words.js';
import { texts } from './texts.js';
import type { Run, RunRow } from './types.js';

/** Where the sum comes from, row by row, and how it differs from the runs before. */
export function RunSumsView({ run }: { run: Run }) {
  const t = useTexts(texts);
  const { fresh, corrections, vat, carriedIn, carriedOn, toPay } = sumsOf(run);
  const some = (amount: string) => Number(amount) !== 0;
  const rows: WhyRow[] = [
    { label: t('fresh'), amount: fresh },
    ...(some(corrections) ? [{ label: t('corrections'), amount: corrections }] : []),
    { label: t('vat'), amount: vat },
    ...(some(carriedIn) ? [{ label: t('carriedIn'), amount: carriedIn, note: t('carriedInNote') }] : []),
    ...(some(carriedOn) ? [{ label: t('carriedOn'), amount: carriedOn, sign: '−', note: t('carriedOnNote') }] : []),
    { label: t('toPay'), amount: toPay, sign: '=', total: true },
  ];
  const { length: count } = run.exceptions;
  return (
    <>
      {count > 0 && run.status !== 'settled' && run.status !== 'cancelled' && (
        <p>
          <AppLink href={`/finance/runs/${run.id}?tab=exceptions`}>{t('lookAt', { count })}</AppLink>
        </p>
      )}
      <Card title={t('sumTitle')}>
        <WhyPanel explanation={{ sentence: t('sumSentence', { toPay: formatMoney(toPay) }), rows }} />
      </Card>
      <Card title={t('difference')}>
        <EarlierRuns run={run} />
      </Card>
    </>
  );
}

/** At most this many runs side by side. */
const SHOWN = 6;

function EarlierRuns({ run }: { run: Run }) {
  const t = useTexts(texts);
  const { data } = useQuery(latestRunsQuery);
  const runs = (data?.items ?? [])
    .filter(({ number, status }) => number <= run.number && status !== 'cancelled')
    .sort((a, b) => a.number - b.number)
    .slice(-SHOWN);
  const before = runs.filter(({ number }) => number < run.number).at(-1);
  if (!data) return null;
  if (!before) return <p>{t('firstRun')}</p>;
  return (
    <ChartWithTable
      title={comparison(t, run, before)}
      category={t('name')}
      unit="€"
      series={[
        { key: 'net', label: t('net') },
        { key: 'toPay', label: t('toPay') },
      ]}
      rows={runs.map(({ number, net, toPay }) => ({
        label: t('run', { number }),
        net: Number(net),
        toPay: Number(toPay),
      }))}
    />
  );
}

function comparison(t: ReturnType<typeof useTexts<(typeof texts)['table']>>, run: Run, before: RunRow): string {
  const [now, then] = [Number(run.toPay), Number(before.toPay)];
  const { number } = before;
  if (now === then || then === 0) return t('earlierSame', { number });
  const percent = formatPercent(Math.abs(now - then) / then);
  return t(now > then ? 'earlierMore' : 'earlierLess', { percent, number });
}

import { useTexts } from '#app';
import { ChartWithTable, formatDate, inHelsinki, type ChartSeries } from '#ui';
import type { components } from '../api/schema.js';
import { useSaid } from '../procurement/tender-words.js';
import { progressOf } from './progress.js';
import { texts } from './texts.js';

type Assessment = components['schemas']['AssessmentItem'];

/** How the need of support has changed from one assessment to the next, by areas of life. */
export function NeedsProgress({ assessments }: { assessments: readonly Assessment[] }) {
  const t = useTexts(texts);
  const say = useSaid();
  const progress = progressOf(assessments);
  if (progress === undefined) return null;
  const { shown, areas, smaller, greater } = progress;
  const series = shown.map(({ number, madeAt }) => ({
    key: String(number),
    label: `${number}. ${formatDate(inHelsinki(madeAt).date)}`,
  }));
  return (
    <ChartWithTable
      title={t('progress', { smaller, greater })}
      category={t('area')}
      unit="%"
      series={series as [ChartSeries, ...ChartSeries[]]}
      rows={areas.map(({ name, percents }) => ({ ...percents, label: say(name) }))}
    />
  );
}

import { useTexts } from '#app';
import { Card, FactsList, formatDate, formatMoney, formatNumber } from '#ui';
import { PARTS, type Cohort } from './cohort-values.js';
import { formTexts } from './form-texts.js';
import { PastText } from './past-fields.js';
import styles from './simulation.module.css';

type Spread = Cohort['segments'][number]['hoursPerWeek'];

/** What was said of the clients, read only. */
export function CohortTable({ cohort: json }: { cohort: object }) {
  const t = useTexts(formTexts);
  const cohort = json as Cohort;
  const { sustained, provider, market } = cohort;
  const percent = (value: string) => `${formatNumber(Number(value))} %`;
  const spread = ({ kind, ...numbers }: Spread): string =>
    kind === 'constant'
      ? formatNumber(Number(numbers.value))
      : PARTS[kind].map((part) => `${t(part).toLowerCase()} ${formatNumber(Number(numbers[part]))}`).join(', ');
  return (
    <div className={styles.stack}>
      {cohort.past && <PastText past={cohort.past} />}
      <Card>
        <FactsList
          facts={[
            { label: t('start'), value: formatDate(cohort.start) },
            { label: t('clients'), value: formatNumber(cohort.clients) },
            { label: t('intakeMonths'), value: formatNumber(cohort.intakeMonths) },
            { label: t('serviceMonths'), value: formatNumber(cohort.serviceMonths) },
            { label: t('followUpMonths'), value: formatNumber(cohort.followUpMonths) },
            { label: t('sustainedDays'), value: formatNumber(sustained.days) },
            { label: t('minHoursWeek'), value: formatNumber(Number(sustained.minHoursWeek)) },
            { label: t('maxGapDays'), value: formatNumber(sustained.maxGapDays) },
            { label: t('fixedPerMonth'), value: formatMoney(provider.fixedPerMonth) },
            { label: t('perClient'), value: formatMoney(provider.perClient) },
            { label: t('paymentDelayMonths'), value: formatNumber(provider.paymentDelayMonths) },
            { label: t('market'), value: market && spread(market) },
          ]}
        />
      </Card>
      {cohort.segments.map((segment) => (
        <Card key={segment.id} title={t('segmentOf', { segment: segment.id })}>
          <FactsList
            wide
            facts={[
              { label: t('share'), value: percent(segment.share) },
              { label: t('dropOut'), value: percent(segment.dropOut) },
              { label: t('workChance'), value: percent(segment.work.chance) },
              { label: t('workDays'), value: spread(segment.work.days) },
              { label: t('spellDays'), value: spread(segment.spells.days) },
              { label: t('again'), value: percent(segment.spells.again) },
              { label: t('gapDays'), value: spread(segment.spells.gapDays) },
              { label: t('hoursPerWeek'), value: spread(segment.hoursPerWeek) },
              { label: t('hourlyWage'), value: spread(segment.hourlyWage) },
              { label: t('subsidised'), value: percent(segment.subsidised) },
              { label: t('studyChance'), value: segment.study && percent(segment.study.chance) },
              { label: t('studyDays'), value: segment.study && spread(segment.study.days) },
              { label: t('benefitPerDay'), value: segment.benefitPerDay && formatMoney(segment.benefitPerDay) },
            ]}
          />
        </Card>
      ))}
    </div>
  );
}

import { useTexts } from '#app';
import { Card, DateText, FactsList, Money } from '#ui';
import type { Development } from './procedure-parts.js';
import { texts } from './procedure-texts.js';

/** The joint development phase of an alliance, and how it ended. */
export function DevelopmentCard({ development }: { development: Development }) {
  const t = useTexts(texts);
  const { goals, target, plannedEnd, outcome, grounds } = development;
  return (
    <Card title={t('development')}>
      <FactsList
        facts={[
          { label: t('goals'), value: goals },
          { label: t('target'), value: target && <Money amount={target} /> },
          { label: t('plannedEnd'), value: <DateText date={plannedEnd} /> },
          { label: t('status'), value: outcome && t(`outcome-${outcome}`) },
          { label: t('reason'), value: grounds },
        ]}
      />
    </Card>
  );
}

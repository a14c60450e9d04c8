import { useTexts } from '#app';
import {
  AppLink,
  Card,
  ChartWithTable,
  ConfirmReceipt,
  CopyHash,
  Countdown,
  DateText,
  EmptyState,
  ErrorState,
  Money,
  NoPermission,
  Page,
  Progress,
  Skeleton,
  StatusBadge,
  Why,
  WhyPanel,
} from '#ui';
import { sampleExplanation } from './sample-explanation.js';
import { Story } from './story.js';
import { texts } from './texts.js';

/** Every small pattern at once, and the way to the three page patterns. */
export function PatternsPage() {
  const t = useTexts(texts);
  const explanation = sampleExplanation(t);
  const months = ['1/2026', '2/2026', '3/2026', '4/2026', '5/2026'];
  return (
    <Story>
      <Page title={t('title')} intro={<p>{t('intro')}</p>}>
        <ul>
          {(['list', 'detail', 'form'] as const).map((name) => (
            <li key={name}>
              <AppLink href={`/dev/patterns/${name}`}>{t(name)}</AppLink>
            </li>
          ))}
        </ul>
        <Card title={t('smallParts')}>
          <p>
            <StatusBadge>{t('draft')}</StatusBadge> <StatusBadge tone="active">{t('published')}</StatusBadge>{' '}
            <StatusBadge tone="warning">{t('evaluating')}</StatusBadge>{' '}
            <StatusBadge tone="good">{t('awarded')}</StatusBadge> <StatusBadge tone="bad">{t('withdraw')}</StatusBadge>
          </p>
          <p>
            <Money amount="1250.50" /> · <Money amount="-12400" /> · <DateText date="2026-11-24" /> ·{' '}
            <DateText instant="2026-11-30T12:00:00Z" /> ·{' '}
            <Why subject={t('payment')} explanation={explanation}>
              <Money amount="1250.50" />
            </Why>{' '}
            · <Why subject={t('payment')} explanation={explanation} />
          </p>
          <p>
            <Countdown until="2027-01-30T12:00:00Z" />
          </p>
          <Progress label={t('matching')} done={412} total={1204} />
          <Progress label={t('matching')} />
        </Card>
        <Card title={t('payment')}>
          <WhyPanel explanation={explanation} />
        </Card>
        <Card>
          <ChartWithTable
            title={t('chartTitle')}
            category={t('month')}
            unit={t('clients')}
            series={[
              { key: 'started', label: t('started') },
              { key: 'work', label: t('inWork') },
            ]}
            rows={months.map((label, index) => ({ label, started: 40 + index * 3, work: 11 + index * 5 }))}
          />
        </Card>
        <ConfirmReceipt title={t('received')} next={[t('nextOne'), t('nextTwo')]}>
          <p>{t('receivedText')}</p>
          <p>
            <CopyHash hash="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" />
          </p>
        </ConfirmReceipt>
        <Card title={t('states')}>
          <Skeleton />
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
          <ErrorState error={new TypeError('offline')} retry={() => undefined} />
          <NoPermission />
        </Card>
      </Page>
    </Story>
  );
}

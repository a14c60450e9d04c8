import { Card, DetailPage, FactsList, Money, StatusBadge, useGo, Why } from '#ui';
import { useTexts } from '#app';
import { sampleExplanation } from './sample-explanation.js';
import { Story } from './story.js';
import { texts } from './texts.js';

const wait = () => new Promise((resolve) => setTimeout(resolve, 400));

export function DetailStory() {
  const t = useTexts(texts);
  const go = useGo();
  const overview = (
    <>
      <Card title={t('description')}>
        <p>{t('descriptionText')}</p>
      </Card>
      <Card title={t('payment')}>
        <FactsList
          wide
          facts={[
            {
              label: t('toPay'),
              value: (
                <Why subject={t('payment')} explanation={sampleExplanation(t)}>
                  <Money amount="1250.50" />
                </Why>
              ),
            },
            { label: t('already'), value: <Money amount="-900" /> },
          ]}
        />
      </Card>
    </>
  );
  return (
    <Story>
      <DetailPage
        back={{ label: t('tenders'), href: '/dev/patterns/list' }}
        title="Työhönvalmennus, Savonlinna"
        status={<StatusBadge tone="active">{t('published')}</StatusBadge>}
        deadline="2026-12-12T12:00:00Z"
        actions={{
          publish: {
            label: t('publish'),
            run: wait,
            danger: {
              title: t('publish'),
              whatHappens: t('publishWhat'),
              toWhom: t('publishWhom'),
              undo: t('publishUndo'),
              confirm: t('publish'),
            },
          },
          edit: { label: t('edit'), run: () => go('/dev/patterns/form') },
          copy: { label: t('copy'), run: wait },
          cancel: { label: t('withdraw'), run: wait },
          open: { label: t('openBids'), run: wait },
        }}
        permitted={[
          { action: 'publish', allowed: true },
          { action: 'edit', allowed: true },
          { action: 'copy', allowed: true },
          { action: 'cancel', allowed: true },
          { action: 'open', allowed: false, reason: t('openRefused') },
        ]}
        tabs={[
          { id: 'overview', label: t('overview'), content: overview },
          { id: 'lots', label: t('lots'), count: 3, content: <Card>{t('descriptionText')}</Card> },
          { id: 'bids', label: t('bids'), count: t('sealed'), content: <Card>{t('receivedText')}</Card> },
        ]}
        facts={[
          { label: t('buyer'), value: 'Etelä-Savon työllisyysalue' },
          { label: t('person'), value: 'Helmi Hankkija' },
          { label: t('value'), value: <Money amount="148000" /> },
        ]}
        history={[
          { id: '3', at: '2026-11-18T07:15:00Z', what: t('eventPublished'), who: 'Olavi Hyväksyjä' },
          { id: '2', at: '2026-11-17T12:40:00Z', what: t('eventApproved'), who: 'Olavi Hyväksyjä' },
          { id: '1', at: '2026-11-10T08:05:00Z', what: t('eventCreated'), who: 'Helmi Hankkija' },
        ]}
      />
    </Story>
  );
}

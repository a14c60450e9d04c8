import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '#app';
import { EmptyState, formatDate, Page, Resource } from '#ui';
import { myEventsQuery, myVouchersQuery } from '../queries.js';
import { EarlierEvents } from './earlier-events.js';
import styles from './events.module.css';
import { texts } from './texts.js';
import { WaitingEvent } from './waiting-event.js';

export function EventListPage() {
  const t = useTexts(texts);
  const events = useQuery(myEventsQuery);
  const vouchers = useQuery(myVouchersQuery);
  const [answered, setAnswered] = useState<{ key: 'thanksRight' | 'thanksWrong'; occurredOn: string }>();
  const unitOf = (voucherId: string) => vouchers.data?.items.find(({ id }) => id === voucherId)?.unit ?? 'meeting';
  return (
    <Resource query={events}>
      {({ items }) => {
        const waiting = items.filter(({ status }) => status === 'recorded');
        const earlier = items.filter(({ status }) => status !== 'recorded');
        return (
          <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
            <p role="status" className={answered ? styles.thanks : ''}>
              {answered && t(answered.key, { date: formatDate(answered.occurredOn) })}
            </p>
            {waiting.length === 0 && <EmptyState title={t('nothingTitle')} text={t('nothingText')} />}
            {waiting.map((event) => (
              <WaitingEvent
                key={event.id}
                event={event}
                unit={unitOf(event.voucherId)}
                onAnswered={(key) => setAnswered({ key, occurredOn: event.occurredOn })}
              />
            ))}
            {earlier.length > 0 && <EarlierEvents events={earlier} unitOf={unitOf} />}
          </Page>
        );
      }}
    </Resource>
  );
}

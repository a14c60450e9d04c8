import { useTexts } from '#app';
import type { ServiceEvent, VoucherCard } from '../../../vouchers/types.js';
import { EventRows } from '../events/event-rows.js';
import styles from './clients.module.css';
import { texts } from './texts.js';

interface ClientEventsProps {
  events: readonly ServiceEvent[];
  vouchers: readonly VoucherCard[];
}

/** Visits of a client: those to confirm first, each with what may be done with it. */
export function ClientEvents({ events, vouchers }: ClientEventsProps) {
  const t = useTexts(texts);
  const unitOf = ({ voucherId }: ServiceEvent) => vouchers.find(({ id }) => id === voucherId)?.unit ?? 'meeting';
  const waiting = events.filter(({ status }) => status === 'recorded');
  const others = events.filter(({ status }) => status !== 'recorded');
  if (events.length === 0) return <p>{t('noEvents')}</p>;
  return (
    <div className={styles.stack}>
      {waiting.length > 0 && (
        <section>
          <h2>{t('waitingEvents')}</h2>
          <EventRows events={waiting} unitOf={unitOf} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>{t('otherEvents')}</h2>
          <EventRows events={others} unitOf={unitOf} />
        </section>
      )}
    </div>
  );
}

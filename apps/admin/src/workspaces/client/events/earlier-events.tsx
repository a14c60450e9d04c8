import { useTexts } from '#app';
import { Money, StatusBadge } from '#ui';
import { texts as words } from '../../../vouchers/texts.js';
import type { ServiceEvent, VoucherCard } from '../../../vouchers/types.js';
import { EVENT_TONES } from '../../../vouchers/voucher-words.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import styles from './events.module.css';
import { texts } from './texts.js';

interface EarlierEventsProps {
  events: readonly ServiceEvent[];
  unitOf: (voucherId: string) => VoucherCard['unit'];
}

export function EarlierEvents({ events, unitOf }: EarlierEventsProps) {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <section className={styles.earlier} aria-labelledby="earlier-visits">
      <h2 id="earlier-visits">{t('earlier')}</h2>
      <ul role="list">
        {events.map((event) => (
          <li key={event.id}>
            <div>
              <p>
                <strong>{formatVisit(event)}</strong> · {event.providerName}
              </p>
              <p>
                {say(unitOf(event.voucherId), { count: event.units })} · <Money amount={event.amount} />
              </p>
              {event.reason && <p className={styles.soft}>{t('saidReason', { reason: event.reason })}</p>}
            </div>
            <StatusBadge tone={EVENT_TONES[event.status]}>{say(`event-${event.status}`)}</StatusBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'react';
import { useTexts } from '#app';
import { Button, formatDate, Money, StatusBadge, useCodeName } from '#ui';
import { lastDayBefore } from '../../../vouchers/last-day.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { ServiceEvent, VoucherCard } from '../../../vouchers/types.js';
import { EVENT_TONES } from '../../../vouchers/voucher-words.js';
import { formatVisit } from '../../../vouchers/visit-time.js';
import { EventDialog, type EventAct } from './event-dialog.js';
import styles from './events.module.css';
import { texts } from './texts.js';

const ACTS = ['approve', 'reject', 'reverse'] as const satisfies readonly EventAct[];

interface EventRowsProps {
  events: readonly ServiceEvent[];
  unitOf: (event: ServiceEvent) => VoucherCard['unit'];
}

/** Visits for the case worker: what was done, what it costs, where it stands, and what may be done with it. */
export function EventRows({ events, unitOf }: EventRowsProps) {
  const [asked, setAsked] = useState<{ event: ServiceEvent; act: EventAct }>();
  return (
    <>
      <ul role="list" className={styles.rows}>
        {events.map((event) => (
          <EventRow key={event.id} event={event} unit={unitOf(event)} ask={(act) => setAsked({ event, act })} />
        ))}
      </ul>
      {asked && <EventDialog {...asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface EventRowProps {
  event: ServiceEvent;
  unit: VoucherCard['unit'];
  ask: (act: EventAct) => void;
}

function EventRow({ event, unit, ask }: EventRowProps) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const allowed = ACTS.filter((act) =>
    event.permittedActions.some((one) => one.action === `service-event:${act}` && one.allowed),
  );
  const told = [
    event.status === 'recorded' && t('silence', { date: formatDate(lastDayBefore(event.approveBy)) }),
    event.approvedHow && say(`how-${event.approvedHow}`),
    event.reversesId !== null && t('correction'),
    event.reversedById !== null && t('corrected'),
    event.reason,
  ].filter(Boolean);
  return (
    <li>
      <div className={styles.line}>
        <div>
          <p>
            <strong>{formatVisit(event)}</strong> · {service(event.serviceKind)}, {event.providerName}
          </p>
          <p>
            {say(unit, { count: event.units })} · <Money amount={event.amount} /> · {event.voucherNumber}
          </p>
          {told.length > 0 && <p className={styles.soft}>{told.join(' · ')}</p>}
        </div>
        <StatusBadge tone={EVENT_TONES[event.status]}>{say(`event-${event.status}`)}</StatusBadge>
      </div>
      {allowed.length > 0 && (
        <div className={styles.buttons}>
          {allowed.map((act, index) => (
            <Button
              key={act}
              variant={index === 0 && act === 'approve' ? 'default' : 'secondary'}
              onClick={() => ask(act)}
            >
              {t(act)}
              <span className="visually-hidden"> {formatVisit(event)}</span>
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

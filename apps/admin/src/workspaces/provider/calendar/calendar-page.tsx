import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, Card, formatDate, formatTime, inHelsinki, Page, Resource, useCodeName, useNow } from '#ui';
import { ReasonDialog } from '../../../vouchers/reason-dialog.js';
import { offersQuery } from '../offers/queries.js';
import styles from './calendar.module.css';
import { cancelAppointment, weekQuery, type Appointment } from './queries.js';
import { texts } from './texts.js';
import { dayAfter, mondayOf } from './week.js';

/** A week of appointments, day by day; on a phone a list. */
export function CalendarPage() {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const today = inHelsinki(useNow().toISOString()).date;
  const [monday, setMonday] = useState(() => mondayOf(today));
  const week = useQuery(weekQuery(monday));
  const offers = useQuery(offersQuery);
  const days = Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
  return (
    <Page title={t('title')} intro={<p>{t('intro')}</p>}>
      <h2 aria-live="polite">{t('week', { from: formatDate(monday), to: formatDate(dayAfter(monday, 6)) })}</h2>
      <div className={styles.turn}>
        <Button variant="secondary" onClick={() => setMonday(dayAfter(monday, -7))}>
          {t('previous')}
        </Button>
        <Button variant="secondary" onClick={() => setMonday(dayAfter(monday, 7))}>
          {t('next')}
        </Button>
      </div>
      <Resource query={week}>
        {({ items }) => (
          <ol role="list" className={styles.week}>
            {days.map((day, index) => (
              <li key={day}>
                <h3>
                  {t(`weekday-${(index + 1) as 1}`)} {formatDate(day)}
                </h3>
                <Day items={items.filter(({ startsAt }) => inHelsinki(startsAt).date === day)} />
              </li>
            ))}
          </ol>
        )}
      </Resource>
      <Card title={t('services')}>
        <ul role="list">
          {(offers.data?.items ?? []).map(({ id, serviceKind, authorityName: authority }) => (
            <li key={id}>
              <AppLink href={`/provider/calendar/${id}`}>
                {t('change', { service: kind(serviceKind), authority })}
              </AppLink>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}

function Day({ items }: { items: readonly Appointment[] }) {
  const t = useTexts(texts);
  const cancel = useCommand(cancelAppointment);
  const [asked, setAsked] = useState<Appointment>();
  const time = (instant: string) => formatTime(inHelsinki(instant).time);
  const when = (one: Appointment) => `${formatDate(inHelsinki(one.startsAt).date)} ${time(one.startsAt)}`;
  if (items.length === 0) return <p className={styles.soft}>{t('nothing')}</p>;
  return (
    <>
      <ul role="list">
        {items.map((one) => (
          <li key={one.id}>
            <strong>
              {time(one.startsAt)}–{time(one.endsAt)}
            </strong>
            <br />
            <AppLink href={`/provider/clients/${one.choiceId}`}>{one.clientName}</AppLink>
            {one.permittedActions.some(({ allowed }) => allowed) && (
              <div>
                <Button variant="secondaryNoBorder" onClick={() => setAsked(one)}>
                  {t('cancel')}
                  <span className="visually-hidden">
                    : {one.clientName} {when(one)}
                  </span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ReasonDialog
          open
          onClose={() => setAsked(undefined)}
          onConfirm={(reason) => cancel.mutateAsync({ id: asked.id, version: asked.version, reason })}
          title={t('cancelTitle', { when: when(asked) })}
          whatHappens={t('cancelWhat')}
          toWhom={asked.clientName}
          undo={t('cancelUndo')}
          confirm={t('cancel')}
          label={t('reason')}
          hint={t('reasonHint')}
        />
      )}
    </>
  );
}

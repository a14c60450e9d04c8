import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Button, DangerDialog, EmptyState, formatTime, inHelsinki, Page, Resource, useGo } from '#ui';
import { NotFoundPage } from '../../../app/error-pages.js';
import styles from './appointments.module.css';
import { bookTime, freeTimesQuery, myAppointmentsQuery, type Appointment } from './queries.js';
import { texts } from './texts.js';
import { useDayName, useWhen } from './use-when.js';

/** So many days are shown first: more than a screen is nobody's choice. */
const DAYS_AT_ONCE = 7;
const LIST = '/client/appointments';

export function BookPage() {
  return <Times choiceId={useParam('choiceId')} />;
}

export function MovePage() {
  const id = useParam('appointmentId');
  const mine = useQuery(myAppointmentsQuery);
  return (
    <Resource query={mine}>
      {({ items }) => {
        const moved = items.find((item) => item.id === id);
        return moved ? <Times choiceId={moved.choiceId} moved={moved} /> : <NotFoundPage />;
      }}
    </Resource>
  );
}

/** The free times by day, each a button; choosing asks once. */
function Times({ choiceId, moved }: { choiceId: string; moved?: Appointment }) {
  const t = useTexts(texts);
  const when = useWhen();
  const dayName = useDayName();
  const go = useGo();
  const free = useQuery(freeTimesQuery(choiceId));
  const book = useCommand(bookTime);
  const [chosen, setChosen] = useState<{ startsAt: string; endsAt: string }>();
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  return (
    <Resource query={free}>
      {({ items, providerName: provider }) => {
        const days = [...new Set(items.map(({ startsAt }) => inHelsinki(startsAt).date))];
        return (
          <Page
            title={t(moved ? 'moveTitle' : 'bookTitle')}
            back={{ label: t('title'), href: LIST }}
            intro={items.length > 0 && <p>{t('chooseIntro', { provider })}</p>}
            width="text"
          >
            {items.length === 0 && <EmptyState title={t('noTimes')} text={t('noTimesText')} />}
            {days.slice(0, shown).map((day) => (
              <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
                <h2 id={`day-${day}`}>{dayName(day)}</h2>
                <ul role="list" className={styles.times}>
                  {items
                    .filter(({ startsAt }) => inHelsinki(startsAt).date === day)
                    .map((time) => (
                      <li key={time.startsAt}>
                        <Button variant="secondary" onClick={() => setChosen(time)}>
                          <span className="visually-hidden">{dayName(day)} </span>
                          {formatTime(inHelsinki(time.startsAt).time)}
                        </Button>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
            {days.length > shown && (
              <div>
                <Button variant="secondaryNoBorder" onClick={() => setShown(shown + DAYS_AT_ONCE)}>
                  {t('more')}
                </Button>
              </div>
            )}
            <DangerDialog
              open={chosen !== undefined}
              onClose={() => setChosen(undefined)}
              onConfirm={async () => {
                if (chosen === undefined) return;
                await book.mutateAsync({ choiceId, startsAt: chosen.startsAt, moved });
                go(LIST);
              }}
              title={chosen ? t('confirmTitle', { when: when(chosen) }) : ''}
              whatHappens={t('confirmWhat')}
              toWhom={provider}
              undo={t('confirmUndo')}
              confirm={t('confirm')}
            />
          </Page>
        );
      }}
    </Resource>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, ButtonLink, Card, DangerDialog, EmptyState, Page, Resource, useCodeName, useNow } from '#ui';
import { useInstantText } from '../../../ui/values.js';
import styles from './appointments.module.css';
import { cancelTime, myAppointmentsQuery, type Appointment } from './queries.js';
import { texts } from './texts.js';
import { useWhen } from './use-when.js';

/** The client's appointments, and with whom another can be booked. */
export function AppointmentsPage() {
  const t = useTexts(texts);
  const when = useWhen();
  const now = useNow();
  const query = useQuery(myAppointmentsQuery);
  return (
    <Resource query={query}>
      {({ items, choices }) => {
        const coming = items.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime());
        const earlier = items.filter(({ endsAt }) => Date.parse(endsAt) <= now.getTime());
        return (
          <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
            {coming.length === 0 && (
              <EmptyState title={t('none')} text={choices.length === 0 ? t('noneText') : undefined} />
            )}
            {coming.map((appointment) => (
              <OneAppointment key={appointment.id} appointment={appointment} />
            ))}
            {choices.length > 0 && (
              <Card title={t('bookTitle')}>
                {choices.map(({ choiceId, providerName: provider }) => (
                  <div key={choiceId} className={styles.buttons}>
                    <ButtonLink href={`/client/appointments/book/${choiceId}`}>{t('book', { provider })}</ButtonLink>
                    <AppLink href={`/client/check-in/${choiceId}`}>{t('code', { provider })}</AppLink>
                  </div>
                ))}
              </Card>
            )}
            {earlier.length > 0 && (
              <Card title={t('earlier')}>
                <ul role="list">
                  {earlier.reverse().map((appointment) => (
                    <li key={appointment.id}>
                      {when(appointment)} · {appointment.providerName}
                    </li>
                  ))}
                </ul>
              </Card>
            )}
          </Page>
        );
      }}
    </Resource>
  );
}

function OneAppointment({ appointment }: { appointment: Appointment }) {
  const t = useTexts(texts);
  const say = useInstantText();
  const service = useCodeName('service-kinds')(appointment.serviceKind);
  const when = useWhen()(appointment);
  const cancel = useCommand(cancelTime);
  const [asking, setAsking] = useState(false);
  const { id, providerName: provider, permittedActions } = appointment;
  const may = permittedActions.some(({ allowed }) => allowed);
  return (
    <Card title={when}>
      <p>
        {service} · {provider}
      </p>
      <div className={styles.buttons}>
        {may && (
          <>
            <ButtonLink href={`/client/appointments/${id}/move`} variant="secondary">
              {t('move')}
              <span className="visually-hidden">: {when}</span>
            </ButtonLink>
            <Button variant="secondary" onClick={() => setAsking(true)}>
              {t('cancel')}
              <span className="visually-hidden">: {when}</span>
            </Button>
          </>
        )}
        <a href={`/api/v1/my/appointments/${id}/appointment.ics`} download>
          {t('ics')}
          <span className="visually-hidden">: {when}</span>
        </a>
      </div>
      <p>{may ? t('changeBy', { until: say(appointment.changeBy) }) : t('tooLate', { provider })}</p>
      <DangerDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => cancel.mutateAsync(appointment)}
        title={t('cancelTitle', { when })}
        whatHappens={t('cancelWhat')}
        toWhom={provider}
        undo={t('cancelUndo')}
        confirm={t('cancel')}
      />
    </Card>
  );
}

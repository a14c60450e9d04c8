import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, useNow } from '#ui';
import { myAppointmentsQuery } from './queries.js';
import { texts } from './texts.js';
import { useWhen } from './use-when.js';

/** When the client meets this provider next, and the way to book a time if the provider takes bookings. */
export function TimesOfChoice({ choiceId }: { choiceId: string }) {
  const t = useTexts(texts);
  const when = useWhen();
  const now = useNow();
  const { data } = useQuery(myAppointmentsQuery);
  if (data === undefined || !data.choices.some((choice) => choice.choiceId === choiceId)) return null;
  const next = data.items.find((item) => item.choiceId === choiceId && Date.parse(item.endsAt) > now.getTime());
  return (
    <>
      {next && <p>{t('nextTime', { when: when(next) })}</p>}
      <div>
        <ButtonLink href={`/client/appointments/book/${choiceId}`}>{t('bookTitle')}</ButtonLink>
      </div>
    </>
  );
}

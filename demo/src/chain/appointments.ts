import { done } from '../answers.js';
import type { Journal } from '../journal.js';
import type { Person } from '../person.js';

const DAY = 86_400_000;
const WORKDAYS = [1, 2, 3, 4, 5] as const;

/** The provider opens the hours of its week for bookings. */
export const openHours = (log: Journal, provider: Person, offerId: string) =>
  log.step(provider.name, 'opens free times', () =>
    done(
      provider.api.PUT('/api/v1/offers/{id}/calendar', {
        params: { path: { id: offerId }, header: { 'If-Match': '0' } },
        body: {
          hours: WORKDAYS.map((weekday) => ({ weekday, from: '09:00', to: '15:00' })),
          exceptions: [],
          slotMinutes: 60,
          weekCapacity: null,
        },
      }),
    ),
  );

/** The client books the first time that is so many days ahead of today, whatever the demo's clock says. */
export const bookTime = (log: Journal, client: Person, choiceId: string, daysAhead: number) =>
  log.step(
    client.name,
    'books a time',
    async () => {
      const path = { id: choiceId };
      const { items } = await done(client.api.GET('/api/v1/my/choices/{id}/free-times', { params: { path } }));
      const time = items.find(({ startsAt }) => Date.parse(startsAt) > Date.now() + daysAhead * DAY);
      if (time === undefined) throw new Error('no time is free');
      const header = { 'Idempotency-Key': `book-${choiceId}-${daysAhead}` };
      return done(
        client.api.POST('/api/v1/my/choices/{id}/appointments', {
          params: { path, header },
          body: { startsAt: time.startsAt },
        }),
      );
    },
    ({ startsAt }) => startsAt,
  );

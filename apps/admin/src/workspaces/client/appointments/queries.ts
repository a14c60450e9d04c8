import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type Appointment = components['schemas']['AppointmentItem'];

export const myAppointmentsQuery = queryOptions({
  queryKey: ['my', 'appointments'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/appointments', { signal })),
});

export const freeTimesQuery = (id: string) =>
  queryOptions({
    queryKey: ['my', 'free-times', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/my/choices/{id}/free-times', { params: { path: { id } }, signal })),
  });

export interface Booking {
  choiceId: string;
  startsAt: string;
  /** The appointment that is moved; without it a new one is booked. */
  moved: Appointment | undefined;
}

export const bookTime = ({ choiceId, startsAt, moved }: Booking, headers: CommandHeaders): Promise<Appointment> =>
  moved
    ? unwrap(
        api.POST('/api/v1/my/appointments/{id}/move', {
          params: { path: { id: moved.id }, header: ifMatch(moved.version) },
          body: { startsAt },
        }),
      )
    : unwrap(
        api.POST('/api/v1/my/choices/{id}/appointments', {
          params: { path: { id: choiceId }, header: headers },
          body: { startsAt },
        }),
      );

export const cancelTime = ({ id, version }: Appointment) =>
  unwrap(api.POST('/api/v1/my/appointments/{id}/cancel', { params: { path: { id }, header: ifMatch(version) } }));

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type Appointment = components['schemas']['AppointmentItem'];
export type OfferCalendar = components['schemas']['OfferCalendar'];
export type CalendarHours = components['schemas']['CalendarHours'];

export const weekQuery = (from: string) =>
  queryOptions({
    queryKey: ['appointments', from],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/appointments', { params: { query: { from } }, signal })),
  });

export const readCalendar = (id: string, signal?: AbortSignal): Promise<OfferCalendar> =>
  unwrap(api.GET('/api/v1/offers/{id}/calendar', { params: { path: { id } }, ...(signal && { signal }) }));

export const calendarQuery = (id: string) =>
  queryOptions({ queryKey: ['offers', id, 'calendar'], queryFn: ({ signal }) => readCalendar(id, signal) });

export const saveCalendar = (id: string, body: CalendarHours, version: number, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/offers/{id}/calendar', {
      params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
      body,
    }),
  );

export const cancelAppointment = ({ id, version, reason }: { id: string; version: number; reason: string }) =>
  unwrap(
    api.POST('/api/v1/appointments/{id}/cancel', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { ClientRow, Visit } from './types.js';

/** Clients who chose this provider; each row is one choice. */
export const clientList: ListSource<ClientRow> = {
  key: ['choices'],
  load: (query, signal) => unwrap(api.GET('/api/v1/choices', { params: { query: asQuery(query) }, signal })),
};

/** Those who wait for an answer, the nearest deadline first. */
export const waitingClientsQuery = queryOptions({
  queryKey: ['choices', 'waiting'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/choices', { params: { query: { status: ['proposed'], sort: 'answerBy' } }, signal })),
});

/** Those whose visits can be recorded. */
export const servedClientsQuery = queryOptions({
  queryKey: ['choices', 'served'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/choices', { params: { query: { status: ['accepted'], limit: 100 } }, signal })),
});

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['choices', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/choices/{id}', { params: { path: { id } }, signal })),
  });

export const acceptChoice = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/choices/{id}/accept', { params: { path: { id }, header: headers } }));

export const declineChoice = ({ id, reason }: { id: string; reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/choices/{id}/decline', { params: { path: { id }, header: headers }, body: { reason } }));

export interface VisitValues {
  occurredOn: string;
  /** Empty when the visit stands for the whole day. */
  startTime: string;
  units: number;
}
export const recordVisit = (id: string, { startTime, ...visit }: VisitValues, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/choices/{id}/events', {
      params: { path: { id }, header: headers },
      body: startTime === '' ? visit : { ...visit, startTime },
    }),
  );

export const visitList: ListSource<Visit> = {
  key: ['service-events'],
  load: (query, signal) => unwrap(api.GET('/api/v1/service-events', { params: { query: asQuery(query) }, signal })),
};

export const withdrawVisit = (id: string) =>
  unwrap(api.POST('/api/v1/service-events/{id}/withdraw', { params: { path: { id } } }));

/** What the client allows the provider to know of their needs; each reading is logged for the client to see. */
export const sharedNeedsQuery = (id: string) =>
  queryOptions({
    queryKey: ['choices', id, 'needs'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/choices/{id}/needs', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

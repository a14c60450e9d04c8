import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../api/schema.js';

export type Situation = components['schemas']['MySituation'];

/** My matter with each authority I am a client of, and the next step in it. */
export const mySituationsQuery = queryOptions({
  queryKey: ['my', 'situation'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/situation', { signal })),
});

export const myVouchersQuery = queryOptions({
  queryKey: ['my', 'vouchers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/vouchers', { signal })),
});

export const myEventsQuery = queryOptions({
  queryKey: ['my', 'service-events'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/service-events', { signal })),
});

export type OwnFact = components['schemas']['OwnFactView'];

/** Jobs and studies that others have told of me. */
export const myFactsQuery = queryOptions({
  queryKey: ['my', 'facts'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/facts', { signal })),
});

export const answerFact = (
  { id, right, said }: { id: string; right: boolean; said: string | null },
  headers: CommandHeaders,
) =>
  unwrap(
    api.POST('/api/v1/my/facts/{id}/answers', { params: { path: { id }, header: headers }, body: { right, said } }),
  );

/** Who has looked at or changed my data, newest first, page by page. */
export const myLooksQuery = infiniteQueryOptions({
  queryKey: ['my', 'looks'],
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET('/api/v1/my/looks', { params: { query: pageParam === null ? {} : { cursor: pageParam } }, signal })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export interface Allowing {
  clientId: string;
  purpose: Situation['consents'][number]['purpose'];
  organisationId: string | null;
  given: boolean;
}
export const setConsent = ({ clientId, purpose, organisationId, given }: Allowing) =>
  unwrap(
    api.PUT('/api/v1/my/clients/{id}/consents/{purpose}', {
      params: { path: { id: clientId, purpose } },
      body: { given, ...(organisationId === null ? {} : { organisationId }) },
    }),
  );

export const changeOwnContact = (
  id: string,
  headers: CommandHeaders,
  body: { email: string; phone: string | null; language: Situation['language'] },
) =>
  unwrap(
    api.PATCH('/api/v1/my/clients/{id}', {
      params: { path: { id }, header: headers as CommandHeaders & { 'If-Match': string } },
      body,
    }),
  );

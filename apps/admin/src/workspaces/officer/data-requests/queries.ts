import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type DataRequest = Schemas['DataRequestDetail'];
export type DataRequestRow = Schemas['DataRequestItem'];

export const dataRequestList: ListSource<DataRequestRow> = {
  key: ['data-requests'],
  load: (query, signal) => unwrap(api.GET('/api/v1/data-requests', { params: { query: asQuery(query) }, signal })),
};

export const waitingDataRequestsQuery = queryOptions({
  queryKey: ['data-requests', 'waiting'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/data-requests', { params: { query: { status: ['asked'], limit: 50 } }, signal })),
});

/** Every reading of it is logged for the client to see, so it is not read again just because the window got focus. */
export const dataRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-requests', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/data-requests/{id}', { params: { path: { id } }, signal })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export interface Answering {
  readonly request: DataRequest;
  readonly move: 'grant' | 'refuse';
  readonly answer: string;
}
export const answerDataRequest = ({ request: { id, version }, move, answer }: Answering, headers: CommandHeaders) =>
  unwrap(
    api.POST(`/api/v1/data-requests/{id}/${move}`, {
      params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
      body: { answer },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';
import type { Answers } from './types.js';

export type NeedsRequest = components['schemas']['NeedsRequestDetail'];
const path = (id: string) => ({ path: { id } });

export const readNeedsRequest = (id: string, signal?: AbortSignal): Promise<NeedsRequest> =>
  unwrap(api.GET('/api/v1/needs-requests/{id}', { params: path(id), ...(signal && { signal }) }));

/** A case worker's reading is logged for the client to see, so it is not read again just because the window got focus. */
export const needsRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs-requests', id],
    queryFn: ({ signal }) => readNeedsRequest(id, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const askNeeds = ({ clientId, message }: { clientId: string; message: string }) =>
  unwrap(
    api.POST('/api/v1/clients/{id}/needs-requests', {
      params: path(clientId),
      body: message === '' ? {} : { message },
    }),
  );

/** `headers` are the form's own: they hold the version that the answers were given to. */
export const keepAnswers = (id: string, answers: Answers, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/needs-requests/{id}/answers', {
      params: { ...path(id), header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { answers },
    }),
  );

export const sendAnswers = ({ id, version }: Pick<NeedsRequest, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/needs-requests/{id}/send', { params: { ...path(id), header: ifMatch(version) } }));

export const withdrawNeedsRequest = ({ id, version }: Pick<NeedsRequest, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/needs-requests/{id}/withdraw', { params: { ...path(id), header: ifMatch(version) } }));

export const answersOf = ({ answers }: Pick<NeedsRequest, 'answers'>): Answers => answers as Answers;

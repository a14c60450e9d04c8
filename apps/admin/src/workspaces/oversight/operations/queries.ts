import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type ServiceState = components['schemas']['ServiceStateView'];
export type EncryptionKey = components['schemas']['EncryptionKeyRow'];
export type DeadLetterRow = components['schemas']['DeadLetterRow'];
export type DeadLetter = components['schemas']['DeadLetterView'];

export const serviceStateQuery = queryOptions({
  queryKey: ['service-state'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/service-state', { signal })),
  refetchInterval: 10_000,
});

export const encryptionKeysQuery = queryOptions({
  queryKey: ['encryption-keys'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/encryption-keys', { signal })),
});

/** Read-only for this reason, or open again (`null`). */
export const changeServiceMode = (readOnlyReason: string | null, headers: CommandHeaders) =>
  unwrap(api.PUT('/api/v1/service-mode', { body: { readOnlyReason }, headers }));

export const deadLetterList: ListSource<DeadLetterRow> = {
  key: ['dead-letters'],
  load: (query, signal) => unwrap(api.GET('/api/v1/dead-letters', { params: { query: asQuery(query) }, signal })),
};

export const deadLetterQuery = (id: string) =>
  queryOptions({
    queryKey: ['dead-letters', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/dead-letters/{id}', { params: { path: { id } }, signal })),
  });

export const retryDeadLetter = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/dead-letters/{id}/retry', { params: { path: { id } }, headers }));

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type OwnSession = components['schemas']['OwnSessionView'];

export const ownSessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/sessions', { signal }))).items,
});

export const endSession = (id: string, headers: CommandHeaders) =>
  unwrap(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } }, headers }));

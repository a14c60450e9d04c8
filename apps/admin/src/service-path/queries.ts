import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';
import type { ListSource } from '#ui';
import type { Path, PlannedStep, SharedPath, StepMove } from './types.js';

/** Others' readings are logged for the client to see, so nothing is read again just because the window got focus. */
const ONCE = { refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const readPath = (clientId: string, signal?: AbortSignal): Promise<Path> =>
  unwrap(api.GET('/api/v1/clients/{id}/path', { params: { path: { id: clientId } }, ...(signal && { signal }) }));

export const pathQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'path'],
    queryFn: ({ signal }) => readPath(clientId, signal),
    ...ONCE,
  });

export const planPath = (clientId: string, body: { steps: PlannedStep[]; reason?: string }, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/clients/{id}/path', {
      params: { path: { id: clientId }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const organisationsQuery = queryOptions({
  queryKey: ['path-organisations'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/path-organisations', { signal })),
  staleTime: 600_000,
});

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

export interface Marked {
  pathId: string;
  stepId: string;
  version: number;
  move: StepMove;
  reason?: string;
}
const marked = ({ pathId, stepId, version, move, reason }: Marked) => ({
  params: { path: { id: pathId, stepId }, header: ifMatch(version) },
  body: { move, ...(reason ? { reason } : {}) },
});

export const markStep = (step: Marked) =>
  unwrap(api.POST('/api/v1/service-paths/{id}/steps/{stepId}/mark', marked(step)));
export const markOwnStep = (step: Marked) =>
  unwrap(api.POST('/api/v1/shared-paths/{id}/steps/{stepId}/mark', marked(step)));

export const sharedPathList: ListSource<components['schemas']['SharedPathItem']> = {
  key: ['shared-paths'],
  load: (query, signal) => unwrap(api.GET('/api/v1/shared-paths', { params: { query: asQuery(query) }, signal })),
};

export const sharedPathQuery = (id: string) =>
  queryOptions({
    queryKey: ['shared-paths', id],
    queryFn: ({ signal }): Promise<SharedPath> =>
      unwrap(api.GET('/api/v1/shared-paths/{id}', { params: { path: { id } }, signal })),
    ...ONCE,
  });

export const myPathsQuery = queryOptions({
  queryKey: ['my', 'paths'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/paths', { signal })),
});

/** The client says that an own step is done. */
export const markMyStep = (step: Marked) => unwrap(api.POST('/api/v1/my/paths/{id}/steps/{stepId}/mark', marked(step)));

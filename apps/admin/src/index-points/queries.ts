import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';

export type IndexPoint = components['schemas']['IndexPointView'];
export type IndexPointBody = components['schemas']['IndexPointBody'];

export const indexPointList: ListSource<IndexPoint> = {
  key: ['index-points'],
  load: (query, signal) => unwrap(api.GET('/api/v1/index-points', { params: { query: asQuery(query) }, signal })),
};

export const indexSeriesQuery = queryOptions({
  queryKey: ['index-points', 'series'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/index-points/series', { signal })),
});

export const indexPointQuery = (id: string) =>
  queryOptions({
    queryKey: ['index-points', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/index-points/{id}', { params: { path: { id } }, signal })),
  });

export const recordIndexPoint = (body: IndexPointBody, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/index-points', { params: { header: headers }, body }));

/** `point: null` takes the value back. */
export const correctIndexPoint = (
  id: string,
  body: { reason: string; point: IndexPointBody | null },
  headers: CommandHeaders,
) => unwrap(api.POST('/api/v1/index-points/{id}/corrections', { params: { path: { id }, header: headers }, body }));

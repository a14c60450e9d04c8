import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Sample = Schemas['AuditSampleDetail'];
export type SampleItem = Schemas['AuditSampleItem'];
export type AuditItem = Schemas['AuditItemView'];

/** Where the samples are. */
export const SAMPLES = '/finance/audit-samples';

export const sampleList: ListSource<SampleItem> = {
  key: ['audit-samples'],
  load: (query, signal) => unwrap(api.GET('/api/v1/audit-samples', { params: { query: asQuery(query) }, signal })),
};

export const sampleQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit-samples', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/audit-samples/{id}', { params: { path: { id } }, signal })),
  });

export const redrawQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit-samples', id, 'redraw'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/audit-samples/{id}/redraw', { params: { path: { id } }, signal })),
  });

export const drawSample = (body: Schemas['AuditSampleBody'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/audit-samples', { params: { header: headers }, body }));

export const recordFinding = (id: string, n: number, body: Schemas['AuditFindingBody'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/audit-samples/{id}/items/{n}/findings', { params: { path: { id, n }, header: headers }, body }),
  );

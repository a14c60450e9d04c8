import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type AuditEntryRow = components['schemas']['AuditEntryRow'];
export type ChainStatus = components['schemas']['ChainStatusRow'];
export type AuditEntry = components['schemas']['AuditEntryView'];

export const auditList: ListSource<AuditEntryRow> = {
  key: ['audit'],
  load: (query, signal) => unwrap(api.GET('/api/v1/audit-entries', { params: { query: asQuery(query) }, signal })),
};

export const chainStatesQuery = queryOptions({
  queryKey: ['audit-chains'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/audit-chains', { signal })),
});

export const auditEntryQuery = (id: string) =>
  queryOptions({
    queryKey: ['audit', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/audit-entries/{id}', { params: { path: { id } }, signal })),
  });

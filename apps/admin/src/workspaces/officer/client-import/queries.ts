import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, postFile, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type ClientImport = components['schemas']['ClientImportDetail'];
type Item = components['schemas']['ClientImportItem'];
type Row = components['schemas']['ImportRowItem'];

export const importList: ListSource<Item> = {
  key: ['client-imports'],
  load: (query, signal) => unwrap(api.GET('/api/v1/client-imports', { params: { query: asQuery(query) }, signal })),
};

export const importRows = (id: string): ListSource<Row> => ({
  key: ['client-imports', id, 'rows'],
  load: (query, signal) =>
    unwrap(api.GET('/api/v1/client-imports/{id}/rows', { params: { path: { id }, query: asQuery(query) }, signal })),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['client-imports', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/client-imports/{id}', { params: { path: { id } }, signal })),
  });

export const sendFile = (file: File): Promise<ClientImport> => postFile<ClientImport>('/api/v1/client-imports', file);

export const confirmImport = (id: string) =>
  unwrap(api.POST('/api/v1/client-imports/{id}/confirm', { params: { path: { id } } }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, postFile, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';

export type RegisterImport = components['schemas']['RegisterImportDetail'];
export type RegisterImportItem = components['schemas']['RegisterImportItem'];
export type Conflict = components['schemas']['ConflictItem'];
export type ConflictSide = components['schemas']['ConflictSide'];

export const registerList: ListSource<RegisterImportItem> = {
  key: ['register-imports'],
  load: (query, signal) => unwrap(api.GET('/api/v1/register-imports', { params: { query: asQuery(query) }, signal })),
};

export const registerQuery = (id: string) =>
  queryOptions({
    queryKey: ['register-imports', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/register-imports/{id}', { params: { path: { id } }, signal })),
  });

export const sendRegister = (file: File) => postFile<RegisterImport>('/api/v1/register-imports', file);

export const confirmRegister = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/register-imports/{id}/confirm', { params: { path: { id }, header: headers } }));

export const conflictList: ListSource<Conflict> = {
  key: ['fact-conflicts'],
  load: (query, signal) => unwrap(api.GET('/api/v1/fact-conflicts', { params: { query: asQuery(query) }, signal })),
};

export const conflictQuery = (id: string) =>
  queryOptions({
    queryKey: ['fact-conflicts', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/fact-conflicts/{id}', { params: { path: { id } }, signal })),
  });

export const decideConflict = (id: string, body: components['schemas']['ConflictDecision'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/fact-conflicts/{id}/decisions', { params: { path: { id }, header: headers }, body }));

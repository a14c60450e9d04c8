import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type Provider = components['schemas']['ProviderProfile'];

export const providerList: ListSource<Provider> = {
  key: ['providers'],
  load: (query, signal) => unwrap(api.GET('/api/v1/providers', { params: { query: asQuery(query) }, signal })),
};
export const providerQuery = (id: string) =>
  queryOptions({
    queryKey: ['providers', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/providers/{id}', { params: { path: { id } }, signal })),
  });
export const providerDeclarationQuery = (id: string) =>
  queryOptions({
    queryKey: ['providers', id, 'declaration'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/providers/{id}/declaration', { params: { path: { id } }, signal })),
  });

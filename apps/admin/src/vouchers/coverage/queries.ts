import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListQuery, ListSource } from '#ui';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type CoverageRow = Schemas['CoverageItem'];
export type Without = Schemas['CoverageWithout'];

export const coverageQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['coverage', query],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/coverage', { params: { query: asQuery(query) }, signal })),
  });

/** The rows of the same answer as a list: all of them at once. */
export const coverageList: ListSource<CoverageRow> = {
  key: ['coverage'],
  load: async (query, signal) => {
    const { items } = await unwrap(api.GET('/api/v1/coverage', { params: { query: asQuery(query) }, signal }));
    return { items, next: null, total: items.length };
  },
};

export const withoutQuery = (serviceId: string, providerId: string) =>
  queryOptions({
    queryKey: ['coverage', 'without', serviceId, providerId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/coverage/without', { params: { query: { serviceId, providerId } }, signal })),
    enabled: serviceId !== '' && providerId !== '',
  });

export const publicCoverageQuery = (serviceKind: Schemas['CoveredService']['kind']) =>
  queryOptions({
    queryKey: ['public', 'coverage', serviceKind],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/coverage', { params: { query: { serviceKind } }, signal })),
  });

export const ownServicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

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

/** What ends: a provider, or one offer of it, or either for one municipality only. */
export interface Ending {
  readonly serviceId: string;
  readonly providerId: string;
  readonly offerId?: string;
  readonly municipality?: string;
}

export const withoutQuery = (ending: Ending) =>
  queryOptions({
    queryKey: ['coverage', 'without', ending],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/coverage/without', { params: { query: ending }, signal })),
    enabled: ending.serviceId !== '' && ending.providerId !== '',
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

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type RetentionRule = components['schemas']['RetentionRuleRow'];
export type Erasure = components['schemas']['ErasureRow'];

export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/retention', { signal })),
});

export const erasureList: ListSource<Erasure> = {
  key: ['erasures'],
  load: (query, signal) => unwrap(api.GET('/api/v1/erasures', { params: { query: asQuery(query) }, signal })),
};

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListQuery } from '#ui';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Analytics = Schemas['OutcomeAnalytics'];
export type SegmentOutcome = Schemas['SegmentOutcome'];
export type ProviderOutcome = Schemas['ProviderOutcome'];
export type OutcomeFlag = Schemas['OutcomeFlag'];

export const analyticsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['outcome-analytics', query],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/outcome-analytics', { params: { query: asQuery(query) }, signal })),
    placeholderData: keepPreviousData,
  });

export const tableHref = (table: 'funnel' | 'months' | 'segments' | 'providers', query: ListQuery): string =>
  `/api/v1/outcome-analytics/tables/${table}?${new URLSearchParams(query).toString()}`;

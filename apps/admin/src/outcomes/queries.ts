import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListQuery } from '#ui';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Analytics = Schemas['OutcomeAnalytics'];
export type YearOutcome = Schemas['OutcomeYear'];
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

export type Table = 'funnel' | 'years' | 'months' | 'segments' | 'providers';

export const tableHref = (table: Table, query: ListQuery, kind: 'csv' | 'xlsx'): string =>
  `/api/v1/outcome-analytics/tables/${table}${kind === 'xlsx' ? '/xlsx' : ''}?${new URLSearchParams(query).toString()}`;

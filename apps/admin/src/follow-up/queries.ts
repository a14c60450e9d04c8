import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { FollowUp, FollowUpRow, IndicatorInput, QualityPay } from './types.js';

/** The authority's contracts, or the provider's own: the API knows who asks. */
export const followUpList: ListSource<FollowUpRow> = {
  key: ['follow-up'],
  load: (query, signal) => unwrap(api.GET('/api/v1/follow-up', { params: { query: asQuery(query) }, signal })),
};

export const readFollowUp = (id: string, signal?: AbortSignal): Promise<FollowUp> =>
  unwrap(api.GET('/api/v1/contracts/{id}/follow-up', { params: { path: { id } }, ...(signal && { signal }) }));

export const followUpQuery = (id: string) =>
  queryOptions({ queryKey: ['contracts', id, 'follow-up'], queryFn: ({ signal }) => readFollowUp(id, signal) });

export const setIndicators = (
  id: string,
  body: { indicators: IndicatorInput[]; qualityPay: QualityPay | null },
  headers: CommandHeaders,
) =>
  unwrap(
    api.PUT('/api/v1/contracts/{id}/indicators', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

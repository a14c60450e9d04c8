import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { DirectAwardDetail, DirectAwardInput, DirectAwardSummary } from '../../../procurement/types.js';

export const directAwardList: ListSource<DirectAwardSummary> = {
  key: ['direct-awards'],
  load: (query, signal) => unwrap(api.GET('/api/v1/direct-awards', { params: { query: asQuery(query) }, signal })),
};

export const readDirectAward = (id: string, signal?: AbortSignal): Promise<DirectAwardDetail> =>
  unwrap(api.GET('/api/v1/direct-awards/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const directAwardQuery = (id: string) =>
  queryOptions({ queryKey: ['direct-awards', id], queryFn: ({ signal }) => readDirectAward(id, signal) });

/** Providers to choose from. */
export const providersQuery = queryOptions({
  queryKey: ['providers', 'all'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/providers', { params: { query: { limit: 200 } }, signal })),
});

export const startDirectAward = (tenderId: string, body: DirectAwardInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/direct-award', { params: { path: { id: tenderId } }, headers, body }));

export const saveDirectAward = (id: string, body: DirectAwardInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/direct-awards/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

type Versioned = Pick<DirectAwardDetail, 'id' | 'version'>;
interface WithReason extends Versioned {
  reason: string;
}
const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const submitDirectAward = (award: Versioned) =>
  unwrap(api.POST('/api/v1/direct-awards/{id}/submit', { params: at(award) }));
export const approveDirectAward = (award: Versioned) =>
  unwrap(api.POST('/api/v1/direct-awards/{id}/approve', { params: at(award) }));
export const returnDirectAward = ({ reason, ...award }: WithReason) =>
  unwrap(api.POST('/api/v1/direct-awards/{id}/return', { params: at(award), body: { reason } }));
export const cancelDirectAward = ({ reason, ...award }: WithReason) =>
  unwrap(api.POST('/api/v1/direct-awards/{id}/cancel', { params: at(award), body: { reason } }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { BidSummary, SubmitBid } from '../../../procurement/types.js';

export const bidList: ListSource<BidSummary> = {
  key: ['bids'],
  load: (query, signal) => unwrap(api.GET('/api/v1/bids', { params: { query: asQuery(query) }, signal })),
};

export const bidQuery = (id: string) =>
  queryOptions({
    queryKey: ['bids', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/bids/{id}', { params: { path: { id } }, signal })),
  });

export const submitBid = (tenderId: string, body: SubmitBid, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/bids', {
      params: { path: { id: tenderId }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

export const replaceBid = (bid: { id: string; version: number }, body: SubmitBid) =>
  unwrap(api.PUT('/api/v1/bids/{id}', { params: { path: { id: bid.id }, header: ifMatch(bid.version) }, body }));

export const withdrawBid = ({ id, version }: { id: string; version: number }) =>
  unwrap(api.POST('/api/v1/bids/{id}/withdraw', { params: { path: { id }, header: ifMatch(version) } }));

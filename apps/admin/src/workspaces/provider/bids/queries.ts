import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { BidDraftContent, BidSummary, SubmitBid } from '../../../procurement/types.js';

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

/** The bid being written; the form keeps its own copy, so it is not read again behind its back. */
export const draftQuery = (tenderId: string) =>
  queryOptions({ queryKey: ['bid-drafts', tenderId], queryFn: () => readDraft(tenderId) });

export const readDraft = (id: string) =>
  unwrap(api.GET('/api/v1/tenders/{id}/bid-draft', { params: { path: { id } } }));

export const saveDraft = (id: string, version: number, body: BidDraftContent) =>
  unwrap(api.PUT('/api/v1/tenders/{id}/bid-draft', { params: { path: { id }, header: ifMatch(version) }, body }));

export const discardDraft = ({ tenderId, version }: { tenderId: string; version: number }) =>
  unwrap(
    api.DELETE('/api/v1/tenders/{id}/bid-draft', { params: { path: { id: tenderId }, header: ifMatch(version) } }),
  );

export const removeAttachment = ({ id }: { id: string }) =>
  unwrap(api.DELETE('/api/v1/bid-attachments/{id}', { params: { path: { id } } }));

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';

/** What the buyer has asked about the reader's own bid for a tender. */
export const ownInquiriesQuery = (tenderId: string) =>
  queryOptions({
    queryKey: ['inquiries', tenderId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/provider/tenders/{id}/inquiries', { params: { path: { id: tenderId } }, signal })),
  });

export const answerInquiry = (id: string, body: { answer: string }) =>
  unwrap(api.POST('/api/v1/inquiries/{id}/answer', { params: { path: { id } }, body }));

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type VoucherFeedback = Schemas['VoucherFeedback'];
export type Feedback = Schemas['FeedbackItem'];
export type Question = Schemas['AskedQuestion'];
export type OwnComplaint = Schemas['OwnComplaint'];

export const voucherFeedbackQuery = (id: string) =>
  queryOptions({
    queryKey: ['vouchers', id, 'feedback'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/vouchers/{id}/feedback', { params: { path: { id } }, signal })),
  });

export const ownComplaintsQuery = queryOptions({
  queryKey: ['my-complaints'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/complaints', { signal })),
});

/** Of one visit, or of the service as a whole. */
export const giveFeedback = (
  { voucherId, eventId }: { voucherId: string; eventId: string | null },
  body: Schemas['GiveFeedback'],
) =>
  unwrap(
    eventId === null
      ? api.PUT('/api/v1/vouchers/{id}/feedback', { params: { path: { id: voucherId } }, body })
      : api.PUT('/api/v1/service-events/{id}/feedback', { params: { path: { id: eventId } }, body }),
  );

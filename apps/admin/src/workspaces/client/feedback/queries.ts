import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type VoucherFeedback = Schemas['VoucherFeedback'];
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

export const giveFeedback = (id: string, body: Schemas['GiveFeedback']) =>
  unwrap(api.PUT('/api/v1/vouchers/{id}/feedback', { params: { path: { id } }, body }));

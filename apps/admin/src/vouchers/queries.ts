import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { OfferWish } from './comparison/offer-wish.js';

/** Vouchers and their events, as the client and the case worker both read and move them. */
export const voucherQuery = (id: string) =>
  queryOptions({
    queryKey: ['vouchers', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/vouchers/{id}', { params: { path: { id } }, signal })),
  });

/** Prepared for somebody else to grant. */
export const proposedVouchersQuery = queryOptions({
  queryKey: ['vouchers', 'proposed'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/vouchers', { params: { query: { status: ['proposed'], limit: 20 } }, signal })),
});

export const voucherOffersQuery = (id: string, wish: OfferWish) =>
  queryOptions({
    queryKey: ['vouchers', id, 'offers', wish],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/vouchers/{id}/offers', { params: { path: { id }, query: asQuery(wish) }, signal })),
    placeholderData: keepPreviousData,
  });

export interface ChosenOffer {
  voucherId: string;
  offerId: string;
  /** The price of a unit as it was compared. */
  unitPrice: string;
  /** Somebody else is chosen now and is left. */
  change: boolean;
  reason: string;
}

/** Chooses or changes; the answer tells until when the provider replies. */
export function chooseOffer({ voucherId, offerId, unitPrice, change, reason }: ChosenOffer, headers: CommandHeaders) {
  const params = { path: { id: voucherId }, header: headers };
  const body = { offerId, unitPrice, ...(reason.trim() === '' ? {} : { reason }) };
  if (!change) return unwrap(api.POST('/api/v1/vouchers/{id}/choice', { params, body }));
  return unwrap(api.POST('/api/v1/vouchers/{id}/change', { params, body }));
}

interface WithReason {
  id: string;
  reason: string;
}

export const returnVoucher = ({ id, reason }: WithReason, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/vouchers/{id}/return', {
      params: { path: { id }, header: headers },
      body: reason.trim() === '' ? {} : { reason },
    }),
  );

export const revokeVoucher = ({ id, reason }: WithReason, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/vouchers/{id}/revoke', { params: { path: { id }, header: headers }, body: { reason } }));

export const grantProposal = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/vouchers/{id}/grant', { params: { path: { id }, header: headers } }));

export const withdrawProposal = ({ id, reason }: WithReason, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/vouchers/{id}/withdraw', { params: { path: { id }, header: headers }, body: { reason } }));

export const extendVoucher = (id: string, body: { lastDay: string; reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/vouchers/{id}/extend', { params: { path: { id }, header: headers }, body }));

export const supplementVoucher = (
  id: string,
  body: { units?: number; amount?: string; reason: string },
  headers: CommandHeaders,
) => unwrap(api.POST('/api/v1/vouchers/{id}/supplement', { params: { path: { id }, header: headers }, body }));

export const approveEvent = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/service-events/{id}/approve', { params: { path: { id }, header: headers } }));

export const rejectEvent = ({ id, reason }: WithReason) =>
  unwrap(api.POST('/api/v1/service-events/{id}/reject', { params: { path: { id } }, body: { reason } }));

export const reverseEvent = ({ id, reason }: WithReason, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/service-events/{id}/reverse', { params: { path: { id }, header: headers }, body: { reason } }),
  );

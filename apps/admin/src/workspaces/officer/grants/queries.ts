import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Grantable = Schemas['GrantableService'];

/** What may be granted from that day on, with what each budget holds at this moment: read again while the form is open. */
export const grantableQuery = (clientId: string, validFrom?: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'grantable', validFrom],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/clients/{id}/grantable', {
          params: { path: { id: clientId }, query: validFrom === undefined ? {} : { validFrom } },
          signal,
        }),
      ),
    refetchInterval: 10_000,
  });

export type Figures = Schemas['ReckonVoucher'];

/** What a voucher would be worth and take from its budget: reckoned by the API, kept nowhere. */
export const worthQuery = (clientId: string, body: Figures) =>
  queryOptions({
    queryKey: ['clients', clientId, 'voucher-worth', body],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/clients/{id}/voucher-worth', { params: { path: { id: clientId } }, body, signal })),
    gcTime: 0, // an income is not kept here either
    retry: false,
  });

export const proposeVoucher = (clientId: string, body: Schemas['ProposeVoucher'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/clients/{id}/proposals', { params: { path: { id: clientId }, header: headers }, body }));

export const grantVoucher = (clientId: string, body: Schemas['GrantVoucher'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/clients/{id}/vouchers', { params: { path: { id: clientId }, header: headers }, body }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type AccountRow = components['schemas']['AccountRowView'];
export type LedgerState = components['schemas']['LedgerState'];
export type AccountKind = AccountRow['kind'];

/** Totals by kind and whether the books balance; the accounts themselves are a list. */
export const ledgerQuery = queryOptions({
  queryKey: ['ledger', 'state'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/ledger/accounts', { params: { query: { limit: 1 } }, signal })),
});

export const accountList: ListSource<AccountRow> = {
  key: ['ledger', 'accounts'],
  load: async (query, signal) => {
    const state = await unwrap(api.GET('/api/v1/ledger/accounts', { params: { query: asQuery(query) }, signal }));
    return state.accounts;
  },
};

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { StatementRow } from './types.js';

export const statementList: ListSource<StatementRow> = {
  key: ['statements'],
  load: (query, signal) => unwrap(api.GET('/api/v1/statements', { params: { query: asQuery(query) }, signal })),
};

export const statementQuery = (id: string) =>
  queryOptions({
    queryKey: ['statements', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/statements/{id}', { params: { path: { id } }, signal })),
  });

export const moneyComingQuery = queryOptions({
  queryKey: ['money-coming'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/money-coming', { signal })),
});

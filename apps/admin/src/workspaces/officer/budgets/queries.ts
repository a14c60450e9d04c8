import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { components } from '../../../api/schema.js';
import type { ListSource } from '#ui';

type Schemas = components['schemas'];
export type Budget = Schemas['BudgetSummary'];
export type BudgetDetail = Schemas['BudgetDetail'];

/** All budgets of the authority fit on one page: a few services and years. */
export const budgetList: ListSource<Budget> = {
  key: ['budgets'],
  load: async ({ sort: _, ...query }, signal) => {
    const { items } = await unwrap(api.GET('/api/v1/budgets', { params: { query: asQuery(query) }, signal }));
    return { items, next: null };
  },
};

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['budgets', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/budgets/{id}', { params: { path: { id } }, signal })),
  });

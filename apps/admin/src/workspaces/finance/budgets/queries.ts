import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type BudgetRow = components['schemas']['BudgetSummary'];
export type Budget = components['schemas']['BudgetDetail'];

export const budgetsQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['budgets', { year }],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/budgets', { params: { query: year === undefined ? {} : { year } }, signal })),
  });

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['budgets', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/budgets/{id}', { params: { path: { id } }, signal })),
  });

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

export interface NewBudget {
  serviceId: string;
  year: number;
  amount: string;
}
export const createBudget = (body: NewBudget, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budgets', { params: { header: headers }, body }));

export const raiseBudget = (id: string, body: { amount: string; reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budgets/{id}/raise', { params: { path: { id }, header: headers }, body }));

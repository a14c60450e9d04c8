import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type BudgetTitle = Schemas['BudgetTitle'];
export type BudgetRow = Schemas['BudgetSummary'];
export type Budget = Schemas['BudgetDetail'];
export type Proposal = Schemas['BudgetProposal'];
export type BudgetForecast = Schemas['BudgetForecast'];
export type YearChange = Schemas['YearChangeView'];
export type YearProposal = Schemas['YearChangeItem'];
export type ServiceGroup = Schemas['ServiceGroupItem'];

export const budgetList: ListSource<BudgetRow> = {
  key: ['budgets'],
  load: (query, signal) => unwrap(api.GET('/api/v1/budgets', { params: { query: asQuery(query) }, signal })),
};

/** What may be done with budgets at all; the list itself is read by its page. */
export const budgetRightsQuery = queryOptions({
  queryKey: ['budgets', 'rights'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/budgets', { params: { query: { limit: 1 } }, signal })),
});

/** The budgets of a year that money may be moved to. */
export const budgetsOfYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['budgets', 'of-year', year],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/budgets', { params: { query: { year, limit: 200, status: ['open', 'frozen'] } }, signal }),
      ),
  });

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['budgets', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/budgets/{id}', { params: { path: { id } }, signal })),
  });

export const forecastQuery = (id: string) =>
  queryOptions({
    queryKey: ['budgets', id, 'forecast'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/budgets/{id}/forecast', { params: { path: { id } }, signal })),
  });

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

export const serviceGroupsQuery = queryOptions({
  queryKey: ['service-groups'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/service-groups', { signal })),
});

export const createBudget = (body: Schemas['CreateBudget'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budgets', { params: { header: headers }, body }));

export interface Change {
  id: string;
  kind: Proposal['kind'];
  amount: string;
  toBudgetId: string;
  reason: string;
}
/** Proposes it; another person decides. */
export const proposeChange = ({ id, kind, amount, toBudgetId, reason }: Change, header: CommandHeaders) => {
  const params = { path: { id }, header };
  switch (kind) {
    case 'transfer':
      return unwrap(api.POST('/api/v1/budgets/{id}/transfer', { params, body: { amount, toBudgetId, reason } }));
    case 'raise':
      return unwrap(api.POST('/api/v1/budgets/{id}/raise', { params, body: { amount, reason } }));
    case 'lower':
      return unwrap(api.POST('/api/v1/budgets/{id}/lower', { params, body: { amount, reason } }));
    case 'freeze':
      return unwrap(api.POST('/api/v1/budgets/{id}/freeze', { params, body: { reason } }));
    case 'unfreeze':
      return unwrap(api.POST('/api/v1/budgets/{id}/unfreeze', { params, body: { reason } }));
  }
};

export const proposalList: ListSource<Proposal> = {
  key: ['budgets', 'proposals'],
  load: ({ sort: _, ...query }, signal) =>
    unwrap(api.GET('/api/v1/budget-proposals', { params: { query: asQuery(query) }, signal })),
};

export const waitingProposalsQuery = queryOptions({
  queryKey: ['budgets', 'proposals', 'waiting'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/budget-proposals', { params: { query: { status: ['waiting'] } }, signal })),
});

export const confirmProposal = ({ id }: { id: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budget-proposals/{id}/confirm', { params: { path: { id }, header } }));
export const withdrawProposal = ({ id }: { id: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budget-proposals/{id}/withdraw', { params: { path: { id }, header } }));
export const rejectProposal = ({ id, reason }: { id: string; reason: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/budget-proposals/{id}/reject', { params: { path: { id }, header }, body: { reason } }));

type Group = Schemas['WriteServiceGroup'];
export const createGroup = (body: Group, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/service-groups', { params: { header }, body }));
export const changeGroup = ({ id, version }: ServiceGroup, body: Group) =>
  unwrap(api.PUT('/api/v1/service-groups/{id}', { params: { path: { id }, header: ifMatch(version) }, body }));

export const yearChangeQuery = (year: number) =>
  queryOptions({
    queryKey: ['budgets', 'year-change', year],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/year-changes/{year}', { params: { path: { year } }, signal })),
  });

export const waitingYearChangesQuery = queryOptions({
  queryKey: ['budgets', 'year-changes', 'waiting'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/year-changes', { signal })),
});

export const proposeOpening = (year: number, body: Schemas['ProposeOpening'], header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/year-changes/{year}/opening', { params: { path: { year }, header }, body }));
export const proposeClosing = ({ year, reason }: { year: number; reason: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/year-changes/{year}/closing', { params: { path: { year }, header }, body: { reason } }));
export const confirmYear = ({ id }: { id: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/year-changes/{id}/confirm', { params: { path: { id }, header } }));
export const withdrawYear = ({ id }: { id: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/year-changes/{id}/withdraw', { params: { path: { id }, header } }));
export const rejectYear = ({ id, reason }: { id: string; reason: string }, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/year-changes/{id}/reject', { params: { path: { id }, header }, body: { reason } }));

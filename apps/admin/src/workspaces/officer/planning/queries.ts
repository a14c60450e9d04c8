import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import type { PlanItemInput, PlanSummary } from '../../../dialogue/types.js';

export const planList: ListSource<PlanSummary> = {
  key: ['plans'],
  load: (query, signal) => unwrap(api.GET('/api/v1/plans', { params: { query: asQuery(query) }, signal })),
};

export const readPlan = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
export const planQuery = (id: string) =>
  queryOptions({ queryKey: ['plans', id], queryFn: ({ signal }) => readPlan(id, signal) });

export const readPlanItem = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/plan-items/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
export const planItemQuery = (id: string) =>
  queryOptions({ queryKey: ['plan-items', id], queryFn: ({ signal }) => readPlanItem(id, signal) });

type Text = components['schemas']['ProcurementPlanInput']['introduction'];
export const createPlan = (body: { year: number; introduction: Text }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plans', { body, headers }));

export const savePlan = (id: string, introduction: Text, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/plans/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { introduction },
    }),
  );

interface Versioned {
  id: string;
  version: number;
}
const at = ({ id, version }: Versioned, headers: CommandHeaders) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

export const publishPlan = (plan: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plans/{id}/publish', { params: at(plan, headers) }));

export const addPlanItem = (planId: string, body: PlanItemInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plans/{id}/items', { params: { path: { id: planId } }, body, headers }));

export const savePlanItem = (id: string, body: PlanItemInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/plan-items/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const preparePlanItem = (item: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/prepare', { params: at(item, headers) }));
export const resumePlanItem = (item: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/resume', { params: at(item, headers) }));
export const reopenPlanItem = (item: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/reopen', { params: at(item, headers) }));
export const dropPlanItem = ({ reason, ...item }: Versioned & { reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/drop', { params: at(item, headers), body: { reason } }));
export const startTender = (item: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/start-tender', { params: at(item, headers) }));
export const publishPriorInformation = (item: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/plan-items/{id}/prior-information', { params: at(item, headers) }));

export const basisQuery = (tenderId: string) =>
  queryOptions({
    queryKey: ['tenders', tenderId, 'basis'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tenders/{id}/basis', { params: { path: { id: tenderId } }, signal })),
  });
export const citablesQuery = queryOptions({
  queryKey: ['tender-basis', 'citables'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tender-basis/citables', { signal })),
});
export const citeBasis = (tenderId: string, items: components['schemas']['BasisInput'][]) =>
  unwrap(api.PUT('/api/v1/tenders/{id}/basis', { params: { path: { id: tenderId } }, body: { items } }));

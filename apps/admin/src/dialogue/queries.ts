import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { ConsultationSummary, PlanSummary } from './types.js';

/** What anyone may read of plans and consultations. */
export const publicPlanList: ListSource<PlanSummary> = {
  key: ['public-plans'],
  load: (query, signal) => unwrap(api.GET('/api/v1/public/plans', { params: { query: asQuery(query) }, signal })),
};

export const publicPlanQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-plans', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/plans/{id}', { params: { path: { id } }, signal })),
  });

export const priorInformationQuery = (id: string) =>
  queryOptions({
    queryKey: ['prior-information', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/prior-information/{id}', { params: { path: { id } }, signal })),
  });

export const publicConsultationList: ListSource<ConsultationSummary> = {
  key: ['public-consultations'],
  load: (query, signal) =>
    unwrap(api.GET('/api/v1/public/consultations', { params: { query: asQuery(query) }, signal })),
};

export const publicConsultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-consultations', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/consultations/{id}', { params: { path: { id } }, signal })),
  });

export const publicBasisQuery = (tenderId: string) =>
  queryOptions({
    queryKey: ['public-tenders', tenderId, 'basis'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/tenders/{id}/basis', { params: { path: { id: tenderId } }, signal })),
  });

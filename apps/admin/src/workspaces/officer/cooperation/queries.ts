import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type CooperationRow = Schemas['CooperationSummary'];
export type Cooperation = Schemas['CooperationDetail'];
export type CooperationInput = Schemas['CooperationInput'];
export type ServiceToContract = Schemas['ServiceToContract'];
export type Contract = Schemas['ContractDetail'];
export type CoverageMap = Schemas['CoverageMap'];

export const cooperationList: ListSource<CooperationRow> = {
  key: ['cooperations'],
  load: (query, signal) => unwrap(api.GET('/api/v1/cooperations', { params: { query: asQuery(query) }, signal })),
};

export const readCooperation = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/cooperations/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const cooperationQuery = (id: string) =>
  queryOptions({ queryKey: ['cooperations', id], queryFn: ({ signal }) => readCooperation(id, signal) });

export const bodiesQuery = queryOptions({
  queryKey: ['cooperations', 'bodies'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/cooperations/bodies', { signal })),
});

export const coverageQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['cooperations', 'coverage', on],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/cooperations/coverage', { params: { query: on === undefined ? {} : { on } }, signal })),
  });

export const createCooperation = (body: CooperationInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/cooperations', { body, headers }));

export const saveCooperation = (id: string, body: CooperationInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/cooperations/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

type Versioned = Pick<Cooperation, 'id' | 'version'>;
type WithReason = Versioned & { reason: string };
const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const propose = (of: Versioned) => unwrap(api.POST('/api/v1/cooperations/{id}/propose', { params: at(of) }));
export const renew = (of: Versioned) => unwrap(api.POST('/api/v1/cooperations/{id}/renewals', { params: at(of) }));
export const giveBack = ({ reason, ...of }: WithReason) =>
  unwrap(api.POST('/api/v1/cooperations/{id}/return', { params: at(of), body: { reason } }));
export const cancel = ({ reason, ...of }: WithReason) =>
  unwrap(api.POST('/api/v1/cooperations/{id}/cancel', { params: at(of), body: { reason } }));
export const terminate = ({ reason, ...of }: WithReason) =>
  unwrap(api.POST('/api/v1/cooperations/{id}/terminate', { params: at(of), body: { reason } }));

export const accept = (id: string, body: Schemas['AcceptCooperation'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/cooperations/{id}/acceptances', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const draftContract = (id: string, body: Schemas['CooperationContractInput'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/cooperations/{id}/contracts', {
      params: { path: { id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

export const divide = (id: string, body: Schemas['DividePeriod'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/cooperations/{id}/divisions', {
      params: { path: { id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];

export const procedureTableQuery = queryOptions({
  queryKey: ['procedures'],
  staleTime: Infinity,
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/procedures', { signal })),
});

export const readProcedure = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/tenders/{id}/procedure', { params: { path: { id } }, ...(signal && { signal }) }));

export const procedureQuery = (id: string) =>
  queryOptions({ queryKey: ['tenders', id, 'procedure'], queryFn: ({ signal }) => readProcedure(id, signal) });

const of = (id: string) => ({ path: { id } });
const at = <Path extends object>(path: Path, version: number) => ({ path, header: ifMatch(version) });

export const savePlan = (id: string, body: Schemas['ProcedurePlanInput'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}/procedure', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export interface RequestDecision extends Pick<Schemas['RequestView'], 'version'> {
  id: string;
  requestId: string;
  body: Schemas['RequestDecisionInput'];
}
export const decideRequest = ({ id, requestId, version, body }: RequestDecision) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}/requests/{requestId}/decision', { params: at({ id, requestId }, version), body }),
  );

export const invite = (id: string) => unwrap(api.POST('/api/v1/tenders/{id}/invite', { params: of(id) }));

export const openRound = (id: string, body: Schemas['RoundInputBody']) =>
  unwrap(api.POST('/api/v1/tenders/{id}/rounds', { params: of(id), body }));

export const unsealRound = ({ id, number }: { id: string; number: number }) =>
  unwrap(api.POST('/api/v1/tenders/{id}/rounds/{number}/unseal', { params: { path: { id, number: String(number) } } }));

export interface RoundRecord {
  id: string;
  number: number;
  version: number;
  record: string;
}
export const recordRound = ({ id, number, version, record }: RoundRecord) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}/rounds/{number}/record', {
      params: at({ id, number: String(number) }, version),
      body: { record },
    }),
  );

export const reduce = ({ id, ...body }: { id: string } & Schemas['ReduceInput']) =>
  unwrap(api.POST('/api/v1/tenders/{id}/reduce', { params: of(id), body }));

export const callForBids = (id: string) => unwrap(api.POST('/api/v1/tenders/{id}/call-for-bids', { params: of(id) }));

export const callOff = (id: string, body: Schemas['CallOffInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/call-offs', { params: { path: { id } }, headers, body }));

export const startDevelopment = (id: string, body: Schemas['StartDevelopmentInput']) =>
  unwrap(api.POST('/api/v1/tenders/{id}/development', { params: of(id), body }));

export interface DevelopmentDecision extends Pick<Schemas['DevelopmentView'], 'version'> {
  id: string;
  body: Schemas['EndDevelopmentInput'];
}
export const endDevelopment = ({ id, version, body }: DevelopmentDecision) =>
  unwrap(api.POST('/api/v1/tenders/{id}/development/decision', { params: at({ id }, version), body }));

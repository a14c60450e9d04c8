import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type Remedies = Schemas['Remedies'];
export type CorrectionDetail = Schemas['CorrectionDetail'];
export type AppealDetail = Schemas['AppealDetail'];
export type RemedyLetter = Schemas['RemedyLetter'];
export type RemedyDocument = Schemas['RemedyDocument'];
export type RecordAppeal = Schemas['RecordAppeal'];
export type SettleAppeal = Schemas['SettleAppeal'];
export type ReopenDecision = Schemas['ReopenDecision'];

const path = (id: string) => ({ path: { id } });
const at = ({ id, version }: { id: string; version: number }) => ({ ...path(id), header: ifMatch(version) });
const once = (id: string, headers: CommandHeaders) => ({
  ...path(id),
  header: { 'Idempotency-Key': headers['Idempotency-Key'] },
});

export const remediesQuery = (id: string) =>
  queryOptions({
    queryKey: ['remedies', id, 'officer'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/remedies', { params: path(id), signal })),
  });

export const ownRemediesQuery = (id: string) =>
  queryOptions({
    queryKey: ['remedies', id, 'own'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/tenders/{id}/remedies', { params: path(id), signal })),
  });

/** Correction requests and appeals that are open. */
export const waitingRemediesQuery = queryOptions({
  queryKey: ['remedies', 'waiting'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/remedies/waiting', { params: { query: { limit: 50 } }, signal })),
});

export const fileCorrection = (id: string, body: Schemas['FileCorrection'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider/tenders/{id}/corrections', { params: once(id, headers), body }));

export const recordCorrection = (id: string, body: Schemas['RecordCorrection'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/corrections', { params: once(id, headers), body }));

export const withdrawCorrection = (request: CorrectionDetail) =>
  unwrap(api.POST('/api/v1/provider/corrections/{id}/withdraw', { params: at(request) }));

export const answerCorrection = ({ request, ...body }: Schemas['AnswerCorrection'] & { request: CorrectionDetail }) =>
  unwrap(api.POST('/api/v1/corrections/{id}/answer', { params: at(request), body }));

export const recordAppeal = (id: string, body: RecordAppeal, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/appeals', { params: once(id, headers), body }));

export const settleAppeal = ({ appeal, ...body }: SettleAppeal & { appeal: AppealDetail }) =>
  unwrap(api.POST('/api/v1/appeals/{id}/settle', { params: at(appeal), body }));

export const changeSuspension = ({ appeal, ...body }: Schemas['ChangeSuspension'] & { appeal: AppealDetail }) =>
  unwrap(api.POST('/api/v1/appeals/{id}/suspension', { params: at(appeal), body }));

export const reopenDecision = ({ id, ...body }: ReopenDecision & { id: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/reopen-decision', { params: once(id, headers), body }));

export const cancelAfterDecision = ({ id, reason }: { id: string; reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/cancel-after-decision', { params: once(id, headers), body: { reason } }));

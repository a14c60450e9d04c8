import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import type { ConsultationInput, ConsultationSummary, Finding, IdeaSummary } from '../../../dialogue/types.js';

type Schemas = components['schemas'];

export const consultationList: ListSource<ConsultationSummary> = {
  key: ['consultations'],
  load: (query, signal) => unwrap(api.GET('/api/v1/consultations', { params: { query: asQuery(query) }, signal })),
};
export const consultationsQuery = queryOptions({
  queryKey: ['consultations', 'all'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/consultations', { params: { query: { limit: 200 } }, signal })),
});
/** What the market was asked about a planned procurement, and what clients told of it. */
export const consultationsOfItemQuery = (planItemId: string) =>
  queryOptions({
    queryKey: ['consultations', 'of-item', planItemId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/consultations', { params: { query: { planItemId, limit: 200 } }, signal })),
  });
export const findingsOfItemQuery = (planItemId: string) =>
  queryOptions({
    queryKey: ['findings', 'of-item', planItemId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/findings', { params: { query: { planItemId, limit: 200 } }, signal })),
  });
export const readConsultation = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/consultations/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
export const consultationQuery = (id: string) =>
  queryOptions({ queryKey: ['consultations', id], queryFn: ({ signal }) => readConsultation(id, signal) });

export const createConsultation = (body: ConsultationInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/consultations', { body, headers }));
const current = (id: string, headers: CommandHeaders) => ({
  path: { id },
  header: { 'If-Match': headers['If-Match'] ?? '' },
});
export const saveConsultation = (id: string, body: ConsultationInput, headers: CommandHeaders) =>
  unwrap(api.PUT('/api/v1/consultations/{id}', { params: current(id, headers), body }));
export const extendConsultation = (id: string, answersDeadline: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/consultations/{id}/extend', { params: current(id, headers), body: { answersDeadline } }));
export const summariseConsultation = (id: string, body: Schemas['SummaryInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/consultations/{id}/summarise', { params: current(id, headers), body }));

interface Versioned {
  id: string;
  version: number;
}
const at = ({ id, version }: Versioned, headers: CommandHeaders) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});
export const openConsultation = (it: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/consultations/{id}/open', { params: at(it, headers) }));
export const closeConsultation = (it: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/consultations/{id}/close', { params: at(it, headers) }));

export const ideaList: ListSource<IdeaSummary> = {
  key: ['ideas'],
  load: (query, signal) => unwrap(api.GET('/api/v1/ideas', { params: { query: asQuery(query) }, signal })),
};
export const ideaQuery = (id: string) =>
  queryOptions({
    queryKey: ['ideas', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/ideas/{id}', { params: { path: { id } }, signal })),
  });
export const discussIdea = (idea: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/ideas/{id}/discuss', { params: at(idea, headers) }));
export const takeUpIdea = (idea: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/ideas/{id}/take-up', { params: at(idea, headers) }));
export const declineIdea = ({ reason, ...idea }: Versioned & { reason: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/ideas/{id}/decline', { params: at(idea, headers), body: { reason } }));
export const writeOnIdea = (id: string, text: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/ideas/{id}/messages', { params: { path: { id } }, headers, body: { text } }));

export const findingList: ListSource<Finding> = {
  key: ['findings'],
  load: (query, signal) => unwrap(api.GET('/api/v1/findings', { params: { query: asQuery(query) }, signal })),
};
export const writeFinding = (body: Schemas['FindingInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/findings', { body, headers }));

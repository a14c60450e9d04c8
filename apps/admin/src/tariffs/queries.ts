import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { TariffCase, TariffDraft, TariffItem } from './types.js';

export const tariffList: ListSource<TariffItem> = {
  key: ['tariffs'],
  load: (query, signal) => unwrap(api.GET('/api/v1/tariffs', { params: { query: asQuery(query) }, signal })),
};

export const tariffsOfContractQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['tariffs', 'of-contract', contractId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tariffs', { params: { query: { contractId, limit: 50 } }, signal })),
  });

export const tariffQuery = (id: string) =>
  queryOptions({
    queryKey: ['tariffs', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tariffs/{id}', { params: { path: { id } }, signal })),
  });

export const deskQuery = queryOptions({
  queryKey: ['tariff-drafts'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tariff-drafts', { signal })),
});

export const readDraft = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/tariff-drafts/{id}', { params: { path: { id } }, ...(signal ? { signal } : {}) }));

export const draftQuery = (id: string) =>
  queryOptions({ queryKey: ['tariff-drafts', id], queryFn: ({ signal }) => readDraft(id, signal) });

export const beginDraft = (body: { contractId: string; from: string }, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tariff-drafts', { params: { header: headers }, body }));

export interface DraftContent {
  body: Record<string, unknown>;
  cases: TariffCase[];
}

const path = (id: string) => ({ path: { id } });

export const saveDraft = (id: string, body: DraftContent, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/tariff-drafts/{id}', {
      params: { ...path(id), header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const tryFacts = (id: string, body: { asOf: string; facts: Record<string, unknown> }) =>
  unwrap(api.POST('/api/v1/tariff-drafts/{id}/try', { params: path(id), body }));

export const publishDraft = ({ id, version }: TariffDraft) =>
  unwrap(api.POST('/api/v1/tariff-drafts/{id}/publish', { params: { ...path(id), header: ifMatch(version) } }));

export const discardDraft = ({ id, version }: TariffDraft) =>
  unwrap(api.POST('/api/v1/tariff-drafts/{id}/discard', { params: { ...path(id), header: ifMatch(version) } }));

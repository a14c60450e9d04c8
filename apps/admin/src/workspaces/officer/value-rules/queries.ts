import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';
import type { ListSource } from '#ui';

type Schemas = components['schemas'];
export type ValueRuleSummary = Schemas['ValueRuleSummary'];
export type ValueRuleDetail = Schemas['ValueRuleDetail'];
export type ValueRuleBody = Schemas['ValueRuleBody'];
export type Bracket = Schemas['BracketItem'];
export type ReckonedValue = Schemas['ReckonedValue'];

export const valueRuleList: ListSource<ValueRuleSummary> = {
  key: ['value-rules'],
  load: ({ sort: _, ...query }, signal) =>
    unwrap(api.GET('/api/v1/value-rules', { params: { query: asQuery(query) }, signal })),
};

/** Drafts that wait for their publication, or to be finished. */
export const draftRulesQuery = queryOptions({
  queryKey: ['value-rules', 'drafts'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(api.GET('/api/v1/value-rules', { params: { query: { limit: 200 } }, signal }));
    return items.filter(({ status }) => status === 'draft');
  },
});

export const readValueRule = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/value-rules/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const valueRuleQuery = (id: string) =>
  queryOptions({ queryKey: ['value-rules', id], queryFn: ({ signal }) => readValueRule(id, signal) });

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

export const beginValueRule = (serviceId: string, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/value-rules', { params: { header }, body: { serviceId } }));

export const saveValueRule = (id: string, body: Schemas['SaveValueRule'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/value-rules/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const publishValueRule = ({ id, version }: ValueRuleDetail) =>
  unwrap(api.POST('/api/v1/value-rules/{id}/publish', { params: { path: { id }, header: ifMatch(version) } }));

export const tryValueRule = (id: string, body: Schemas['ValueFigures']) =>
  unwrap(api.POST('/api/v1/value-rules/{id}/try', { params: { path: { id } }, body }));

export const grantLimitQuery = queryOptions({
  queryKey: ['grant-limit'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/grant-limit', { signal })),
});

export const setGrantLimit = (limit: string) => unwrap(api.PUT('/api/v1/grant-limit', { body: { limit } }));

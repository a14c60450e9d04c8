import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Service = Schemas['ServiceItem'];
export type ServiceDetail = Schemas['ServiceDetail'];
export type NewService = Schemas['CreateService'];
export type ServiceInput = Schemas['ChangeService'];

export const servicesQuery = queryOptions({
  queryKey: ['services'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/services', { signal })),
});

export const readService = (id: string, signal?: AbortSignal): Promise<ServiceDetail> =>
  unwrap(api.GET('/api/v1/services/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const serviceQuery = (id: string) =>
  queryOptions({ queryKey: ['services', id], queryFn: ({ signal }) => readService(id, signal) });

export const createService = (body: NewService, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/services', { headers, body }));

export const changeService = (id: string, body: ServiceInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/services/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export type RuleInput = Schemas['SetChoiceRule'];

export const choiceRulesQuery = queryOptions({
  queryKey: ['choice-rules'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/choice-rules', { signal })),
});

export const setChoiceRule = (body: RuleInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/choice-rules', { params: { header: headers }, body }));

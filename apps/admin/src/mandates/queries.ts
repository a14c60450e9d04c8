import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';

export type Mandate = components['schemas']['MandateItem'];
type GiveMandate = components['schemas']['GiveMandate'];
type RecordMandate = components['schemas']['RecordMandate'];

export const myMandatesQuery = queryOptions({
  queryKey: ['my', 'mandates'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/mandates', { signal })),
});

export const clientMandatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', id, 'mandates'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/clients/{id}/mandates', { params: { path: { id } }, signal })),
  });

export const giveMandate = (body: GiveMandate, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/my/mandates', { params: { header: headers }, body }));

export const recordMandate = (id: string, body: RecordMandate, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/clients/{id}/mandates', { params: { path: { id }, header: headers }, body }));

export const endMandate = (id: string) => unwrap(api.POST('/api/v1/mandates/{id}/end', { params: { path: { id } } }));

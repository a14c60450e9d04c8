import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type Sanctions = Schemas['Sanctions'];
export type Sanction = Schemas['SanctionView'];
export type ProposeSanction = Schemas['ProposeSanction'];

export const sanctionsQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'sanctions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}/sanctions', { params: { path: { id: contractId } }, signal })),
  });

export const proposeSanction = (id: string, body: ProposeSanction, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/contracts/{id}/sanctions', { params: { path: { id }, header: headers }, body }));

const DECISIONS = {
  approve: '/api/v1/sanctions/{id}/approve',
  reject: '/api/v1/sanctions/{id}/reject',
  'propose-take-back': '/api/v1/sanctions/{id}/propose-take-back',
  'take-back': '/api/v1/sanctions/{id}/take-back',
  keep: '/api/v1/sanctions/{id}/keep',
} as const;
export type Decision = keyof typeof DECISIONS;

export const decideSanction = (
  { sanction: { id, version }, decision, note }: { sanction: Sanction; decision: Decision; note: string },
  headers: CommandHeaders,
) =>
  unwrap(
    api.POST(DECISIONS[decision], {
      params: { path: { id }, header: { ...headers, ...ifMatch(version) } },
      body: { note },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Claim = Schemas['OutcomeClaimView'];

export const claimList: ListSource<Claim> = {
  key: ['outcome-claims'],
  load: (query, signal) => unwrap(api.GET('/api/v1/outcome-claims', { params: { query: asQuery(query) }, signal })),
};

export const claimQuery = (id: string) =>
  queryOptions({
    queryKey: ['outcome-claims', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/outcome-claims/{id}', { params: { path: { id } }, signal })),
  });

export const claimsOfClient = (participationId: string) =>
  queryOptions({
    queryKey: ['outcome-claims', 'of-client', participationId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/outcome-claims', { params: { query: { participationId, limit: 100 } }, signal })),
  });

export const claimableQuery = (participationId: string) =>
  queryOptions({
    queryKey: ['outcome-claims', 'claimable', participationId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/participations/{id}/claimable', { params: { path: { id: participationId } }, signal })),
  });

export const makeClaim = (participationId: string, body: Schemas['OutcomeClaimBody'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/participations/{id}/claims', {
      params: { path: { id: participationId }, header: headers },
      body,
    }),
  );

const stepped = (id: string, headers: CommandHeaders) => ({
  ...{ path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
});

export const contestClaim = (id: string, text: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/outcome-claims/{id}/contest', { params: stepped(id, headers), body: { text } }));

export const decideClaim = (id: string, body: Schemas['ClaimDecisionBody'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/outcome-claims/{id}/decision', { params: stepped(id, headers), body }));

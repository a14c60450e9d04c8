import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { ContractFact, ContractFactBody } from './types.js';

export const contractFactList = (id: string): ListSource<ContractFact> => ({
  key: ['contract-facts', id],
  load: (query, signal) =>
    unwrap(api.GET('/api/v1/contracts/{id}/facts', { params: { path: { id }, query: asQuery(query) }, signal })),
});

/** As many as the contract's own page shows. */
export const newestFactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contract-facts', id, 'newest'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}/facts', { params: { path: { id }, query: { limit: 10 } }, signal })),
  });

export const askedFactsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contract-facts', id, 'asked'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}/facts/asked', { params: { path: { id } }, signal })),
  });

export const contractFactQuery = (id: string) =>
  queryOptions({
    queryKey: ['contract-facts', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contract-facts/{id}', { params: { path: { id } }, signal })),
  });

export const recordContractFact = (id: string, body: ContractFactBody, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/contracts/{id}/facts', { params: { path: { id }, header: headers }, body }));

/** `fact: null` takes the fact back. */
export const correctContractFact = (
  id: string,
  body: { reason: string; fact: ContractFactBody | null },
  headers: CommandHeaders,
) => unwrap(api.POST('/api/v1/contract-facts/{id}/corrections', { params: { path: { id }, header: headers }, body }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';
import type { ListSource } from '#ui';
import type { PendingSignature } from './pending-signature.js';
import type { Contract, ContractRow } from './types.js';

/** The authority's register, or the provider's own contracts: the API knows who asks. */
export const contractList: ListSource<ContractRow> = {
  key: ['contracts'],
  load: (query, signal) => unwrap(api.GET('/api/v1/contracts', { params: { query: asQuery(query) }, signal })),
};

export const readContract = (id: string, signal?: AbortSignal): Promise<Contract> =>
  unwrap(api.GET('/api/v1/contracts/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const contractQuery = (id: string) =>
  queryOptions({ queryKey: ['contracts', id], queryFn: ({ signal }) => readContract(id, signal) });

/** A contract, or an approval by a rulebook with all its contracts. */
export type AffectedOf = { readonly contractId: string } | { readonly approvalId: string };

/** Whom a suspension or an end would concern: asked when it can be done. */
export const affectedClientsQuery = (of: AffectedOf) =>
  queryOptions({
    queryKey: ['contracts', 'affected-clients', of],
    queryFn: ({ signal }) =>
      unwrap(
        'contractId' in of
          ? api.GET('/api/v1/contracts/{id}/affected-clients', { params: { path: { id: of.contractId } }, signal })
          : api.GET('/api/v1/rulebook-approvals/{id}/affected-clients', {
              params: { path: { id: of.approvalId } },
              signal,
            }),
      ),
  });

/** The providers of the register, to filter it by. */
export const contractProvidersQuery = queryOptions({
  queryKey: ['contracts', 'providers'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts/providers', { signal })),
});

/** The contracts with one provider, the newest first. */
export const contractsOfProviderQuery = (providerId: string) =>
  queryOptions({
    queryKey: ['contracts', 'of-provider', providerId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts', { params: { query: { providerId, sort: '-number', limit: 200 } }, signal })),
  });

/** The authority's contracts drawn from a cooperation agreement, the newest first. */
export const contractsOfCooperationQuery = (cooperationId: string) =>
  queryOptions({
    queryKey: ['contracts', 'of-cooperation', cooperationId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/contracts', { params: { query: { cooperationId, sort: '-number', limit: 200 } }, signal }),
      ),
  });

/** Contracts made of the tender's awards. */
export const contractsOfTenderQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', 'of-tender', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts', { params: { query: { tenderId: id } }, signal })),
  });

/** What has been paid under a contract, run by run. */
export const contractPaymentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id, 'payments'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts/{id}/payments', { params: { path: { id } }, signal })),
  });

/** Where the contract itself is read; it opens in the browser. */
export const documentHref = (documentId: string): string => `/api/v1/documents/${documentId}`;

export const sendToSignature = ({ id, version }: Contract) =>
  unwrap(api.POST('/api/v1/contracts/{id}/send-to-signature', { params: { path: { id }, header: ifMatch(version) } }));

/** Signs the very document whose fingerprint the page showed before the person identified themselves. */
export const signContract = ({ id, documentSha256 }: PendingSignature, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/contracts/{id}/signatures', {
      params: { path: { id }, header: headers },
      body: { documentSha256 },
    }),
  );

export type ContractTerms = components['schemas']['ContractTermsInput'];

export const editContract = (id: string, body: ContractTerms, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/contracts/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export type ContractMembers = components['schemas']['ContractMembersInput'];

export const setMembers = (id: string, body: ContractMembers, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/contracts/{id}/members', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

const MOVES = {
  recall: '/api/v1/contracts/{id}/recall',
  suspend: '/api/v1/contracts/{id}/suspend',
  resume: '/api/v1/contracts/{id}/resume',
  terminate: '/api/v1/contracts/{id}/terminate',
  cancel: '/api/v1/contracts/{id}/cancel',
} as const;
export type ReasonedMove = keyof typeof MOVES;

export interface MoveInput {
  contract: Contract;
  move: ReasonedMove;
  reason: string;
}
export const moveContract = ({ contract: { id, version }, move, reason }: MoveInput) =>
  unwrap(api.POST(MOVES[move], { params: { path: { id }, header: ifMatch(version) }, body: { reason } }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { Approval, ApprovalRow, RulebookRow } from './types.js';

export const publicRulebookList: ListSource<RulebookRow> = {
  key: ['public-rulebooks'],
  load: (query, signal) => unwrap(api.GET('/api/v1/public/rulebooks', { params: { query: asQuery(query) }, signal })),
};

export const publicRulebookQuery = (id: string) =>
  queryOptions({
    queryKey: ['public-rulebooks', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/rulebooks/{id}', { params: { path: { id } }, signal })),
  });

/** Of the authority those sent to it, of a provider its own: the API knows who asks. */
export const approvalList: ListSource<ApprovalRow> = {
  key: ['rulebook-approvals'],
  load: (query, signal) => unwrap(api.GET('/api/v1/rulebook-approvals', { params: { query: asQuery(query) }, signal })),
};

export const readApproval = (id: string, signal?: AbortSignal): Promise<Approval> =>
  unwrap(api.GET('/api/v1/rulebook-approvals/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const approvalQuery = (id: string) =>
  queryOptions({ queryKey: ['rulebook-approvals', id], queryFn: ({ signal }) => readApproval(id, signal) });

/** What waits for the reader's side, the oldest first. */
export const approvalsWaitingQuery = (waitsFor: 'authority' | 'provider') =>
  queryOptions({
    queryKey: ['rulebook-approvals', 'waiting', waitsFor],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/rulebook-approvals', { params: { query: { waitsFor, sort: 'statusAt', limit: 50 } }, signal }),
      ),
  });

/** The applications and approvals by one rulebook. */
export const approvalsOfQuery = (rulebookId: string) =>
  queryOptions({
    queryKey: ['rulebook-approvals', 'of', rulebookId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/rulebook-approvals', { params: { query: { rulebookId, limit: 200 } }, signal })),
  });

export const atVersion = ({ id, version }: Pick<Approval, 'id' | 'version'>) => ({
  path: { id },
  header: ifMatch(version),
});

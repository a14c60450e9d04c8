import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '#api';
import type { ConsortiumInvitation, ConsortiumMember } from '../../../procurement/types.js';

export const consortiumQuery = (id: string) =>
  queryOptions({
    queryKey: ['consortia', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/consortium', { params: { path: { id } }, signal })),
  });

export const invitationsQuery = queryOptions({
  queryKey: ['consortia', 'invitations'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/consortium-invitations', { params: { query: {} }, signal })),
});

export const inviteMember = (id: string, body: { businessId: string; share: string; part: string }) =>
  unwrap(api.POST('/api/v1/tenders/{id}/consortium', { params: { path: { id } }, body }));

export const removeMember = ({ id, version }: Pick<ConsortiumMember, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/consortium-members/{id}/remove', { params: { path: { id }, header: ifMatch(version) } }));

export const confirmInvitation = ({ id, version }: Pick<ConsortiumInvitation, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/consortium-members/{id}/confirm', { params: { path: { id }, header: ifMatch(version) } }));

export const declineInvitation = ({ id, version }: Pick<ConsortiumInvitation, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/consortium-members/{id}/decline', { params: { path: { id }, header: ifMatch(version) } }));

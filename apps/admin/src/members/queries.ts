import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Member = Schemas['MemberView'];
export type Invitation = Schemas['MemberInvitation'];
export type SentInvitation = Schemas['SentInvitation'];

export const membersQuery = queryOptions({
  queryKey: ['organisation', 'members'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/organisation/members', { signal })),
});
export const changeMember = (personId: string, roles: Member['roles'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/organisation/members/{personId}', {
      params: { path: { personId }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { roles },
    }),
  );
export const removeMember = ({ personId, version }: Member) =>
  unwrap(
    api.DELETE('/api/v1/organisation/members/{personId}', { params: { path: { personId }, header: ifMatch(version) } }),
  );
export const endMemberSessions = ({ personId }: Member) =>
  unwrap(api.POST('/api/v1/organisation/members/{personId}/end-sessions', { params: { path: { personId } } }));
export const inviteMember = (body: Schemas['MemberInvitationInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/organisation/invitations', { headers, body }));
export const revokeInvitation = ({ id }: Invitation) =>
  unwrap(api.DELETE('/api/v1/organisation/invitations/{id}', { params: { path: { id } } }));

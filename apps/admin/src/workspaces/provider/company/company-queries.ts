import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Member = Schemas['MemberView'];
export type Invitation = Schemas['MemberInvitation'];
export type SentInvitation = Schemas['SentInvitation'];

export const membersQuery = queryOptions({
  queryKey: ['provider', 'members'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/members', { signal })),
});
export const changeMember = (personId: string, roles: Member['roles'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/provider/members/{personId}', {
      params: { path: { personId }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { roles },
    }),
  );
export const removeMember = ({ personId, version }: Member) =>
  unwrap(
    api.DELETE('/api/v1/provider/members/{personId}', { params: { path: { personId }, header: ifMatch(version) } }),
  );
export const inviteMember = (body: Schemas['MemberInvitationInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider/invitations', { headers, body }));
export const revokeInvitation = ({ id }: Invitation) =>
  unwrap(api.DELETE('/api/v1/provider/invitations/{id}', { params: { path: { id } } }));

export const declarationQuery = queryOptions({
  queryKey: ['provider', 'declaration'],
  queryFn: ({ signal }) => readDeclaration(signal),
});
export const readDeclaration = (signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/provider/declaration', { ...(signal ? { signal } : {}) }));
export const declare = (body: Schemas['DeclarationInput'], headers: Readonly<Record<string, string>>) =>
  unwrap(
    api.PUT('/api/v1/provider/declaration', { params: { header: { 'If-Match': headers['If-Match'] ?? '' } }, body }),
  );

export const calendarQuery = queryOptions({
  queryKey: ['provider', 'calendar'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/calendar', { signal })),
});
export const makeCalendar = () => unwrap(api.POST('/api/v1/provider/calendar'));

import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];

export const registerCompany = (body: Schemas['RegistrationInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider-registrations', { headers, body }));

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitations', token],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/invitations/{token}', { params: { path: { token } }, signal })),
  });
export const acceptInvitation = (token: string) =>
  unwrap(api.POST('/api/v1/invitations/{token}/accept', { params: { path: { token } } }));

export const subscriptionQuery = (token: string) =>
  queryOptions({
    queryKey: ['subscriptions', token],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/public/unsubscribe/{token}', { params: { path: { token } }, signal })),
  });
export const unsubscribe = (token: string) =>
  unwrap(api.POST('/api/v1/public/unsubscribe/{token}', { params: { path: { token } } }));

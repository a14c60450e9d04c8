import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type SupportAccess = Schemas['SupportAccessView'];

export const supportAccessesQuery = queryOptions({
  queryKey: ['support-accesses'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/support-accesses', { signal })),
});
export const askSupportAccess = (body: Schemas['SupportAccessInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/support-accesses', { headers, body }));
export const grantSupportAccess = ({ id }: Pick<SupportAccess, 'id'>, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/support-accesses/{id}/grant', { params: { path: { id } }, headers }));
export const endSupportAccess = ({ id }: Pick<SupportAccess, 'id'>, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/support-accesses/{id}/end', { params: { path: { id } }, headers }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import type { RegisterRow } from '../../../procurement/register-parts.js';

type Schemas = components['schemas'];
export type OfficerRegister = Schemas['OfficerRegister'];
export type RegisterInput = Schemas['RegisterInput'];

export const registerList: ListSource<RegisterRow> = {
  key: ['registers'],
  load: (query, signal) => unwrap(api.GET('/api/v1/registers', { params: { query: asQuery(query) }, signal })),
};

export const readRegister = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/registers/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const registerQuery = (id: string) =>
  queryOptions({ queryKey: ['registers', id], queryFn: ({ signal }) => readRegister(id, signal) });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: ['registers', id, 'members'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/registers/{id}/members', { params: { path: { id }, query: { limit: 200 } }, signal })),
  });

export const createRegister = (body: RegisterInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/registers', { body, headers }));

export const saveRegister = (id: string, body: RegisterInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/registers/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

type Versioned = Pick<OfficerRegister, 'id' | 'version'>;
const at = ({ id, version }: Versioned) => ({ path: { id }, header: ifMatch(version) });

export const publishRegister = (register: Versioned) =>
  unwrap(api.POST('/api/v1/registers/{id}/publish', { params: at(register) }));

export const closeRegister = ({ reason, ...register }: Versioned & { reason: string }) =>
  unwrap(api.POST('/api/v1/registers/{id}/close', { params: at(register), body: { reason } }));

export interface MemberDecision {
  id: string;
  memberId: string;
  version: number;
  body: Schemas['DecideMemberInput'];
}
export const decideMember = ({ id, memberId, version, body }: MemberDecision) =>
  unwrap(
    api.POST('/api/v1/registers/{id}/members/{memberId}/decision', {
      params: { path: { id, memberId }, header: ifMatch(version) },
      body,
    }),
  );

export interface DecisionExtension {
  id: string;
  memberId: string;
  version: number;
  body: Schemas['ExtendDecisionInput'];
}
export const extendDecision = ({ id, memberId, version, body }: DecisionExtension) =>
  unwrap(
    api.POST('/api/v1/registers/{id}/members/{memberId}/extension', {
      params: { path: { id, memberId }, header: ifMatch(version) },
      body,
    }),
  );

export const callOff = (id: string, body: Schemas['RegisterCallOffInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/registers/{id}/call-offs', { params: { path: { id } }, headers, body }));

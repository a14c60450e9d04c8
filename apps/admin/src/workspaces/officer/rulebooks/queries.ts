import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import { atVersion } from '../../../rulebooks/queries.js';
import type { Approval, Rulebook, RulebookInput, RulebookRow } from '../../../rulebooks/types.js';

export const rulebookList: ListSource<RulebookRow> = {
  key: ['rulebooks'],
  load: (query, signal) => unwrap(api.GET('/api/v1/rulebooks', { params: { query: asQuery(query) }, signal })),
};

export const readRulebook = (id: string, signal?: AbortSignal): Promise<Rulebook> =>
  unwrap(api.GET('/api/v1/rulebooks/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const rulebookQuery = (id: string) =>
  queryOptions({ queryKey: ['rulebooks', id], queryFn: ({ signal }) => readRulebook(id, signal) });

export const createRulebook = (body: RulebookInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/rulebooks', { body, headers }));

export const saveRulebook = (id: string, body: RulebookInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/rulebooks/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const startVersion = ({ id }: Pick<Rulebook, 'id'>) =>
  unwrap(api.POST('/api/v1/rulebooks/{id}/versions', { params: { path: { id } } }));

export const publishRulebook = (rulebook: Pick<Rulebook, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/rulebooks/{id}/publish', { params: atVersion(rulebook) }));

type Schemas = components['schemas'];

export const checkApplication = (id: string, body: Schemas['CheckApplication'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/rulebook-approvals/{id}/checks', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const approveProvider = (id: string, body: Schemas['ApproveProvider'], headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/rulebook-approvals/{id}/approve', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

const MOVES = {
  'ask-more': '/api/v1/rulebook-approvals/{id}/ask-more',
  refuse: '/api/v1/rulebook-approvals/{id}/refuse',
  suspend: '/api/v1/rulebook-approvals/{id}/suspend',
  resume: '/api/v1/rulebook-approvals/{id}/resume',
  remove: '/api/v1/rulebook-approvals/{id}/remove',
} as const;
export type ApprovalMove = keyof typeof MOVES;

interface MoveInput {
  approval: Approval;
  move: ApprovalMove;
  body: Schemas['ApprovalReason'];
}
export const moveApproval = ({ approval, move, body }: MoveInput) =>
  unwrap(api.POST(MOVES[move], { params: atVersion(approval), body }));

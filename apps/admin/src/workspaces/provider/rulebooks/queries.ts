import { api, postFile, unwrap, type CommandHeaders } from '#api';
import type { PendingSignature } from '../../../contracts/pending-signature.js';
import { atVersion } from '../../../rulebooks/queries.js';
import type { ApplicationInput, Approval } from '../../../rulebooks/types.js';

export const startApplication = ({ id }: { id: string }) =>
  unwrap(api.POST('/api/v1/rulebooks/{id}/applications', { params: { path: { id } } }));

export const saveApplication = (id: string, body: ApplicationInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/rulebook-approvals/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const priceAnew = (id: string, services: ApplicationInput['services'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/rulebook-approvals/{id}/prices', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { services },
    }),
  );

const MOVES = {
  send: '/api/v1/rulebook-approvals/{id}/send',
  withdraw: '/api/v1/rulebook-approvals/{id}/withdraw',
  leave: '/api/v1/rulebook-approvals/{id}/leave',
} as const;
export type OwnMove = keyof typeof MOVES;
export const moveOwn = ({ approval, move }: { approval: Approval; move: OwnMove }) =>
  unwrap(api.POST(MOVES[move], { params: atVersion(approval) }));

/** Accepts the very text whose fingerprint the page showed before the person identified themselves. */
export const acceptRulebook = ({ id, documentSha256: sha256 }: PendingSignature, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/rulebook-approvals/{id}/acceptance', {
      params: { path: { id }, header: headers },
      body: { sha256 },
    }),
  );

export const attachEvidence = (id: string, requirement: string, file: File) =>
  postFile<Approval>(`/api/v1/rulebook-approvals/${id}/evidence?${new URLSearchParams({ requirement })}`, file);

export const removeEvidence = ({ id, evidenceId }: { id: string; evidenceId: string }) =>
  unwrap(
    api.POST('/api/v1/rulebook-approvals/{id}/evidence/{evidenceId}/remove', { params: { path: { id, evidenceId } } }),
  );

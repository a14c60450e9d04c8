import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';
import type { PendingSignature } from '../contracts/pending-signature.js';

type Schemas = components['schemas'];
export type Amendment = Schemas['AmendmentDetail'];
export type AmendmentRow = Schemas['AmendmentSummary'];
export type AmendmentInput = Schemas['AmendmentInput'];
export type Assessment = Schemas['AmendmentAssessment'];

const path = (id: string) => ({ path: { id } });
const matching = (headers: CommandHeaders) => ({ 'If-Match': headers['If-Match'] ?? '' });

export const amendmentsQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'amendments'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/contracts/{id}/amendments', { params: path(contractId), signal })),
  });

export const readAmendment = (id: string, signal?: AbortSignal): Promise<Amendment> =>
  unwrap(api.GET('/api/v1/amendments/{id}', { params: path(id), ...(signal && { signal }) }));

export const amendmentQuery = (id: string) =>
  queryOptions({ queryKey: ['amendments', id], queryFn: ({ signal }) => readAmendment(id, signal) });

/** The contract with its terms of a day. */
export const termsQuery = (contractId: string, asOf: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'as-of', asOf],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}', { params: { ...path(contractId), query: { asOf } }, signal })),
  });

/** What the changes would come to, judged by the API as they are typed. */
export const assessmentQuery = (contractId: string, { validFrom, content }: AmendmentInput, optionId: string | null) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'assessment', validFrom, content, optionId],
    queryFn: ({ signal }) =>
      unwrap(
        api.POST('/api/v1/contracts/{id}/amendment-assessments', {
          params: path(contractId),
          body: { validFrom, content, optionId },
          signal,
        }),
      ),
    retry: false,
  });

export const draftAmendment = (contractId: string, body: AmendmentInput, headers: CommandHeaders): Promise<Amendment> =>
  unwrap(api.POST('/api/v1/contracts/{id}/amendments', { params: { ...path(contractId), header: headers }, body }));

export const saveAmendment = (id: string, body: AmendmentInput, headers: CommandHeaders): Promise<Amendment> =>
  unwrap(api.PUT('/api/v1/amendments/{id}', { params: { ...path(id), header: matching(headers) }, body }));

export const sendAmendment = ({ id, version }: Amendment) =>
  unwrap(api.POST('/api/v1/amendments/{id}/send-to-signature', { params: { ...path(id), header: ifMatch(version) } }));

export const signAmendment = ({ id, documentSha256 }: PendingSignature, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/amendments/{id}/signatures', {
      params: { ...path(id), header: headers },
      body: { documentSha256 },
    }),
  );

const MOVES = { recall: '/api/v1/amendments/{id}/recall', cancel: '/api/v1/amendments/{id}/cancel' } as const;
export interface AmendmentMove {
  amendment: Amendment;
  move: keyof typeof MOVES;
  reason: string;
}
export const moveAmendment = ({ amendment: { id, version }, move, reason }: AmendmentMove) =>
  unwrap(api.POST(MOVES[move], { params: { ...path(id), header: ifMatch(version) }, body: { reason } }));

export const recordNotice = (id: string, body: Schemas['PublishedNotice'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/amendments/{id}/notice', { params: { ...path(id), header: matching(headers) }, body }));

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../api/schema.js';

export type AgreedTerms = components['schemas']['AgreedTerms'];
export type AgreedTermsInput = components['schemas']['AgreedTermsInput'];
export type TermOption = AgreedTerms['options'][number];
export type Assurance = AgreedTerms['assurances'][number];

export const readTerms = (id: string, signal?: AbortSignal): Promise<AgreedTerms> =>
  unwrap(api.GET('/api/v1/contracts/{id}/terms', { params: { path: { id } }, ...(signal && { signal }) }));

export const termsQuery = (id: string) =>
  queryOptions({ queryKey: ['contracts', id, 'terms'], queryFn: ({ signal }) => readTerms(id, signal) });

export const writeTerms = (id: string, body: AgreedTermsInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/contracts/{id}/terms', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

interface Decision {
  id: string;
  version: number;
  optionId: string;
  decision: 'used' | 'let-go';
  grounds: string;
  indexPoints: string | null;
}
export const decideOption = ({ id, version, optionId, ...body }: Decision) =>
  unwrap(
    api.POST('/api/v1/contracts/{id}/options/{optionId}/decision', {
      params: { path: { id, optionId }, header: ifMatch(version) },
      body,
    }),
  );

export const noteAssurance = ({
  id,
  assuranceId,
  ...body
}: {
  id: string;
  assuranceId: string;
  endsOn: string;
  note: string;
}) =>
  unwrap(
    api.POST('/api/v1/contracts/{id}/assurances/{assuranceId}/notes', { params: { path: { id, assuranceId } }, body }),
  );

export const assuranceFileAt = (id: string, assuranceId: string, endsOn: string): string =>
  `/api/v1/contracts/${id}/assurances/${assuranceId}/files?endsOn=${endsOn}`;

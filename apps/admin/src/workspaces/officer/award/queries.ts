import { queryOptions } from '@tanstack/react-query';
import { api, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type DecideAward = components['schemas']['DecideAward'];
export type DecisionTerms = components['schemas']['DecisionTerms'];

/** Whom a decision is served on, and how long contracts wait after it. */
export const decisionTermsQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'decision-terms'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tenders/{id}/decision/terms', { params: { path: { id } }, signal })),
  });

export const decideAward = (id: string, body: DecideAward, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/decision', {
      params: { path: { id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

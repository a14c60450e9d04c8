import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';
import type { IdeaSummary } from '../../../dialogue/types.js';

export const providerConsultationQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider', 'consultations', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/provider/consultations/{id}', { params: { path: { id } }, signal })),
  });

/** The first answer has version 0. */
export const answerConsultation = (
  id: string,
  answers: { questionId: string; text: string }[],
  headers: CommandHeaders,
) =>
  unwrap(
    api.PUT('/api/v1/provider/consultations/{id}/answers', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body: { answers },
    }),
  );

export const ideaList: ListSource<IdeaSummary> = {
  key: ['provider', 'ideas'],
  load: (query, signal) => unwrap(api.GET('/api/v1/provider/ideas', { params: { query: asQuery(query) }, signal })),
};

export const ideaQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider', 'ideas', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/ideas/{id}', { params: { path: { id } }, signal })),
  });

export const addresseesQuery = queryOptions({
  queryKey: ['provider', 'idea-addressees'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/idea-addressees', { signal })),
});

export const sendIdea = (body: components['schemas']['IdeaInput'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider/ideas', { body, headers }));

export const writeOnIdea = (id: string, text: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/provider/ideas/{id}/messages', { params: { path: { id } }, headers, body: { text } }));

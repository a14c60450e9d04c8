import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../api/schema.js';

export type ScoreItem = components['schemas']['ScoreItem'];

export const scoresQuery = (serviceId: string, providerId: string) =>
  queryOptions({
    queryKey: ['public', 'scores', serviceId, providerId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/public/services/{serviceId}/providers/{providerId}/scores', {
          params: { path: { serviceId, providerId } },
          signal,
        }),
      ),
  });

export const commentsQuery = (serviceId: string, providerId: string) =>
  queryOptions({
    queryKey: ['public', 'comments', serviceId, providerId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/public/services/{serviceId}/providers/{providerId}/comments', {
          params: { path: { serviceId, providerId }, query: { limit: 100 } },
          signal,
        }),
      ),
  });

export const questionsQuery = queryOptions({
  queryKey: ['public', 'experience-questions'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/experience-questions', { signal })),
});

export type ExperienceRule = components['schemas']['ExperienceRuleItem'];

export const experienceRulesQuery = queryOptions({
  queryKey: ['public', 'experience-rules'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/experience-rules', { signal })),
});

/** The provider's own scores, or those of all that serve the authority's clients. */
export const ownScoresQuery = queryOptions({
  queryKey: ['experience-scores'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/experience-scores', { signal })),
});

export const qualityFactsQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'quality-facts'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}/quality-facts', { params: { path: { id: contractId } }, signal })),
  });

/** The reasons are read aloud by the API, so each language is a reading of its own. */
export const qualityPaymentsQuery = (contractId: string, language: string) =>
  queryOptions({
    queryKey: ['contracts', contractId, 'quality-payments', language],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/contracts/{id}/quality-payments', { params: { path: { id: contractId } }, signal })),
  });

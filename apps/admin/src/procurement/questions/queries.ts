import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type PublishedAnswer = Schemas['PublishedAnswer'];
export type ProviderQuestions = Schemas['ProviderQuestions'];
export type OfficerQuestions = Schemas['OfficerQuestions'];
export type OfficerAnswer = Schemas['OfficerAnswer'];
export type WaitingQuestion = Schemas['WaitingQuestion'];
export type ClarificationInput = Schemas['ClarificationInput'];
export type AskQuestion = Schemas['AskQuestion'];
export type DifferencePart = Schemas['DifferencePart'];

const path = (id: string) => ({ path: { id } });

export const publishedAnswersQuery = (id: string) =>
  queryOptions({
    queryKey: ['questions', id, 'published'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/public/tenders/{id}/questions', { params: path(id), signal })),
  });

export const providerQuestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['questions', id, 'provider'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/provider/tenders/{id}/questions', { params: path(id), signal })),
  });

export const officerQuestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['questions', id, 'officer'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/questions', { params: path(id), signal })),
  });

/** Tenders whose questions wait for this authority's answer. */
export const waitingQuestionsQuery = queryOptions({
  queryKey: ['questions', 'waiting'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/questions/waiting', { params: { query: { limit: 50 } }, signal })),
});

export const askQuestion = (id: string, body: AskQuestion, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/provider/tenders/{id}/questions', {
      params: { ...path(id), header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
      body,
    }),
  );

export const setFollowing = ({ id, following }: { id: string; following: boolean }) =>
  unwrap(
    following
      ? api.POST('/api/v1/provider/tenders/{id}/follow', { params: path(id) })
      : api.POST('/api/v1/provider/tenders/{id}/unfollow', { params: path(id) }),
  );

export const draftAnswer = (id: string, body: ClarificationInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/clarifications', { params: path(id), headers, body }));

export const saveAnswer = (answer: OfficerAnswer, body: ClarificationInput) =>
  unwrap(
    api.PUT('/api/v1/clarifications/{id}', { params: { ...path(answer.id), header: ifMatch(answer.version) }, body }),
  );

export const correctAnswer = (answer: OfficerAnswer, body: Schemas['CorrectionInput']) =>
  unwrap(
    api.POST('/api/v1/clarifications/{id}/correct', {
      params: { ...path(answer.id), header: ifMatch(answer.version) },
      body,
    }),
  );

export const publishAnswers = (
  { tenderId, clarificationIds }: { tenderId: string; clarificationIds: string[] },
  headers: CommandHeaders,
) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/clarifications/publish', {
      params: path(tenderId),
      headers,
      body: { clarificationIds },
    }),
  );

export const dismissQuestion = ({ question, reason }: { question: WaitingQuestion; reason: string }) =>
  unwrap(
    api.POST('/api/v1/questions/{id}/dismiss', {
      params: { ...path(question.id), header: ifMatch(question.version) },
      body: { reason },
    }),
  );

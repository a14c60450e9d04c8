import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Questionnaire = Schemas['QuestionnaireItem'];
export type Proposal = Schemas['NeedsProposed'];
export type Answers = Readonly<Record<string, string>>;

export const questionnaireQuery = (clientKind: 'person' | 'company') =>
  queryOptions({
    queryKey: ['needs', 'questionnaire', clientKind],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/needs/questionnaire', { params: { query: { clientKind } }, signal })),
    staleTime: 600_000,
  });

/** What follows from the answers; nothing is kept. */
export const proposalQuery = (questionnaireId: string, answers: Answers, complete: boolean) =>
  queryOptions({
    queryKey: ['needs', 'proposal', questionnaireId, answers],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/needs/proposal', { body: { questionnaireId, answers }, signal })),
    enabled: complete,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });

export const assessClient = (id: string, body: Schemas['AssessClient']) =>
  unwrap(api.POST('/api/v1/clients/{id}/assessments', { params: { path: { id } }, body }));

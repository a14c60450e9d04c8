import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { Content, Questionnaire, Summary, Trial } from './types.js';

const path = (id: string) => ({ path: { id } });
const matching = (headers: CommandHeaders) => ({ header: { 'If-Match': headers['If-Match'] ?? '' } });

export const questionnaireList: ListSource<Summary> = {
  key: ['questionnaires'],
  load: (query, signal) => unwrap(api.GET('/api/v1/questionnaires', { params: { query: asQuery(query) }, signal })),
};

export const readQuestionnaire = (id: string, signal?: AbortSignal): Promise<Questionnaire> =>
  unwrap(api.GET('/api/v1/questionnaires/{id}', { params: path(id), ...(signal && { signal }) }));

export const questionnaireByIdQuery = (id: string) =>
  queryOptions({ queryKey: ['questionnaires', id], queryFn: ({ signal }) => readQuestionnaire(id, signal) });

export const beginQuestionnaire = ({ clientKind }: Questionnaire) =>
  unwrap(api.POST('/api/v1/questionnaires', { params: { query: { clientKind } } }));

export const saveContent = (id: string, body: Content, headers: CommandHeaders) =>
  unwrap(api.PUT('/api/v1/questionnaires/{id}/content', { params: { ...path(id), ...matching(headers) }, body }));

export const saveTrials = (id: string, trials: Trial[], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/questionnaires/{id}/trials', { params: { ...path(id), ...matching(headers) }, body: { trials } }),
  );

export const publishQuestionnaire = ({ id, version }: Pick<Questionnaire, 'id' | 'version'>) =>
  unwrap(api.POST('/api/v1/questionnaires/{id}/publish', { params: { ...path(id), header: ifMatch(version) } }));

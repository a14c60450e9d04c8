import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { AssessRegime } from '../../../procurement/types.js';

/** The rules of a tender; another version of the draft is another question. */
export const regimeQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['tenders', id, 'regime', version],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/regime', { params: { path: { id } }, signal })),
    placeholderData: keepPreviousData,
  });

export const assessmentQuery = (asked: AssessRegime | null) =>
  queryOptions({
    queryKey: ['regime', asked],
    queryFn: ({ signal }) => unwrap(api.POST('/api/v1/regime/assessments', { body: asked as AssessRegime, signal })),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  });

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { AnswerDeviation, Deviation, DeviationRow, Measure, ReportDeviation } from './types.js';

export const deviationList: ListSource<DeviationRow> = {
  key: ['deviations'],
  load: (query, signal) => unwrap(api.GET('/api/v1/deviations', { params: { query: asQuery(query) }, signal })),
};

export const deviationsOfContractQuery = (contractId: string) =>
  queryOptions({
    queryKey: ['deviations', { contractId }],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/deviations', { params: { query: { contractId } }, signal })),
  });

export const readDeviation = (id: string, signal?: AbortSignal): Promise<Deviation> =>
  unwrap(api.GET('/api/v1/deviations/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const deviationQuery = (id: string) =>
  queryOptions({ queryKey: ['deviations', id], queryFn: ({ signal }) => readDeviation(id, signal) });

export const reportDeviation = (id: string, body: ReportDeviation, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/contracts/{id}/deviations', { params: { path: { id }, header: headers }, body }));

export const answerDeviation = (id: string, body: AnswerDeviation, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/deviations/{id}/answer', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const acceptPlan = ({ id, version }: Deviation) =>
  unwrap(api.POST('/api/v1/deviations/{id}/accept', { params: { path: { id }, header: ifMatch(version) } }));

const NOTED = {
  return: '/api/v1/deviations/{id}/return',
  close: '/api/v1/deviations/{id}/close',
  withdraw: '/api/v1/deviations/{id}/withdraw',
} as const;
export type NotedMove = keyof typeof NOTED;

export const moveDeviation = ({
  deviation: { id, version },
  move,
  note,
}: {
  deviation: Deviation;
  move: NotedMove;
  note: string;
}) => unwrap(api.POST(NOTED[move], { params: { path: { id }, header: ifMatch(version) }, body: { note } }));

export const finishMeasure = ({
  deviation: { id, version },
  measure,
  note,
}: {
  deviation: Deviation;
  measure: Measure;
  note: string;
}) =>
  unwrap(
    api.POST('/api/v1/deviations/{id}/measures/{measureId}/done', {
      params: { path: { id, measureId: measure.id }, header: ifMatch(version) },
      body: { note },
    }),
  );

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, postFile, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { Employment, OtherFact, Participation, ParticipationRow, Verification } from './types.js';

export const participationList: ListSource<ParticipationRow> = {
  key: ['participations'],
  load: ({ q, ...query }, signal) =>
    unwrap(
      api.GET('/api/v1/participations', {
        params: { query: asQuery({ ...query, ...(q ? { reference: q } : {}) }) },
        signal,
      }),
    ),
};

export const participationQuery = (id: string) =>
  queryOptions({
    queryKey: ['participations', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/participations/{id}', { params: { path: { id } }, signal })),
  });

export const reportEmployment = (id: string, body: Employment, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/participations/{id}/employments', { params: { path: { id }, header: headers }, body }));

export const reportFact = (id: string, body: OtherFact, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/participations/{id}/facts', { params: { path: { id }, header: headers }, body }));

export const attachEvidence = (factId: string, file: File) =>
  postFile<Participation>(`/api/v1/facts/${factId}/evidence`, file);

/** `employment: null` takes the fact back. */
export const correctFact = (
  factId: string,
  body: { reason: string; employment: Employment | null },
  headers: CommandHeaders,
) => unwrap(api.POST('/api/v1/facts/{id}/corrections', { params: { path: { id: factId }, header: headers }, body }));

export const verifyFact = (factId: string, body: Verification, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/facts/{id}/verifications', { params: { path: { id: factId }, header: headers }, body }));

import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { CallOff, CallOffRow, FrameworkRow, OrderInput } from './types.js';

export const frameworkList: ListSource<FrameworkRow> = {
  key: ['frameworks'],
  load: (query, signal) => unwrap(api.GET('/api/v1/frameworks', { params: { query: asQuery(query) }, signal })),
};

export const frameworkQuery = (id: string) =>
  queryOptions({
    queryKey: ['frameworks', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/frameworks/{id}', { params: { path: { id } }, signal })),
  });

export const frameworksOfTenderQuery = (tenderId: string) =>
  queryOptions({
    queryKey: ['frameworks', 'of-tender', tenderId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/frameworks', { params: { query: { tenderId, limit: 100 } }, signal })),
  });

export const callOffList: ListSource<CallOffRow> = {
  key: ['call-offs'],
  load: (query, signal) => unwrap(api.GET('/api/v1/call-offs', { params: { query: asQuery(query) }, signal })),
};

/** Page by page, of one framework. */
export const callOffsOfFramework = (frameworkId: string): ListSource<CallOffRow> => ({
  key: ['call-offs', 'of', frameworkId],
  load: (query, signal) =>
    unwrap(api.GET('/api/v1/call-offs', { params: { query: asQuery({ ...query, frameworkId }) }, signal })),
});

export const callOffTasksQuery = queryOptions({
  queryKey: ['call-offs', 'tasks'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/call-offs/tasks', { signal })),
});

/** The latest of a framework, for its page. */
export const callOffsOfFrameworkQuery = (frameworkId: string) =>
  queryOptions({
    queryKey: ['call-offs', 'of-framework', frameworkId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/call-offs', { params: { query: { frameworkId, limit: 20 } }, signal })),
  });

/** What waits for the answer of the reader's company. */
export const callOffsToAnswerQuery = queryOptions({
  queryKey: ['call-offs', 'to-answer'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/call-offs', { params: { query: { status: ['offered'], limit: 100 } }, signal })),
});

export const callOffQuery = (id: string) =>
  queryOptions({
    queryKey: ['call-offs', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/call-offs/{id}', { params: { path: { id } }, signal })),
  });

export interface Wanted {
  value: string;
  validFrom: string;
  municipalities: string[];
}

/** Whom the rule names for an order of so much. */
export const proposalQuery = (id: string, wanted: Wanted) =>
  queryOptions({
    queryKey: ['frameworks', id, 'proposal', wanted],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/frameworks/{id}/proposal', { params: { path: { id }, query: wanted }, signal })),
    enabled: wanted.value !== '' && wanted.validFrom !== '' && wanted.municipalities.length > 0,
    staleTime: 0,
  });

export const orderCallOff = (id: string, body: OrderInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/frameworks/{id}/call-offs', { params: { path: { id }, header: headers }, body }));

export const acceptCallOff = ({ id }: CallOff, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/call-offs/{id}/accept', { params: { path: { id }, header: headers } }));

interface Reasoned {
  callOff: CallOff;
  reason: string;
}
export const declineCallOff = ({ callOff: { id }, reason }: Reasoned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/call-offs/{id}/decline', { params: { path: { id }, header: headers }, body: { reason } }));

export const withdrawCallOff = ({ callOff: { id, version }, reason }: Reasoned) =>
  unwrap(
    api.POST('/api/v1/call-offs/{id}/withdraw', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );

export const tellAbsence = (id: string, body: { until: string | null; reason: string }) =>
  unwrap(api.POST('/api/v1/frameworks/{id}/absences', { params: { path: { id } }, body }));

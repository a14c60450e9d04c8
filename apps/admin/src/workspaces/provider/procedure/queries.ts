import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '#api';
import type { components } from '../../../api/schema.js';

export const ownProcedureQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider-tenders', id, 'procedure'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/provider/tenders/{id}/procedure', { params: { path: { id } }, signal })),
  });

export const sendRequest = (id: string, statement: string) =>
  unwrap(api.PUT('/api/v1/provider/tenders/{id}/request', { params: { path: { id } }, body: { statement } }));

export const withdrawRequest = (id: string) =>
  unwrap(api.POST('/api/v1/provider/tenders/{id}/request/withdraw', { params: { path: { id } } }));

export const answerRound = (id: string, number: string, body: components['schemas']['RoundAnswerInput']) =>
  unwrap(api.PUT('/api/v1/provider/tenders/{id}/rounds/{number}/answer', { params: { path: { id, number } }, body }));

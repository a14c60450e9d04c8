import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../../../api/schema.js';

export type BankRowToLookAt = components['schemas']['BankRowToLookAt'];
export type BankRowOutcome = BankRowToLookAt['outcome'];

/** The bank's files of one run: what was sent, what came back. */
export const filesOfRunQuery = (runId: string) =>
  queryOptions({
    queryKey: ['bank-files', 'of-run', runId],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/bank-files', { params: { query: { runId, limit: 50 } }, signal })),
  });

/** The bank's answer; the same file again does nothing and says so. */
export const importBankFile = ({ runId, name, xml }: { runId: string; name: string; xml: string }) =>
  unwrap(api.POST('/api/v1/bank-files', { body: { name, xml, runId } }));

/** Orders the delivery of a file again that was given up. */
export const deliverAgain = (id: string) =>
  unwrap(api.POST('/api/v1/bank-files/{id}/deliver-again', { params: { path: { id } } }));

export type BankRow = components['schemas']['BankRowDetail'];
export type Proposal = BankRow['proposals'][number];

export const bankRowQuery = (id: string) =>
  queryOptions({
    queryKey: ['bank-rows', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/bank-rows/{id}', { params: { path: { id } }, signal })),
  });

export const matchBankRow = (id: string, paymentId: string) =>
  unwrap(api.POST('/api/v1/bank-rows/{id}/match', { params: { path: { id } }, body: { paymentId } }));

export const dismissBankRow = (id: string, reason: string) =>
  unwrap(api.POST('/api/v1/bank-rows/{id}/dismiss', { params: { path: { id } }, body: { reason } }));

export const bankRowList: ListSource<BankRowToLookAt> = {
  key: ['bank-rows'],
  load: (query, signal) => unwrap(api.GET('/api/v1/bank-rows', { params: { query: asQuery(query) }, signal })),
};

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

export const bankRowList: ListSource<BankRowToLookAt> = {
  key: ['bank-rows'],
  load: (query, signal) => unwrap(api.GET('/api/v1/bank-rows', { params: { query: asQuery(query) }, signal })),
};

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import { tenderFilter } from '../../../procurement/tender-filter.js';
import type { TenderDetail, TenderInput, TenderSummary } from '../../../procurement/types.js';

export const tenderList: ListSource<TenderSummary> = {
  key: ['tenders'],
  load: (query, signal) => unwrap(api.GET('/api/v1/tenders', { params: { query: tenderFilter(query) }, signal })),
};

/** Whether the reader may begin a tender, as the list says. */
export const mayCreateQuery = queryOptions({
  queryKey: ['tenders', 'may-create'],
  queryFn: async ({ signal }) => {
    const { permittedActions } = await unwrap(api.GET('/api/v1/tenders', { params: { query: { limit: 1 } }, signal }));
    return permittedActions.some(({ allowed }) => allowed);
  },
});

export const readTender = (id: string, signal?: AbortSignal): Promise<TenderDetail> =>
  unwrap(api.GET('/api/v1/tenders/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

export const tenderQuery = (id: string) =>
  queryOptions({ queryKey: ['tenders', id], queryFn: ({ signal }) => readTender(id, signal) });

export const openingQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'opening'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/opening', { params: { path: { id } }, signal })),
  });

export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'evaluation'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/evaluation', { params: { path: { id } }, signal })),
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'decision'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/decision', { params: { path: { id } }, signal })),
  });

type Versioned = Pick<TenderDetail, 'id' | 'version'>;
const at = ({ id, version }: Versioned, headers: CommandHeaders) => ({
  path: { id },
  header: { ...headers, ...ifMatch(version) },
});

export const submitForApproval = (tender: Versioned, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/submit-for-approval', { params: at(tender, headers) }));

/** At once, or at a time on the wall clock of Helsinki. */
export const approveAndPublish = (
  { publishAt, ...tender }: Versioned & { publishAt?: string },
  headers: CommandHeaders,
) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/approve-and-publish', {
      params: at(tender, headers),
      body: publishAt ? { publishAt } : {},
    }),
  );

interface WithReason extends Versioned {
  reason: string;
}
export const returnToDraft = ({ reason, ...tender }: WithReason, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/return', { params: at(tender, headers), body: { reason } }));

export const cancelTender = ({ reason, ...tender }: WithReason, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/cancel', { params: at(tender, headers), body: { reason } }));

export const createTender = (body: TenderInput, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders', { body, headers }));

export const saveTender = (id: string, body: TenderInput, headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/tenders/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );

export const declareOpening = ({ id, note }: { id: string; note: string }, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/opening', {
      params: { path: { id } },
      headers,
      body: { noConflictOfInterest: true, ...(note && { note }) },
    }),
  );

export const concludeAward = (id: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/tenders/{id}/conclude', { params: { path: { id } }, headers }));

export const draftContracts = (id: string, headers: CommandHeaders) =>
  unwrap(
    api.POST('/api/v1/tenders/{id}/contracts', {
      params: { path: { id }, header: { 'Idempotency-Key': headers['Idempotency-Key'] } },
    }),
  );

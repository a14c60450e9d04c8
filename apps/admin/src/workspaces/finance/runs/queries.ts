import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { PaymentLine } from '../../../payments/types.js';
import type { Run, RunRow } from './types.js';

export const runList: ListSource<RunRow> = {
  key: ['payment-runs'],
  load: (query, signal) => unwrap(api.GET('/api/v1/payment-runs', { params: { query: asQuery(query) }, signal })),
};

/** The latest runs, newest first, for comparing one with those before it. */
export const latestRunsQuery = queryOptions({
  queryKey: ['payment-runs', 'latest'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/payment-runs', { params: { query: { limit: 30 } }, signal })),
});

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-runs', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/payment-runs/{id}', { params: { path: { id } }, signal })),
    // Its progress is watched until it is calculated.
    refetchInterval: ({ state: { data } }) => (data?.status === 'open' ? 1_000 : false),
  });

export const runLines = (id: string): ListSource<PaymentLine> => ({
  key: ['payment-runs', id, 'lines'],
  load: ({ q, ...query }, signal) =>
    unwrap(
      api.GET('/api/v1/payment-runs/{id}/lines', {
        params: { path: { id }, query: asQuery({ ...query, ...(q ? { reference: q } : {}) }) },
        signal,
      }),
    ),
});

/** The largest lines of a run. */
export const largestLinesQuery = (id: string) =>
  queryOptions({
    queryKey: ['payment-runs', id, 'lines', 'largest'],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/payment-runs/{id}/lines', {
          params: { path: { id }, query: { sort: '-net', limit: 20 } },
          signal,
        }),
      ),
  });

export const prepareRun = (cutOff: string, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/payment-runs', { params: { header: headers }, body: { cutOff } }));

const STEPS = {
  stop: '/api/v1/payment-runs/{id}/stop',
  resume: '/api/v1/payment-runs/{id}/resume',
  freeze: '/api/v1/payment-runs/{id}/freeze',
  approve: '/api/v1/payment-runs/{id}/approve',
  send: '/api/v1/payment-runs/{id}/send',
} as const;
export type RunStep = keyof typeof STEPS;

export const stepRun = ({ run: { id, version }, step }: { run: Run; step: RunStep }) =>
  unwrap(api.POST(STEPS[step], { params: { path: { id }, header: ifMatch(version) } }));

export const cancelRun = ({ run: { id, version }, reason }: { run: Run; reason: string }) =>
  unwrap(
    api.POST('/api/v1/payment-runs/{id}/cancel', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );

export const finvoicesHref = (id: string): string => `/api/v1/payment-runs/${id}/finvoices.zip`;
export const pain001Href = (id: string): string => `/api/v1/payment-runs/${id}/pain001`;

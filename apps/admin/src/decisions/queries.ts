import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, unwrap, type CommandHeaders } from '#api';
import type { components } from '../api/schema.js';
import type { ListSource } from '#ui';
import type { Appeal, PrintBatch, PrintLetter } from './types.js';

type Schemas = components['schemas'];

/** Decisions about vouchers and the cases against them, as the client and the officer both read and move them. */
export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions-of-vouchers', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/decisions-of-vouchers/{id}', { params: { path: { id } }, signal })),
  });

export const myDecisionsQuery = queryOptions({
  queryKey: ['my-decisions'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/decisions', { params: { query: { limit: 100 } }, signal })),
});

export const myAppealsQuery = queryOptions({
  queryKey: ['my-appeals'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/my/appeals', { params: { query: { limit: 100 } }, signal })),
});

export const clientDecisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['clients', id, 'decisions'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/clients/{id}/decisions', { params: { path: { id }, query: { limit: 100 } }, signal })),
  });

export const refuseVoucher = (id: string, body: Schemas['RefuseVoucher'], header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/clients/{id}/refusals', { params: { path: { id }, header }, body }));

export const fileAppeal = (id: string, body: Schemas['FileVoucherAppeal'], header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/decisions-of-vouchers/{id}/appeals', { params: { path: { id }, header }, body }));

export const appealQuery = (id: string) =>
  queryOptions({
    queryKey: ['appeals-of-vouchers', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/appeals-of-vouchers/{id}', { params: { path: { id } }, signal })),
  });

/** What upholding the request so would be worth: reckoned by the API, kept nowhere. */
export const redressWorthQuery = (id: string, body: Schemas['RedressInput']) =>
  queryOptions({
    queryKey: ['appeals-of-vouchers', id, 'worth', body],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/worth', { params: { path: { id } }, body, signal })),
    gcTime: 0, // an income is not kept here either
    retry: false,
  });

export const appealList: ListSource<Appeal> = {
  key: ['appeals-of-vouchers'],
  load: (query, signal) =>
    unwrap(api.GET('/api/v1/appeals-of-vouchers', { params: { query: asQuery(query) }, signal })),
};

/** Cases that wait for an answer, the most pressing first. */
export const openAppealsQuery = queryOptions({
  queryKey: ['appeals-of-vouchers', 'open'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/appeals-of-vouchers', {
        params: { query: { status: ['received', 'in-preparation'], sort: 'answerBy', limit: 50 } },
        signal,
      }),
    ),
});

export const prepareAppeal = (id: string) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/prepare', { params: { path: { id } } }));

export const withdrawAppeal = (id: string) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/withdraw', { params: { path: { id } } }));

export const stayDecision = ({ id, ...body }: { id: string } & Schemas['StayDecision']) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/stay', { params: { path: { id } }, body }));

export const decideAppeal = (id: string, body: Schemas['DecideVoucherAppeal'], header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/decide', { params: { path: { id }, header }, body }));

export const recordCourt = (id: string, body: Schemas['RecordCourt']) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/court', { params: { path: { id } }, body }));

export const recordCourtAnswer = (id: string, body: Schemas['RecordCourtAnswer']) =>
  unwrap(api.POST('/api/v1/appeals-of-vouchers/{id}/court-answer', { params: { path: { id } }, body }));

export const printQueue: ListSource<PrintLetter> = {
  key: ['print-queue'],
  load: (query, signal) => unwrap(api.GET('/api/v1/print-queue', { params: { query: asQuery(query) }, signal })),
};

export const waitingLettersQuery = queryOptions({
  queryKey: ['print-queue', 'waiting'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/print-queue', { params: { query: { limit: 1 } }, signal })),
});

export const batchList: ListSource<PrintBatch> = {
  key: ['print-batches'],
  load: (query, signal) => unwrap(api.GET('/api/v1/print-batches', { params: { query: asQuery(query) }, signal })),
};

export const batchQuery = (id: string) =>
  queryOptions({
    queryKey: ['print-batches', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/print-batches/{id}', { params: { path: { id } }, signal })),
  });

export const makeBatch = (_: void, header: CommandHeaders) =>
  unwrap(api.POST('/api/v1/print-batches', { params: { header } }));

export const markSent = (id: string, sentOn: string) =>
  unwrap(api.POST('/api/v1/print-batches/{id}/sent', { params: { path: { id } }, body: { sentOn } }));

export const reprintLetter = ({ id, reason }: { id: string; reason: string }) =>
  unwrap(api.POST('/api/v1/decisions-of-vouchers/{id}/reprint', { params: { path: { id } }, body: { reason } }));

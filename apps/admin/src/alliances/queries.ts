import { queryOptions } from '@tanstack/react-query';
import { api, asQuery, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { ListSource } from '#ui';
import type { components } from '../api/schema.js';
import type { AllianceRow, CostReport, Founding, NewProposal, Proposal, ReportRow } from './types.js';

type Schemas = components['schemas'];

export const allianceList: ListSource<AllianceRow> = {
  key: ['alliances'],
  load: (query, signal) => unwrap(api.GET('/api/v1/alliances', { params: { query: asQuery(query) }, signal })),
};

export const allianceQuery = (id: string) =>
  queryOptions({
    queryKey: ['alliances', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/alliances/{id}', { params: { path: { id } }, signal })),
  });

/** By what was known at the end of a day; now when the day is left out. */
export const forecastQuery = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['alliances', id, 'forecast', asOf],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/alliances/{id}/forecast', {
          params: { path: { id }, query: asOf === '' ? {} : { asOf } },
          signal,
        }),
      ),
  });

export const reportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['alliances', id, 'reports'],
    queryFn: ({ signal }) =>
      everyPage<ReportRow>((cursor) =>
        unwrap(
          api.GET('/api/v1/alliances/{id}/reports', {
            params: { path: { id }, query: { limit: 200, ...(cursor !== undefined && { cursor }) } },
            signal,
          }),
        ),
      ),
  });

export const proposalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['alliances', id, 'proposals'],
    queryFn: ({ signal }) =>
      everyPage<Proposal>((cursor) =>
        unwrap(
          api.GET('/api/v1/alliances/{id}/proposals', {
            params: { path: { id }, query: { limit: 200, ...(cursor !== undefined && { cursor }) } },
            signal,
          }),
        ),
      ),
  });

/** A few dozen at most in the life of an alliance; none is left out of the room. */
async function everyPage<Row>(
  load: (cursor: string | undefined) => Promise<{ items: Row[]; next: string | null }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await load(cursor);
    rows.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['alliance-proposals', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/alliance-proposals/{id}', { params: { path: { id } }, signal })),
  });

export const readReport = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/api/v1/cost-reports/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['cost-reports', id], queryFn: ({ signal }) => readReport(id, signal) });

export const peopleQuery = queryOptions({
  queryKey: ['alliance-people'],
  queryFn: async ({ signal }) => (await unwrap(api.GET('/api/v1/alliance-people', { signal }))).people,
});

/** Whom the owner can take in as a party. */
export const providerOptionsQuery = queryOptions({
  queryKey: ['providers', 'options'],
  queryFn: async ({ signal }) => {
    const { items } = await unwrap(api.GET('/api/v1/providers', { params: { query: { limit: 200 } }, signal }));
    return items.map(({ id, name }) => ({ value: id, label: name }));
  },
});

export const foundAlliance = (contractId: string, body: Founding, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/contracts/{id}/alliance', { params: { path: { id: contractId }, header: headers }, body }));

const toAlliance = (id: string, headers: CommandHeaders) => ({ params: { path: { id }, header: headers } });

export const propose = (id: string, body: NewProposal, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliances/{id}/proposals', { ...toAlliance(id, headers), body }));
export const castVote = (id: string, body: Schemas['CastVote'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliance-proposals/{id}/vote', { ...toAlliance(id, headers), body }));
export const writeMinutes = (id: string, body: Schemas['WriteMinutes'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliance-proposals/{id}/minutes', { ...toAlliance(id, headers), body }));
export const withdrawProposal = ({ id }: Proposal, headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliance-proposals/{id}/withdraw', toAlliance(id, headers)));
export const nameMember = (id: string, body: Schemas['NameMember'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliances/{id}/members', { ...toAlliance(id, headers), body }));
export const endMember = ({ id, memberId }: { id: string; memberId: string }) =>
  unwrap(api.DELETE('/api/v1/alliances/{id}/members/{memberId}', { params: { path: { id, memberId } } }));
export const recordVolume = (id: string, body: Schemas['RecordVolume'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliances/{id}/volumes', { ...toAlliance(id, headers), body }));
export const recordMeasurement = (id: string, body: Schemas['RecordMeasurement'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliances/{id}/measurements', { ...toAlliance(id, headers), body }));

export const startReport = (id: string, body: Schemas['StartReport'], headers: CommandHeaders) =>
  unwrap(api.POST('/api/v1/alliances/{id}/reports', { ...toAlliance(id, headers), body }));
export const saveReport = (id: string, body: Schemas['SaveReport'], headers: CommandHeaders) =>
  unwrap(
    api.PUT('/api/v1/cost-reports/{id}', {
      params: { path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } },
      body,
    }),
  );
const seen = ({ id, version }: CostReport) => ({ params: { path: { id }, header: ifMatch(version) } });
export const submitReport = (report: CostReport) => unwrap(api.POST('/api/v1/cost-reports/{id}/submit', seen(report)));
export const approveReport = (report: CostReport) =>
  unwrap(api.POST('/api/v1/cost-reports/{id}/approve', seen(report)));
export const returnReport = ({ report, reason }: { report: CostReport; reason: string }) =>
  unwrap(api.POST('/api/v1/cost-reports/{id}/return', { ...seen(report), body: { reason } }));

import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, unwrap, type CommandHeaders } from '#api';
import type { components } from '../../../api/schema.js';

export type Score = components['schemas']['ScoreInput'];
export type ExclusionCode = components['schemas']['ExcludeBid']['code'];

/** The officer's own scores of a lot; those of others stay. */
export const saveScores = ({ lotId, scores }: { lotId: string; scores: Score[] }, headers: CommandHeaders) =>
  unwrap(api.PUT('/api/v1/lots/{lotId}/scores', { params: { path: { lotId } }, headers, body: { scores } }));

export interface Exclusion {
  bidId: string;
  version: number;
  code: ExclusionCode;
  grounds: string;
}
export const excludeBid = ({ bidId, version, ...body }: Exclusion) =>
  unwrap(api.POST('/api/v1/bids/{id}/exclude', { params: { path: { id: bidId }, header: ifMatch(version) }, body }));

/** What the panel agreed on for a lot. */
export const saveConsensus = ({ lotId, scores }: { lotId: string; scores: Score[] }, headers: CommandHeaders) =>
  unwrap(api.PUT('/api/v1/lots/{lotId}/consensus', { params: { path: { lotId } }, headers, body: { scores } }));

export type Panel = components['schemas']['PanelDetail'];
export const panelQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'panel'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/panel', { params: { path: { id } }, signal })),
  });
export const appointPanel = ({ tenderId, ...body }: { tenderId: string } & components['schemas']['AppointPanel']) =>
  unwrap(api.PUT('/api/v1/tenders/{id}/panel', { params: { path: { id: tenderId } }, body }));
export const declareInterest = ({
  tenderId,
  ...body
}: { tenderId: string } & components['schemas']['DeclareInterest']) =>
  unwrap(api.POST('/api/v1/tenders/{id}/panel/interest', { params: { path: { id: tenderId } }, body }));
export const openConsensus = (id: string) =>
  unwrap(api.POST('/api/v1/tenders/{id}/panel/consensus', { params: { path: { id } } }));

export const closeScoring = (id: string) =>
  unwrap(api.POST('/api/v1/tenders/{id}/evaluation/closing', { params: { path: { id } } }));
/** Everybody behind the opened bids, in the order of the alphabet. */
export const biddersQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'bidders'],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/tenders/{id}/opening/bidders', { params: { path: { id } }, signal })),
  });

export type Screening = components['schemas']['ScreeningDetail'];
export type Screened = components['schemas']['ScreenedBid'];
export type Inquiry = components['schemas']['InquiryAnswer'];
export type InquiryKind = Inquiry['kind'];
export type CheckCode = components['schemas']['CheckInput']['code'];
export const screeningQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenders', id, 'screening'],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/tenders/{id}/screening', { params: { path: { id } }, signal })),
  });
export const checkBid = ({ bidId, checks }: { bidId: string; checks: components['schemas']['CheckInput'][] }) =>
  unwrap(api.PUT('/api/v1/bids/{id}/checks', { params: { path: { id: bidId } }, body: { checks } }));
export const askBidder = ({ bidId, ...body }: { bidId: string } & components['schemas']['AskBidder']) =>
  unwrap(api.POST('/api/v1/bids/{id}/inquiries', { params: { path: { id: bidId } }, body }));
export const concludeInquiry = ({ id, ...body }: { id: string } & components['schemas']['ConcludeInquiry']) =>
  unwrap(api.POST('/api/v1/inquiries/{id}/conclusion', { params: { path: { id } }, body }));

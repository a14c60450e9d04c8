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

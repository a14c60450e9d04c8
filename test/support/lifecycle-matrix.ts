import { readFileSync } from 'node:fs';
import type { Role } from '@kasvutori/platform';
import { soundBid } from './given-bid.js';
import type { PublishedTender } from './given-tender.js';

/**
 * Every move that a state or a role does not have is refused, through the API: 403 to whoever has no such role, whatever the state, and
 * 409 to whoever has it at another time (404 where there is nothing yet: a draft has no bids). The tables below are written out, not
 * taken from the code they test.
 */
export const DRAFT = JSON.parse(
  readFileSync('libs/procurement/src/tenders/fixtures/complete-draft.json', 'utf8'),
) as object;
export const TENDER_STATES = [
  'draft',
  'in-approval',
  'scheduled',
  'published',
  'opened',
  'decided',
  'concluded',
  'cancelled',
] as const;
export type TenderState = (typeof TENDER_STATES)[number];
export const BID_STATES = ['submitted', 'withdrawn', 'opened', 'excluded', 'accepted', 'rejected'] as const;
export type BidState = (typeof BID_STATES)[number];

const OFFICER: readonly Role[] = ['procurement-officer'];
const APPROVER: readonly Role[] = ['procurement-approver'];
const BOTH: readonly Role[] = [...OFFICER, ...APPROVER];
const BIDDER: readonly Role[] = ['provider-manager', 'provider-bidder'];
const UNPUBLISHED: readonly TenderState[] = ['draft', 'in-approval', 'scheduled'];

export interface Case {
  readonly id: string;
  readonly version: number;
  readonly lotId: string;
  readonly bidId: string;
  readonly criterionId: string;
  readonly tender: PublishedTender;
}
export interface Action<State> {
  readonly roles: readonly Role[];
  /** Where the move exists; it is not made here. */
  readonly in: readonly State[];
  /** Where there is nothing to make it on. */
  readonly nothing?: readonly State[];
  readonly path: (of: Case) => string;
  readonly method?: 'put';
  readonly body?: (of: Case) => object;
  readonly match?: true;
}
const reason = () => ({ reason: 'Syy on kirjattu.' });
export const scores = ({ bidId, criterionId }: Case) => ({
  scores: [{ bidId, criterionId, score: 3, ground: 'Perusteltu.' }],
});
export const tenderPath = (rest: string) => (of: Case) => `/api/v1/tenders/${of.id}${rest}`;

export const TENDER_ACTIONS: Readonly<Record<string, Action<TenderState>>> = {
  edit: { roles: OFFICER, in: ['draft'], path: tenderPath(''), method: 'put', body: () => DRAFT, match: true },
  'submit-for-approval': { roles: OFFICER, in: ['draft'], path: tenderPath('/submit-for-approval'), match: true },
  return: { roles: BOTH, in: ['in-approval', 'scheduled'], path: tenderPath('/return'), body: reason, match: true },
  'approve-and-publish': {
    roles: APPROVER,
    in: ['in-approval'],
    path: tenderPath('/approve-and-publish'),
    body: () => ({}),
    match: true,
  },
  cancel: {
    roles: OFFICER,
    in: [...UNPUBLISHED, 'published', 'opened'],
    path: tenderPath('/cancel'),
    body: reason,
    match: true,
  },
  open: {
    roles: BOTH,
    in: [],
    nothing: UNPUBLISHED,
    path: tenderPath('/opening'),
    body: () => ({ noConflictOfInterest: true }),
  },
  'submit bid': {
    roles: BIDDER,
    in: [],
    nothing: UNPUBLISHED,
    path: tenderPath('/bids'),
    body: ({ tender }) => soundBid(tender),
  },
  score: {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: ({ lotId }) => `/api/v1/lots/${lotId}/scores`,
    method: 'put',
    body: scores,
  },
  agree: {
    roles: BOTH,
    in: [],
    nothing: UNPUBLISHED,
    path: ({ lotId }) => `/api/v1/lots/${lotId}/consensus`,
    method: 'put',
    body: scores,
  },
  'appoint panel': {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/panel'),
    method: 'put',
    body: ({ tender }) => ({ memberIds: [tender.officers[0].personId], chairId: tender.officers[0].personId }),
  },
  'declare interest': {
    roles: BOTH,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/panel/interest'),
    body: () => ({ hasInterest: false }),
  },
  'close scoring': { roles: BOTH, in: [], nothing: UNPUBLISHED, path: tenderPath('/evaluation/closing') },
  'open consensus': { roles: BOTH, in: [], nothing: UNPUBLISHED, path: tenderPath('/panel/consensus') },
  decide: {
    roles: APPROVER,
    in: ['opened'],
    nothing: UNPUBLISHED,
    path: tenderPath('/decision'),
    body: ({ lotId }) => ({ grounds: 'Perusteet.', lots: [{ lotId, outcome: 'not-awarded', grounds: 'Perusteet.' }] }),
  },
  conclude: {
    roles: BOTH,
    in: [],
    nothing: [...UNPUBLISHED, 'published', 'opened', 'cancelled'],
    path: tenderPath('/conclude'),
  },
};
export const bidPath = (rest: string) => (of: Case) => `/api/v1/bids/${of.bidId}${rest}`;
const SEALED: readonly BidState[] = ['submitted', 'withdrawn'];
export const BID_ACTIONS: Readonly<Record<string, Action<BidState>>> = {
  replace: {
    roles: BIDDER,
    in: ['submitted'],
    path: bidPath(''),
    method: 'put',
    body: ({ tender }) => soundBid(tender),
    match: true,
  },
  withdraw: { roles: BIDDER, in: ['submitted'], path: bidPath('/withdraw'), match: true },
  // The buyer does not even see a sealed bid.
  exclude: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/exclude'),
    body: () => ({ code: 'not-compliant', grounds: 'Ei vastaa.' }),
    match: true,
  },
  check: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/checks'),
    method: 'put',
    body: () => ({ checks: [{ code: 'suitability', outcome: 'met', ground: 'Rekisteri.' }] }),
  },
  ask: {
    roles: BOTH,
    in: ['opened'],
    nothing: SEALED,
    path: bidPath('/inquiries'),
    body: () => ({ kind: 'hearing', question: 'Selvittäkää.', answerBy: '2040-01-01T12:00:00Z' }),
  },
};

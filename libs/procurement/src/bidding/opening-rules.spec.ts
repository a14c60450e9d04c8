import { expect, test } from '@jest/globals';
import { openingRefusal, type OpeningSituation } from './opening-rules.js';

const deadline = new Date('2026-11-30T12:00:00Z');
const sound: OpeningSituation = {
  tenderStatus: 'published',
  deadline,
  declaredBy: [],
  officerId: 'me',
  officerActsForBidder: false,
  unansweredQuestions: 0,
  now: deadline,
};

test.each<[string, Partial<OpeningSituation>, string | undefined]>([
  ['the first at the very deadline', {}, undefined],
  ['the second after another', { declaredBy: ['other'] }, undefined],
  ['a millisecond early', { now: new Date(deadline.getTime() - 1) }, 'opening-before-deadline'],
  ['the same officer again', { declaredBy: ['me'] }, 'opening-needs-another-officer'],
  ['an officer who also bids', { officerActsForBidder: true }, 'opening-officer-acts-for-bidder'],
  ['a question without an answer', { unansweredQuestions: 1 }, 'opening-questions-waiting'],
  ['a draft', { tenderStatus: 'in-approval' }, 'tender-not-awaiting-opening'],
  [
    'a tender opened already',
    { tenderStatus: 'opened', declaredBy: ['other', 'another'] },
    'tender-not-awaiting-opening',
  ],
  ['a cancelled tender', { tenderStatus: 'cancelled' }, 'tender-not-awaiting-opening'],
])('%s', (_, part, refusal) => {
  expect(openingRefusal({ ...sound, ...part })).toBe(refusal);
});

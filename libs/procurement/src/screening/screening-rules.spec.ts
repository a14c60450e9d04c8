import { expect, test } from '@jest/globals';
import {
  answerRefusal,
  CHECKS,
  type CheckOutcome,
  conclusionRefusal,
  type Inquiry,
  lowPriceWasHeard,
  screeningRefusal,
} from './screening-rules.js';

const end = new Date('2027-03-01T14:00:00Z');
const before = new Date(end.getTime() - 1);
const asked: Inquiry = { kind: 'low-price', answerBy: end, answeredAt: null, conclusion: null };
const answered: Inquiry = { ...asked, answeredAt: before };
const rejected: Inquiry = { ...answered, conclusion: 'rejected' };
const accepted: Inquiry = { ...answered, conclusion: 'accepted' };

test.each<[string, Inquiry, Date, unknown, unknown]>([
  ['asked, a millisecond before the end', asked, before, undefined, 'inquiry-not-answered-yet'],
  ['asked, at the end', asked, end, 'inquiry-time-passed', undefined],
  ['answered', answered, before, 'inquiry-answered-already', undefined],
  ['concluded', rejected, end, 'inquiry-concluded', 'inquiry-concluded'],
])('%s', (_, inquiry, now, answer, conclusion) => {
  expect([answerRefusal(inquiry, now), conclusionRefusal(inquiry, now)]).toEqual([answer, conclusion]);
});

const all = (outcome: CheckOutcome = 'met') => CHECKS.map((code) => ({ code, outcome }));
test.each<[string, ReturnType<typeof all>, Inquiry[], unknown]>([
  ['nothing looked at', [], [], 'screening-incomplete'],
  ['one left', all().slice(1), [], 'screening-incomplete'],
  ['all in order', all(), [], undefined],
  ['not met', all('not-met'), [], 'screening-not-met'],
  ['the bidder has been asked', all(), [asked], 'inquiry-open'],
  ['answered, not judged', all(), [answered], 'inquiry-open'],
  ['the price explained', all(), [accepted], undefined],
  ['the price not explained', all(), [rejected], 'inquiry-rejected'],
  ['asked again and explained', all(), [rejected, accepted], undefined],
])('%s', (_, checks, inquiries, refusal) => {
  expect(screeningRefusal(checks, inquiries)).toBe(refusal);
});

test('a price is rejected only after hearing the bidder', () => {
  expect([[], [asked], [answered], [accepted], [rejected]].map(lowPriceWasHeard)).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

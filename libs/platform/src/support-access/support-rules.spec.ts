import { expect, test } from '@jest/globals';
import { endRefusal, grantRefusal, supportStateOf, type SupportTimes } from './support-rules.js';

const at = (time: string): Date => new Date(`2030-05-15T${time}Z`);
const asked: SupportTimes = { requestedBy: 'operator', requestedAt: at('09:00:00'), until: null, endedAt: null };
const open: SupportTimes = { ...asked, until: at('10:00:00') };

test.each<[string, SupportTimes, Date, string, string | undefined, string | undefined]>([
  ['waits', asked, at('09:30:00'), 'asked', undefined, undefined],
  ['waited a day', asked, new Date('2030-05-16T09:00:00Z'), 'refused', 'support-not-asked', 'support-over'],
  [
    'was refused',
    { ...asked, endedAt: at('09:10:00') },
    at('09:30:00'),
    'refused',
    'support-not-asked',
    'support-over',
  ],
  ['stands', open, at('09:59:59'), 'open', 'support-not-asked', undefined],
  ['is over at its end', open, at('10:00:00'), 'over', 'support-not-asked', 'support-over'],
  ['was ended', { ...open, endedAt: at('09:20:00') }, at('09:30:00'), 'over', 'support-not-asked', 'support-over'],
])('an access that %s', (_, access, now, state, grant, end) => {
  expect(supportStateOf(access, now)).toBe(state);
  expect(grantRefusal(access, 'manager', now)).toBe(grant);
  expect(endRefusal(access, now)).toBe(end);
});

test('nobody lets themselves in', () => {
  expect(grantRefusal(asked, 'operator', at('09:30:00'))).toBe('support-own');
});

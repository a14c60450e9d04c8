import { expect, test } from '@jest/globals';
import type { ProviderRole } from '@kasvutori/platform';
import { acceptanceRefusal, memberChangeRefusal, type InvitationState, type MemberRoles } from './member-rules.js';

const member = (personId: string, ...roles: ProviderRole[]): MemberRoles => ({ personId, roles });
const alone = [member('a', 'provider-manager'), member('b', 'provider-bidder')];
const two = [...alone, member('c', 'provider-manager', 'provider-staff')];

test.each<[string, MemberRoles[], string, ProviderRole[], string | undefined]>([
  ['the last manager does not go', alone, 'a', [], 'last-manager'],
  ['the last manager does not become something else', alone, 'a', ['provider-bidder'], 'last-manager'],
  ['the last manager takes a second role', alone, 'a', ['provider-manager', 'provider-bidder'], undefined],
  ['one of two managers goes', two, 'a', [], undefined],
  ['a bidder goes', alone, 'b', [], undefined],
  ['a bidder is made manager', alone, 'b', ['provider-manager'], undefined],
  ['nobody of that name', alone, 'x', [], 'member-unknown'],
])('%s', (_, members, person, roles, refusal) => {
  expect(memberChangeRefusal(members, person, roles)).toBe(refusal);
});

const expiresAt = new Date('2030-05-15T09:00:00.000Z');
const sent: InvitationState = { status: 'sent', expiresAt, acceptedBy: null };
test.each<[string, InvitationState, string, string | undefined]>([
  ['a millisecond before it expires', sent, '2030-05-15T08:59:59.999Z', undefined],
  ['at the instant it expires', sent, '2030-05-15T09:00:00.000Z', 'invitation-expired'],
  ['withdrawn', { ...sent, status: 'revoked' }, '2030-05-01T09:00:00Z', 'invitation-revoked'],
  ['pressed twice', { ...sent, status: 'accepted', acceptedBy: 'me' }, '2030-06-01T09:00:00Z', 'done'],
  ['used by another', { ...sent, status: 'accepted', acceptedBy: 'you' }, '2030-05-01T09:00:00Z', 'invitation-used'],
])('an invitation %s', (_, invitation, now, refusal) => {
  expect(acceptanceRefusal(invitation, 'me', new Date(now))).toBe(refusal);
});

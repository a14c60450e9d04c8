import { expect, test } from '@jest/globals';
import { AUTHORITY_ROLES, PROVIDER_ROLES } from '../access/actor.js';
import {
  acceptanceRefusal,
  memberChangeRefusal,
  rolesRefusal,
  signOutRefusal,
  type InvitationState,
  type MemberRole,
  type MemberRoles,
} from './member-rules.js';

const member = (personId: string, ...roles: MemberRole[]): MemberRoles => ({ personId, roles });
const alone = [member('a', 'provider-manager'), member('b', 'provider-bidder')];
const two = [...alone, member('c', 'provider-manager', 'provider-staff')];

test.each<[string, MemberRoles[], string, MemberRole[], string | undefined]>([
  ['the last manager does not go', alone, 'a', [], 'last-manager'],
  ['the last manager does not become something else', alone, 'a', ['provider-bidder'], 'last-manager'],
  ['the last manager takes a second role', alone, 'a', ['provider-manager', 'provider-bidder'], undefined],
  ['one of two managers goes', two, 'a', [], undefined],
  ['a bidder goes', alone, 'b', [], undefined],
  ['a bidder is made manager', alone, 'b', ['provider-manager'], undefined],
  ['a bidder is made an official', alone, 'b', ['auditor'], 'role-of-another-kind'],
  ['nobody of that name', alone, 'x', [], 'member-unknown'],
])('in a company %s', (_, members, personId, roles, refusal) => {
  expect(memberChangeRefusal('provider', members, { personId, byPersonId: 'a' }, roles)).toBe(refusal);
});

const office = [member('m', 'people-manager'), member('n', 'people-manager'), member('o', 'case-worker')];
test.each<[string, MemberRoles[], string, MemberRole[], string | undefined]>([
  ['somebody gets another role', office, 'o', ['case-worker', 'contract-manager'], undefined],
  ['somebody goes', office, 'o', [], undefined],
  ['nobody gives themselves a role', office, 'm', ['auditor'], 'own-roles'],
  ['nobody takes their own role away', office, 'm', [], 'own-roles'],
  ['one of two managers is made something else by the other', office, 'n', ['auditor'], undefined],
  ['a payer does not approve', office, 'o', ['finance-preparer', 'finance-approver'], 'roles-conflict'],
  ['an official does not act for a company', office, 'o', ['provider-staff'], 'role-of-another-kind'],
  // Somebody who is no manager any more, and whose page is old, meets this before the right to change.
  ['the last manager does not go', office.slice(1), 'n', ['operator'], 'last-manager'],
])('in an authority %s', (_, members, personId, roles, refusal) => {
  expect(memberChangeRefusal('authority', members, { personId, byPersonId: 'm' }, roles)).toBe(refusal);
});

test('who gives rights, looks or operates does nothing else; every other pair but one is allowed', () => {
  const together = AUTHORITY_ROLES.flatMap((one, at) =>
    AUTHORITY_ROLES.slice(at + 1).flatMap((other) =>
      rolesRefusal('authority', [one, other]) === undefined ? [[one, other]] : [],
    ),
  );
  const independent = /^(people-manager|auditor|operator)$/;
  expect(together.flat().filter((role) => independent.test(role))).toEqual([]);
  expect(together).not.toContainEqual(['finance-preparer', 'finance-approver']);
  expect(together).toHaveLength((6 * 5) / 2 - 1);
  for (const role of AUTHORITY_ROLES) expect(rolesRefusal('authority', [role, role])).toBeUndefined();
  expect(rolesRefusal('provider', PROVIDER_ROLES)).toBeUndefined();
});

const expiresAt = new Date('2030-05-15T09:00:00.000Z');
const sent: InvitationState = { status: 'sent', expiresAt, invitedBy: 'manager', acceptedBy: null };
test.each<[string, InvitationState, string, string | undefined]>([
  ['a millisecond before it expires', sent, '2030-05-15T08:59:59.999Z', undefined],
  ['at the instant it expires', sent, '2030-05-15T09:00:00.000Z', 'invitation-expired'],
  ['withdrawn', { ...sent, status: 'revoked' }, '2030-05-01T09:00:00Z', 'invitation-revoked'],
  ['pressed twice', { ...sent, status: 'accepted', acceptedBy: 'me' }, '2030-06-01T09:00:00Z', 'done'],
  ['used by another', { ...sent, status: 'accepted', acceptedBy: 'you' }, '2030-05-01T09:00:00Z', 'invitation-used'],
  ['of one’s own', { ...sent, invitedBy: 'me' }, '2030-05-01T09:00:00Z', 'invitation-own'],
])('an invitation %s', (_, invitation, now, refusal) => {
  expect(acceptanceRefusal(invitation, 'me', new Date(now))).toBe(refusal);
});

test.each([
  ['a member', 'o', undefined],
  ['another manager', 'n', undefined],
  ['themselves', 'm', 'own-sessions'],
  ['nobody of that name', 'x', 'member-unknown'],
])('a manager signs out %s', (_, personId, refusal) => {
  expect(signOutRefusal(office, { personId, byPersonId: 'm' })).toBe(refusal);
});

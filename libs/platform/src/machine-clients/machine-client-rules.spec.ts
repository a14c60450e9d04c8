import { expect, test } from '@jest/globals';
import type { Role } from '../access/actor.js';
import { machineRefusal, scopesOf, useIsNews, type MachineWish } from './machine-client-rules.js';

const table = new Map<string, readonly (Role | 'everyone')[]>([
  ['bank-file:upload', ['finance-preparer']],
  ['bank-file:read', ['finance-preparer', 'auditor']],
  ['payment-run:approve', ['finance-approver']],
  ['session:change', ['finance-preparer', 'provider-staff']],
  ['visit:record', ['provider-staff']],
]);
const now = new Date('2030-05-15T09:00:00Z');
const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
const wish: MachineWish = { role: 'finance-preparer', scopes: ['bank-file:upload'], expiresAt: days(90) };

test('a program may be given what its role holds, and nothing that is about oneself', () => {
  expect(scopesOf('finance-preparer', table)).toEqual(['bank-file:read', 'bank-file:upload']);
  expect(scopesOf('provider-staff', table)).toEqual(['visit:record']);
  expect(scopesOf('case-worker', table)).toEqual([]);
});

test.each<[string, 'authority' | 'provider', Partial<MachineWish>, string | undefined]>([
  ['what its role holds', 'authority', {}, undefined],
  ['all that its role holds', 'authority', { scopes: ['bank-file:read', 'bank-file:upload'] }, undefined],
  [
    'what another role holds',
    'authority',
    { scopes: ['bank-file:upload', 'payment-run:approve'] },
    'scope-outside-role',
  ],
  ['what nobody knows', 'authority', { scopes: ['boss:be'] }, 'scope-outside-role'],
  ['what is about oneself', 'authority', { scopes: ['session:change'] }, 'scope-outside-role'],
  ['in a company', 'provider', {}, 'role-of-another-kind'],
  ['of a company in an authority', 'authority', { role: 'provider-staff' }, 'role-of-another-kind'],
  ['for the longest time', 'authority', { expiresAt: days(366) }, undefined],
  ['for longer', 'authority', { expiresAt: new Date(days(366).getTime() + 1) }, 'machine-expiry-out-of-range'],
  ['for no time', 'authority', { expiresAt: now }, 'machine-expiry-out-of-range'],
])('%s', (_, kind, changed, refusal) => {
  expect(machineRefusal(kind, { ...wish, ...changed }, now, table)).toBe(refusal);
});

test('use is told once a minute', () => {
  expect(useIsNews(null, now)).toBe(true);
  expect(useIsNews(new Date(now.getTime() - 59_999), now)).toBe(false);
  expect(useIsNews(new Date(now.getTime() - 60_000), now)).toBe(true);
});

import { expect, it } from '@jest/globals';
import { currentItem, workspaceAt } from './navigation.js';
import { workspacesOf, type Session } from './session.js';

const text = { fi: 'x', sv: 'x', en: 'x' };
const items = ['/officer', '/officer/tenders', '/officer/clients'].map((href) => ({ href, label: text }));

it.each([
  ['/officer', '/officer'],
  ['/officer/tenders/123', '/officer/tenders'],
  ['/officer/tendersx', '/officer'],
  ['/finance', undefined],
])('at %s the current item is %s', (path, href) => expect(currentItem(items, path)?.href).toBe(href));

it('knows the workspace of an address', () => {
  expect(['/', '/tenders', '/client/voucher', '/financex'].map(workspaceAt)).toEqual([
    'public',
    'public',
    'client',
    'public',
  ]);
});

it.each([
  [{ signedIn: false, demo: true }, ['public']],
  [{ signedIn: true, demo: false, actor: { kind: 'client', roles: [] } }, ['public', 'client']],
  [{ signedIn: true, demo: false, actor: { kind: 'provider', roles: ['bidder'] } }, ['public', 'provider']],
  [{ signedIn: true, demo: false, actor: { kind: 'authority', roles: ['finance-preparer'] } }, ['public', 'finance']],
  [{ signedIn: true, demo: false, actor: { kind: 'authority', roles: ['officer'] } }, ['public', 'officer']],
  [{ signedIn: true, demo: false, actor: { kind: 'authority', roles: ['auditor'] } }, ['public', 'officer', 'finance']],
] as [Session, string[]][])('%j may enter %j', (session, workspaces) =>
  expect(workspacesOf(session)).toEqual(workspaces),
);

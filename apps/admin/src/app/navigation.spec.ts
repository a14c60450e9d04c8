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

type Actor = Session['actor'];
it.each([
  [{ kind: 'anonymous', organisation: null, roles: [] }, ['public']],
  [{ kind: 'client', organisation: null, roles: ['client'] }, ['public', 'client']],
  [{ kind: 'provider', organisation: null, roles: ['provider-bidder'] }, ['public', 'provider']],
  [{ kind: 'authority', organisation: null, roles: ['finance-preparer'] }, ['public', 'finance']],
  [{ kind: 'authority', organisation: null, roles: ['procurement-officer'] }, ['public', 'officer']],
  [{ kind: 'authority', organisation: null, roles: ['auditor'] }, ['public', 'officer', 'finance']],
] as [Actor, string[]][])('%j may enter %j', (actor, workspaces) => {
  expect(workspacesOf({ signedIn: true, actor })).toEqual(workspaces);
  expect(workspacesOf({ signedIn: false, actor })).toEqual(['public']);
});

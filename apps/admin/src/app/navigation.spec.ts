import { expect, it } from '@jest/globals';
import { navigationFor, placeIn, workspaceAt } from './navigation.js';
import { workspacesOf, type Session } from './session.js';

const text = { fi: 'x', sv: 'x', en: 'x' };
const page = (href: string) => ({ href, label: text });
const sections = [
  page('/officer'),
  {
    ...page('/officer/tenders'),
    pages: [page('/officer/tenders'), { ...page('/officer/plan'), also: ['/officer/ideas'] }],
  },
  page('/officer/clients'),
];

it.each([
  ['/officer', '/officer', '/officer'],
  ['/officer/tenders/123', '/officer/tenders', '/officer/tenders'],
  ['/officer/plan/2027', '/officer/tenders', '/officer/plan'],
  ['/officer/ideas/7', '/officer/tenders', '/officer/plan'],
  ['/officer/tendersx', '/officer', '/officer'],
  ['/finance', undefined, undefined],
])('%s stands in section %s, on page %s', (path, section, at) => {
  const place = placeIn(sections, path);
  expect([place.section?.href, place.page?.href]).toEqual([section, at]);
});

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
  [{ kind: 'authority', organisation: null, roles: ['auditor'] }, ['public', 'officer', 'finance', 'oversight']],
] as [Actor, string[]][])('%j may enter %j', (actor, workspaces) => {
  expect(workspacesOf({ signedIn: true, actor })).toEqual(workspaces);
  expect(workspacesOf({ signedIn: false, actor })).toEqual(['public']);
});

it('shows what somebody may open', () => {
  const kept = [page('/oversight/access'), { ...page('/oversight/audit'), roles: ['auditor'] }];
  expect(navigationFor(kept, ['operator']).map(({ href }) => href)).toEqual(['/oversight/access']);
  expect(navigationFor(kept, ['auditor', 'operator'])).toEqual(kept);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/support/app.js';
import { givenAuthority, givenOfficial } from '../../../../test/support/given.js';
import type { AccessRow } from './access-table.dto.js';
import { ANONYMOUS, ROLES, type AuthorityActor } from './actor.js';
import { accessTable } from './actions.js';
import { defineConditions } from './conditions.js';

defineConditions({ 'audit:read': ['cross-site-request'] });

describe('the access table', () => {
  let app: TestApp;
  let auditor: AuthorityActor;
  let worker: AuthorityActor;

  beforeAll(async () => {
    app = await testApp();
    const authorityId = await givenAuthority(app);
    auditor = await givenOfficial(app, authorityId, 'auditor');
    worker = await givenOfficial(app, authorityId, 'case-worker');
  });
  afterAll(() => app.close());

  const read = async (query = ''): Promise<AccessRow[]> =>
    (await app.as(auditor).get(`/api/v1/access-table${query}`).set('accept-language', 'sv').expect(200)).body.items;

  it('is what the guards judge by', async () => {
    const rows = await read();
    expect(rows.map(({ action }) => action)).toEqual([...accessTable().keys()].sort());
    expect(rows.find(({ action }) => action === 'audit:read')).toMatchObject({
      everyone: false,
      roles: ['auditor'],
      mandate: null,
      conditions: [{ code: 'cross-site-request', text: expect.stringContaining('Begäran') }],
      routes: expect.arrayContaining([{ method: 'GET', path: '/audit-entries/:id' }]),
    });
  });

  it('is narrowed by role and by words', async () => {
    expect((await read('?role=operator')).every(({ everyone, roles }) => everyone || roles.includes('operator'))).toBe(
      true,
    );
    expect((await read('?q=audit-entries')).map(({ action }) => action)).toEqual(['audit:read']);
    await app.as(auditor).get('/api/v1/access-table?role=king').expect(422);
  });

  it('is a file with a column for each role', async () => {
    const { text } = await app.as(auditor).get('/api/v1/access-table.csv?q=audit:read').expect(200);
    const [head, row] = text.replace('\uFEFF', '').split('\r\n');
    expect(head).toBe(['action', 'everyone', ...ROLES, 'mandate', 'conditions', 'routes'].join(','));
    expect(row).toMatch(/^audit:read,/);
  });

  it('is for those who oversee', async () => {
    for (const path of ['access-table', 'access-table.csv']) {
      await app.as(ANONYMOUS).get(`/api/v1/${path}`).expect(401);
      await app.as(worker).get(`/api/v1/${path}`).expect(403);
    }
  });
});

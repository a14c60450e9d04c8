import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventedBusinessId, newId, seededId } from '@kasvutori/platform';
import { asPage, signInAs } from '../../../../demo/src/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

const ACCESSES = '/api/v1/support-accesses';
const TRAIL = '/api/v1/audit-entries';
const authorityId = seededId('organisation:etela-savo');
const elsewhere = newId();
const REASON = 'Maksuajon virhe selvitetään.';

describe('an operator who has to look at an authority’s data', () => {
  let bench: SignInApp;
  let operator: string;
  let manager: string;

  beforeAll(async () => {
    bench = await signInApp(undefined, async (owner) => {
      await owner.query(
        `INSERT INTO app.organisation (id, kind, name, business_id, municipality) VALUES ($1, 'authority', 'Toinen alue', $2, '049')`,
        [elsewhere, inventedBusinessId(777)],
      );
      await owner.query(
        `UPDATE app.membership SET organisation_id = $1, role = 'people-manager' WHERE person_id = $2`,
        [elsewhere, seededId('person:officer-2')],
      );
    });
    operator = await signInAs(bench.url, 'operator-1');
    manager = await signInAs(bench.url, 'people-manager-1');
  });
  afterAll(() => bench.close());

  const call = async (cookie: string, method: string, path: string, body?: object) => {
    const answer = await fetch(new URL(path, bench.url), {
      method,
      headers: { ...asPage(cookie), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const ask = async (changed: object = {}): Promise<string> => {
    const { status, body } = await call(operator, 'POST', ACCESSES, {
      ...{ authorityId, reason: REASON, ticket: 'TUKI-1', minutes: 30 },
      ...changed,
    });
    expect(status).toBe(201);
    return String(body['id']);
  };
  const grant = (cookie: string, id: string) => call(cookie, 'POST', `${ACCESSES}/${id}/grant`);
  const end = (cookie: string, id: string) => call(cookie, 'POST', `${ACCESSES}/${id}/end`);
  const looks = async (path = TRAIL): Promise<number> => (await call(operator, 'GET', path)).status;
  const stateOf = async (id: string, cookie = manager) => {
    const { body } = await call(cookie, 'GET', ACCESSES);
    return (body['items'] as Record<string, unknown>[]).find((item) => item['id'] === id);
  };
  const trailOf = async (id: string) =>
    (
      await bench.owner.query<{ action: string; reason: string; by: string }>(
        'SELECT action, reason, actor_name AS by FROM app.audit_entry WHERE subject_id = $1 ORDER BY at, id',
        [id],
      )
    ).rows;

  it('looks once somebody of the authority has let them, with the reason in the trail, until anybody ends it', async () => {
    expect(await looks()).toBe(403);
    const id = await ask();
    expect(await looks()).toBe(403);
    expect(await stateOf(id)).toMatchObject({ state: 'asked', requestedByName: 'Ylermi Ylläpito', reason: REASON });
    expect((await grant(manager, id)).status).toBe(204);
    expect(await looks()).toBe(200);
    expect((await call(operator, 'GET', '/api/v1/session')).body).toMatchObject({
      actor: { roles: ['operator', 'auditor'] },
      support: { id, reason: REASON },
    });
    // What they do by their own role is no look by this access.
    expect(await looks('/api/v1/service-state')).toBe(200);
    const auditor = await signInAs(bench.url, 'auditor-1');
    expect(await stateOf(id, auditor)).toMatchObject({ state: 'open', grantedByName: 'Oili Oikeus' });
    expect((await end(await signInAs(bench.url, 'case-worker-1'), id)).status).toBe(204);
    expect(await looks()).toBe(403);
    expect((await call(operator, 'GET', '/api/v1/session')).body).toMatchObject({
      actor: { roles: ['operator'] },
      support: null,
    });
    expect(await stateOf(id)).toMatchObject({ state: 'over', endedByName: 'Ohto Ohjaaja' });
    expect(await trailOf(id)).toEqual([
      { action: 'support-access.ask', reason: REASON, by: 'Ylermi Ylläpito' },
      { action: 'support-access.grant', reason: REASON, by: 'Oili Oikeus' },
      { action: 'support-access.look', reason: REASON, by: 'Ylermi Ylläpito' },
      { action: 'support-access.end', reason: REASON, by: 'Ohto Ohjaaja' },
    ]);
    expect((await end(manager, id)).body['code']).toBe('support-over');
    expect((await grant(manager, id)).body['code']).toBe('support-not-asked');
  });

  it('is kept out when the time is over, by the hour at the latest', async () => {
    const id = await ask({ minutes: 60 });
    expect((await grant(manager, id)).status).toBe(204);
    expect(await looks()).toBe(200);
    await bench.owner.query(
      `UPDATE app.support_access SET granted_at = granted_at - interval '60 minutes', until = until - interval '60 minutes' WHERE id = $1`,
      [id],
    );
    expect(await looks()).toBe(403);
    expect(await stateOf(id)).toMatchObject({ state: 'over' });
    expect(
      (await call(operator, 'POST', ACCESSES, { authorityId, reason: REASON, ticket: 'T', minutes: 61 })).status,
    ).toBe(422);
    expect(
      (await call(operator, 'POST', ACCESSES, { authorityId, reason: 'lyhyt', ticket: 'T', minutes: 5 })).status,
    ).toBe(422);
  });

  it('looks at another authority only by its own leave, as nothing else, and never writes there', async () => {
    const id = await ask({ authorityId: elsewhere });
    expect((await grant(manager, id)).status).toBe(404);
    expect((await end(manager, id)).status).toBe(404);
    const act = (organisationId: string) => call(operator, 'POST', '/api/v1/session/acting', { organisationId });
    expect((await act(elsewhere)).status).toBe(422);
    const theirs = await signInAs(bench.url, 'officer-2');
    expect((await grant(theirs, id)).status).toBe(204);
    expect((await act(elsewhere)).body).toMatchObject({ actor: { roles: ['auditor'] }, support: { id } });
    expect(await looks()).toBe(200);
    expect(await looks('/api/v1/organisation/members')).toBe(200);
    expect((await call(operator, 'PUT', '/api/v1/service-mode', { readOnlyReason: null })).status).toBe(403);
    expect((await call(operator, 'POST', `${ACCESSES}/${id}/end`)).body['code']).toBe('support-reads-only');
    expect((await end(theirs, id)).status).toBe(204);
    // Whatever they still act for, there is nothing left of it.
    expect(await looks()).toBe(403);
    expect((await call(operator, 'GET', '/api/v1/session')).body).toMatchObject({ actor: { kind: 'client' } });
    expect((await act(authorityId)).status).toBe(200);
  });

  it('never lets themselves in, in the API and in the database; others neither ask nor grant', async () => {
    const id = await ask();
    expect((await grant(operator, id)).status).toBe(403);
    const set = (sql: string) => bench.owner.query(`UPDATE app.support_access SET ${sql} WHERE id = $1`, [id]);
    await expect(
      set(`granted_by = requested_by, granted_by_name = 'X', granted_at = now(), until = now() + interval '5 minutes'`),
    ).rejects.toThrow(/check/);
    await expect(
      set(
        `granted_by = '${seededId('person:auditor-1')}', granted_by_name = 'X', granted_at = now(), until = now() + interval '61 minutes'`,
      ),
    ).rejects.toThrow(/check/);
    const worker = await signInAs(bench.url, 'case-worker-1');
    expect((await call(worker, 'GET', ACCESSES)).status).toBe(403);
    expect((await call(worker, 'POST', ACCESSES, {})).status).toBe(403);
    expect((await grant(worker, id)).status).toBe(403);
    expect((await call(manager, 'POST', ACCESSES, {})).status).toBe(403);
    expect((await call('', 'GET', ACCESSES)).status).toBe(401);
    expect(
      (await call(operator, 'POST', ACCESSES, { authorityId: newId(), reason: REASON, ticket: 'T', minutes: 5 }))
        .status,
    ).toBe(404);
    expect((await end(manager, id)).status).toBe(204);
    expect(await stateOf(id)).toMatchObject({ state: 'refused' });
    expect(await looks()).toBe(403);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kasvutori/platform';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { asPage, signInAs } from '../../../../test/support/sign-in.js';
import type { OwnSessionView } from './own-sessions.dto.js';

describe('one’s own sessions', () => {
  let bench: SignInApp;
  beforeAll(async () => {
    bench = await signInApp();
  });
  afterAll(() => bench.close());

  const call = (method: string, path: string, cookie?: string) =>
    fetch(new URL(`/api/v1/sessions${path}`, bench.url), {
      method,
      headers: cookie === undefined ? { 'x-requested-with': 'kasvutori' } : asPage(cookie),
    });
  const list = async (cookie: string): Promise<OwnSessionView[]> =>
    ((await (await call('GET', '', cookie)).json()) as { items: OwnSessionView[] }).items;

  it('are listed with the one in use first, and nobody else’s', async () => {
    const other = await signInAs(bench.url, 'officer-1');
    const own = await signInAs(bench.url, 'officer-1');
    await signInAs(bench.url, 'officer-2');
    const sessions = await list(own);
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    expect(await list(other)).toHaveLength(2);
    for (const { beganAt, usedAt, endsAt } of sessions) {
      expect(beganAt <= usedAt && usedAt < endsAt).toBe(true);
    }
  });

  it('are named by the browser that opened them', async () => {
    const cookie = await signInAs(bench.url, 'approver-2');
    await bench.owner.query(`UPDATE app.session SET device = 'Firefox, Linux' WHERE revoked_at IS NULL`);
    expect((await list(cookie))[0]?.device).toBe('Firefox, Linux');
  });

  it('are ended one by one, for every copy of the cookie, with a trace', async () => {
    const lost = await signInAs(bench.url, 'approver-1');
    const own = await signInAs(bench.url, 'approver-1', true);
    const id = (await list(own)).find(({ current }) => !current)?.id ?? '';
    expect((await call('DELETE', `/${id}`, own)).status).toBe(204);
    expect((await call('GET', '', lost)).status).toBe(401);
    expect((await call('DELETE', `/${id}`, own)).status).toBe(404);
    const { rows } = await bench.owner.query(
      `SELECT action FROM app.audit_entry WHERE subject_id = $1 ORDER BY at DESC LIMIT 1`,
      [id],
    );
    expect(rows).toEqual([{ action: 'session.end' }]);
  });

  it('are ended everywhere else at once', async () => {
    const [first, second] = [await signInAs(bench.url, 'case-worker-1'), await signInAs(bench.url, 'case-worker-1')];
    const own = await signInAs(bench.url, 'case-worker-1', true);
    expect(await (await call('POST', '/end-others', own)).json()).toEqual({ ended: 2 });
    for (const cookie of [first, second]) expect((await call('GET', '', cookie)).status).toBe(401);
    expect(await list(own)).toHaveLength(1);
  });

  it('of other devices are ended only by whoever has just identified themselves: a stolen cookie throws nobody out and stays', async () => {
    const [owner, stolen] = [await signInAs(bench.url, 'approver-1'), await signInAs(bench.url, 'approver-1')];
    const other = (await list(stolen)).find(({ current }) => !current)?.id;
    for (const [method, path] of [
      ['DELETE', `/${other}`],
      ['POST', '/end-others'],
    ] as const)
      expect(await (await call(method, path, stolen)).json()).toMatchObject({
        status: 409,
        code: 'sessions-sign-in-again',
      });
    const fresh = await signInAs(bench.url, 'approver-1', true);
    await bench.owner.query(`UPDATE app.session SET authenticated_at = authenticated_at - interval '301 seconds'`);
    expect((await call('POST', '/end-others', fresh)).status).toBe(409);
    expect((await call('GET', '', owner)).status).toBe(200);
  });

  it('are all ended at once, the one in use too, without a fresh sign-in', async () => {
    const [first, own] = [await signInAs(bench.url, 'client-2'), await signInAs(bench.url, 'client-2')];
    const stranger = await signInAs(bench.url, 'client-1');
    const leave = () => fetch(`${bench.url}/auth/logout?everywhere=true`, { method: 'POST', headers: asPage(own) });
    const left = await leave();
    expect([left.status, await left.json()]).toEqual([200, { redirectTo: '/' }]);
    for (const cookie of [first, own]) expect((await call('GET', '', cookie)).status).toBe(401);
    expect((await call('GET', '', stranger)).status).toBe(200);
    expect((await leave()).status).toBe(200);
  });

  it('of this device is ended as any sign-out is', async () => {
    const own = await signInAs(bench.url, 'client-2');
    const [{ id } = { id: '' }] = await list(own);
    expect((await call('DELETE', `/${id}`, own)).status).toBe(204);
    expect((await call('GET', '', own)).status).toBe(401);
  });

  it('are nobody else’s to end', async () => {
    const [mine] = await list(await signInAs(bench.url, 'client-1'));
    const stranger = await signInAs(bench.url, 'client-2');
    expect((await call('DELETE', `/${mine?.id}`, stranger)).status).toBe(404);
    expect((await call('DELETE', `/${newId()}`, stranger)).status).toBe(404);
    expect((await call('DELETE', '/x', stranger)).status).toBe(422);
    for (const [method, path] of [
      ['GET', ''],
      ['DELETE', `/${newId()}`],
      ['POST', '/end-others'],
    ] as const)
      expect((await call(method, path)).status).toBe(401);
  });
});

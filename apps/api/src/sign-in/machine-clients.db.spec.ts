import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import { asPage, machineToken, signInAs } from '../../../../demo/src/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';
import { LIBRARIES } from '../libraries.js';
import { DEMO_MACHINES } from './demo-accounts.js';

const CLIENTS = '/api/v1/organisation/machine-clients';
const [demo] = DEMO_MACHINES;

describe('a program of an organisation', () => {
  let bench: SignInApp;
  let manager: string;
  beforeAll(async () => {
    bench = await signInApp(undefined, undefined, [...LIBRARIES]);
    manager = await signInAs(bench.url, 'people-manager-1');
  });
  afterAll(() => bench.close());

  const call = async (headers: Record<string, string>, method: string, path: string, body?: object) => {
    const answer = await fetch(new URL(path, bench.url), {
      method,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
  };
  const asManager = (method: string, path: string, body?: object, version?: unknown) =>
    call(
      { ...asPage(manager), ...(version !== undefined && { 'if-match': `"${String(version)}"` }) },
      method,
      path,
      body,
    );
  /** What the only program of the demo does, registered as the spec wants it. */
  const bearer = async () => ({
    authorization: `Bearer ${await machineToken(bench.url, demo?.id ?? '', demo?.secret ?? '')}`,
  });
  const read = async (id: string) => {
    const { body } = await asManager('GET', CLIENTS);
    return (body['items'] as Record<string, unknown>[]).find((item) => item['id'] === id) ?? {};
  };
  const daysAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const wish = (changed: object = {}) => ({
    name: 'Kilpailutusten vienti',
    contact: 'vienti@example.fi',
    clientId: 'tender-export',
    role: 'procurement-officer',
    scopes: ['tender:read'],
    lastDay: daysAhead(90),
    ...changed,
  });

  it('is registered with what it may do and until when, once, and never with what people approve', async () => {
    expect((await asManager('POST', CLIENTS, wish({ role: 'finance-approver' }))).status).toBe(422);
    expect((await asManager('POST', CLIENTS, wish({ scopes: [] }))).status).toBe(422);
    for (const [wrong, code] of [
      [{ scopes: ['tender:approve'] }, 'scope-outside-role'],
      [{ role: 'provider-staff' }, 'role-of-another-kind'],
      [{ lastDay: daysAhead(400) }, 'machine-expiry-out-of-range'],
      [{ lastDay: '2020-01-01' }, 'machine-expiry-out-of-range'],
      [{ clientId: 'officer-1' }, 'client-id-known'],
    ] as const)
      expect(await asManager('POST', CLIENTS, wish(wrong))).toMatchObject({ status: 409, body: { code } });
    const { status, body } = await asManager('POST', CLIENTS, wish());
    expect(status).toBe(201);
    expect(await read(String(body['id']))).toMatchObject({
      ...wish(),
      state: 'in-use',
      registeredByName: 'Oili Oikeus',
      lastUsedAt: null,
      version: 1,
    });
    expect((await asManager('POST', CLIENTS, wish())).body['code']).toBe('client-id-known');
    // A program is nobody of the people.
    const { body: people } = await asManager('GET', '/api/v1/organisation/members');
    expect(JSON.stringify(people)).not.toContain('tender-export');
    expect(JSON.stringify(people)).not.toContain('vienti@example.fi');
  });

  it('does what its scopes say and nothing else of its role; when it did is told once a minute', async () => {
    const id = seededId(`machine:${demo?.id}`);
    expect((await call(await bearer(), 'GET', '/api/v1/session')).body).toMatchObject({
      person: { id: seededId('person:bank-files') },
      actor: { roles: ['finance-preparer'] },
    });
    const { lastUsedAt } = await read(id);
    expect(lastUsedAt).toMatch(/^20/);
    // Of its role, not of its scopes: anybody who has signed in may change their language, and so may its role.
    expect((await call(await bearer(), 'PUT', '/api/v1/session/language', { language: 'sv' })).status).toBe(403);
    expect((await read(id))['lastUsedAt']).toBe(lastUsedAt);
    await bench.owner.query(
      `UPDATE app.machine_client SET last_used_at = last_used_at - interval '1 minute' WHERE id = $1`,
      [id],
    );
    await call(await bearer(), 'GET', '/api/v1/session');
    expect((await read(id))['lastUsedAt']).not.toBe(lastUsedAt);
  });

  it('is worth nothing once it has expired, until it is renewed; another client id ends the old one’s tokens', async () => {
    const id = seededId(`machine:${demo?.id}`);
    const token = await bearer();
    const status = async () => (await call(token, 'GET', '/api/v1/session')).status;
    await bench.owner.query(`UPDATE app.machine_client SET expires_at = clock_timestamp() WHERE id = $1`, [id]);
    expect(await status()).toBe(401);
    const { version, name, contact, clientId, scopes, state } = await read(id);
    expect(state).toBe('expired');
    const input = { name, contact, clientId, scopes, lastDay: daysAhead(30) };
    expect((await asManager('PUT', `${CLIENTS}/${id}`, input)).status).toBe(428);
    expect((await asManager('PUT', `${CLIENTS}/${id}`, input, version)).status).toBe(204);
    expect(await status()).toBe(200);
    expect((await asManager('PUT', `${CLIENTS}/${id}`, input, version)).status).toBe(412);
    expect((await asManager('PUT', `${CLIENTS}/${id}`, { ...input, clientId: 'officer-1' }, 2)).body['code']).toBe(
      'client-id-known',
    );
    expect((await asManager('PUT', `${CLIENTS}/${id}`, { ...input, clientId: 'bank-files-2' }, 2)).status).toBe(204);
    expect(await status()).toBe(401);
    expect((await asManager('PUT', `${CLIENTS}/${id}`, input, 3)).status).toBe(204);
    expect(await status()).toBe(200);
  });

  it('ends for good, with a trace of all that was done', async () => {
    const id = seededId(`machine:${demo?.id}`);
    const token = await bearer();
    expect((await asManager('DELETE', `${CLIENTS}/${id}`)).status).toBe(204);
    expect((await call(token, 'GET', '/api/v1/session')).status).toBe(401);
    expect((await asManager('DELETE', `${CLIENTS}/${id}`)).body['code']).toBe('machine-client-ended');
    const { version, name, contact, clientId, scopes } = await read(id);
    const input = { name, contact, clientId, scopes, lastDay: daysAhead(30) };
    expect((await asManager('PUT', `${CLIENTS}/${id}`, input, version)).body['code']).toBe('machine-client-ended');
    const { rows } = await bench.owner.query(
      `SELECT action FROM app.audit_entry WHERE subject_id = $1 AND authority_id = $2 ORDER BY at, id`,
      [id, seededId('organisation:etela-savo')],
    );
    expect(rows.map(({ action }) => action)).toEqual([...Array(3).fill('machine-client.change'), 'machine-client.end']);
  });

  it('is nobody: a token of a person, or of whom nobody has registered, opens nothing', async () => {
    await bench.owner.query(`UPDATE app.person SET subject = 'ended' WHERE subject = 'bank-files'`);
    await bench.owner.query(`UPDATE app.person SET subject = 'bank-files' WHERE subject = 'officer-1'`);
    expect((await call(await bearer(), 'GET', '/api/v1/session')).status).toBe(401);
  });

  it('is the organisation’s own: others find none, and only those who manage change any', async () => {
    const saimaa = asPage(await signInAs(bench.url, 'saimaa-manager'));
    const { body } = await call(
      saimaa,
      'POST',
      CLIENTS,
      wish({ clientId: 'visits', role: 'provider-staff', scopes: ['member:read'] }),
    );
    const id = String(body['id']);
    expect((await asManager('DELETE', `${CLIENTS}/${id}`)).status).toBe(404);
    expect((await asManager('PUT', `${CLIENTS}/${id}`, { ...wish(), role: undefined }, 1)).status).toBe(404);
    const watcher = asPage(await signInAs(bench.url, 'auditor-1'));
    expect((await call(watcher, 'GET', CLIENTS)).status).toBe(200);
    expect((await call(watcher, 'POST', CLIENTS, wish())).status).toBe(403);
    expect((await call({ 'x-requested-with': 'kasvutori' }, 'GET', CLIENTS)).status).toBe(401);
    expect((await call(saimaa, 'DELETE', `${CLIENTS}/${id}`)).status).toBe(204);
  });

  it('has a client id of its own, also where two managers give one at the same moment', async () => {
    const registered = await Promise.all(
      ['twin-a', 'twin-b', 'twin-c'].map(
        async (clientId) => (await asManager('POST', CLIENTS, wish({ clientId }))).body['id'],
      ),
    );
    const change = { ...wish({ clientId: 'twin-same' }), role: undefined };
    const changed = await Promise.all([
      ...registered.map((id) => asManager('PUT', `${CLIENTS}/${String(id)}`, change, 1)),
      asManager('POST', CLIENTS, wish({ clientId: 'twin-same' })),
    ]);
    expect(changed.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const { status, body } of changed.filter((answer) => answer.status >= 300)) {
      expect(status).toBe(409);
      expect(body).toMatchObject({ code: 'client-id-known', errors: [{ pointer: '/clientId' }] });
    }
  });
});

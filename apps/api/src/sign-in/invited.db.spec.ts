import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededId } from '@kasvutori/platform';
import { asPage, cookieHeaderOf, followSignIn, signInAs } from '../../../../demo/src/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

const STRANGERS = ['client-1', 'client-2', 'contact-1', 'newcomer-1'];

describe('whoever is invited and has never been here', () => {
  let bench: SignInApp;
  let manager: string;

  beforeAll(async () => {
    // The issuer knows them, the platform does not.
    bench = await signInApp(undefined, (owner) =>
      owner.query('DELETE FROM app.person WHERE subject = ANY ($1)', [STRANGERS]),
    );
    manager = await signInAs(bench.url, 'people-manager-1');
  });
  afterAll(() => bench.close());

  const call = (cookie: string, method: string, path: string, body?: object) =>
    fetch(new URL(`/api/v1${path}`, bench.url), {
      method,
      headers: { ...asPage(cookie), ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const invite = async (roles: string[], email = 'uusi@example.fi') => {
    const answer = await call(manager, 'POST', '/organisation/invitations', { email, roles });
    expect(answer.status).toBe(201);
    const { id, link } = (await answer.json()) as { id: string; link: string };
    return { id, token: link.split('/').at(-1) ?? '' };
  };
  const comeBy = async (account: string, path: string) => {
    const { cookies, last } = await followSignIn(
      bench.url,
      `/auth/login?account=${account}&returnTo=${encodeURIComponent(path)}`,
    );
    return { cookie: cookieHeaderOf(cookies), last };
  };
  const people = async (): Promise<string[]> => {
    const { rows } = await bench.owner.query<{ subject: string }>(
      'SELECT subject FROM app.person WHERE subject = ANY ($1) ORDER BY subject',
      [STRANGERS],
    );
    return rows.map(({ subject }) => subject);
  };

  it('becomes a person by the link, and acts for the organisation once they have accepted', async () => {
    const { token } = await invite(['case-worker', 'contract-manager']);
    const { cookie, last } = await comeBy('contact-1', `/invitations/${token}`);
    expect(last).toBe(`/invitations/${token}`);
    const before = await (await call(cookie, 'GET', '/session')).json();
    expect(before).toMatchObject({ person: { name: 'Konsta Kontakti' }, actor: { kind: 'client' }, organisations: [] });
    expect((await call(cookie, 'POST', `/invitations/${token}/accept`)).status).toBe(200);
    const organisationId = seededId('organisation:etela-savo');
    expect((await call(cookie, 'POST', '/session/acting', { organisationId })).status).toBe(200);
    expect(await (await call(cookie, 'GET', '/session')).json()).toMatchObject({
      actor: { kind: 'authority', organisation: { id: organisationId }, roles: ['case-worker', 'contract-manager'] },
    });
    const { rows } = await bench.owner.query(
      `SELECT action FROM app.audit_entry WHERE action IN ('person.admit', 'member.invite', 'member.accept') AND authority_id = $1 ORDER BY at, id`,
      [organisationId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['member.invite', 'person.admit', 'member.accept']);
    // Whoever manages the people sees that they have come.
    const { members } = (await (await call(manager, 'GET', '/organisation/members')).json()) as {
      members: { name: string; email: string; lastSignInAt: string | null }[];
    };
    expect(members.find(({ name }) => name === 'Konsta Kontakti')).toMatchObject({
      email: 'uusi@example.fi',
      lastSignInAt: expect.stringMatching(/^20/),
    });
  });

  it('is nobody without the link, with one that was withdrawn, has expired or was used, or with another page', async () => {
    const withdrawn = await invite(['case-worker'], 'peruttu@example.fi');
    expect((await call(manager, 'DELETE', `/organisation/invitations/${withdrawn.id}`)).status).toBe(204);
    const late = await invite(['case-worker'], 'myohassa@example.fi');
    await bench.owner.query(`UPDATE app.invitation SET created_at = 'epoch', expires_at = app.now() WHERE id = $1`, [
      late.id,
    ]);
    const open = await invite(['case-worker'], 'avoin@example.fi');
    const used = await invite(['case-worker'], 'kaytetty@example.fi');
    const first = await signInAs(bench.url, 'officer-1');
    expect((await call(first, 'POST', `/invitations/${used.token}/accept`)).status).toBe(200);
    const paths = [
      '/',
      `/invitations/${withdrawn.token}`,
      `/invitations/${late.token}`,
      `/invitations/${used.token}`,
      `/invitations/${open.token}/`,
      `/tenders?back=/invitations/${open.token}`,
      `/invitations/${'x'.repeat(43)}`,
    ];
    for (const path of paths) {
      const { last } = await comeBy('client-1', path);
      expect([path, last]).toEqual([path, '/?signInProblem=person-unknown']);
    }
    expect(await people()).not.toContain('client-1');
  });

  it('is made a person once, however often they come', async () => {
    const { token } = await invite(['case-worker'], 'kahdesti@example.fi');
    for (let time = 0; time < 2; time++) {
      expect((await comeBy('client-2', `/invitations/${token}`)).last).toBe(`/invitations/${token}`);
    }
    expect((await people()).filter((subject) => subject === 'client-2')).toHaveLength(1);
  });
});

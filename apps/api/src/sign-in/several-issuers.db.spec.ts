import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { inventedBusinessId, newId, personalCodeVault, seededId } from '@kasvutori/platform';
import { fakeIssuer, registeredAt, type FakeIssuer } from '../../../../test/support/fake-issuer.js';
import { asPage, cookieHeaderOf, keepCookies } from '../../../../test/support/sign-in.js';
import { signInApp, type SignInApp } from '../../../../test/support/sign-in-app.js';

/** As test/support/sign-in-app.ts makes the organisations of the demo. */
const [AUTHORITY, FIRM] = [seededId('organisation:etela-savo'), seededId('organisation:saimaan-tyovalmennus')];
const AUTHORITY_BUSINESS = inventedBusinessId(0);
const CODE = '010190-9016';

let bench: SignInApp;
let national: FakeIssuer;
let directory: FakeIssuer;

beforeAll(async () => {
  [national, directory] = await Promise.all([fakeIssuer(), fakeIssuer()]);
  bench = await signInApp((config) => ({
    ...config,
    issuers: [
      ...config.issuers,
      registeredAt(national, 'national', {
        signsIn: ['clients', 'providers'],
        acceptedAcr: ['substantial', 'strong'],
        claims: { subject: 'sub', name: 'name', email: null, personalCode: 'hetu' },
      }),
      registeredAt(directory, 'directory', {
        signsIn: ['officials'],
        organisations: [AUTHORITY_BUSINESS],
        audience: 'urn:kasvutori:api',
        claims: { subject: 'oid', name: 'display', email: 'mail', personalCode: null },
        scopes: ['email'],
      }),
    ],
  }));
});
beforeEach(() => {
  for (const issuer of [national, directory])
    Object.assign(issuer, { idToken: {}, userInfo: {}, sendTo: undefined, asked: [], codes: [] });
});
afterAll(async () => {
  await bench.close();
  await Promise.all([national.close(), directory.close()]);
});

const call = (cookie: string, method: string, path: string, body?: object) =>
  fetch(new URL(path, bench.url), {
    method,
    redirect: 'manual',
    headers: { ...asPage(cookie), ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
const session = async (cookie: string) =>
  (await (await call(cookie, 'GET', '/api/v1/session')).json()) as {
    signedIn: boolean;
    person: { id: string };
    actor: { kind: string; roles: string[]; organisation: { id: string } | null };
    organisations: { id: string }[];
  };

/** Walks through the redirects, to the issuers and back, until a page of ours; `stopAt` is where not to go. */
async function walk(path: string, cookies = new Map<string, string>(), stopAt = /^$/) {
  let url = new URL(path, bench.url);
  for (let step = 0; step < 8; step++) {
    const ours = url.origin === bench.url;
    const answer = await fetch(url, { redirect: 'manual', headers: ours ? { cookie: cookieHeaderOf(cookies) } : {} });
    if (ours) keepCookies(cookies, answer);
    const next = new URL(answer.headers.get('location') ?? '', url);
    if (stopAt.test(next.href) || (next.origin === bench.url && !/^\/(auth|oidc)\//.test(next.pathname)))
      return { to: `${next.pathname}${next.search}`, href: next.href, cookies, cookie: cookieHeaderOf(cookies) };
    url = next;
  }
  throw new Error('it goes round in circles');
}
const comeBy = (issuer: string, more = '', cookies?: Map<string, string>) =>
  walk(`/auth/login?issuer=${issuer}${more}`, cookies);

async function person(issuer: FakeIssuer, subject: string, ...roles: [string, string][]): Promise<string> {
  const id = newId();
  await bench.owner.query('INSERT INTO app.person (id, name, email, issuer, subject) VALUES ($1, $2, $3, $4, $5)', [
    id,
    subject,
    `${subject}@example.fi`,
    issuer.url,
    subject,
  ]);
  for (const [organisation, role] of roles)
    await bench.owner.query('INSERT INTO app.membership (person_id, organisation_id, role) VALUES ($1, $2, $3)', [
      id,
      organisation,
      role,
    ]);
  return id;
}

describe('the way in', () => {
  it('is chosen where there are several', async () => {
    expect((await walk('/auth/login?returnTo=/client')).to).toBe('/sign-in?returnTo=%2Fclient');
    expect((await comeBy('nobody', '&returnTo=//evil.example')).to).toBe('/sign-in?returnTo=%2F');
    expect(await (await call('', 'GET', '/api/v1/session/issuers')).json()).toMatchObject({
      items: [
        { id: 'demo', signsIn: ['clients', 'providers', 'officials'] },
        { id: 'national', signsIn: ['clients', 'providers'] },
        { id: 'directory', name: { fi: 'directory', sv: 'directory', en: 'directory' }, signsIn: ['officials'] },
      ],
    });
  });

  it('tells people of one subject at two issuers apart', async () => {
    const subject = randomUUID();
    const [client, official] = [
      await person(national, subject),
      await person(directory, subject, [AUTHORITY, 'case-worker']),
    ];
    national.idToken = { sub: subject, acr: 'strong' };
    directory.idToken = { sub: 'another name', oid: subject };
    expect((await session((await comeBy('national')).cookie)).person.id).toBe(client);
    const opened = await session((await comeBy('directory', '&returnTo=/officer')).cookie);
    expect(opened).toMatchObject({ person: { id: official }, actor: { organisation: { id: AUTHORITY } } });
    expect(directory.asked[0]?.get('scope')).toBe('openid email');
    expect(directory.asked[0]?.get('redirect_uri')).toBe(`${bench.url}/auth/callback/directory`);
  });

  it.each(['weak', undefined])('is not %s: the levels are asked for, and judged by what was done', async (acr) => {
    const subject = randomUUID();
    await person(national, subject);
    national.idToken = { sub: subject, ...(acr && { acr }) };
    expect((await comeBy('national')).to).toBe('/?signInProblem=not-accepted');
    expect(national.asked[0]?.get('acr_values')).toBe('substantial strong');
  });

  it('needs an answer that says who it is', async () => {
    directory.idToken = { sub: 'somebody' };
    expect((await comeBy('directory')).to).toBe('/?signInProblem=failed');
  });

  it('goes to whom the person came by when they identify themselves anew, whatever the address says', async () => {
    const subject = randomUUID();
    await person(national, subject);
    national.idToken = { sub: subject, acr: 'strong' };
    const { cookies } = await comeBy('national');
    const again = await comeBy('directory', '&fresh=true&returnTo=/client', cookies);
    expect([again.to, directory.asked.length]).toEqual(['/client', 0]);
    expect(national.asked[1]?.get('acr_values')).toBe('strong');
    national.idToken = { sub: subject, acr: 'substantial' };
    expect((await comeBy('national', '&fresh=true&returnTo=/client', again.cookies)).to).toBe(
      '/client?signInProblem=not-strong',
    );
  });

  it('ends with the issuer: whom it vouched for is signed in no more once it is given up', async () => {
    const subject = randomUUID();
    const id = await person(national, subject);
    national.idToken = { sub: subject, acr: 'strong' };
    const { cookie } = await comeBy('national');
    await bench.owner.query('UPDATE app.person SET issuer = $2 WHERE id = $1', [id, 'https://given-up.example.fi']);
    expect(await session(cookie)).toMatchObject({ signedIn: false });
  });
});

describe('an issuer that means ill (mix-up)', () => {
  const [back, elsewhere] = ['national', 'directory'].map((id) => `/auth/callback/${id}`) as [string, string];
  const honestCode = async (): Promise<URL> => {
    const { href } = await walk('/auth/login?issuer=directory', new Map(), /\/auth\/callback\//);
    return new URL(href);
  };

  it.each<[string, string, (honest: FakeIssuer) => string | null]>([
    ['at its own address, with the honest issuer’s name', back, ({ url }) => url],
    ['at the honest issuer’s address', elsewhere, ({ url }) => url],
    ['at the honest issuer’s address, with no name', elsewhere, () => null],
    ['at the address of an only issuer', '/auth/callback', () => null],
  ])('gets no code of another’s %s', async (_how, path, iss) => {
    const stolen = await honestCode();
    national.sendTo = (asked) => {
      const answer = new URL(path, bench.url);
      answer.searchParams.set('code', stolen.searchParams.get('code') ?? '');
      answer.searchParams.set('state', asked.get('state') ?? '');
      const name = iss(directory);
      if (name !== null) answer.searchParams.set('iss', name);
      return answer.href;
    };
    const { to, cookies } = await comeBy('national');
    expect([to, cookies.has('kasvutori_session')]).toEqual(['/?signInProblem=failed', false]);
    expect([national.codes, directory.codes]).toEqual([[], []]);
  });

  it('signs in nobody as the other issuer', async () => {
    national.idToken = { iss: directory.url, sub: 'x', oid: 'x', acr: 'strong' };
    expect((await comeBy('national')).to).toBe('/?signInProblem=failed');
  });
});

describe('an issuer of one organisation', () => {
  it('opens that one only, and nothing of the person’s own', async () => {
    const subject = randomUUID();
    await person(directory, subject, [AUTHORITY, 'case-worker'], [FIRM, 'provider-manager']);
    directory.idToken = { sub: 's', oid: subject };
    const { cookie } = await comeBy('directory');
    expect((await session(cookie)).organisations.map(({ id }) => id)).toEqual([AUTHORITY]);
    const act = (organisationId: string | null) => call(cookie, 'POST', '/api/v1/session/acting', { organisationId });
    expect(await (await act(FIRM)).json()).toMatchObject({ status: 422, code: 'not-a-member' });
    // For nobody: whoever has signed in may go on to act for the organisation, and see where they are signed in.
    expect((await act(null)).status).toBe(200);
    expect((await session(cookie)).actor).toMatchObject({ kind: 'client', roles: [] });
    expect((await call(cookie, 'GET', '/api/v1/my/data.zip')).status).toBe(403);
    expect((await call(cookie, 'GET', '/api/v1/sessions')).status).toBe(200);
    expect((await act(AUTHORITY)).status).toBe(200);
  });

  it('turns away whoever has nothing there', async () => {
    const subject = randomUUID();
    await person(directory, subject, [FIRM, 'provider-manager']);
    directory.idToken = { sub: 's', oid: subject };
    const { to, cookies } = await comeBy('directory', '&returnTo=/provider');
    expect([to, cookies.has('kasvutori_session')]).toEqual(['/?signInProblem=another-way', false]);
  });

  describe('and an invitation', () => {
    const invite = async (account: string, role: string): Promise<string> => {
      const answer = await call(await signIn(account), 'POST', '/api/v1/organisation/invitations', {
        email: 'kutsu@example.fi',
        roles: [role],
      });
      expect(answer.status).toBe(201);
      return ((await answer.json()) as { link: string }).link.split('/').at(-1) ?? '';
    };
    const signIn = async (account: string) => (await walk(`/auth/login?issuer=demo&account=${account}`)).cookie;

    it('to it makes a person, by the claims that it has for name and address', async () => {
      const token = await invite('people-manager-1', 'case-worker');
      const subject = randomUUID();
      directory.idToken = { sub: 's', oid: subject };
      directory.userInfo = { name: 'Not this', display: ' Oma Väki ', mail: 'oma@example.fi' };
      const { to, cookie } = await comeBy('directory', `&returnTo=/invitations/${token}`);
      expect(to).toBe(`/invitations/${token}`);
      expect((await session(cookie)).actor.roles).toEqual([]);
      expect((await call(cookie, 'POST', `/api/v1/invitations/${token}/accept`)).status).toBe(200);
      const { rows } = await bench.owner.query(
        `SELECT p.name, p.email, m.role FROM app.person p JOIN app.membership m ON m.person_id = p.id WHERE subject = $1`,
        [subject],
      );
      expect(rows).toEqual([{ name: 'Oma Väki', email: 'oma@example.fi', role: 'case-worker' }]);
    });

    it('to another makes none, and is accepted by nobody who comes by it', async () => {
      const token = await invite('saimaa-manager', 'provider-staff');
      const [stranger, known] = [randomUUID(), randomUUID()];
      directory.idToken = { sub: 's', oid: stranger };
      expect((await comeBy('directory', `&returnTo=/invitations/${token}`)).to).toBe('/?signInProblem=another-way');
      expect((await bench.owner.query('SELECT FROM app.person WHERE subject = $1', [stranger])).rowCount).toBe(0);
      await person(directory, known, [AUTHORITY, 'case-worker']);
      directory.idToken = { sub: 's', oid: known };
      const { cookie } = await comeBy('directory');
      const accepted = await call(cookie, 'POST', `/api/v1/invitations/${token}/accept`);
      expect(await accepted.json()).toMatchObject({ status: 403, code: 'another-way-in' });
    });
  });
});

describe('what issuers sign', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  const notice = (issuer: FakeIssuer, claims: object) =>
    issuer.sign(
      {
        aud: 'kasvutori',
        iat: now(),
        exp: now() + 60,
        jti: randomUUID(),
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
        ...claims,
      },
      'logout+jwt',
    );
  const tell = async (token: string) =>
    (
      await fetch(`${bench.url}/auth/backchannel-logout`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      })
    ).status;

  it('signs out its own people only, by the name it has for them', async () => {
    const subject = randomUUID();
    await person(national, subject);
    await person(directory, `oid-${subject}`, [AUTHORITY, 'case-worker']);
    national.idToken = { sub: subject, acr: 'strong' };
    directory.idToken = { sub: subject, oid: `oid-${subject}` };
    const [client, official] = [(await comeBy('national')).cookie, (await comeBy('directory')).cookie];
    const signedIn = async () => [(await session(client)).signedIn, (await session(official)).signedIn];
    expect(await tell(await notice(national, { iss: directory.url, sub: subject }))).toBe(400);
    expect(await tell(await notice(national, { sub: `oid-${subject}` }))).toBe(204);
    expect(await signedIn()).toEqual([true, true]);
    expect(await tell(await notice(directory, { sub: subject }))).toBe(204);
    expect(await signedIn()).toEqual([true, false]);
    expect(await tell(await notice(national, { sub: subject }))).toBe(204);
    expect(await signedIn()).toEqual([false, false]);
  });

  it('opens the API for a program of its organisation, where the issuer gives access tokens', async () => {
    const manager = (await walk('/auth/login?issuer=demo&account=people-manager-1')).cookie;
    const clientId = `program-${randomUUID()}`;
    const registered = await call(manager, 'POST', '/api/v1/organisation/machine-clients', {
      ...{ clientId, name: 'Siirto', contact: 'siirto@example.fi', role: 'auditor', scopes: ['audit:read'] },
      lastDay: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    });
    expect(registered.status).toBe(201);
    const status = async (token: string) =>
      (await fetch(`${bench.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } })).status;
    const claims = { sub: clientId, aud: 'urn:kasvutori:api', exp: now() + 60 };
    expect(await status(await directory.sign(claims, 'at+jwt'))).toBe(200);
    expect(await status(await national.sign(claims, 'at+jwt'))).toBe(401);
    expect(await status(await national.sign({ ...claims, iss: directory.url }, 'at+jwt'))).toBe(401);
  });
});

describe('a client whom an authority has registered', () => {
  const register = async (code: string): Promise<string> => {
    const id = newId();
    const { encrypted, keyId, hash } = personalCodeVault(bench.config.keys).seal(code, id);
    await bench.owner.query(
      `INSERT INTO app.person (id, name, email, issuer, subject) VALUES ($1, 'Elli', 'elli@example.fi', 'urn:kasvutori:client', $2)`,
      [id, id],
    );
    await bench.owner.query(
      `INSERT INTO vouchers.client (id, authority_id, person_id, reference, name, email, municipality, language, personal_code_encrypted,
                                    personal_code_key, personal_code_hash, case_worker_id, case_worker_name)
       VALUES ($1, $2, $1, 'C-' || (8000 + floor(random() * 1000))::int, 'Elli', 'elli@example.fi', '491', 'fi', $3, $4, $5, $6, 'W')`,
      [id, AUTHORITY, encrypted, keyId, hash, seededId('person:case-worker-1')],
    );
    return id;
  };

  it('is recognised by the personal identity code at their first sign-in, and is the same person ever after', async () => {
    const id = await register(CODE);
    const subject = randomUUID();
    national.idToken = { sub: subject, acr: 'strong' };
    national.userInfo = { hetu: CODE.toLowerCase() };
    expect((await session((await comeBy('national')).cookie)).person.id).toBe(id);
    expect((await session((await comeBy('national')).cookie)).person.id).toBe(id);
    const { rows } = await bench.owner.query(
      `SELECT authority_id AS authority FROM app.audit_entry WHERE action = 'person.recognise' AND subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ authority: AUTHORITY }]);
    // The code itself stays nowhere.
    const kept = await bench.owner.query('SELECT FROM app.person WHERE subject ILIKE $1 OR name ILIKE $1', [
      `%${CODE}%`,
    ]);
    expect(kept.rowCount).toBe(0);
  });

  it('is not taken over by another subject, nor by another code', async () => {
    national.idToken = { sub: randomUUID(), acr: 'strong', hetu: CODE };
    expect((await comeBy('national')).to).toBe('/?signInProblem=person-unknown');
    national.idToken = { sub: randomUUID(), acr: 'strong', hetu: '010190-9027' };
    expect((await comeBy('national')).to).toBe('/?signInProblem=person-unknown');
  });
});

import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { identityProblem, LANGUAGES, type Issuer } from '@kasvutori/platform';
import { SignJWT, UnsecuredJWT } from 'jose';
import { Configuration } from 'openid-client';
import { chooseIssuer } from './choose-issuer.js';
import { DEMO_ACCOUNTS, DEMO_MACHINES, DEMO_ORGANISATIONS, demoOrganisation } from './demo-accounts.js';
import { safeReturnTo } from './return-to.js';
import { readAttempt, signAttempt } from './sign-in-attempt.js';
import { signInProblem } from './sign-in-problem.js';
import { signOutAddress } from './sign-out-address.js';
import { readTold, saysEnough } from './told-claims.js';

describe('the way back after sign-in', () => {
  it.each<[string | undefined, string]>([
    ['/', '/'],
    ['/tenders', '/tenders'],
    ['/tenders/1?sort=-deadline&region=FI1D1#lots', '/tenders/1?sort=-deadline&region=FI1D1#lots'],
    ['/haku?q=ty%C3%B6', '/haku?q=ty%C3%B6'],
    ['/authority', '/authority'],
    [undefined, '/'],
    ['', '/'],
    ['tenders', '/'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['\\\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/\n/evil.example', '/'],
    ['/a\\..\\..//evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/x/..//evil.example', '/'],
    [' //evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/auth/login', '/'],
    ['/auth/callback?code=x', '/'],
    ['/x/../auth/logout', '/'],
    ['/oidc/auth', '/'],
    [`/${'a'.repeat(2_000)}`, '/'],
  ])('%j leads to %j', (asked, path) => expect(safeReturnTo(asked)).toBe(path));
});

describe('whom a browser is sent to', () => {
  const [one, other] = ['one', 'other'].map((id) => ({ id, alias: `https://${id}.example.fi` }) as Issuer) as [
    Issuer,
    Issuer,
  ];
  it.each<[string, Issuer[], string | undefined, string | undefined, Issuer | undefined]>([
    ['the only one', [one], undefined, undefined, one],
    ['nobody yet, where there are several', [one, other], undefined, undefined, undefined],
    ['whom the person chose', [one, other], 'other', undefined, other],
    ['nobody, where the choice is none', [one], 'other', undefined, undefined],
    ['whom the person came by, when it is to be done anew', [one, other], undefined, other.alias, other],
    ['them whatever is chosen', [one, other], 'one', other.alias, other],
    ['nobody, where they are given up', [one], 'one', other.alias, undefined],
  ])('is %s', (_who, issuers, asked, anew, sentTo) => expect(chooseIssuer(issuers, asked, anew)).toBe(sentTo));
});

describe('what an issuer tells of a person', () => {
  const names = { subject: 'oid', name: 'display', email: 'mail', personalCode: 'hetu' };
  const nothing = { subject: 's', name: null, email: null, personalCode: null };
  it.each<[object, object | undefined]>([
    [{ oid: 's' }, nothing],
    [
      { oid: 's', display: ' A B ', mail: 'a@example.fi', hetu: '010190-9016', sub: 'x', name: 'y' },
      { subject: 's', name: 'A B', email: 'a@example.fi', personalCode: '010190-9016' },
    ],
    [{ oid: 's', display: ' ', mail: 'a b@example.fi', hetu: 10190 }, nothing],
    [{ oid: 's', mail: 'a@b@example.fi' }, nothing],
    [{ sub: 's' }, undefined],
    [{ oid: '' }, undefined],
    [{ oid: ['s'] }, undefined],
    [{ oid: 'x'.repeat(256) }, undefined],
  ])('by %j is %j', (claims, told) => expect(readTold(names, { ...claims })).toEqual(told));

  it.each([
    [{ oid: 's', hetu: 'c' }, true],
    [{ oid: 's' }, false],
    [{ hetu: 'c' }, false],
  ])('by %j is enough: %j', (claims, enough) => expect(saysEnough(names, claims)).toBe(enough));
});

describe('a sign-in attempt', () => {
  const key = randomBytes(32);
  const attempt = { issuer: 'main', state: 's', nonce: 'n', verifier: 'v', returnTo: '/tenders', fresh: false };

  it('comes back as it was sent', async () => {
    expect(await readAttempt(await signAttempt(attempt, key), key)).toEqual(attempt);
  });

  it('is nobody else’s', async () => {
    const token = await signAttempt(attempt, key);
    expect(await readAttempt(token, randomBytes(32))).toBeUndefined();
    const [head, payload, signature = ''] = token.split('.');
    const forged = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    expect(await readAttempt(`${head}.${payload}.${forged}`, key)).toBeUndefined();
    const name = 'urn:kasvutori:sign-in';
    const unsigned = new UnsecuredJWT(attempt).setIssuer(name).setAudience(name).setExpirationTime('1h').encode();
    expect(await readAttempt(unsigned, key)).toBeUndefined();
    expect(await readAttempt(undefined, key)).toBeUndefined();
  });

  it.each<[string, string, string]>([
    ['too old', 'urn:kasvutori:sign-in', '-1s'],
    ['a session instead', 'urn:kasvutori:session', '1h'],
  ])('is not believed when %s', async (_why, name, expires) => {
    const token = await new SignJWT(attempt)
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(name)
      .setAudience(name)
      .setExpirationTime(expires)
      .sign(key);
    expect(await readAttempt(token, key)).toBeUndefined();
  });
});

describe('the demo accounts', () => {
  const holding = (role: string) => DEMO_ACCOUNTS.filter(({ roles }) => (roles as readonly string[]).includes(role));

  it('are all different, in known organisations, with titles in every language', () => {
    const ids = [...DEMO_ACCOUNTS, ...DEMO_MACHINES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(DEMO_ORGANISATIONS.map(({ key }) => key)).size).toBe(DEMO_ORGANISATIONS.length);
    for (const account of DEMO_ACCOUNTS) {
      expect(LANGUAGES.every((language) => account.title[language].length > 3)).toBe(true);
      expect(account.roles.length > 0).toBe(account.organisation !== null);
    }
  });

  it('hold roles of their own kind of organisation only', () => {
    const machines = DEMO_MACHINES.map(({ organisation, role }) => ({ organisation, roles: [role] }));
    for (const { organisation, roles } of [...DEMO_ACCOUNTS, ...machines]) {
      const kind = demoOrganisation(organisation)?.kind;
      for (const role of roles) expect(role.startsWith('provider-')).toBe(kind === 'provider');
    }
  });

  it.each<[string, number]>([
    ['procurement-officer', 2],
    ['procurement-approver', 2],
    ['case-worker', 2],
    ['contract-manager', 1],
    ['finance-preparer', 1],
    ['finance-approver', 2],
    ['auditor', 1],
    ['operator', 1],
    ['provider-manager', 4],
    ['provider-bidder', 1],
    ['provider-staff', 1],
  ])('have %s × %i', (role, count) => expect(holding(role)).toHaveLength(count));

  it('let nobody approve what they prepare', () => {
    for (const { roles } of DEMO_ACCOUNTS) {
      expect(roles.includes('finance-preparer') && roles.includes('finance-approver')).toBe(false);
      expect(roles.includes('procurement-officer') && roles.includes('procurement-approver')).toBe(false);
    }
  });
});

describe('after signing out', () => {
  const issuer = (endSession: object) =>
    new Configuration({ issuer: 'https://login.example.fi', ...endSession }, 'kasvutori', 'made-up');

  it.each<[string, Configuration | undefined]>([
    ['the issuer offers no sign-out', issuer({})],
    ['the issuer cannot be asked', undefined],
  ])('the front page comes when %s', (_when, configuration) => {
    expect(signOutAddress(configuration, 'https://kasvutori.example.fi', 'id.to.ken')).toBe('/');
  });

  it('the issuer signs out too where it can, and sends back to us', () => {
    const configuration = issuer({ end_session_endpoint: 'https://login.example.fi/logout' });
    const url = new URL(signOutAddress(configuration, 'https://kasvutori.example.fi', 'id.to.ken'));
    expect(`${url.origin}${url.pathname}`).toBe('https://login.example.fi/logout');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: 'kasvutori',
      id_token_hint: 'id.to.ken',
      post_logout_redirect_uri: 'https://kasvutori.example.fi/',
    });
  });
});

describe('why a sign-in came to nothing', () => {
  it.each<[unknown, string]>([
    [identityProblem('person-unknown'), 'person-unknown'],
    [identityProblem('sign-in-answer-used'), 'expired'],
    [identityProblem('issuer-unreachable'), 'unreachable'],
    [identityProblem('not-a-member'), 'failed'],
    [new Error('something'), 'failed'],
  ])('%s is said as %s', (error, problem) => expect(signInProblem(error)).toBe(problem));
});

import { describe, expect, it } from '@jest/globals';
import { cookieHeader, readCookie } from './cookies.js';
import { claimsFit, credentialOf, keyFor, readHead, SESSION_ISSUER } from './credential.js';
import { firstActing, resolveIdentity, type KnownPerson, type Membership } from './resolve-identity.js';
import { comesFromOurselves, type OriginFacts } from './same-origin.js';
import { ABSOLUTE_MS, IDLE_MS, isFresh, newSessionTimes, prolongedIdle } from './session-rules.js';

const ISSUER = 'https://login.example.fi';
const OTHER_ISSUER = 'https://directory.example.fi';
const AUDIENCE = 'urn:kasvutori:api';
const ORIGIN = 'https://kasvutori.example.fi';

describe('cookies', () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['kasvutori_session=abc', 'abc'],
    ['other=1; kasvutori_session=a.b-c_d; last=2', 'a.b-c_d'],
    ['kasvutori_session=first; kasvutori_session=second', 'first'],
    ['kasvutori_session2=x; xkasvutori_session=y', undefined],
    ['kasvutori_session=', undefined],
    ['kasvutori_session', undefined],
  ])('reads %j as %j', (header, value) => expect(readCookie(header, 'kasvutori_session', false)).toBe(value));

  it('over HTTPS are bound to the host by their name, and one by the plain name is nothing', () => {
    expect(readCookie('kasvutori_session=theirs; __Host-kasvutori_session=ours', 'kasvutori_session', true)).toBe(
      'ours',
    );
    expect(readCookie('kasvutori_session=theirs', 'kasvutori_session', true)).toBeUndefined();
  });

  it('are for HTTP only, and in production for HTTPS only', () => {
    expect(cookieHeader('c', 'a.b', { maxAge: 60, secure: true })).toBe(
      '__Host-c=a.b; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(cookieHeader('c', '', { maxAge: 0, secure: false })).toBe('c=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax');
  });

  it.each(['a;b', 'a b', 'a\r\nSet-Cookie: x=y'])('never carry %j', (value) =>
    expect(() => cookieHeader('c', value, { maxAge: 1, secure: true })).toThrow(/token only/),
  );
});

describe('what a call brings along', () => {
  it.each<[Record<string, string>, ReturnType<typeof credentialOf>]>([
    [{}, undefined],
    [{ authorization: 'Bearer a.b.c' }, { via: 'bearer', token: 'a.b.c' }],
    [{ authorization: 'bearer a.b.c' }, { via: 'bearer', token: 'a.b.c' }],
    [{ cookie: 'kasvutori_session=a.b.c' }, { via: 'session', token: 'a.b.c' }],
    [
      { authorization: 'Bearer x.y.z', cookie: 'kasvutori_session=a.b.c' },
      { via: 'bearer', token: 'x.y.z' },
    ],
    [
      { authorization: 'Basic YTpi', cookie: 'kasvutori_session=a.b.c' },
      { via: 'session', token: 'a.b.c' },
    ],
    [{ authorization: 'Bearer ' }, undefined],
  ])('%j is %j', (headers, credential) => expect(credentialOf(headers, false)).toEqual(credential));

  it.each<['session' | 'bearer', unknown, unknown, ReturnType<typeof keyFor>]>([
    ['session', SESSION_ISSUER, 'HS256', 'session-key'],
    ['session', SESSION_ISSUER, 'none', undefined],
    ['session', SESSION_ISSUER, 'RS256', undefined],
    ['session', ISSUER, 'RS256', undefined],
    ['session', undefined, 'HS256', undefined],
    ['bearer', ISSUER, 'RS256', 'issuer-key'],
    ['bearer', ISSUER, 'PS256', 'issuer-key'],
    ['bearer', ISSUER, 'ES256', 'issuer-key'],
    ['bearer', ISSUER, 'HS256', undefined],
    ['bearer', ISSUER, 'none', undefined],
    ['bearer', ISSUER, 'None', undefined],
    ['bearer', ISSUER, undefined, undefined],
    ['bearer', SESSION_ISSUER, 'HS256', undefined],
    ['bearer', OTHER_ISSUER, 'RS256', 'issuer-key'],
    ['bearer', 'https://nobody.example.fi', 'RS256', undefined],
    ['bearer', [ISSUER], 'RS256', undefined],
  ])('by %s, issuer %j, algorithm %j: %j', (via, iss, alg, key) =>
    expect(keyFor(via, { alg, iss, kid: undefined }, [ISSUER, OTHER_ISSUER])).toBe(key),
  );

  it.each<['session' | 'bearer', object, boolean]>([
    ['session', { aud: SESSION_ISSUER, exp: 1 }, true],
    ['session', { aud: AUDIENCE, exp: 1 }, false],
    ['bearer', { aud: AUDIENCE, exp: 1 }, true],
    ['bearer', { aud: ['x', AUDIENCE], exp: 1 }, true],
    ['bearer', { aud: 'kasvutori-web', exp: 1 }, false],
    ['bearer', { aud: SESSION_ISSUER, exp: 1 }, false],
    ['bearer', { exp: 1 }, false],
    ['bearer', { aud: AUDIENCE }, false],
    ['bearer', { aud: AUDIENCE, exp: 'never' }, false],
  ])('by %s, the claims %j fit: %j', (via, claims, fit) => expect(claimsFit(via, claims, AUDIENCE)).toBe(fit));

  it('of an issuer that gives no access tokens never fit', () =>
    expect(claimsFit('bearer', { aud: [AUDIENCE, 'null'], exp: 1 }, null)).toBe(false));

  it('reads what a token says of itself, and nothing of what is no token', () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(readHead(`${part({ alg: 'ES256', kid: 'k' })}.${part({ iss: ISSUER })}.sig`)).toEqual({
      alg: 'ES256',
      kid: 'k',
      iss: ISSUER,
    });
    for (const text of ['', 'a', 'a.b', 'a.b.c', `${part({})}.`, `${Buffer.from('null').toString('base64url')}.x.y`]) {
      expect(readHead(text)).toBeUndefined();
    }
  });
});

describe('a call that stands on the cookie', () => {
  const own: OriginFacts = {
    method: 'POST',
    requestedWith: 'kasvutori',
    origin: ORIGIN,
    fetchSite: 'same-origin',
    ownOrigins: [ORIGIN],
  };
  it.each<[string, Partial<OriginFacts>, boolean]>([
    ['our page', {}, true],
    ['a program with the header', { origin: undefined, fetchSite: undefined }, true],
    [
      'reading, from anywhere',
      { method: 'GET', requestedWith: undefined, origin: 'https://evil.example', fetchSite: 'cross-site' },
      true,
    ],
    [
      'a form of another site',
      { requestedWith: undefined, origin: 'https://evil.example', fetchSite: 'cross-site' },
      false,
    ],
    ['a form without any origin', { requestedWith: undefined, origin: undefined, fetchSite: undefined }, false],
    ['another value of the header', { requestedWith: 'XMLHttpRequest' }, false],
    ['another origin', { origin: 'https://evil.example', fetchSite: undefined }, false],
    ['an opaque origin', { origin: 'null', fetchSite: undefined }, false],
    ['a sibling site', { fetchSite: 'same-site' }, false],
    ['the same host without encryption', { origin: 'http://kasvutori.example.fi', fetchSite: undefined }, false],
    ['deleting from another site', { method: 'DELETE', fetchSite: 'cross-site' }, false],
  ])('%s', (_who, change, ours) => expect(comesFromOurselves({ ...own, ...change })).toBe(ours));
});

describe('a person as an actor', () => {
  const authority: Membership = {
    id: 'a',
    name: 'Alue',
    kind: 'authority',
    businessId: '0112038-9',
    roles: ['case-worker', 'auditor'],
  };
  const provider: Membership = {
    id: 'p',
    name: 'Palvelu',
    kind: 'provider',
    businessId: '2331972-7',
    roles: ['provider-bidder'],
  };
  const person = (...organisations: Membership[]): KnownPerson => ({
    id: 'me',
    issuer: ISSUER,
    name: 'Aino Esimerkki',
    language: 'sv',
    organisations,
    mandates: [],
    supports: [],
    ownMatters: true,
  });
  const someone = { personId: 'me', name: 'Aino Esimerkki', language: 'sv' };

  it.each<[string, KnownPerson, string | null, object]>([
    [
      'for an authority',
      person(authority, provider),
      'a',
      { kind: 'authority', organisationId: 'a', roles: ['case-worker', 'auditor'] },
    ],
    [
      'for a provider',
      person(authority, provider),
      'p',
      { kind: 'provider', organisationId: 'p', roles: ['provider-bidder'] },
    ],
    ['for themselves', person(authority), null, { kind: 'client', roles: ['client'] }],
    ['without any organisation', person(), null, { kind: 'client', roles: ['client'] }],
    ['for nobody, by an issuer of officials', { ...person(), ownMatters: false }, null, { kind: 'client', roles: [] }],
    ['after the membership ended', person(provider), 'a', { kind: 'client', roles: ['client'] }],
  ])('acts %s', (_how, who, acting, actor) =>
    expect(resolveIdentity(who, acting).actor).toEqual({ ...someone, ...actor }),
  );

  it('holds in an authority no role of a provider, whatever a row says', () => {
    const mixed: Membership = { ...authority, roles: ['case-worker', 'provider-manager'] };
    expect(resolveIdentity(person(mixed), 'a').actor.roles).toEqual(['case-worker']);
  });

  it('begins with the first organisation', () => {
    expect(firstActing(person(authority, provider))).toBe('a');
    expect(firstActing(person())).toBeNull();
  });
});

it.each([
  ['just now', 0, true],
  ['five minutes ago', 300_000, true],
  ['a millisecond too long ago', 300_001, false],
])('an identification made %s', (_, ago, fresh) => {
  const now = new Date('2026-11-24T10:00:00Z');
  expect(isFresh(new Date(now.getTime() - ago), now)).toBe(fresh);
  expect(isFresh(null, now)).toBe(false);
});

describe('the length of a session', () => {
  const start = new Date('2026-11-24T06:00:00Z');
  const after = (ms: number) => new Date(start.getTime() + ms);
  const times = newSessionTimes(start);

  it('is an hour of idleness and twelve hours at most', () => {
    expect(times).toEqual({ idleUntil: after(IDLE_MS), expiresAt: after(ABSOLUTE_MS) });
  });

  it.each<[string, Date, Date | null]>([
    ['at once', start, null],
    ['after four minutes', after(4 * 60_000), null],
    ['after five minutes', after(5 * 60_000), after(5 * 60_000 + IDLE_MS)],
  ])('is prolonged by use: %s', (_when, now, idleUntil) => expect(prolongedIdle(times, now)).toEqual(idleUntil));

  it('is never prolonged past its absolute end', () => {
    const late = { idleUntil: after(ABSOLUTE_MS - 10 * 60_000), expiresAt: times.expiresAt };
    expect(prolongedIdle(late, after(ABSOLUTE_MS - 20 * 60_000))).toEqual(times.expiresAt);
    expect(prolongedIdle({ ...late, idleUntil: times.expiresAt }, after(ABSOLUTE_MS - 60_000))).toBeNull();
  });
});

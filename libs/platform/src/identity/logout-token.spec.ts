import { expect, test } from '@jest/globals';
import { readLogoutClaims } from './logout-token.js';

const NOW = 1_900_000_000;
const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const good = { iat: NOW, exp: NOW + 120, jti: 'a', sub: 'helmi', sid: 's-1', events };

test.each<[string, object, object | undefined]>([
  ['one sign-in of somebody', good, { jti: 'a', subject: 'helmi', sid: 's-1' }],
  ['one sign-in', { ...good, sub: undefined }, { jti: 'a', subject: null, sid: 's-1' }],
  ['all of somebody', { ...good, sid: undefined }, { jti: 'a', subject: 'helmi', sid: null }],
  ['the youngest that our clocks allow', { ...good, iat: NOW + 60 }, { jti: 'a', subject: 'helmi', sid: 's-1' }],
  ['from the future', { ...good, iat: NOW + 61 }, undefined],
  ['the oldest', { ...good, iat: NOW - 299 }, { jti: 'a', subject: 'helmi', sid: 's-1' }],
  ['too old', { ...good, iat: NOW - 300 }, undefined],
  ['expired', { ...good, exp: NOW - 60 }, undefined],
  ['without an end', { ...good, exp: undefined }, undefined],
  ['without a beginning', { ...good, iat: undefined }, undefined],
  ['with a nonce: an ID token', { ...good, nonce: 'n' }, undefined],
  ['with an empty nonce', { ...good, nonce: null }, undefined],
  ['without events', { ...good, events: undefined }, undefined],
  ['of another event', { ...good, events: { 'http://schemas.openid.net/event/other': {} } }, undefined],
  [
    'whose event is no object',
    { ...good, events: { 'http://schemas.openid.net/event/backchannel-logout': [] } },
    undefined,
  ],
  ['whose events are a text', { ...good, events: 'http://schemas.openid.net/event/backchannel-logout' }, undefined],
  ['without an id of its own', { ...good, jti: undefined }, undefined],
  ['of nobody', { ...good, sub: undefined, sid: undefined }, undefined],
  ['of a subject that is no text', { ...good, sub: 7 }, undefined],
  ['of a sign-in that is no text', { ...good, sid: ['s-1'] }, undefined],
  ['of a name without an end', { ...good, sid: 's'.repeat(256) }, undefined],
])('%s', (_, claims, told) => {
  const given = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  expect(readLogoutClaims(given, NOW)).toEqual(told);
});

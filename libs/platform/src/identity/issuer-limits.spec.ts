import { describe, expect, it } from '@jest/globals';
import type { Issuer } from '../config/issuer.js';
import { issuerOf, programIssuer, withinIssuer } from './issuer-limits.js';
import type { KnownPerson, Membership } from './resolve-identity.js';

const [TOWN, REGION, FIRM] = ['0112038-9', '2331972-7', '0116297-6'] as const;
const in_ = (kind: Membership['kind'], businessId: string): Membership => ({
  id: businessId,
  name: businessId,
  kind,
  businessId,
  roles: [],
});
const MANDATE = { id: 'm', personId: 'c', name: 'C', authorityId: 'a', scope: [], lastDay: '2026-12-31' };
const PERSON: KnownPerson = {
  id: 'p',
  issuer: 'x',
  name: 'P',
  language: 'fi',
  organisations: [in_('authority', TOWN), in_('authority', REGION), in_('provider', FIRM)],
  mandates: [MANDATE],
  supports: [],
  ownMatters: true,
};

describe('what a sign-in opens of what is a person’s', () => {
  it.each<[Issuer['signsIn'], Issuer['organisations'], string[], number, boolean]>([
    [['clients', 'providers', 'officials'], null, [TOWN, REGION, FIRM], 1, true],
    [['officials'], null, [TOWN, REGION], 0, false],
    [['officials'], [TOWN], [TOWN], 0, false],
    [['officials'], ['1572860-0'], [], 0, false],
    // A company whose business id is on an official's list is still no authority.
    [['officials'], [FIRM], [], 0, false],
    [['providers'], [FIRM], [FIRM], 0, false],
    [['clients', 'providers'], null, [FIRM], 1, true],
    [['clients', 'officials'], [REGION], [REGION], 1, true],
    [['clients'], null, [], 1, true],
  ])('by an issuer of %j in %j: %j, %i mandates, own matters %j', (signsIn, limit, opened, mandates, own) => {
    const person = withinIssuer(PERSON, { signsIn, organisations: limit });
    expect(person.organisations.map(({ id }) => id)).toEqual(opened);
    expect([person.mandates.length, person.ownMatters]).toEqual([mandates, own]);
  });
});

describe('who gives a program its tokens', () => {
  const issuer = (alias: string, change: Partial<Issuer>): Issuer => ({ ...ALL, alias, ...change });
  const ALL = {
    audience: 'api',
    signsIn: ['clients', 'providers', 'officials'],
    organisations: null,
  } as unknown as Issuer;
  const [many, own, mute] = [
    issuer('many', {}),
    issuer('own', { signsIn: ['officials'], organisations: [TOWN] }),
    issuer('mute', { audience: null }),
  ];
  it.each<[string, Issuer[], string, string | undefined]>([
    ['the only one', [many], TOWN, 'many'],
    ['the organisation’s own before one of many', [many, own], TOWN, 'own'],
    ['never another organisation’s', [own, many], REGION, 'many'],
    ['none that gives no access tokens', [mute, many], REGION, 'many'],
    ['nobody', [mute, own], REGION, undefined],
  ])('%s', (_who, issuers, businessId, alias) =>
    expect(programIssuer(issuers, { kind: 'authority', businessId })?.alias).toBe(alias),
  );

  it('is found by its alias', () => {
    expect(issuerOf([many, own], 'own')).toBe(own);
    expect(issuerOf([many], 'own')).toBeUndefined();
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Env } from './config-values.js';
import { demoIssuers, readIssuers } from './read-issuers.js';
import { withSecretFiles } from './secret-files.js';

const PUBLIC = 'https://kasvutori.example.fi';
const SECRETS = {
  OIDC_CLIENT_SECRET_SUOMI: 'x8Yt4Qw2Lk6Vb0Nm3Zp9',
  OIDC_CLIENT_SECRET_OMA_HAKEMISTO: 'b7Rw1Kz5Jd9Qs3Tf6Hn2',
};
const NAME = { fi: 'Nimi', sv: 'Namn', en: 'Name' };
const SUOMI = {
  id: 'suomi',
  name: NAME,
  url: 'https://tunnistus.example.fi/realms/suomi',
  clientId: 'kasvutori',
  signsIn: ['providers', 'clients'],
  strongAcr: ['loa2', 'loa3'],
};
const DIRECTORY = {
  id: 'oma-hakemisto',
  name: NAME,
  url: 'https://hakemisto.example.fi/',
  clientId: 'k',
  signsIn: ['officials'],
  organisations: ['0112038-9'],
  acceptedAcr: ['mfa'],
  strongAcr: ['mfa'],
  audience: `${PUBLIC}/api`,
  scopes: ['email'],
  claims: { subject: 'oid', name: 'display', email: 'mail' },
};

const read = (list: unknown, env: Env = SECRETS) => {
  const problems: string[] = [];
  const text = typeof list === 'string' ? list : JSON.stringify(list);
  return { issuers: readIssuers({ ...env, KASVUTORI_ISSUERS: text }, PUBLIC, problems), problems };
};

describe('several issuers', () => {
  it('are read with what they leave out', () => {
    const { issuers, problems } = read([{ ...SUOMI, claims: { personalCode: 'hetu' } }, DIRECTORY]);
    expect(problems).toEqual([]);
    expect(issuers).toEqual([
      {
        ...SUOMI,
        signsIn: ['clients', 'providers'],
        alias: SUOMI.url,
        clientSecret: SECRETS.OIDC_CLIENT_SECRET_SUOMI,
        callbackPath: '/auth/callback/suomi',
        audience: null,
        acceptedAcr: [],
        organisations: null,
        scopes: [],
        claims: { subject: 'sub', name: 'name', email: null, personalCode: 'hetu' },
      },
      {
        ...DIRECTORY,
        alias: DIRECTORY.url,
        clientSecret: SECRETS.OIDC_CLIENT_SECRET_OMA_HAKEMISTO,
        callbackPath: '/auth/callback/oma-hakemisto',
        claims: { ...DIRECTORY.claims, personalCode: null },
      },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '[{', /^KASVUTORI_ISSUERS must be a JSON list of 1 to 20 issuers/],
    ['no list', {}, /must be a JSON list/],
    ['nobody', [], /must be a JSON list/],
    ['crowds', Array.from({ length: 21 }, () => SUOMI), /must be a JSON list/],
    ['an id with capitals', [{ ...SUOMI, id: 'Suomi' }], /^KASVUTORI_ISSUERS\[0\].id must be small letters/],
    ['a name in one language', [{ ...SUOMI, name: { fi: 'Nimi' } }], /\[0\].name must be in fi, sv and en/],
    ['no name', [{ ...SUOMI, name: undefined }], /\[0\].name must be in fi, sv and en/],
    ['no address', [{ ...SUOMI, url: undefined }], /\[0\].url is missing/],
    ['an unencrypted address', [{ ...SUOMI, url: 'http://tunnistus.example.fi' }], /\[0\].url must be an address/],
    ['itself', [{ ...SUOMI, url: `${PUBLIC}/oidc` }], /\[0\].url points at the demo provider/],
    ['no client id', [{ ...SUOMI, clientId: '' }], /\[0\].clientId is missing/],
    ['a client id that is a number', [{ ...SUOMI, clientId: 7 }], /\[0\].clientId must be a text/],
    ['whom it signs in unsaid', [{ ...SUOMI, signsIn: undefined }], /\[0\].signsIn is missing/],
    ['somebody else signed in', [{ ...SUOMI, signsIn: ['clients', 'everybody'] }], /\[0\].signsIn must be a list of/],
    ['a limit to no organisation', [{ ...DIRECTORY, organisations: [] }], /\[0\].organisations must name one/],
    ['a limit that is no business id', [{ ...DIRECTORY, organisations: ['1'] }], /\[0\].organisations must be a list/],
    ['a limit of clients', [{ ...SUOMI, signsIn: ['clients'], organisations: ['0112038-9'] }], /limits officials/],
    ['signing with any sign-in', [{ ...SUOMI, strongAcr: [] }], /\[0\].strongAcr is missing/],
    ['levels in one text', [{ ...SUOMI, acceptedAcr: 'loa2' }], /\[0\].acceptedAcr must be a list of acr values/],
    ['an empty audience', [{ ...SUOMI, audience: '' }], /\[0\].audience must be a text/],
    ['a slip in a field', [{ ...DIRECTORY, organisation: ['0112038-9'] }], /\[0\].organisation is no field here/],
    ['a slip in a claim', [{ ...SUOMI, claims: { sub: 'oid' } }], /\[0\].claims.sub is no field here/],
    ['claims in a list', [{ ...SUOMI, claims: ['oid'] }], /\[0\].claims must be an object/],
    [
      'officials by personal code',
      [{ ...DIRECTORY, claims: { personalCode: 'h' } }],
      /personalCode is for clients only/,
    ],
    [
      'personal codes as subjects',
      [{ ...SUOMI, claims: { subject: 'h', personalCode: 'h' } }],
      /claims.subject must be/,
    ],
    [
      'two of one id',
      [SUOMI, { ...SUOMI, url: DIRECTORY.url }],
      /^KASVUTORI_ISSUERS\[1\].id is that of KASVUTORI_ISSUERS\[0\]/,
    ],
    ['one issuer twice', [SUOMI, { ...DIRECTORY, url: SUOMI.url }], /^KASVUTORI_ISSUERS\[1\].url is that of/],
  ])('are refused with %s', (_what, list, problem) => {
    expect(read(list).problems.filter((each) => problem.test(each))).toHaveLength(1);
  });

  it.each<[string, Env, RegExp]>([
    ['no secret', { OIDC_CLIENT_SECRET_SUOMI: '' }, /^OIDC_CLIENT_SECRET_SUOMI is missing/],
    ['a weak secret', { OIDC_CLIENT_SECRET_SUOMI: 'hunter2' }, /^OIDC_CLIENT_SECRET_SUOMI is weak/],
    ['a demo secret', { OIDC_CLIENT_SECRET_SUOMI: 'a-demo-secret-of-theirs' }, /^OIDC_CLIENT_SECRET_SUOMI is weak/],
    ['one issuer beside them', { ...SECRETS, OIDC_ISSUER: 'https://a.example.fi' }, /both given/],
  ])('are refused with %s, and no secret is repeated', (_what, env, problem) => {
    const { problems } = read([SUOMI], env);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toContain('hunter2');
  });

  it('may stand in a file, as each of their secrets may', () => {
    const folder = mkdtempSync(join(tmpdir(), 'issuers-'));
    const file = (name: string, text: string): string => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const { env, problems } = withSecretFiles({
      KASVUTORI_ISSUERS_FILE: file('issuers.json', JSON.stringify([SUOMI, DIRECTORY])),
      OIDC_CLIENT_SECRET_SUOMI_FILE: file('suomi', `${SECRETS.OIDC_CLIENT_SECRET_SUOMI}\n`),
      OIDC_CLIENT_SECRET_OMA_HAKEMISTO: SECRETS.OIDC_CLIENT_SECRET_OMA_HAKEMISTO,
    });
    expect(problems).toEqual([]);
    expect(readIssuers(env, PUBLIC, []).map(({ clientSecret }) => clientSecret)).toEqual(Object.values(SECRETS));
  });
});

describe('one issuer', () => {
  it('by the variables it always had is a list of one that signs in everybody', () => {
    const problems: string[] = [];
    const env = {
      OIDC_ISSUER: `${SUOMI.url}/`,
      OIDC_CLIENT_ID: 'kasvutori',
      OIDC_CLIENT_SECRET: SECRETS.OIDC_CLIENT_SECRET_SUOMI,
      OIDC_API_AUDIENCE: 'api',
      OIDC_STRONG_ACR: 'loa2 loa3',
    };
    expect(readIssuers(env, PUBLIC, problems)).toMatchObject([
      {
        url: SUOMI.url,
        alias: SUOMI.url,
        callbackPath: '/auth/callback',
        strongAcr: ['loa2', 'loa3'],
        signsIn: ['clients', 'providers', 'officials'],
        organisations: null,
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('of a demo is its own, and no list is taken there', () => {
    const problems: string[] = [];
    const env = { OIDC_CLIENT_SECRET: 'kept', KASVUTORI_ISSUERS: '[]' };
    expect(demoIssuers(env, PUBLIC, problems)).toMatchObject([{ alias: 'demo', url: `${PUBLIC}/oidc` }]);
    expect(problems).toEqual([expect.stringMatching(/^KASVUTORI_ISSUERS is set/)]);
  });
});

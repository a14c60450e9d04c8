import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig, type Env } from './config.js';
import { ConfigRefused, loadConfig, withKeptSecrets } from './load-config.js';

const KEY = 'bVO0H6oNnBd9oqkPzhKX2t8cEw5vYlfJr3gQxAiDs74=';
const OTHER_KEY = 'Zk3pJ7YvXw1nQ0tSbe6RmG9hCdUaLo2fKi8V5yTxMPc=';

const PRODUCTION: Env = {
  KASVUTORI_MODE: 'production',
  KASVUTORI_PUBLIC_URL: 'https://kasvutori.example.fi',
  DATABASE_URL: 'postgres://kasvutori_app:p9Rw-another-long-Lz4@db.example.fi:5432/kasvutori',
  DATABASE_OWNER_URL: 'postgres://owner:n7Kq-long-enough-Vt2@db.example.fi:5432/kasvutori',
  KASVUTORI_SESSION_KEY: KEY,
  KASVUTORI_KEK: OTHER_KEY,
  KASVUTORI_SEAL_KEY: Buffer.from('-----BEGIN PRIVATE KEY-----').toString('base64'),
  KASVUTORI_SEAL_CERTIFICATES: Buffer.from('-----BEGIN CERTIFICATE-----').toString('base64'),
  OIDC_STRONG_ACR: 'http://ftn.ficora.fi/2017/loa2 http://ftn.ficora.fi/2017/loa3',
  OIDC_ISSUER: 'https://login.example.fi/realms/region',
  OIDC_CLIENT_ID: 'kasvutori',
  OIDC_CLIENT_SECRET: 'x8Yt4Qw2Lk6Vb0Nm3Zp9',
  OIDC_API_AUDIENCE: 'https://kasvutori.example.fi/api',
  SMTP_URL: 'smtps://mail.example.fi:465',
  MAIL_FROM: 'kasvutori@example.fi',
};
const LOCAL: Env = { DATABASE_URL: 'postgres://kasvutori_app:local@127.0.0.1:5432/kasvutori' };
const DEMO: Env = {
  ...LOCAL,
  KASVUTORI_SESSION_KEY: KEY,
  KASVUTORI_KEK: OTHER_KEY,
  OIDC_CLIENT_SECRET: 'made-up-and-kept',
};

function problemsOf(env: Env): readonly string[] {
  const result = readConfig(env);
  return result.ok ? [] : result.problems;
}

describe('readConfig', () => {
  it('accepts a whole production', () => {
    const result = readConfig(PRODUCTION);
    expect(result).toMatchObject({
      ok: true,
      config: {
        mode: 'production',
        publicUrl: 'https://kasvutori.example.fi',
        port: 3000,
        worker: 'inline',
        issuers: [{ url: 'https://login.example.fi/realms/region', alias: 'https://login.example.fi/realms/region' }],
        edge: { outbound: { hosts: ['login.example.fi'] } },
        database: { url: PRODUCTION['DATABASE_URL'], ownerUrl: PRODUCTION['DATABASE_OWNER_URL'] },
      },
    });
  });

  it('takes a folder of the bank only from the root, and none when nothing is said', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ config: { bankFolder: null } });
    expect(readConfig({ ...PRODUCTION, KASVUTORI_BANK_FOLDER: '/srv/bank' })).toMatchObject({
      config: { bankFolder: '/srv/bank' },
    });
    expect(problemsOf({ ...PRODUCTION, KASVUTORI_BANK_FOLDER: 'bank' })).toEqual([
      expect.stringContaining('KASVUTORI_BANK_FOLDER'),
    ]);
  });

  it.each([
    ['mailto:tietoturva@example.fi', 'mailto:tietoturva@example.fi'],
    ['https://example.fi/tietoturva', 'https://example.fi/tietoturva'],
    ['', null],
  ])('publishes %s as the address of found weaknesses', (text, securityContact) => {
    expect(readConfig({ ...PRODUCTION, KASVUTORI_SECURITY_CONTACT: text })).toMatchObject({
      ok: true,
      config: { securityContact },
    });
  });

  it.each(['tietoturva@example.fi', 'http://example.fi', 'javascript:alert(1)'])('refuses %s there', (text) => {
    expect(problemsOf({ ...PRODUCTION, KASVUTORI_SECURITY_CONTACT: text })).toEqual([
      expect.stringContaining('KASVUTORI_SECURITY_CONTACT'),
    ]);
  });

  it('keeps older key-encryption keys beside the current one, and refuses a weak one and the current one again', () => {
    const [older, oldest] = [randomBytes(32), randomBytes(32)];
    const said = `${older.toString('base64')}, ${oldest.toString('base64')}`;
    const result = readConfig({ ...PRODUCTION, KASVUTORI_OLD_KEKS: said });
    expect(result.ok && result.config.keys.older.map(({ bytes }) => bytes)).toEqual([older, oldest]);
    for (const wrong of ['short', PRODUCTION['KASVUTORI_KEK']])
      expect(problemsOf({ ...PRODUCTION, KASVUTORI_OLD_KEKS: wrong })).toEqual([
        expect.stringContaining('KASVUTORI_OLD_KEKS'),
      ]);
  });

  it('lets a server that never migrates hold only the restricted connection', () => {
    expect(readConfig({ ...PRODUCTION, DATABASE_OWNER_URL: '' })).toMatchObject({
      ok: true,
      config: { database: { ownerUrl: null } },
    });
  });

  it.each<[string, Env, RegExp]>([
    ['no public address', { KASVUTORI_PUBLIC_URL: '' }, /^KASVUTORI_PUBLIC_URL is missing/],
    [
      'an unencrypted public address',
      { KASVUTORI_PUBLIC_URL: 'http://kasvutori.example.fi' },
      /^KASVUTORI_PUBLIC_URL.*https/,
    ],
    [
      'a public address with a path',
      { KASVUTORI_PUBLIC_URL: 'https://example.fi/app' },
      /^KASVUTORI_PUBLIC_URL must be only/,
    ],
    ['itself as the public address', { KASVUTORI_PUBLIC_URL: 'https://localhost' }, /^KASVUTORI_PUBLIC_URL points/],
    ['no database', { DATABASE_URL: '' }, /^DATABASE_URL is missing/],
    ['a database of another kind', { DATABASE_URL: 'mysql://a:bbbbbbbbbbbbbbb@c/d' }, /^DATABASE_URL must be/],
    [
      'the owner as the application',
      { DATABASE_URL: 'postgres://owner:n7Kq-long-enough-Vt2@db/k' },
      /^DATABASE_URL must log in as/,
    ],
    ['a weak database password', { DATABASE_URL: 'postgres://kasvutori_app:kasvutori@db/k' }, /^DATABASE_URL carries/],
    [
      'a well-known owner password',
      { DATABASE_OWNER_URL: 'postgres://postgres:postgres@db/k' },
      /^DATABASE_OWNER_URL carries/,
    ],
    ['an owner of another kind', { DATABASE_OWNER_URL: 'db.example.fi' }, /^DATABASE_OWNER_URL must be/],
    ['no session key', { KASVUTORI_SESSION_KEY: '' }, /^KASVUTORI_SESSION_KEY is missing/],
    ['a short session key', { KASVUTORI_SESSION_KEY: 'c2hvcnQ=' }, /^KASVUTORI_SESSION_KEY must hold at least 32/],
    [
      'a session key of zeros',
      { KASVUTORI_SESSION_KEY: Buffer.alloc(32).toString('base64') },
      /^KASVUTORI_SESSION_KEY is weak/,
    ],
    [
      'a session key that is not base64',
      { KASVUTORI_SESSION_KEY: 'käsvutori!' },
      /^KASVUTORI_SESSION_KEY is not base64/,
    ],
    [
      'a demo key that was copied over',
      { KASVUTORI_KEK: Buffer.from('kasvutori-demo-KEK-4c81f9be02d7!').toString('base64') },
      /^KASVUTORI_KEK is a demo value/,
    ],
    ['no key of the seal', { KASVUTORI_SEAL_KEY: '' }, /^KASVUTORI_SEAL_KEY is missing/],
    [
      'a certificate that is none',
      { KASVUTORI_SEAL_CERTIFICATES: Buffer.from('hello').toString('base64') },
      /^KASVUTORI_SEAL_CERTIFICATES must be a PEM file/,
    ],
    ['signing with any sign-in', { OIDC_STRONG_ACR: '' }, /^OIDC_STRONG_ACR is missing/],
    ['no key-encryption key', { KASVUTORI_KEK: '' }, /^KASVUTORI_KEK is missing/],
    [
      'a key-encryption key of 33 bytes',
      { KASVUTORI_KEK: Buffer.from(`${'0123456789abcdefghijklmnopqrstuv'}w`).toString('base64') },
      /^KASVUTORI_KEK must hold exactly 32/,
    ],
    ['one key for two purposes', { KASVUTORI_KEK: KEY }, /must be different keys/],
    ['no issuer', { OIDC_ISSUER: '' }, /^OIDC_ISSUER is missing/],
    ['an unencrypted issuer', { OIDC_ISSUER: 'http://login.example.fi' }, /^OIDC_ISSUER must be/],
    [
      'the demo provider by its address',
      { OIDC_ISSUER: 'https://kasvutori.example.fi/oidc' },
      /^OIDC_ISSUER points at the demo/,
    ],
    [
      'the demo provider on this machine',
      { OIDC_ISSUER: 'https://localhost:3000/oidc' },
      /^OIDC_ISSUER points at the demo/,
    ],
    ['no client id', { OIDC_CLIENT_ID: '' }, /^OIDC_CLIENT_ID is missing/],
    ['no client secret', { OIDC_CLIENT_SECRET: '' }, /^OIDC_CLIENT_SECRET is missing/],
    ['a weak client secret', { OIDC_CLIENT_SECRET: 'short' }, /^OIDC_CLIENT_SECRET is weak/],
    ['a demo client secret', { OIDC_CLIENT_SECRET: 'demo-client-of-kasvutori' }, /^OIDC_CLIENT_SECRET is weak/],
    ['no audience', { OIDC_API_AUDIENCE: '' }, /^OIDC_API_AUDIENCE is missing/],
    ['no mail server', { SMTP_URL: '' }, /^SMTP_URL is missing/],
    ['no sender of mail', { MAIL_FROM: '' }, /^MAIL_FROM is missing/],
    ['a sandbox clock', { SANDBOX: '1' }, /^SANDBOX is set/],
    ['an unknown mode', { KASVUTORI_MODE: 'prod' }, /^KASVUTORI_MODE must be one of/],
    ['a forgotten mode', { KASVUTORI_MODE: '', NODE_ENV: 'production' }, /^KASVUTORI_MODE is missing/],
    ['a port that is none', { PORT: '70000' }, /^PORT must be/],
    ['an unknown place of work', { KASVUTORI_WORKER: 'maybe' }, /^KASVUTORI_WORKER must be/],
  ])('production refuses %s', (_what, change, problem) => {
    const problems = problemsOf({ ...PRODUCTION, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('names every problem at once and repeats no secret', () => {
    const problems = problemsOf({ KASVUTORI_MODE: 'production', OIDC_CLIENT_SECRET: 'hunter2' });
    expect(problems.length).toBeGreaterThan(8);
    expect(problems.join('\n')).not.toContain('hunter2');
  });

  it('runs a demo with nothing but kept secrets, on the port it was given', () => {
    expect(readConfig({ ...DEMO, PORT: '4100', KASVUTORI_WORKER: 'separate' })).toMatchObject({
      ok: true,
      config: {
        mode: 'demo',
        port: 4100,
        publicUrl: 'http://localhost:4100',
        dataFolder: '.data',
        database: { ownerUrl: null },
        issuers: [{ url: 'http://localhost:4100/oidc', alias: 'demo', clientId: 'kasvutori-web' }],
        smtp: null,
        worker: 'separate',
      },
    });
  });
});

describe('kept secrets', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'kasvutori-config-'));

  it('are made once, for their owner only, and are the same at the next start', () => {
    const data = folder();
    const first = loadConfig({ ...LOCAL, KASVUTORI_DATA: data });
    const second = loadConfig({ ...LOCAL, KASVUTORI_DATA: data });
    expect(second.keys).toEqual(first.keys);
    expect(second.sessionKey).toEqual(first.sessionKey);
    expect(first.keys.current.bytes).toHaveLength(32);
    expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(Object.keys(JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as object)).toContain(
      'KASVUTORI_KEK',
    );
  });

  it('give way to what the environment says', () => {
    const data = folder();
    loadConfig({ ...LOCAL, KASVUTORI_DATA: data });
    expect(
      loadConfig({ ...LOCAL, KASVUTORI_DATA: data, KASVUTORI_KEK: OTHER_KEY }).keys.current.bytes.toString('base64'),
    ).toBe(OTHER_KEY);
  });

  it('are never replaced when their file cannot be read', () => {
    const data = folder();
    writeFileSync(join(data, 'secrets.json'), '{"KASVUTORI_KEK": ');
    expect(() => loadConfig({ ...LOCAL, KASVUTORI_DATA: data })).toThrow(/cannot be read/);
  });

  it('do not exist in production', () => {
    const data = folder();
    const env = { KASVUTORI_MODE: 'production', KASVUTORI_DATA: data };
    expect(withKeptSecrets(env)).toBe(env);
    expect(() => loadConfig(env)).toThrow(ConfigRefused);
  });
});

describe('secrets in files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const without = { ...PRODUCTION, KASVUTORI_SESSION_KEY: undefined };

  it('count as if they stood in the environment, without the newline at their end', () => {
    const config = loadConfig({ ...without, KASVUTORI_SESSION_KEY_FILE: file('key', `${KEY}\n`) });
    expect(config.sessionKey.toString('base64')).toBe(KEY);
  });

  it.each<[string, Env, RegExp]>([
    [
      'missing',
      { ...without, KASVUTORI_SESSION_KEY_FILE: join(folder, 'nowhere') },
      /^KASVUTORI_SESSION_KEY_FILE cannot be read \(ENOENT/,
    ],
    ['weak', { ...without, KASVUTORI_SESSION_KEY_FILE: file('weak', 'salasana') }, /^KASVUTORI_SESSION_KEY /],
    ['given twice', { ...PRODUCTION, KASVUTORI_SESSION_KEY_FILE: file('twice', KEY) }, /both given/],
  ])('that are %s are refused', (_what, env, problem) => {
    let refused: unknown;
    try {
      loadConfig(env);
    } catch (error) {
      refused = error;
    }
    expect((refused as ConfigRefused).problems).toEqual([expect.stringMatching(problem)]);
  });
});

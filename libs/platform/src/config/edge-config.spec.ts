import { describe, expect, it } from '@jest/globals';
import type { Env } from './config-values.js';
import { readEdge } from './edge-config.js';

const read = (env: Env, mode: 'demo' | 'test' | 'production' = 'production', issuers: readonly string[] = []) => {
  const problems: string[] = [];
  const listed = issuers.map((url) => ({ url }));
  return { ...readEdge(env, mode, listed, problems), problems };
};

describe('the limits of calls', () => {
  it('stand in production, are generous in a demo and are not there in a test unless set', () => {
    expect(read({})).toMatchObject({ calls: { perActor: 600, perAddress: 600, signIn: 120 }, problems: [] });
    expect(read({}, 'demo').calls?.perAddress).toBe(6_000);
    expect(read({}, 'test').calls).toBeNull();
    expect(read({ KASVUTORI_CALLS_PER_ADDRESS: '5' }, 'test').calls).toEqual({
      perActor: 0,
      perAddress: 5,
      signIn: 0,
    });
  });

  it.each(['-1', '1.5', 'many', '1e9', '99999999'])('are never %s', (text) => {
    expect(read({ KASVUTORI_SIGN_IN_CALLS: text }).problems).toEqual([
      expect.stringContaining('KASVUTORI_SIGN_IN_CALLS'),
    ]);
  });
});

describe('whom a production calls', () => {
  const [LOGIN, HOME] = ['https://login.example.fi/x', 'https://home.example.fi'];
  it.each<[Env, string[], object]>([
    [{}, [], { hosts: [], privateNetwork: false }],
    [{}, [LOGIN], { hosts: ['login.example.fi'], privateNetwork: false }],
    [{}, [LOGIN, HOME, `${HOME}/y`], { hosts: ['login.example.fi', 'home.example.fi'], privateNetwork: false }],
    [
      { KASVUTORI_OUTBOUND_HOSTS: 'keys.example.fi, k.example.fi:8443', KASVUTORI_OUTBOUND_PRIVATE: 'true' },
      [LOGIN],
      { hosts: ['login.example.fi', 'keys.example.fi', 'k.example.fi:8443'], privateNetwork: true },
    ],
  ])('%j with issuers %j is %j', (env, issuers, outbound) =>
    expect(read(env, 'production', issuers)).toMatchObject({ outbound, problems: [] }),
  );

  it.each(['https://keys.example.fi', 'keys.example.fi/path', 'a@b', '*'])('is never %s', (host) => {
    expect(read({ KASVUTORI_OUTBOUND_HOSTS: host }).problems).toEqual([
      expect.stringContaining('KASVUTORI_OUTBOUND_HOSTS'),
    ]);
  });
});

describe('where traces are sent', () => {
  it.each([
    [{}, null],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318/' }, { url: 'http://c:4318/v1/traces', service: 'kasvutori' }],
    [
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://c/t', OTEL_SERVICE_NAME: 'kasvutori-worker' },
      { url: 'https://c/t', service: 'kasvutori-worker' },
    ],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318', OTEL_SDK_DISABLED: 'true' }, null],
  ])('%j is %j', (env, traces) => {
    expect(read(env)).toMatchObject({ traces, problems: [] });
  });

  it('is an address', () => {
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }).problems).toEqual([
      expect.stringContaining('OTEL_EXPORTER_OTLP_ENDPOINT'),
    ]);
  });
});

describe('the scanner of uploads', () => {
  it.each([
    ['', null],
    ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
    ['tcp://[fd00::5]:3310', { host: 'fd00::5', port: 3310 }],
    ['unix:/run/clamav/clamd.sock', { path: '/run/clamav/clamd.sock' }],
  ])('"%s" is %j', (text, scanner) => {
    expect(read({ KASVUTORI_SCANNER: text })).toMatchObject({ scanner, problems: [] });
  });

  it.each(['clamav', 'tcp://clamav', 'http://clamav:3310', 'unix:', 'tcp://:3310'])('is never "%s"', (text) => {
    expect(read({ KASVUTORI_SCANNER: text }).problems).toEqual([expect.stringContaining('KASVUTORI_SCANNER')]);
  });
});

describe('the proxies that are believed', () => {
  it.each([
    ['', ['loopback']],
    ['uniquelocal', ['uniquelocal']],
    ['10.1.2.3, 192.168.0.0/16,fd00::/8', ['10.1.2.3', '192.168.0.0/16', 'fd00::/8']],
  ])('"%s" are %j', (text, trustedProxies) => {
    expect(read({ KASVUTORI_TRUSTED_PROXIES: text })).toMatchObject({ trustedProxies, problems: [] });
  });

  it.each(['true', '*', 'proxy.example.fi', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.1,,'])(
    'are never %s',
    (text) => {
      expect(read({ KASVUTORI_TRUSTED_PROXIES: text }).problems).toEqual([
        expect.stringContaining('KASVUTORI_TRUSTED_PROXIES'),
      ]);
    },
  );
});

it('the log is JSON with every call in production, and readable with the faults elsewhere', () => {
  expect(read({}).log).toEqual({ level: 'info', form: 'json' });
  expect(read({}, 'demo').log).toEqual({ level: 'warn', form: 'readable' });
  expect(read({ KASVUTORI_LOG: 'debug', KASVUTORI_LOG_FORM: 'json' }, 'demo').log).toEqual({
    level: 'debug',
    form: 'json',
  });
  expect(read({ KASVUTORI_LOG: 'loud', KASVUTORI_LOG_FORM: 'xml' }).problems).toHaveLength(2);
});

it.each([
  ['', 10],
  ['40', 40],
])('"%s" connections to the database are %i', (text, connections) => {
  expect(read({ KASVUTORI_DATABASE_CONNECTIONS: text })).toMatchObject({ connections, problems: [] });
});

it('one connection would wait for itself', () => {
  expect(read({ KASVUTORI_DATABASE_CONNECTIONS: '1' }).problems).toHaveLength(1);
});

/** What the environment says about the edge of this installation: whom it believes, how much it takes, how much it asks of the database. */

import { isIP } from 'node:net';
import type { Outbound } from '../identity/outbound.js';
import type { ScannerAddress } from '../uploads/scanner.js';
import { readUrl, type Env, type Mode } from './config-values.js';
import type { Issuer } from './issuer.js';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

export interface LogConfig {
  readonly level: (typeof LOG_LEVELS)[number];
  readonly form: 'json' | 'readable';
}

export interface TraceConfig {
  /** Of the collector, e.g. `http://collector:4318/v1/traces`. */
  readonly url: string;
  readonly service: string;
}

/** Calls that are answered in a minute, by each server. */
export interface CallLimits {
  /** Of one session, or of one machine's token. */
  readonly perActor: number;
  /** Of one address, by those who are not signed in. */
  readonly perAddress: number;
  /** Of one address to `/auth/…`; a sign-in is two. */
  readonly signIn: number;
}

export interface EdgeConfig {
  /** `null`: calls are not counted. */
  readonly calls: CallLimits | null;
  /** Addresses, networks and names of networks whose X-Forwarded-… headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Connections to the database that one process holds at most. */
  readonly connections: number;
  readonly log: LogConfig;
  /** Whom a production calls over HTTP: the issuers' hosts and those that are listed. */
  readonly outbound: Outbound;
  /** Where traces are sent; `null`: none are made. */
  readonly traces: TraceConfig | null;
  /** The virus scanner that uploaded files pass through; `null`: none. */
  readonly scanner: ScannerAddress | null;
}

const CALLS: Readonly<Record<Mode, CallLimits>> = {
  production: { perActor: 600, perAddress: 600, signIn: 120 },
  demo: { perActor: 6_000, perAddress: 6_000, signIn: 1_200 },
  // Journeys, benches and suites come from one address and make more calls than any number of people.
  test: { perActor: 0, perAddress: 0, signIn: 0 },
};

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

export function readEdge(
  env: Env,
  mode: Mode,
  issuers: readonly Pick<Issuer, 'url'>[],
  problems: string[],
): EdgeConfig {
  const count = (name: string, otherwise: number, least: number, most: number): number => {
    const text = env[name] ?? '';
    const value = text === '' ? otherwise : /^\d{1,7}$/.test(text) ? Number(text) : -1;
    if (value >= least && value <= most) return value;
    problems.push(`${name} must be a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const calls = {
    perActor: count('KASVUTORI_CALLS_PER_ACTOR', CALLS[mode].perActor, 0, 1_000_000),
    perAddress: count('KASVUTORI_CALLS_PER_ADDRESS', CALLS[mode].perAddress, 0, 1_000_000),
    signIn: count('KASVUTORI_SIGN_IN_CALLS', CALLS[mode].signIn, 0, 1_000_000),
  };
  return {
    calls: Object.values(calls).every((limit) => limit === 0) ? null : calls,
    trustedProxies: readProxies(env, problems),
    connections: count('KASVUTORI_DATABASE_CONNECTIONS', 10, 2, 500),
    log: readLog(env, mode, problems),
    outbound: readOutbound(env, issuers, problems),
    traces: readTraces(env, problems),
    scanner: readScanner(env, problems),
  };
}

function readLog(env: Env, mode: Mode, problems: string[]): LogConfig {
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T => {
    const asked = env[name] || otherwise;
    const value = known.find((each) => each === asked);
    if (value === undefined) problems.push(`${name} must be one of ${known.join(', ')}.`);
    return value ?? otherwise;
  };
  const served = mode === 'production';
  return {
    // A demo's terminal tells of faults; every call is told where somebody collects the log.
    level: one('KASVUTORI_LOG', LOG_LEVELS, served ? 'info' : 'warn'),
    form: one('KASVUTORI_LOG_FORM', ['json', 'readable'], served ? 'json' : 'readable'),
  };
}

function readOutbound(env: Env, issuers: readonly Pick<Issuer, 'url'>[], problems: string[]): Outbound {
  const listed = (env['KASVUTORI_OUTBOUND_HOSTS'] ?? '').split(/[ ,]+/).filter((host) => host !== '');
  const wrong = listed.find((host) => !/^([a-z0-9-]+\.)+[a-z0-9-]+(:\d{1,5})?$/.test(host));
  if (wrong !== undefined)
    problems.push('KASVUTORI_OUTBOUND_HOSTS must list hosts such as keys.example.fi or keys.example.fi:8443.');
  const theirs = issuers.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).host] : []));
  const hosts = [...new Set([...theirs, ...listed])];
  return { hosts, privateNetwork: env['KASVUTORI_OUTBOUND_PRIVATE'] === 'true' };
}

/** OpenTelemetry's own variables: of the collector as a whole, or of its traces alone. */
function readTraces(env: Env, problems: string[]): TraceConfig | null {
  const whole = env['OTEL_EXPORTER_OTLP_ENDPOINT'] || null;
  const url = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] || (whole && `${whole.replace(/\/$/, '')}/v1/traces`);
  if (!url || env['OTEL_SDK_DISABLED'] === 'true') return null;
  const reading = readUrl('OTEL_EXPORTER_OTLP_ENDPOINT', url, ['http:', 'https:']);
  if (!reading.ok) problems.push(reading.problem);
  return { url, service: env['OTEL_SERVICE_NAME'] || 'kasvutori' };
}

/** `tcp://clamav:3310`, or `unix:/run/clamav/clamd.sock` for a socket beside the server. */
function readScanner(env: Env, problems: string[]): ScannerAddress | null {
  const text = env['KASVUTORI_SCANNER'] ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'unix:' && url.hostname === '' && url.pathname.length > 1) return { path: url.pathname };
  if (url?.protocol === 'tcp:' && url.hostname !== '' && url.port !== '')
    return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(url.port) };
  problems.push('KASVUTORI_SCANNER must be tcp://HOST:PORT or unix:/PATH of a daemon that speaks the ClamAV protocol.');
  return null;
}

function readProxies(env: Env, problems: string[]): readonly string[] {
  const proxies = (env['KASVUTORI_TRUSTED_PROXIES'] || 'loopback').split(',').map((proxy) => proxy.trim());
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong !== undefined) {
    problems.push(
      `KASVUTORI_TRUSTED_PROXIES must list addresses, networks such as 10.0.0.0/8, or ${NAMED_NETWORKS.join(', ')}, parted by commas.`,
    );
  }
  return wrong === undefined ? proxies : [];
}

/** Never a network of everybody: whoever is believed may say to come from anywhere. */
function isNetwork(text: string): boolean {
  if (NAMED_NETWORKS.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
}

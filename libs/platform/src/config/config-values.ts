/** How single values of the environment are read; every refusal names its variable and never repeats a secret. */

import { isAbsolute } from 'node:path';

export const MODES = ['demo', 'test', 'production'] as const;
export type Mode = (typeof MODES)[number];

export type Env = Readonly<Record<string, string | undefined>>;

export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

const refuse = (problem: string): { readonly ok: false; readonly problem: string } => ({ ok: false, problem });

/** Base64 of at least `min` (and at most `max`) bytes with enough variety to have come from a random source. */
export function readKey(name: string, text: string | undefined, size: { min: number; max?: number }): Reading<Buffer> {
  if (text === undefined || text === '') return refuse(`${name} is missing.`);
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return refuse(`${name} is not base64.`);
  const key = Buffer.from(text, 'base64');
  if (key.length < size.min || key.length > (size.max ?? 256)) {
    const wanted = size.max === size.min ? `exactly ${size.min}` : `at least ${size.min}`;
    return refuse(`${name} must hold ${wanted} bytes in base64; it holds ${key.length}.`);
  }
  // 32 random bytes hold some 30 different values; 16 or fewer is a pattern somebody typed.
  if (new Set(key).size <= 16) return refuse(`${name} is weak: make it with "openssl rand -base64 32".`);
  if (isDemoSecret(key.toString('latin1'))) return refuse(`${name} is a demo value.`);
  return { ok: true, value: key };
}

/** A PEM text in base64, so that it fits one line of an environment. */
export function readPem(name: string, text: string, label: string): Reading<string> {
  if (text === '') return refuse(`${name} is missing.`);
  const pem = Buffer.from(text, 'base64').toString('latin1');
  return pem.includes(`${label}-----`)
    ? { ok: true, value: pem }
    : refuse(`${name} must be a PEM file with a ${label} in base64, as "base64 -w0 FILE.pem" writes it.`);
}

/** A folder, named from the root, so that it does not depend on where the process was started; none when it is left out. */
export function readFolder(name: string, text: string | undefined): Reading<string | null> {
  if (text === undefined || text === '') return { ok: true, value: null };
  return isAbsolute(text) ? { ok: true, value: text } : refuse(`${name} must be a path from the root.`);
}

export function readPort(name: string, text: string | undefined, otherwise: number): Reading<number> {
  if (text === undefined || text === '') return { ok: true, value: otherwise };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65_535 ? { ok: true, value: port } : refuse(`${name} must be a port from 1 to 65535.`);
}

export function readUrl(name: string, text: string, schemes: readonly string[]): Reading<URL> {
  if (text === '') return refuse(`${name} is missing.`);
  const url = URL.canParse(text) ? new URL(text) : null;
  const allowed = schemes.map((scheme) => `${scheme}//`).join(' or ');
  return url && schemes.includes(url.protocol)
    ? { ok: true, value: url }
    : refuse(`${name} must be an address beginning with ${allowed}.`);
}

/** An origin (scheme, host, port) without a path. In production it is HTTPS and a host that others can reach. */
export function readOrigin(
  name: string,
  text: string | undefined,
  strict: boolean,
  otherwise: string,
): Reading<string> {
  if (text === undefined || text === '') return strict ? refuse(`${name} is missing.`) : { ok: true, value: otherwise };
  const url = readUrl(name, text, strict ? ['https:'] : ['http:', 'https:']);
  if (!url.ok) return url;
  if (url.value.pathname !== '/' || url.value.search !== '' || url.value.hash !== '' || url.value.username !== '') {
    return refuse(`${name} must be only scheme and host, such as https://kasvutori.example.fi.`);
  }
  if (strict && /^(localhost|127\.|\[::1\])/.test(url.value.hostname))
    return refuse(`${name} points at this machine itself.`);
  return { ok: true, value: url.value.origin };
}

const WELL_KNOWN = [
  'postgres',
  'password',
  'salasana',
  'kasvutori',
  'changeme',
  'secret',
  'admin',
  'root',
  'test',
  'demo',
];

export function weakPassword(password: string): boolean {
  const plain = decodeURIComponent(password).toLowerCase();
  return plain !== '' && (plain.length < 12 || WELL_KNOWN.includes(plain));
}

/** Demo secrets say so in their own text, which is how a production recognises one that was copied over. */
export function isDemoSecret(text: string): boolean {
  return /demo|example|changeme|secret|password/i.test(text);
}

/**
 * What the environment says about this installation, read once at boot. `readConfig` is pure: it never touches the disk
 * and never throws; `loadConfig` (load-config.ts) fills in the secrets a demo keeps in its data folder.
 */
import {
  MODES,
  readFolder,
  readKey,
  readOrigin,
  readPem,
  readPort,
  readUrl,
  weakPassword,
  type Env,
  type Mode,
  type Reading,
} from './config-values.js';
import { keyRing, type KeyRing } from '../keys/key-ring.js';
import { readEdge, type EdgeConfig } from './edge-config.js';
import type { Issuer } from './issuer.js';
import { demoIssuers, readIssuers } from './read-issuers.js';

export { MODES, type Env, type Mode } from './config-values.js';

/** Nest's token for the `Config` of the running application. */
export const CONFIG = Symbol('config');

export interface Config {
  readonly mode: Mode;
  /** Scheme and authority without a trailing slash, e.g. `https://kasvutori.example.fi`. */
  readonly publicUrl: string;
  readonly port: number;
  /** Folder of the embedded database and of kept secrets in demo and test. */
  readonly dataFolder: string;
  readonly database: {
    /** The connection of the restricted role `kasvutori_app`, bound by row-level security. */
    readonly url: string;
    /** The owner's connection, for migrations and the seed; `null` on a server that does neither. */
    readonly ownerUrl: string | null;
  };
  /** 32 bytes or more: signs our session and sign-in cookies (HS256). */
  readonly sessionKey: Buffer;
  /** Key-encryption keys of sealed tenders and of encrypted fields: what is new goes under the current one. */
  readonly keys: KeyRing;
  /**
   * What finished contracts are sealed with: a private key and its certificates, the key's own first, both PEM. Without certificates a
   * demo makes its own; a key that nobody gave lives as long as the process (`sealOf`).
   */
  readonly seal: { readonly key: string | null; readonly certificates: string | null };
  /** At least one. */
  readonly issuers: readonly Issuer[];
  /** `null`: mail stays readable in `app.mail`. */
  readonly smtp: { readonly url: string; readonly from: string } | null;
  /** Folder that the bank's agent takes payment files from; `null`: finance downloads them and takes them to the bank. */
  readonly bankFolder: string | null;
  /** Where a found weakness is told: `mailto:` or `https:`. `null`: nothing is published. */
  readonly securityContact: string | null;
  readonly edge: EdgeConfig;
  /** Jobs run inside the API process (`inline`) or in a worker of their own (`separate`). */
  readonly worker: 'inline' | 'separate';
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** As made by the migrations (database/migrate.ts). */
const APP_ROLE = 'kasvutori_app';
const POSTGRES = ['postgres:', 'postgresql:'];

/** Every problem is told at once, each naming its variable, so that one start is enough to see what is missing. */
export function readConfig(env: Env): ConfigResult {
  const problems: string[] = [];
  const take = <T>(reading: Reading<T>, otherwise: T): T => {
    if (reading.ok) return reading.value;
    problems.push(reading.problem);
    return otherwise;
  };

  const mode = take(readMode(env), 'production' as Mode);
  const strict = mode === 'production';
  const port = take(readPort('PORT', env['PORT'], 3000), 3000);
  const publicUrl = take(
    readOrigin('KASVUTORI_PUBLIC_URL', env['KASVUTORI_PUBLIC_URL'], strict, `http://localhost:${port}`),
    '',
  );
  const sessionKey = take(readKey('KASVUTORI_SESSION_KEY', env['KASVUTORI_SESSION_KEY'], { min: 32 }), Buffer.alloc(0));
  const kek = take(readKey('KASVUTORI_KEK', env['KASVUTORI_KEK'], { min: 32, max: 32 }), Buffer.alloc(0));
  if (kek.length > 0 && kek.equals(sessionKey))
    problems.push('KASVUTORI_KEK and KASVUTORI_SESSION_KEY must be different keys.');
  const older = (env['KASVUTORI_OLD_KEKS'] ?? '')
    .split(/[\s,]+/)
    .filter((text) => text !== '')
    .map((text) => take(readKey('KASVUTORI_OLD_KEKS', text, { min: 32, max: 32 }), Buffer.alloc(0)));
  if (older.some((key) => key.equals(kek))) problems.push('KASVUTORI_OLD_KEKS holds the current key, KASVUTORI_KEK.');
  const worker = take(readWorker(env['KASVUTORI_WORKER']), 'inline');
  const issuers = (strict ? readIssuers : demoIssuers)(env, publicUrl, problems);

  const config: Config = {
    mode,
    publicUrl,
    port,
    dataFolder: env['KASVUTORI_DATA'] || '.data',
    database: readDatabase(env, strict, problems),
    sessionKey,
    keys: keyRing(kek, ...older),
    seal: readSealSecrets(env, strict, problems),
    issuers,
    smtp: readSmtp(env, strict, problems),
    bankFolder: take(readFolder('KASVUTORI_BANK_FOLDER', env['KASVUTORI_BANK_FOLDER']), null),
    securityContact: readSecurityContact(env, strict, problems),
    edge: readEdge(env, mode, issuers, problems),
    worker,
  };
  if (strict && env['SANDBOX'] !== undefined && env['SANDBOX'] !== '') {
    problems.push('SANDBOX is set: the sandbox clock belongs to demo and test only, remove the variable.');
  }
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

function readMode(env: Env): Reading<Mode> {
  const asked = env['KASVUTORI_MODE'];
  if (asked === undefined || asked === '') {
    // A forgotten variable must not open a demo where a production was meant.
    return env['NODE_ENV'] === 'production'
      ? { ok: false, problem: 'KASVUTORI_MODE is missing: with NODE_ENV=production say demo or production.' }
      : { ok: true, value: 'demo' };
  }
  const mode = MODES.find((known) => known === asked);
  return mode
    ? { ok: true, value: mode }
    : { ok: false, problem: `KASVUTORI_MODE must be one of ${MODES.join(', ')}, not "${asked}".` };
}

function readWorker(asked: string | undefined): Reading<'inline' | 'separate'> {
  if (asked === undefined || asked === '') return { ok: true, value: 'inline' };
  if (asked === 'inline' || asked === 'separate') return { ok: true, value: asked };
  return { ok: false, problem: `KASVUTORI_WORKER must be inline or separate, not "${asked}".` };
}

function readDatabase(env: Env, strict: boolean, problems: string[]): Config['database'] {
  const url = env['DATABASE_URL'] ?? '';
  const ownerUrl = env['DATABASE_OWNER_URL'] || null;
  const parsed = readUrl('DATABASE_URL', url, POSTGRES);
  if (!parsed.ok) problems.push(parsed.problem);
  else if (strict && parsed.value.username !== APP_ROLE) {
    problems.push(`DATABASE_URL must log in as ${APP_ROLE}: row-level security does not bind the owner.`);
  } else if (strict && weakPassword(parsed.value.password)) problems.push('DATABASE_URL carries a weak password.');
  if (ownerUrl !== null) {
    const owner = readUrl('DATABASE_OWNER_URL', ownerUrl, POSTGRES);
    if (!owner.ok) problems.push(owner.problem);
    else if (strict && weakPassword(owner.value.password)) problems.push('DATABASE_OWNER_URL carries a weak password.');
  }
  return { url, ownerUrl };
}

export function readSealSecrets(env: Env, strict: boolean, problems: string[]): Config['seal'] {
  const read = (name: string, label: string): string | null => {
    const text = env[name] ?? '';
    if (text === '' && !strict) return null;
    const reading = readPem(name, text, label);
    if (!reading.ok) problems.push(reading.problem);
    return reading.ok ? reading.value : null;
  };
  return {
    key: read('KASVUTORI_SEAL_KEY', 'PRIVATE KEY'),
    certificates: read('KASVUTORI_SEAL_CERTIFICATES', 'CERTIFICATE'),
  };
}

function readSmtp(env: Env, strict: boolean, problems: string[]): Config['smtp'] {
  const url = env['SMTP_URL'] ?? '';
  if (url === '') {
    if (strict) problems.push('SMTP_URL is missing: alerts and decisions would reach nobody.');
    return null;
  }
  const parsed = readUrl('SMTP_URL', url, ['smtp:', 'smtps:']);
  if (!parsed.ok) problems.push(parsed.problem);
  const from = env['MAIL_FROM'] ?? '';
  if (strict && !from.includes('@')) problems.push('MAIL_FROM is missing: the address that mail is sent from.');
  return { url, from: from || 'kasvutori@example.fi' };
}

function readSecurityContact(env: Env, strict: boolean, problems: string[]): string | null {
  const text = env['KASVUTORI_SECURITY_CONTACT'] ?? '';
  if (text === '') return strict ? null : 'mailto:tietoturva@example.fi';
  const parsed = readUrl('KASVUTORI_SECURITY_CONTACT', text, ['mailto:', 'https:']);
  if (!parsed.ok) problems.push(parsed.problem);
  return parsed.ok ? parsed.value.href : null;
}

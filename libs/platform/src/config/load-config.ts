import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, readSealSecrets, type Config, type Env } from './config.js';
import { withSecretFiles } from './secret-files.js';

/** The environment is not fit to start with; the message lists every problem, one per line. */
export class ConfigRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration does not allow a start:\n${problems.map((problem) => `  – ${problem}`).join('\n')}`);
  }
}

/** @throws ConfigRefused */
export function loadConfig(env: Env = process.env): Config {
  const whole = withSecretFiles(env);
  if (whole.problems.length > 0) throw new ConfigRefused(whole.problems);
  const result = readConfig(withKeptSecrets(whole.env));
  if (!result.ok) throw new ConfigRefused(result.problems);
  return result.config;
}

/** Only what this installation seals with, for the command that checks a sealed file. @throws ConfigRefused */
export function loadSealSecrets(env: Env = process.env): Config['seal'] {
  const whole = withSecretFiles(env);
  const problems = [...whole.problems];
  const seal = readSealSecrets(withKeptSecrets(whole.env), env['KASVUTORI_MODE'] === 'production', problems);
  if (problems.length > 0) throw new ConfigRefused(problems);
  return seal;
}

const KEPT: Readonly<Record<string, () => string>> = {
  KASVUTORI_SESSION_KEY: () => randomBytes(32).toString('base64'),
  KASVUTORI_KEK: () => randomBytes(32).toString('base64'),
  KASVUTORI_SEAL_KEY: newSealKey,
  OIDC_CLIENT_SECRET: () => randomBytes(24).toString('hex'),
};

/**
 * In demo and test the secrets nobody gave are made once and kept in the data folder, readable by its owner only, so that
 * sealed bids and sessions survive a restart. Production gets nothing made up: there a missing secret is a refusal.
 */
export function withKeptSecrets(env: Env): Env {
  const mode = env['KASVUTORI_MODE'] || (env['NODE_ENV'] === 'production' ? 'production' : 'demo');
  if (mode !== 'demo' && mode !== 'test') return env;
  const missing = Object.keys(KEPT).filter((name) => !env[name]);
  if (missing.length === 0) return env;
  const file = join(env['KASVUTORI_DATA'] || '.data', 'secrets.json');
  const kept = readKept(file);
  const made = missing.filter((name) => kept[name] === undefined);
  for (const name of made) kept[name] = KEPT[name]?.();
  if (made.length > 0) writeKept(file, kept);
  return { ...env, ...Object.fromEntries(missing.map((name) => [name, kept[name]])) };
}

function newSealKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 3072 });
  return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })).toString('base64');
}

function readKept(file: string): Record<string, string | undefined> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    // An unreadable file must not be replaced by new keys: what was sealed with the old ones would be lost.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw new Error(`${file} cannot be read`, { cause: error });
    return {};
  }
}

/** Written beside and renamed, so that a kill in the middle leaves the old file or the new one, never half. */
function writeKept(file: string, secrets: Readonly<Record<string, string | undefined>>): void {
  const folder = join(file, '..');
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, file);
}

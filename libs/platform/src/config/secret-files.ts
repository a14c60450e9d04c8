import { readFileSync } from 'node:fs';
import type { Env } from './config-values.js';

/** What may stand in a file instead, as an orchestrator mounts it: `KASVUTORI_KEK_FILE=/run/secrets/kek`. */
const SECRETS = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'KASVUTORI_SESSION_KEY',
  'KASVUTORI_KEK',
  'KASVUTORI_OLD_KEKS',
  'KASVUTORI_SEAL_KEY',
  'KASVUTORI_SEAL_CERTIFICATES',
  'OIDC_CLIENT_SECRET',
  'KASVUTORI_ISSUERS',
  'SMTP_URL',
] as const;
/** Of each issuer of a list (`secretVariable`). */
const OF_ISSUER = /^(OIDC_CLIENT_SECRET_[A-Z0-9_]+)_FILE$/;

/** The environment with the secrets of files in it; a file that cannot be read, or a secret that is given twice, is a problem. */
export function withSecretFiles(env: Env): { readonly env: Env; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const read: Record<string, string> = {};
  const ofIssuers = Object.keys(env).flatMap((name) => OF_ISSUER.exec(name)?.[1] ?? []);
  for (const name of [...SECRETS, ...ofIssuers]) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (env[name]) problems.push(`${name} and ${name}_FILE are both given: leave one.`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      problems.push(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason'}).`);
    }
  }
  return { env: { ...env, ...read }, problems };
}

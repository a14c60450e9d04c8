import type { Config } from '@kasvutori/platform';
import { DEMO_ACCOUNTS, demoOrganisation } from '../sign-in/demo-accounts.js';

/** Prints where the demo is and who can sign in. */
export function announceDemo(config: Config): void {
  const rows = DEMO_ACCOUNTS.map(({ id, name, title, organisation }) => {
    const where = demoOrganisation(organisation)?.name ?? 'asiakas';
    return `  ${name.padEnd(20)} ${title.fi.padEnd(34)} ${where.padEnd(48)} ${config.publicUrl}/auth/login?account=${id}`;
  });
  process.stdout.write(
    `\nKasvutori (esittely): ${config.publicUrl}\nKaikki henkilöt ovat keksittyjä. Kirjaudu yhdellä napsautuksella:\n${rows.join('\n')}\n\n`,
  );
}

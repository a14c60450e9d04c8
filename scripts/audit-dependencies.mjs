/**
 * `npm run audit:packages`: known weaknesses, high or critical, of what runs in production, by the registry's advisories. Exit code 1 when there are any.
 * A registry that cannot be asked (a mirror without the service, no network) is said and does not fail: it is no finding.
 */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], { encoding: 'utf8' });
const answer = JSON.parse(stdout || '{}');
if (answer.vulnerabilities === undefined) {
  process.stdout.write(
    `• packages: the registry could not be asked (${answer.error?.summary ?? answer.message ?? 'no answer'})\n`,
  );
} else {
  const severe = Object.values(answer.vulnerabilities).filter(({ severity }) => /^(high|critical)$/.test(severity));
  for (const { name, severity, range } of severe) process.stdout.write(`✗ ${name} ${range}: ${severity}\n`);
  process.stdout.write(`• packages: ${severe.length} known weaknesses, high or critical\n`);
  if (severe.length > 0) process.exitCode = 1;
}

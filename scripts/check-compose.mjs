/** Has docker-compose read docker/compose.yaml, with made-up values for everything docker/.env.example asks for. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, report, ROOT, run } from './processes.mjs';

try {
  const asked = readFileSync(join(ROOT, 'docker/.env.example'), 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm);
  const env = {};
  for (const [, name, value] of asked) {
    if (value !== '') throw new Refusal(`docker/.env.example gives ${name} a value; it names what to fill in only.`);
    env[name] = randomBytes(16).toString('hex');
  }
  const code = await run('docker-compose', ['-f', 'docker/compose.yaml', 'config', '--quiet'], { env });
  if (code !== 0) throw new Refusal('docker-compose does not accept docker/compose.yaml.');
} catch (error) {
  report(error);
}

import type { Config } from '@kasvutori/platform';
import type { FastifyRequest } from 'fastify';

/** Our address as the browser sees it. Production believes its configuration only; a demo is reached by many names. */
export function ownOrigin(config: Config, request: FastifyRequest): string {
  if (config.mode === 'production') return config.publicUrl;
  // Taken from any proxy, also one Fastify does not trust: a demo's addresses guard nothing but a demo.
  const encrypted = request.protocol === 'https' || request.headers['x-forwarded-proto'] === 'https';
  return `${encrypted ? 'https' : 'http'}://${request.host}`;
}

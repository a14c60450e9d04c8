import type { Config } from '@kasvutori/platform';
import type { FastifyRequest } from 'fastify';

/** Our address as the browser sees it. Production believes its configuration only; a demo is reached by many names. */
export function ownOrigin(config: Config, request: FastifyRequest): string {
  return config.mode === 'production' ? config.publicUrl : `${request.protocol}://${request.host}`;
}

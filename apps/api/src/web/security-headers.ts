import { API_PREFIX, isSecure, type Config } from '@kasvutori/platform';
import type { FastifyInstance } from 'fastify';

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
/** For two years the browser comes by HTTPS only. */
const HSTS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** What every answer says to the browser where it does not say otherwise itself; an answer of the API is not kept by anybody. */
export function sendSecurityHeaders(server: FastifyInstance, config: Config): void {
  const headers = Object.entries({ ...HEADERS, ...(isSecure(config) && HSTS) });
  server.addHook('onSend', async ({ url }, reply) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) reply.header(name, value);
    if (url.startsWith(`/${API_PREFIX}/`) && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
  });
}

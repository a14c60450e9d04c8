import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { API_PREFIX } from '@kasvutori/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const DIST = fileURLToPath(new URL('../../../admin/dist/', import.meta.url));
const INDEX = `${DIST}index.html`;
const NONCE = /__CSP_NONCE__/g;

/** Paths that are never a page of the web app. */
const NOT_A_PAGE = new RegExp(`^/(${API_PREFIX}|auth|oidc|assets)(/|$)`);

/** The built web app, and its index.html for every path that is a page. */
export async function serveWebApp(server: FastifyInstance): Promise<void> {
  // The folder alone may be a build under way.
  if (!existsSync(INDEX)) return;
  const index = readFileSync(INDEX, 'utf8');
  await server.register(fastifyStatic, {
    root: DIST,
    index: false,
    wildcard: false,
    // Built files carry their hash in the name; anything else is asked for again.
    setHeaders: (reply, path) => {
      const forever = path.includes('/assets/');
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.addHook('onRequest', async (request, reply) => {
    if (isPage(request)) await sendPage(reply, index);
  });
}

function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '';
  return request.method === 'GET' && !NOT_A_PAGE.test(path) && !/\.[a-z0-9]{2,5}$/i.test(path);
}

function sendPage(reply: FastifyReply, index: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(index.replace(NONCE, nonce));
}

const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Components set positions and sizes through the style attribute; it can hold no script.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

import type { AddressInfo } from 'node:net';
import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';
import { DEMO_ISSUER_ALIAS } from '../config/issuer.js';
import { issuerOf } from './issuer-limits.js';
import { refuseOutbound } from './outbound.js';

/** The part of `fetch` that OpenID Connect clients use. */
export type IssuerFetch = (url: string, init?: Omit<RequestInit, 'body'> & { body?: unknown }) => Promise<Response>;

/**
 * How this server reaches an issuer. Production calls the issuer's address, and of those that the issuer names only hosts that the installation
 * knows. The demo provider is mounted on this very server and is called on the loopback, whatever name, port or certificate the demo has towards
 * the world.
 */
export function issuerFetch(config: Config, host: HttpAdapterHost): IssuerFetch {
  return async (address, init = {}) => {
    const { body, ...rest } = init;
    const request = { ...rest, body: (body ?? null) as NonNullable<RequestInit['body']> | null };
    if (config.mode === 'production') {
      await refuseOutbound(address, config.edge.outbound);
      return fetch(address, { ...request, redirect: 'error' });
    }
    const url = new URL(address);
    const demo = issuerOf(config.issuers, DEMO_ISSUER_ALIAS);
    if (demo === undefined || !address.startsWith(`${demo.url}/`))
      return fetch(address, { ...request, redirect: 'error' });
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-host', url.host);
    headers.set('x-forwarded-proto', url.protocol.slice(0, -1));
    return fetch(`${loopbackOf(host)}${url.pathname}${url.search}`, { ...request, headers });
  };
}

function loopbackOf(host: HttpAdapterHost): string {
  const { server } = host.httpAdapter.getInstance<FastifyInstance>();
  const listening = server.address() as AddressInfo | null;
  if (listening === null) throw new Error('the demo provider answers once the server listens');
  const everywhere = listening.address === '::' || listening.address === '0.0.0.0';
  const name = everywhere ? '127.0.0.1' : listening.family === 'IPv6' ? `[${listening.address}]` : listening.address;
  return `http://${name}:${listening.port}`;
}

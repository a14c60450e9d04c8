import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type { Config } from '../config/config.js';

/** The part of `fetch` that OpenID Connect clients use. */
export type IssuerFetch = (url: string, init?: Omit<RequestInit, 'body'> & { body?: unknown }) => Promise<Response>;

/**
 * How this server reaches the issuer. Production goes over the network. The demo provider lives in this very process and is
 * asked without a socket, so a demo needs to know neither its own port, nor its name behind a proxy, nor that proxy's certificate.
 */
export function issuerFetch(config: Config, host: HttpAdapterHost): IssuerFetch {
  if (config.mode === 'production') {
    return (url, init) =>
      fetch(url, { ...init, body: (init?.body ?? null) as NonNullable<RequestInit['body']> | null });
  }
  return async (address, init = {}) => {
    const url = new URL(address);
    const headers = Object.fromEntries(new Headers(init.headers));
    const app = host.httpAdapter.getInstance<FastifyInstance>();
    const answer = await app.inject({
      method: (init.method ?? 'GET') as NonNullable<InjectOptions['method']>,
      url: `${url.pathname}${url.search}`,
      headers: { ...headers, host: url.host, 'x-forwarded-proto': url.protocol.slice(0, -1) },
      ...(init.body != null && { payload: String(init.body) }),
    });
    const answered = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    // 204 and its like may carry no body, not even an empty one.
    const body = answer.rawPayload.length === 0 ? null : new Uint8Array(answer.rawPayload);
    return new Response(body, { status: answer.statusCode, headers: answered as [string, string][] });
  };
}

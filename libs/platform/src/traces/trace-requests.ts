import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
  type SpanContext,
} from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { tracer } from './spans.js';

const HEALTH = '/api/v1/health';

/**
 * Every call is a trace of its own. A trace that the caller names is linked, not gone on with: it is their word, and whether a call is recorded
 * is ours to say. Attributes are the route's pattern, status and the request's id; never the address, a header or a body.
 */
export function traceRequests(server: FastifyInstance): void {
  const spans = new WeakMap<FastifyRequest, Span>();
  server.addHook('onRequest', (request, _, done) => {
    const route = request.routeOptions.url ?? 'none';
    if (route.startsWith(HEALTH)) return done();
    const callers = callersSpan(request);
    const span = tracer.startSpan(
      `${request.method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: { 'http.request.method': request.method, 'http.route': route, 'kasvutori.request_id': request.id },
        ...(callers !== undefined && { links: [{ context: callers }] }),
      },
      ROOT_CONTEXT,
    );
    spans.set(request, span);
    context.with(trace.setSpan(ROOT_CONTEXT, span), done);
  });
  server.addHook('onResponse', async (request, { statusCode }) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', statusCode);
    if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  });
}

/** Without the caller's `tracestate`, which may hold anything. */
function callersSpan({ headers }: FastifyRequest): SpanContext | undefined {
  const { traceId, spanId, traceFlags } = trace.getSpanContext(propagation.extract(ROOT_CONTEXT, headers)) ?? {};
  return traceId === undefined || spanId === undefined || traceFlags === undefined
    ? undefined
    : { traceId, spanId, traceFlags };
}

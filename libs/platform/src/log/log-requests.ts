import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actingPersonOf, organisationOf } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import type { Log } from './open-log.js';

/** Asked every few seconds by machines. */
const HEALTH = '/api/v1/health/';

/**
 * One line for each call: the pattern of its route and the id of who called. Never the address with its query, a header or a body,
 * as they hold what people wrote.
 */
export function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', async (request: FastifyRequest & ActingRequest, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    if (route.startsWith(HEALTH) && status < 500) return;
    const actor = request.actor;
    log[status >= 500 ? 'warn' : 'info']({
      requestId: request.id,
      method: request.method,
      route,
      status,
      ms: Math.round(reply.elapsedTime),
      ...(actor !== undefined && {
        kind: actor.kind,
        actor: actingPersonOf(actor),
        organisation: organisationOf(actor),
      }),
    });
  });
}

import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

/** Seconds; from a read of one row to a large file. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Every call by method, pattern of its route and status; what fits no route (a page, a guess) is one. */
export function countRequests(server: FastifyInstance, registry: Registry): void {
  const requests = new Histogram({
    name: 'kasvutori_http_request_seconds',
    help: 'Calls answered, by how long that took',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  server.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    requests.observe(labels, reply.elapsedTime / 1_000);
  });
}

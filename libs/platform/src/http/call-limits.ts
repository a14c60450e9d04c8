import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { commonProblem } from '../problems/common-problems.js';

/** Who calls, from a credential whose signature holds; `undefined` where nobody is signed in. */
export type CallerOf = (request: FastifyRequest) => Promise<string | undefined>;

/** What the proxy and Prometheus ask, every few seconds and from one address. */
const HEALTH = '/api/v1/health/';
const SIGN_IN = '/auth/';
/** The issuer's own server tells here of everybody who has signed out there, all from one address. */
const BACK_CHANNEL = '/auth/backchannel-logout';
const LIMITED = ['/api/v1/', SIGN_IN];
const MINUTE = 60_000;
/** Callers that are remembered at once; more push out those who have called longest ago. */
const CALLERS = 20_000;

/**
 * Counts the calls of a minute: of each session or token, and of each address for those without one, so that neither those behind one
 * address nor one caller can take the service from the others. Each server counts for itself.
 */
export function limitCalls(server: FastifyInstance, { edge, mode }: Config, callerOf: CallerOf): void {
  if (edge.calls === null) return;
  const { perActor, perAddress, signIn } = edge.calls;
  void server.register(rateLimit, { global: false, timeWindow: MINUTE, cache: CALLERS });
  server.after(() => {
    const byAddress = server.createRateLimit({ max: perAddress });
    const atSignIn = server.createRateLimit({ max: signIn });
    const callers = new WeakMap<FastifyRequest, string>();
    const byActor = server.createRateLimit({ max: perActor, keyGenerator: (request) => callers.get(request) ?? '' });

    server.addHook('onRequest', async (request) => {
      // The route, not the address: the same route has as many addresses as there are ways to escape a letter.
      const route = request.routeOptions.url ?? '';
      if (!LIMITED.some((start) => route.startsWith(start)) || route.startsWith(HEALTH)) return;
      // Whoever tries a demo out on their own machine (a browser journey, a bench) is alone there.
      if (mode === 'demo' && isLoopback(request.ip)) return;
      const signsIn = route.startsWith(SIGN_IN) && route !== BACK_CHANNEL;
      const caller = route.startsWith(SIGN_IN) ? undefined : await callerOf(request);
      if (caller !== undefined) callers.set(request, caller);
      const [limit, max] = signsIn
        ? [atSignIn, signIn]
        : caller === undefined
          ? [byAddress, perAddress]
          : [byActor, perActor];
      if (max === 0) return;
      const counted = await limit(request);
      if (counted.isAllowed || !counted.isExceeded) return;
      const seconds = Math.max(1, counted.ttlInSeconds);
      throw commonProblem('too-many-calls', { params: { seconds }, retryAfter: seconds });
    });
  });
}

const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);

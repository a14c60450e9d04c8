import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { validate as isUuid } from 'uuid';
import { FastifyAdapter, RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askedLanguage } from '../access/asked-language.js';
import { commonProblem } from '../problems/common-problems.js';
import type { Config } from '../config/config.js';
import { ActorStrategy } from '../identity/actor-strategy.js';
import { logRequests } from '../log/log-requests.js';
import { openLog } from '../log/open-log.js';
import { sendProblem } from '../problems/send-problem.js';
import { traceRequests } from '../traces/trace-requests.js';
import { scanUploads } from '../uploads/upload-scanner.js';
import { limitCalls } from './call-limits.js';

export const API_PREFIX = 'api/v1';

/** One megabyte is plenty for any form; routes that take files set their own limit. */
const BODY_LIMIT = 1_048_576;
const REQUEST_TIMEOUT = 60_000;

/** For a route that takes more than a form, in bytes. */
export const BodyLimit = (bodyLimit: number): MethodDecorator => RouteConfig({ bodyLimit });

export const fastifyAdapter = ({ edge }: Config): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: [...edge.trustedProxies],
    // The proxy's own id, where it gives one; of anybody else's making nothing but a UUID gets into a log.
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && isUuid(given) ? given : randomUUID();
    },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // An address that cannot be read, or names something longer than any id of ours, never reaches a route.
    frameworkErrors: ({ statusCode }: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = commonProblem(statusCode === 400 ? 'body-unreadable' : 'not-found');
      sendProblem(reply, problem, askedLanguage(request), request.id);
    },
  });

/** What the running application and the one under test have in common. */
export function prepareHttp(app: NestFastifyApplication, config: Config): NestFastifyApplication {
  app.setGlobalPrefix(API_PREFIX, { exclude: ['auth/{*path}'] });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
  closeWhenAnswered(server);
  if (config.edge.traces !== null) traceRequests(server);
  logRequests(server, openLog(config.edge.log));
  scanUploads(server, config);
  limitCalls(server, config, ({ headers }) => app.get(ActorStrategy, { strict: false }).callerOf(headers));
  return app;
}

/**
 * A server that is asked to end answers what is under way and then lets go of the connection: kept open for a next call, it would keep
 * the server from ending until its time-out.
 */
function closeWhenAnswered(server: FastifyInstance): void {
  let ending = false;
  server.addHook('preClose', async () => void (ending = true));
  server.addHook('onSend', async (_, reply) => void (ending && reply.header('connection', 'close')));
}

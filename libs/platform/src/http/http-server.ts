import { randomUUID } from 'node:crypto';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askedLanguage } from '../access/asked-language.js';
import { commonProblem } from '../problems/common-problems.js';
import { problemDocument } from '../problems/problem-document.js';

export const API_PREFIX = 'api/v1';

/** One megabyte is plenty for any form; routes that take files set their own limit. */
const BODY_LIMIT = 1_048_576;
const REQUEST_TIMEOUT = 60_000;

export const fastifyAdapter = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT,
    trustProxy: 'loopback',
    genReqId: () => randomUUID(),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // An address that cannot be read, or names something longer than any id of ours, never reaches a route.
    frameworkErrors: ({ statusCode }: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      const problem = commonProblem(statusCode === 400 ? 'body-unreadable' : 'not-found');
      const document = problemDocument(problem, askedLanguage(request), request.id);
      void reply.status(document.status).type('application/problem+json; charset=utf-8').send(document);
    },
  });

/** What the running application and the one under test have in common. */
export function prepareHttp(app: NestFastifyApplication): NestFastifyApplication {
  app.setGlobalPrefix(API_PREFIX, { exclude: ['auth/{*path}'] });
  closeWhenAnswered(app.getHttpAdapter().getInstance());
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

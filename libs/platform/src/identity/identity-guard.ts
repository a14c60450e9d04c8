import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, AuthModuleOptions } from '@nestjs/passport';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../access/actor.js';
import { CONFIG, type Config } from '../config/config.js';
import { Problem } from '../problems/problem.js';
import { cookieHeader, isSecure } from './cookies.js';
import type { IdentifiedRequest } from './call-identity.js';
import { credentialOf, SESSION_COOKIE } from './credential.js';
import { identityProblem } from './identity-problems.js';
import { comesFromOurselves } from './same-origin.js';

/**
 * Says who calls, before the action guard asks what they may. Without a credential, and with a session that has ended, the
 * caller is anonymous and public routes still answer; a machine that sends a token which does not hold is told so (RFC 6750 §3.1).
 */
@Injectable()
export class IdentityGuard extends AuthGuard() {
  constructor(
    options: AuthModuleOptions,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super(options);
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    await super.canActivate(context);
    const request = context.switchToHttp().getRequest<FastifyRequest & IdentifiedRequest>();
    if (request.identity?.sessionId != null && !this.isOurOwn(request)) throw identityProblem('cross-site-request');
    return true;
  }

  override handleRequest<Result>(
    error: unknown,
    actor: Result | false,
    info: unknown,
    context: ExecutionContext,
  ): Result {
    if (error) throw error;
    if (actor) return actor;
    // The issuer's keys could not be read: that is not the token's fault.
    if (info instanceof Problem) throw info;
    const http = context.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const secure = isSecure(this.config);
    const via = credentialOf(http.getRequest<FastifyRequest>().headers, secure)?.via;
    if (via === 'bearer') {
      void reply.header('www-authenticate', 'Bearer error="invalid_token"');
      throw identityProblem('token-refused');
    }
    if (via === 'session') {
      void reply.header('set-cookie', cookieHeader(SESSION_COOKIE, '', { maxAge: 0, secure }));
    }
    return ANONYMOUS as Result;
  }

  private isOurOwn(request: FastifyRequest): boolean {
    const header = (name: string): string | undefined => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : undefined;
    };
    // A demo is opened by any name its machine has, with or without a proxy that encrypts; production by one.
    const demoOrigins = this.config.mode === 'production' ? [] : [`http://${request.host}`, `https://${request.host}`];
    return comesFromOurselves({
      method: request.method,
      requestedWith: header('x-requested-with'),
      origin: header('origin'),
      fetchSite: header('sec-fetch-site'),
      ownOrigins: [this.config.publicUrl, ...demoOrigins],
    });
  }
}

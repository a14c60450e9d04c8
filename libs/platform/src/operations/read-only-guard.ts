import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../access/actor.js';
import { ALLOWED_ACTION } from '../access/allow.js';
import { Database } from '../database/database.js';
import { operationsProblem } from './operations-access.js';
import { readOnlySince, type ReadOnly } from './service-mode.js';

/** How long a server may not know yet that the mode has changed. */
const KNOWN_FOR_MS = 1_000;
/** Maintenance takes minutes, not seconds. */
const RETRY_AFTER_S = 60;
const LOOKS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** What is done in read-only mode too: signing in and out, whom one acts for, and leaving the mode. */
const ALWAYS = new Set(['session:change', 'service-mode:change']);

/** Refuses commands while the installation is read-only. People sign in and look; what they look at is recorded. */
@Injectable()
export class ReadOnlyGuard implements CanActivate {
  private known: { readonly until: number; readonly mode: ReadOnly | null } = { until: 0, mode: null };

  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, url } = context.switchToHttp().getRequest<FastifyRequest>();
    if (LOOKS.has(method) || url.startsWith('/auth/')) return true;
    const places = [context.getHandler(), context.getClass()];
    if (ALWAYS.has(this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, places) ?? '')) return true;
    const mode = await this.mode();
    if (mode !== null)
      throw operationsProblem('read-only', { params: { reason: mode.reason }, retryAfter: RETRY_AFTER_S });
    return true;
  }

  private async mode(): Promise<ReadOnly | null> {
    if (this.known.until < performance.now())
      this.known = { mode: await this.db.read(ANONYMOUS, readOnlySince), until: performance.now() + KNOWN_FOR_MS };
    return this.known.mode;
  }
}

import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { may } from '../access/actions.js';
import { ALLOWED_ACTION, type ActingRequest } from '../access/allow.js';
import { audit } from '../audit/audit.js';
import { Database } from '../database/database.js';
import { supportProblem } from './support-access-access.js';

const LOOKS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What an operator sees by a support access only, and not by a role of their own, is looked at, never changed, and each look is an entry. */
@Injectable()
export class SupportGuard implements CanActivate {
  constructor(
    private readonly db: Database,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & ActingRequest>();
    const { actor } = request;
    if (actor?.kind !== 'authority' || actor.support === undefined) return true;
    const places = [context.getHandler(), context.getClass()];
    const action = this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, places);
    const { support } = actor;
    if (action === undefined || action === 'public' || may({ ...actor, roles: support.ownRoles }, action)) return true;
    if (!LOOKS.has(request.method)) throw supportProblem('support-reads-only');
    await this.db.transaction(actor, (tx) =>
      audit(tx, actor, {
        action: 'support-access.look',
        subject: 'support-access',
        subjectId: support.id,
        authorityId: actor.organisationId,
        detail: { action, route: request.routeOptions.url ?? '', ids: request.params },
      }),
    );
    return true;
  }
}

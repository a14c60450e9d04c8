import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { commonProblem } from '../problems/common-problems.js';
import { identityProblem } from '../identity/identity-problems.js';
import { may } from './actions.js';
import { ANONYMOUS } from './actor.js';
import { outsideMandate } from './mandated-actions.js';
import { ALLOWED_ACTION, type ActingRequest } from './allow.js';

/** Deny by default: lets a call through only when one of the actor's roles holds the action the route names. */
@Injectable()
export class ActionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const action = this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (action === 'public') return true;
    const actor = context.switchToHttp().getRequest<ActingRequest>().actor ?? ANONYMOUS;
    if (action !== undefined && may(actor, action)) {
      if (outsideMandate(actor, action)) throw identityProblem('mandate-does-not-cover');
      return true;
    }
    throw commonProblem(actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden');
  }
}

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import type { ActingRequest } from '../access/allow.js';
import { commonProblem } from '../problems/common-problems.js';
import type { Identity } from './resolve-identity.js';

/** The identity behind one call; `sessionId` is `null` for a machine's bearer token. */
export interface CallIdentity extends Identity {
  readonly sessionId: string | null;
  /** When the person last proved strongly who they are, for an act that asked for it (`/auth/login?fresh=true`); real time. */
  readonly authenticatedAt: Date | null;
}

export interface IdentifiedRequest extends ActingRequest {
  actor?: Actor;
  identity?: CallIdentity;
}

/** The caller's identity, or `undefined` for someone who has not signed in. */
export const Identified = (): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext) => identityOf(context))();

/** The identity of a caller who has signed in; 401 without one. */
export const KnownIdentity = (): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext): CallIdentity => {
    const identity = identityOf(context);
    if (identity === undefined) throw commonProblem('unauthenticated');
    return identity;
  })();

/** What signing asks of a sign-in: when it was made afresh, or `null`. */
export const FreshSignIn = (): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext) => identityOf(context)?.authenticatedAt ?? null)();

const identityOf = (context: ExecutionContext): CallIdentity | undefined =>
  context.switchToHttp().getRequest<IdentifiedRequest>().identity;

import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { commonProblem } from '../problems/common-problems.js';
import type { Actor, AuthorityActor, ClientActor, OrganisationActor, ProviderActor, SignedInActor } from './actor.js';
import { actorAsking, type AskingRequest } from './asked-language.js';

export const ALLOWED_ACTION = 'kasvutori:action';

/**
 * Names the action a route is. 'public' opens it to anyone; a route that names none keeps the application from starting.
 * The OpenAPI document carries it as `x-action`.
 */
export const Allow = (action: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ALLOWED_ACTION, action), ApiExtension('x-action', action));

/** A request after sign-in has looked at it. */
export interface ActingRequest {
  actor?: Actor;
}

const actorOf = (context: ExecutionContext): Actor => actorAsking(context.switchToHttp().getRequest<AskingRequest>());

function acting<A extends Actor>(...kinds: A['kind'][]) {
  return createParamDecorator((_: unknown, context: ExecutionContext): A => {
    const actor = actorOf(context);
    if ((kinds as string[]).includes(actor.kind)) return actor as A;
    throw commonProblem(actor.kind === 'anonymous' ? 'unauthenticated' : 'forbidden');
  })();
}

/** Whoever calls, signed in or not. */
export const Acting = (): ParameterDecorator =>
  createParamDecorator((_: unknown, context: ExecutionContext) => actorOf(context))();

/** The person who calls, whatever they act as. */
export const SignedIn = (): ParameterDecorator => acting<SignedInActor>('authority', 'provider', 'client');

export const AuthorityActing = (): ParameterDecorator => acting<AuthorityActor>('authority');

export const ProviderActing = (): ParameterDecorator => acting<ProviderActor>('provider');

/** Whoever acts for an organisation. */
export const OrganisationActing = (): ParameterDecorator => acting<OrganisationActor>('authority', 'provider');

export const ClientActing = (): ParameterDecorator => acting<ClientActor>('client');

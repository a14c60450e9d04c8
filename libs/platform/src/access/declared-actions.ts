import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { accessTable } from './actions.js';
import { conditionedActions } from './conditions.js';
import { DeclaredRoutes } from './declared-routes.js';

/** Refuses to start the application while a route names no action or one that no feature has declared, or a condition is of no action. */
@Injectable()
export class DeclaredActions implements OnApplicationBootstrap {
  constructor(private readonly routes: DeclaredRoutes) {}

  onApplicationBootstrap(): void {
    const undeclared = this.routes
      .all()
      .filter(({ action }) => action === undefined || (action !== 'public' && !accessTable().has(action)))
      .map(({ handler }) => handler);
    if (undeclared.length > 0) throw new Error(`routes without a declared action: ${undeclared.join(', ')}`);
    const unknown = conditionedActions().filter((action) => !accessTable().has(action));
    if (unknown.length > 0) throw new Error(`conditions of no action: ${unknown.join(', ')}`);
  }
}

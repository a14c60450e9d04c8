import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessTable } from './actions.js';
import { ALLOWED_ACTION } from './allow.js';

const ROUTE_PATH = 'path';

/** Refuses to start the application while a route names no action, or one that no feature has declared. */
@Injectable()
export class DeclaredActions implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const wrong = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (metatype === null || typeof metatype !== 'function' || instance === undefined) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, handler: prototype[name] }))
        .filter(({ handler }) => handler !== undefined && Reflect.hasMetadata(ROUTE_PATH, handler))
        .filter(({ handler }) => {
          const action = this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, [
            handler as () => unknown,
            metatype,
          ]);
          return action === undefined || (action !== 'public' && !accessTable().has(action));
        })
        .map(({ name }) => `${metatype.name}.${name}`);
    });
    if (wrong.length > 0) throw new Error(`routes without a declared action: ${wrong.join(', ')}`);
  }
}

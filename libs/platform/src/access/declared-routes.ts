import { Injectable, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOWED_ACTION } from './allow.js';

const ROUTE_PATH = 'path';
const ROUTE_METHOD = 'method';

export interface DeclaredRoute {
  /** Class and method, for whoever looks for it in the code. */
  readonly handler: string;
  readonly method: string;
  readonly path: string;
  readonly action: string | undefined;
}

/** Every route of the application with the action it names. */
@Injectable()
export class DeclaredRoutes {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  all(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (metatype === null || typeof metatype !== 'function' || instance === undefined) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, (() => unknown) | undefined>;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (handler === undefined || !Reflect.hasMetadata(ROUTE_PATH, handler)) return [];
        const action = this.reflector.getAllAndOverride<string | undefined>(ALLOWED_ACTION, [handler, metatype]);
        const method = RequestMethod[Reflect.getMetadata(ROUTE_METHOD, handler) as number] ?? '';
        const paths = [metatype, handler].map((of) => String(Reflect.getMetadata(ROUTE_PATH, of) ?? ''));
        const path = `/${paths
          .flatMap((each) => each.split('/'))
          .filter((part) => part !== '')
          .join('/')}`;
        return [{ handler: `${metatype.name}.${name}`, method, path, action }];
      });
    });
  }
}

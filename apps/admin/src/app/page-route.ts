import { createRoute, lazyRouteComponent, useParams, type AnyRoute } from '@tanstack/react-router';
import type { ComponentType } from 'react';

/**
 * One page of a workspace, fetched when it is first opened:
 * `page(officer, 'tenders/$tenderId', () => import('./tenders/tender-page.js'), 'TenderPage')`.
 */
export function page<Name extends string, Module extends Record<Name, ComponentType>>(
  parent: AnyRoute,
  path: string,
  load: () => Promise<Module>,
  name: Name,
): AnyRoute {
  return createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load, name) });
}

/** A parameter of the page's own path; its absence is a mistake in the route, not a state of the page. */
export function useParam(name: string): string {
  const value = (useParams({ strict: false }) as Record<string, string | undefined>)[name];
  if (value === undefined) throw new Error(`the route has no parameter $${name}`);
  return value;
}
